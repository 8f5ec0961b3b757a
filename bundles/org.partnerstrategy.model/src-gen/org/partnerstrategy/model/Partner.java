/**
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Partner</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Partner organisation (Partnerorganisatie): an organisation that helps to reach goals. What it contributes to a goal is the relation's, not the partner's. Handbook step 1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.partnerstrategy.model.Partner#getDescription <em>Description</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Partner#getContact <em>Contact</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Partner#getRegistrationNumber <em>Registration Number</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Partner#getRelations <em>Relations</em>}</li>
 * </ul>
 *
 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartner()
 * @model
 * @generated
 */
public interface Partner extends NamedElement, Attributed {
	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the organisation is and does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartner_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Partner#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How to reach the organisation: a person, an address, a telephone number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact</em>' attribute.
	 * @see #setContact(String)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartner_Contact()
	 * @model
	 * @generated
	 */
	String getContact();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Partner#getContact <em>Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact</em>' attribute.
	 * @see #getContact()
	 * @generated
	 */
	void setContact(String value);

	/**
	 * Returns the value of the '<em><b>Registration Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number by which registers know the organisation, such as that of the chamber of commerce (KvK-nummer). Names with the same number are one partner.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Registration Number</em>' attribute.
	 * @see #setRegistrationNumber(String)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartner_RegistrationNumber()
	 * @model
	 * @generated
	 */
	String getRegistrationNumber();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Partner#getRegistrationNumber <em>Registration Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Registration Number</em>' attribute.
	 * @see #getRegistrationNumber()
	 * @generated
	 */
	void setRegistrationNumber(String value);

	/**
	 * Returns the value of the '<em><b>Relations</b></em>' reference list.
	 * The list contents are of type {@link org.partnerstrategy.model.Relation}.
	 * It is bidirectional and its opposite is '{@link org.partnerstrategy.model.Relation#getPartner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partner's relations, over all goals. Handbook step 5 looks at these together.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relations</em>' reference list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartner_Relations()
	 * @see org.partnerstrategy.model.Relation#getPartner
	 * @model opposite="partner" resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<Relation> getRelations();

} // Partner
