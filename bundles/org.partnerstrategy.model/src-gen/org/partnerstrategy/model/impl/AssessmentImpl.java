/**
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.AssessmentKind;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.partnerstrategy.model.impl.AssessmentImpl#getInfluence <em>Influence</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.AssessmentImpl#getDependency <em>Dependency</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.AssessmentImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.AssessmentImpl#getAssessor <em>Assessor</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.AssessmentImpl#getReview <em>Review</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.AssessmentImpl#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssessmentImpl extends IdentifiedImpl implements Assessment {
	/**
	 * The default value of the '{@link #getInfluence() <em>Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluence()
	 * @generated
	 * @ordered
	 */
	protected static final Score INFLUENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInfluence() <em>Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluence()
	 * @generated
	 * @ordered
	 */
	protected Score influence = INFLUENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDependency() <em>Dependency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDependency()
	 * @generated
	 * @ordered
	 */
	protected static final Score DEPENDENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDependency() <em>Dependency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDependency()
	 * @generated
	 * @ordered
	 */
	protected Score dependency = DEPENDENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAssessor() <em>Assessor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessor()
	 * @generated
	 * @ordered
	 */
	protected Person assessor;

	/**
	 * The cached value of the '{@link #getReview() <em>Review</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReview()
	 * @generated
	 * @ordered
	 */
	protected Review review;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final AssessmentKind KIND_EDEFAULT = AssessmentKind.SEPARATE;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected AssessmentKind kind = KIND_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssessmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PartnerStrategyPackage.Literals.ASSESSMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Score getInfluence() {
		return influence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInfluence(Score newInfluence) {
		Score oldInfluence = influence;
		influence = newInfluence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.ASSESSMENT__INFLUENCE, oldInfluence, influence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Score getDependency() {
		return dependency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDependency(Score newDependency) {
		Score oldDependency = dependency;
		dependency = newDependency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.ASSESSMENT__DEPENDENCY, oldDependency, dependency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.ASSESSMENT__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getAssessor() {
		return assessor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssessor(Person newAssessor) {
		Person oldAssessor = assessor;
		assessor = newAssessor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.ASSESSMENT__ASSESSOR, oldAssessor, assessor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Review getReview() {
		return review;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReview(Review newReview, NotificationChain msgs) {
		Review oldReview = review;
		review = newReview;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.ASSESSMENT__REVIEW, oldReview, newReview);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReview(Review newReview) {
		if (newReview != review) {
			NotificationChain msgs = null;
			if (review != null)
				msgs = ((InternalEObject)review).eInverseRemove(this, PartnerStrategyPackage.REVIEW__ASSESSMENTS, Review.class, msgs);
			if (newReview != null)
				msgs = ((InternalEObject)newReview).eInverseAdd(this, PartnerStrategyPackage.REVIEW__ASSESSMENTS, Review.class, msgs);
			msgs = basicSetReview(newReview, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.ASSESSMENT__REVIEW, newReview, newReview));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AssessmentKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(AssessmentKind newKind) {
		AssessmentKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.ASSESSMENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PartnerStrategyPackage.ASSESSMENT__REVIEW:
				if (review != null)
					msgs = ((InternalEObject)review).eInverseRemove(this, PartnerStrategyPackage.REVIEW__ASSESSMENTS, Review.class, msgs);
				return basicSetReview((Review)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PartnerStrategyPackage.ASSESSMENT__REVIEW:
				return basicSetReview(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PartnerStrategyPackage.ASSESSMENT__INFLUENCE:
				return getInfluence();
			case PartnerStrategyPackage.ASSESSMENT__DEPENDENCY:
				return getDependency();
			case PartnerStrategyPackage.ASSESSMENT__REASON:
				return getReason();
			case PartnerStrategyPackage.ASSESSMENT__ASSESSOR:
				return getAssessor();
			case PartnerStrategyPackage.ASSESSMENT__REVIEW:
				return getReview();
			case PartnerStrategyPackage.ASSESSMENT__KIND:
				return getKind();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PartnerStrategyPackage.ASSESSMENT__INFLUENCE:
				setInfluence((Score)newValue);
				return;
			case PartnerStrategyPackage.ASSESSMENT__DEPENDENCY:
				setDependency((Score)newValue);
				return;
			case PartnerStrategyPackage.ASSESSMENT__REASON:
				setReason((String)newValue);
				return;
			case PartnerStrategyPackage.ASSESSMENT__ASSESSOR:
				setAssessor((Person)newValue);
				return;
			case PartnerStrategyPackage.ASSESSMENT__REVIEW:
				setReview((Review)newValue);
				return;
			case PartnerStrategyPackage.ASSESSMENT__KIND:
				setKind((AssessmentKind)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PartnerStrategyPackage.ASSESSMENT__INFLUENCE:
				setInfluence(INFLUENCE_EDEFAULT);
				return;
			case PartnerStrategyPackage.ASSESSMENT__DEPENDENCY:
				setDependency(DEPENDENCY_EDEFAULT);
				return;
			case PartnerStrategyPackage.ASSESSMENT__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case PartnerStrategyPackage.ASSESSMENT__ASSESSOR:
				setAssessor((Person)null);
				return;
			case PartnerStrategyPackage.ASSESSMENT__REVIEW:
				setReview((Review)null);
				return;
			case PartnerStrategyPackage.ASSESSMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PartnerStrategyPackage.ASSESSMENT__INFLUENCE:
				return INFLUENCE_EDEFAULT == null ? influence != null : !INFLUENCE_EDEFAULT.equals(influence);
			case PartnerStrategyPackage.ASSESSMENT__DEPENDENCY:
				return DEPENDENCY_EDEFAULT == null ? dependency != null : !DEPENDENCY_EDEFAULT.equals(dependency);
			case PartnerStrategyPackage.ASSESSMENT__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case PartnerStrategyPackage.ASSESSMENT__ASSESSOR:
				return assessor != null;
			case PartnerStrategyPackage.ASSESSMENT__REVIEW:
				return review != null;
			case PartnerStrategyPackage.ASSESSMENT__KIND:
				return kind != KIND_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (influence: ");
		result.append(influence);
		result.append(", dependency: ");
		result.append(dependency);
		result.append(", reason: ");
		result.append(reason);
		result.append(", kind: ");
		result.append(kind);
		result.append(')');
		return result.toString();
	}

} //AssessmentImpl
