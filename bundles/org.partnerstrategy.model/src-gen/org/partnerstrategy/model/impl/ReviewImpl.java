/**
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.ReviewState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Review</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.partnerstrategy.model.impl.ReviewImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.ReviewImpl#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.ReviewImpl#getState <em>State</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.ReviewImpl#getReopened <em>Reopened</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.ReviewImpl#getReopenedBy <em>Reopened By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReviewImpl extends NamedElementImpl implements Review {
	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDate date = DATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAssessments() <em>Assessments</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessments()
	 * @generated
	 * @ordered
	 */
	protected EList<Assessment> assessments;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ReviewState STATE_EDEFAULT = ReviewState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ReviewState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReopened() <em>Reopened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReopened()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REOPENED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReopened() <em>Reopened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReopened()
	 * @generated
	 * @ordered
	 */
	protected LocalDate reopened = REOPENED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReopenedBy() <em>Reopened By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReopenedBy()
	 * @generated
	 * @ordered
	 */
	protected Person reopenedBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReviewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PartnerStrategyPackage.Literals.REVIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(LocalDate newDate) {
		LocalDate oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.REVIEW__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assessment> getAssessments() {
		if (assessments == null) {
			assessments = new EObjectWithInverseEList<Assessment>(Assessment.class, this, PartnerStrategyPackage.REVIEW__ASSESSMENTS, PartnerStrategyPackage.ASSESSMENT__REVIEW);
		}
		return assessments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReviewState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ReviewState newState) {
		ReviewState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.REVIEW__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReopened() {
		return reopened;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReopened(LocalDate newReopened) {
		LocalDate oldReopened = reopened;
		reopened = newReopened;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.REVIEW__REOPENED, oldReopened, reopened));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getReopenedBy() {
		return reopenedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReopenedBy(Person newReopenedBy) {
		Person oldReopenedBy = reopenedBy;
		reopenedBy = newReopenedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.REVIEW__REOPENED_BY, oldReopenedBy, reopenedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PartnerStrategyPackage.REVIEW__ASSESSMENTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getAssessments()).basicAdd(otherEnd, msgs);
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
			case PartnerStrategyPackage.REVIEW__ASSESSMENTS:
				return ((InternalEList<?>)getAssessments()).basicRemove(otherEnd, msgs);
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
			case PartnerStrategyPackage.REVIEW__DATE:
				return getDate();
			case PartnerStrategyPackage.REVIEW__ASSESSMENTS:
				return getAssessments();
			case PartnerStrategyPackage.REVIEW__STATE:
				return getState();
			case PartnerStrategyPackage.REVIEW__REOPENED:
				return getReopened();
			case PartnerStrategyPackage.REVIEW__REOPENED_BY:
				return getReopenedBy();
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
			case PartnerStrategyPackage.REVIEW__DATE:
				setDate((LocalDate)newValue);
				return;
			case PartnerStrategyPackage.REVIEW__ASSESSMENTS:
				getAssessments().clear();
				getAssessments().addAll((Collection<? extends Assessment>)newValue);
				return;
			case PartnerStrategyPackage.REVIEW__STATE:
				setState((ReviewState)newValue);
				return;
			case PartnerStrategyPackage.REVIEW__REOPENED:
				setReopened((LocalDate)newValue);
				return;
			case PartnerStrategyPackage.REVIEW__REOPENED_BY:
				setReopenedBy((Person)newValue);
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
			case PartnerStrategyPackage.REVIEW__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case PartnerStrategyPackage.REVIEW__ASSESSMENTS:
				getAssessments().clear();
				return;
			case PartnerStrategyPackage.REVIEW__STATE:
				setState(STATE_EDEFAULT);
				return;
			case PartnerStrategyPackage.REVIEW__REOPENED:
				setReopened(REOPENED_EDEFAULT);
				return;
			case PartnerStrategyPackage.REVIEW__REOPENED_BY:
				setReopenedBy((Person)null);
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
			case PartnerStrategyPackage.REVIEW__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case PartnerStrategyPackage.REVIEW__ASSESSMENTS:
				return assessments != null && !assessments.isEmpty();
			case PartnerStrategyPackage.REVIEW__STATE:
				return state != STATE_EDEFAULT;
			case PartnerStrategyPackage.REVIEW__REOPENED:
				return REOPENED_EDEFAULT == null ? reopened != null : !REOPENED_EDEFAULT.equals(reopened);
			case PartnerStrategyPackage.REVIEW__REOPENED_BY:
				return reopenedBy != null;
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
		result.append(" (date: ");
		result.append(date);
		result.append(", state: ");
		result.append(state);
		result.append(", reopened: ");
		result.append(reopened);
		result.append(')');
		return result.toString();
	}

} //ReviewImpl
