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
 *   <li>{@link org.partnerstrategy.model.Review#getState <em>State</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Review#getReopened <em>Reopened</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Review#getReopenedBy <em>Reopened By</em>}</li>
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

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"open"</code>.
	 * The literals are from the enumeration {@link org.partnerstrategy.model.ReviewState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether assessments are still made at this review. One that is closed is not changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.partnerstrategy.model.ReviewState
	 * @see #setState(ReviewState)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getReview_State()
	 * @model default="open"
	 *        annotation="https://partnerstrategy.org/model since='1.1'"
	 * @generated
	 */
	ReviewState getState();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Review#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.partnerstrategy.model.ReviewState
	 * @see #getState()
	 * @generated
	 */
	void setState(ReviewState value);

	/**
	 * Returns the value of the '<em><b>Reopened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which the review was last opened again after it was closed; none when it never was.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reopened</em>' attribute.
	 * @see #setReopened(LocalDate)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getReview_Reopened()
	 * @model dataType="org.partnerstrategy.model.Date"
	 *        annotation="https://partnerstrategy.org/model since='1.1'"
	 * @generated
	 */
	LocalDate getReopened();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Review#getReopened <em>Reopened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reopened</em>' attribute.
	 * @see #getReopened()
	 * @generated
	 */
	void setReopened(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Reopened By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who last opened the review again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reopened By</em>' reference.
	 * @see #setReopenedBy(Person)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getReview_ReopenedBy()
	 * @model resolveProxies="false"
	 *        annotation="https://partnerstrategy.org/model since='1.1'"
	 * @generated
	 */
	Person getReopenedBy();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Review#getReopenedBy <em>Reopened By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reopened By</em>' reference.
	 * @see #getReopenedBy()
	 * @generated
	 */
	void setReopenedBy(Person value);

} // Review
