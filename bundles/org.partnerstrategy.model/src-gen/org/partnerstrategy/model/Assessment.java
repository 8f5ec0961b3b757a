/**
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Assessment (Inschatting): an estimate of influence and dependency with its reason, by someone, at a review. Several people may assess the same relation at one review. Handbook step 2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.partnerstrategy.model.Assessment#getInfluence <em>Influence</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Assessment#getDependency <em>Dependency</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Assessment#getReason <em>Reason</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Assessment#getAssessor <em>Assessor</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Assessment#getReview <em>Review</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Assessment#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.partnerstrategy.model.PartnerStrategyPackage#getAssessment()
 * @model
 * @generated
 */
public interface Assessment extends Identified {
	/**
	 * Returns the value of the '<em><b>Influence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Influence (Invloed op doelen): how much the partner contributes to the goal, in points 0-100; none when not estimated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Influence</em>' attribute.
	 * @see #setInfluence(Score)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getAssessment_Influence()
	 * @model dataType="org.partnerstrategy.model.Score"
	 * @generated
	 */
	Score getInfluence();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Assessment#getInfluence <em>Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Influence</em>' attribute.
	 * @see #getInfluence()
	 * @generated
	 */
	void setInfluence(Score value);

	/**
	 * Returns the value of the '<em><b>Dependency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dependency (Mate van afhankelijkheid): how hard it would be to replace the partner for this goal, in points 0-100; none when not estimated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dependency</em>' attribute.
	 * @see #setDependency(Score)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getAssessment_Dependency()
	 * @model dataType="org.partnerstrategy.model.Score"
	 * @generated
	 */
	Score getDependency();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Assessment#getDependency <em>Dependency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dependency</em>' attribute.
	 * @see #getDependency()
	 * @generated
	 */
	void setDependency(Score value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the assessor thinks so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getAssessment_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Assessment#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Assessor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who made the assessment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessor</em>' reference.
	 * @see #setAssessor(Person)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getAssessment_Assessor()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Person getAssessor();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Assessment#getAssessor <em>Assessor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessor</em>' reference.
	 * @see #getAssessor()
	 * @generated
	 */
	void setAssessor(Person value);

	/**
	 * Returns the value of the '<em><b>Review</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.partnerstrategy.model.Review#getAssessments <em>Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The round in which the assessment was made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review</em>' reference.
	 * @see #setReview(Review)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getAssessment_Review()
	 * @see org.partnerstrategy.model.Review#getAssessments
	 * @model opposite="assessments" resolveProxies="false"
	 * @generated
	 */
	Review getReview();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Assessment#getReview <em>Review</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review</em>' reference.
	 * @see #getReview()
	 * @generated
	 */
	void setReview(Review value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"separate"</code>.
	 * The literals are from the enumeration {@link org.partnerstrategy.model.AssessmentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether one person assesses, or the group after it talked. Handbook step 2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.partnerstrategy.model.AssessmentKind
	 * @see #setKind(AssessmentKind)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getAssessment_Kind()
	 * @model default="separate"
	 *        annotation="https://partnerstrategy.org/model since='1.1'"
	 * @generated
	 */
	AssessmentKind getKind();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Assessment#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.partnerstrategy.model.AssessmentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AssessmentKind value);

} // Assessment
