/**
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Maintenance</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Maintenance (Relatiebeheer): who keeps up the relation structurally, and in which role. Handbook step 5.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.partnerstrategy.model.Maintenance#getRole <em>Role</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Maintenance#getPerson <em>Person</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Maintenance#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.partnerstrategy.model.PartnerStrategyPackage#getMaintenance()
 * @model
 * @generated
 */
public interface Maintenance extends Identified {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"undecided"</code>.
	 * The literals are from the enumeration {@link org.partnerstrategy.model.MaintenanceRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The role in which the relation is kept up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.partnerstrategy.model.MaintenanceRole
	 * @see #setRole(MaintenanceRole)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getMaintenance_Role()
	 * @model default="undecided"
	 * @generated
	 */
	MaintenanceRole getRole();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Maintenance#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.partnerstrategy.model.MaintenanceRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(MaintenanceRole value);

	/**
	 * Returns the value of the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who keeps up the relation. A role without a person is an open point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' reference.
	 * @see #setPerson(Person)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getMaintenance_Person()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Person getPerson();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Maintenance#getPerson <em>Person</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' reference.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(Person value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why this role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getMaintenance_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Maintenance#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // Maintenance
