/**
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Development</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.partnerstrategy.model.impl.DevelopmentImpl#getDirections <em>Directions</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.DevelopmentImpl#getDesiredInfluence <em>Desired Influence</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.DevelopmentImpl#getDesiredDependency <em>Desired Dependency</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.DevelopmentImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.DevelopmentImpl#getReview <em>Review</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DevelopmentImpl extends IdentifiedImpl implements Development {
	/**
	 * The cached value of the '{@link #getDirections() <em>Directions</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirections()
	 * @generated
	 * @ordered
	 */
	protected EList<Direction> directions;

	/**
	 * The default value of the '{@link #getDesiredInfluence() <em>Desired Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesiredInfluence()
	 * @generated
	 * @ordered
	 */
	protected static final Score DESIRED_INFLUENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDesiredInfluence() <em>Desired Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesiredInfluence()
	 * @generated
	 * @ordered
	 */
	protected Score desiredInfluence = DESIRED_INFLUENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDesiredDependency() <em>Desired Dependency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesiredDependency()
	 * @generated
	 * @ordered
	 */
	protected static final Score DESIRED_DEPENDENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDesiredDependency() <em>Desired Dependency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesiredDependency()
	 * @generated
	 * @ordered
	 */
	protected Score desiredDependency = DESIRED_DEPENDENCY_EDEFAULT;

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
	 * The cached value of the '{@link #getReview() <em>Review</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReview()
	 * @generated
	 * @ordered
	 */
	protected Review review;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DevelopmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PartnerStrategyPackage.Literals.DEVELOPMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Direction> getDirections() {
		if (directions == null) {
			directions = new EDataTypeUniqueEList<Direction>(Direction.class, this, PartnerStrategyPackage.DEVELOPMENT__DIRECTIONS);
		}
		return directions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Score getDesiredInfluence() {
		return desiredInfluence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDesiredInfluence(Score newDesiredInfluence) {
		Score oldDesiredInfluence = desiredInfluence;
		desiredInfluence = newDesiredInfluence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.DEVELOPMENT__DESIRED_INFLUENCE, oldDesiredInfluence, desiredInfluence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Score getDesiredDependency() {
		return desiredDependency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDesiredDependency(Score newDesiredDependency) {
		Score oldDesiredDependency = desiredDependency;
		desiredDependency = newDesiredDependency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.DEVELOPMENT__DESIRED_DEPENDENCY, oldDesiredDependency, desiredDependency));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.DEVELOPMENT__REASON, oldReason, reason));
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
	@Override
	public void setReview(Review newReview) {
		Review oldReview = review;
		review = newReview;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.DEVELOPMENT__REVIEW, oldReview, review));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PartnerStrategyPackage.DEVELOPMENT__DIRECTIONS:
				return getDirections();
			case PartnerStrategyPackage.DEVELOPMENT__DESIRED_INFLUENCE:
				return getDesiredInfluence();
			case PartnerStrategyPackage.DEVELOPMENT__DESIRED_DEPENDENCY:
				return getDesiredDependency();
			case PartnerStrategyPackage.DEVELOPMENT__REASON:
				return getReason();
			case PartnerStrategyPackage.DEVELOPMENT__REVIEW:
				return getReview();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PartnerStrategyPackage.DEVELOPMENT__DIRECTIONS:
				getDirections().clear();
				getDirections().addAll((Collection<? extends Direction>)newValue);
				return;
			case PartnerStrategyPackage.DEVELOPMENT__DESIRED_INFLUENCE:
				setDesiredInfluence((Score)newValue);
				return;
			case PartnerStrategyPackage.DEVELOPMENT__DESIRED_DEPENDENCY:
				setDesiredDependency((Score)newValue);
				return;
			case PartnerStrategyPackage.DEVELOPMENT__REASON:
				setReason((String)newValue);
				return;
			case PartnerStrategyPackage.DEVELOPMENT__REVIEW:
				setReview((Review)newValue);
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
			case PartnerStrategyPackage.DEVELOPMENT__DIRECTIONS:
				getDirections().clear();
				return;
			case PartnerStrategyPackage.DEVELOPMENT__DESIRED_INFLUENCE:
				setDesiredInfluence(DESIRED_INFLUENCE_EDEFAULT);
				return;
			case PartnerStrategyPackage.DEVELOPMENT__DESIRED_DEPENDENCY:
				setDesiredDependency(DESIRED_DEPENDENCY_EDEFAULT);
				return;
			case PartnerStrategyPackage.DEVELOPMENT__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case PartnerStrategyPackage.DEVELOPMENT__REVIEW:
				setReview((Review)null);
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
			case PartnerStrategyPackage.DEVELOPMENT__DIRECTIONS:
				return directions != null && !directions.isEmpty();
			case PartnerStrategyPackage.DEVELOPMENT__DESIRED_INFLUENCE:
				return DESIRED_INFLUENCE_EDEFAULT == null ? desiredInfluence != null : !DESIRED_INFLUENCE_EDEFAULT.equals(desiredInfluence);
			case PartnerStrategyPackage.DEVELOPMENT__DESIRED_DEPENDENCY:
				return DESIRED_DEPENDENCY_EDEFAULT == null ? desiredDependency != null : !DESIRED_DEPENDENCY_EDEFAULT.equals(desiredDependency);
			case PartnerStrategyPackage.DEVELOPMENT__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case PartnerStrategyPackage.DEVELOPMENT__REVIEW:
				return review != null;
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
		result.append(" (directions: ");
		result.append(directions);
		result.append(", desiredInfluence: ");
		result.append(desiredInfluence);
		result.append(", desiredDependency: ");
		result.append(desiredDependency);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //DevelopmentImpl
