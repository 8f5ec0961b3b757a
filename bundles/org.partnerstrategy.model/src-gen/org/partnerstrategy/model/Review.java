/**
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Review</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Review (Peiling): a dated round of assessments. The newest is now, the older ones are the trail. Handbook step 2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.partnerstrategy.model.Review#getDate <em>Date</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Review#getAssessments <em>Assessments</em>}</li>
 * </ul>
 *
 * @see org.partnerstrategy.model.PartnerStrategyPackage#getReview()
 * @model
 * @generated
 */
public interface Review extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the review. A review without a day counts as the oldest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(LocalDate)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getReview_Date()
	 * @model dataType="org.partnerstrategy.model.Date"
	 * @generated
	 */
	LocalDate getDate();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Review#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Assessments</b></em>' reference list.
	 * The list contents are of type {@link org.partnerstrategy.model.Assessment}.
	 * It is bidirectional and its opposite is '{@link org.partnerstrategy.model.Assessment#getReview <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The assessments made at this review.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessments</em>' reference list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getReview_Assessments()
	 * @see org.partnerstrategy.model.Assessment#getReview
	 * @model opposite="review" resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<Assessment> getAssessments();

} // Review
