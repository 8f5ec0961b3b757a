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
 * A representation of the model object '<em><b>Development</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Development (Ontwikkelrichting): the wanted movement of a relation. The directions are the decision; the desired position tells how far. Handbook step 3.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.partnerstrategy.model.Development#getDirections <em>Directions</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Development#getDesiredInfluence <em>Desired Influence</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Development#getDesiredDependency <em>Desired Dependency</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Development#getReason <em>Reason</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Development#getReview <em>Review</em>}</li>
 * </ul>
 *
 * @see org.partnerstrategy.model.PartnerStrategyPackage#getDevelopment()
 * @model
 * @generated
 */
public interface Development extends Identified {
	/**
	 * Returns the value of the '<em><b>Directions</b></em>' attribute list.
	 * The list contents are of type {@link org.partnerstrategy.model.Direction}.
	 * The literals are from the enumeration {@link org.partnerstrategy.model.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At most one vertical and one horizontal direction; none means to keep the relation as it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Directions</em>' attribute list.
	 * @see org.partnerstrategy.model.Direction
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getDevelopment_Directions()
	 * @model
	 * @generated
	 */
	EList<Direction> getDirections();

	/**
	 * Returns the value of the '<em><b>Desired Influence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The influence that the relation should get, in points 0-100; none when the directions alone were decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Desired Influence</em>' attribute.
	 * @see #setDesiredInfluence(Score)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getDevelopment_DesiredInfluence()
	 * @model dataType="org.partnerstrategy.model.Score"
	 * @generated
	 */
	Score getDesiredInfluence();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Development#getDesiredInfluence <em>Desired Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Desired Influence</em>' attribute.
	 * @see #getDesiredInfluence()
	 * @generated
	 */
	void setDesiredInfluence(Score value);

	/**
	 * Returns the value of the '<em><b>Desired Dependency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The dependency that the relation should get, in points 0-100; none when the directions alone were decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Desired Dependency</em>' attribute.
	 * @see #setDesiredDependency(Score)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getDevelopment_DesiredDependency()
	 * @model dataType="org.partnerstrategy.model.Score"
	 * @generated
	 */
	Score getDesiredDependency();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Development#getDesiredDependency <em>Desired Dependency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Desired Dependency</em>' attribute.
	 * @see #getDesiredDependency()
	 * @generated
	 */
	void setDesiredDependency(Score value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why this development is wanted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getDevelopment_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Development#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Review</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The review at which the development was decided: plans are compared with what later reviews show. None when there was no review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review</em>' reference.
	 * @see #setReview(Review)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getDevelopment_Review()
	 * @model resolveProxies="false"
	 *        annotation="https://partnerstrategy.org/model since='1.1'"
	 * @generated
	 */
	Review getReview();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Development#getReview <em>Review</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review</em>' reference.
	 * @see #getReview()
	 * @generated
	 */
	void setReview(Review value);

} // Development
