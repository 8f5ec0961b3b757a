/**
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Commitment;
import org.partnerstrategy.model.ContactIntensity;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Experience;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Maintenance;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Periodicity;
import org.partnerstrategy.model.Relation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Relation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.partnerstrategy.model.impl.RelationImpl#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.RelationImpl#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.RelationImpl#getForms <em>Forms</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.RelationImpl#getAmounts <em>Amounts</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.RelationImpl#getPeriodicity <em>Periodicity</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.RelationImpl#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.RelationImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.RelationImpl#getAlternative <em>Alternative</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.RelationImpl#getContactIntensity <em>Contact Intensity</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.RelationImpl#getCommitment <em>Commitment</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.RelationImpl#getExperiences <em>Experiences</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.RelationImpl#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.RelationImpl#getDevelopment <em>Development</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.RelationImpl#getActions <em>Actions</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.RelationImpl#getMaintenance <em>Maintenance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RelationImpl extends AttributedImpl implements Relation {
	/**
	 * The cached value of the '{@link #getPartner() <em>Partner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartner()
	 * @generated
	 * @ordered
	 */
	protected Partner partner;

	/**
	 * The cached value of the '{@link #getGoal() <em>Goal</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoal()
	 * @generated
	 * @ordered
	 */
	protected Goal goal;

	/**
	 * The cached value of the '{@link #getForms() <em>Forms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForms()
	 * @generated
	 * @ordered
	 */
	protected EList<Form> forms;

	/**
	 * The cached value of the '{@link #getAmounts() <em>Amounts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmounts()
	 * @generated
	 * @ordered
	 */
	protected EList<Amount> amounts;

	/**
	 * The default value of the '{@link #getPeriodicity() <em>Periodicity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodicity()
	 * @generated
	 * @ordered
	 */
	protected static final Periodicity PERIODICITY_EDEFAULT = Periodicity.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPeriodicity() <em>Periodicity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeriodicity()
	 * @generated
	 * @ordered
	 */
	protected Periodicity periodicity = PERIODICITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getScheme() <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheme()
	 * @generated
	 * @ordered
	 */
	protected static final String SCHEME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScheme() <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScheme()
	 * @generated
	 * @ordered
	 */
	protected String scheme = SCHEME_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAlternative() <em>Alternative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternative()
	 * @generated
	 * @ordered
	 */
	protected static final Alternative ALTERNATIVE_EDEFAULT = Alternative.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAlternative() <em>Alternative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternative()
	 * @generated
	 * @ordered
	 */
	protected Alternative alternative = ALTERNATIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #getContactIntensity() <em>Contact Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactIntensity()
	 * @generated
	 * @ordered
	 */
	protected static final ContactIntensity CONTACT_INTENSITY_EDEFAULT = ContactIntensity.UNKNOWN;

	/**
	 * The cached value of the '{@link #getContactIntensity() <em>Contact Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContactIntensity()
	 * @generated
	 * @ordered
	 */
	protected ContactIntensity contactIntensity = CONTACT_INTENSITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCommitment() <em>Commitment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommitment()
	 * @generated
	 * @ordered
	 */
	protected static final Commitment COMMITMENT_EDEFAULT = Commitment.UNKNOWN;

	/**
	 * The cached value of the '{@link #getCommitment() <em>Commitment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommitment()
	 * @generated
	 * @ordered
	 */
	protected Commitment commitment = COMMITMENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getExperiences() <em>Experiences</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperiences()
	 * @generated
	 * @ordered
	 */
	protected EList<Experience> experiences;

	/**
	 * The cached value of the '{@link #getAssessments() <em>Assessments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessments()
	 * @generated
	 * @ordered
	 */
	protected EList<Assessment> assessments;

	/**
	 * The cached value of the '{@link #getDevelopment() <em>Development</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDevelopment()
	 * @generated
	 * @ordered
	 */
	protected Development development;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<Action> actions;

	/**
	 * The cached value of the '{@link #getMaintenance() <em>Maintenance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaintenance()
	 * @generated
	 * @ordered
	 */
	protected Maintenance maintenance;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RelationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PartnerStrategyPackage.Literals.RELATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner getPartner() {
		return partner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPartner(Partner newPartner, NotificationChain msgs) {
		Partner oldPartner = partner;
		partner = newPartner;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.RELATION__PARTNER, oldPartner, newPartner);
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
	public void setPartner(Partner newPartner) {
		if (newPartner != partner) {
			NotificationChain msgs = null;
			if (partner != null)
				msgs = ((InternalEObject)partner).eInverseRemove(this, PartnerStrategyPackage.PARTNER__RELATIONS, Partner.class, msgs);
			if (newPartner != null)
				msgs = ((InternalEObject)newPartner).eInverseAdd(this, PartnerStrategyPackage.PARTNER__RELATIONS, Partner.class, msgs);
			msgs = basicSetPartner(newPartner, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.RELATION__PARTNER, newPartner, newPartner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Goal getGoal() {
		return goal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGoal(Goal newGoal, NotificationChain msgs) {
		Goal oldGoal = goal;
		goal = newGoal;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.RELATION__GOAL, oldGoal, newGoal);
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
	public void setGoal(Goal newGoal) {
		if (newGoal != goal) {
			NotificationChain msgs = null;
			if (goal != null)
				msgs = ((InternalEObject)goal).eInverseRemove(this, PartnerStrategyPackage.GOAL__RELATIONS, Goal.class, msgs);
			if (newGoal != null)
				msgs = ((InternalEObject)newGoal).eInverseAdd(this, PartnerStrategyPackage.GOAL__RELATIONS, Goal.class, msgs);
			msgs = basicSetGoal(newGoal, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.RELATION__GOAL, newGoal, newGoal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Form> getForms() {
		if (forms == null) {
			forms = new EObjectContainmentEList<Form>(Form.class, this, PartnerStrategyPackage.RELATION__FORMS);
		}
		return forms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Amount> getAmounts() {
		if (amounts == null) {
			amounts = new EObjectContainmentEList<Amount>(Amount.class, this, PartnerStrategyPackage.RELATION__AMOUNTS);
		}
		return amounts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Periodicity getPeriodicity() {
		return periodicity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeriodicity(Periodicity newPeriodicity) {
		Periodicity oldPeriodicity = periodicity;
		periodicity = newPeriodicity == null ? PERIODICITY_EDEFAULT : newPeriodicity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.RELATION__PERIODICITY, oldPeriodicity, periodicity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScheme() {
		return scheme;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScheme(String newScheme) {
		String oldScheme = scheme;
		scheme = newScheme;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.RELATION__SCHEME, oldScheme, scheme));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.RELATION__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Alternative getAlternative() {
		return alternative;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlternative(Alternative newAlternative) {
		Alternative oldAlternative = alternative;
		alternative = newAlternative == null ? ALTERNATIVE_EDEFAULT : newAlternative;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.RELATION__ALTERNATIVE, oldAlternative, alternative));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ContactIntensity getContactIntensity() {
		return contactIntensity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContactIntensity(ContactIntensity newContactIntensity) {
		ContactIntensity oldContactIntensity = contactIntensity;
		contactIntensity = newContactIntensity == null ? CONTACT_INTENSITY_EDEFAULT : newContactIntensity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.RELATION__CONTACT_INTENSITY, oldContactIntensity, contactIntensity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Commitment getCommitment() {
		return commitment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommitment(Commitment newCommitment) {
		Commitment oldCommitment = commitment;
		commitment = newCommitment == null ? COMMITMENT_EDEFAULT : newCommitment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.RELATION__COMMITMENT, oldCommitment, commitment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Experience> getExperiences() {
		if (experiences == null) {
			experiences = new EObjectContainmentEList<Experience>(Experience.class, this, PartnerStrategyPackage.RELATION__EXPERIENCES);
		}
		return experiences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assessment> getAssessments() {
		if (assessments == null) {
			assessments = new EObjectContainmentEList<Assessment>(Assessment.class, this, PartnerStrategyPackage.RELATION__ASSESSMENTS);
		}
		return assessments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Development getDevelopment() {
		return development;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDevelopment(Development newDevelopment, NotificationChain msgs) {
		Development oldDevelopment = development;
		development = newDevelopment;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.RELATION__DEVELOPMENT, oldDevelopment, newDevelopment);
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
	public void setDevelopment(Development newDevelopment) {
		if (newDevelopment != development) {
			NotificationChain msgs = null;
			if (development != null)
				msgs = ((InternalEObject)development).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PartnerStrategyPackage.RELATION__DEVELOPMENT, null, msgs);
			if (newDevelopment != null)
				msgs = ((InternalEObject)newDevelopment).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PartnerStrategyPackage.RELATION__DEVELOPMENT, null, msgs);
			msgs = basicSetDevelopment(newDevelopment, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.RELATION__DEVELOPMENT, newDevelopment, newDevelopment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Action> getActions() {
		if (actions == null) {
			actions = new EObjectWithInverseEList.ManyInverse<Action>(Action.class, this, PartnerStrategyPackage.RELATION__ACTIONS, PartnerStrategyPackage.ACTION__RELATIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Maintenance getMaintenance() {
		return maintenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMaintenance(Maintenance newMaintenance, NotificationChain msgs) {
		Maintenance oldMaintenance = maintenance;
		maintenance = newMaintenance;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.RELATION__MAINTENANCE, oldMaintenance, newMaintenance);
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
	public void setMaintenance(Maintenance newMaintenance) {
		if (newMaintenance != maintenance) {
			NotificationChain msgs = null;
			if (maintenance != null)
				msgs = ((InternalEObject)maintenance).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PartnerStrategyPackage.RELATION__MAINTENANCE, null, msgs);
			if (newMaintenance != null)
				msgs = ((InternalEObject)newMaintenance).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PartnerStrategyPackage.RELATION__MAINTENANCE, null, msgs);
			msgs = basicSetMaintenance(newMaintenance, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.RELATION__MAINTENANCE, newMaintenance, newMaintenance));
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
			case PartnerStrategyPackage.RELATION__PARTNER:
				if (partner != null)
					msgs = ((InternalEObject)partner).eInverseRemove(this, PartnerStrategyPackage.PARTNER__RELATIONS, Partner.class, msgs);
				return basicSetPartner((Partner)otherEnd, msgs);
			case PartnerStrategyPackage.RELATION__GOAL:
				if (goal != null)
					msgs = ((InternalEObject)goal).eInverseRemove(this, PartnerStrategyPackage.GOAL__RELATIONS, Goal.class, msgs);
				return basicSetGoal((Goal)otherEnd, msgs);
			case PartnerStrategyPackage.RELATION__ACTIONS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getActions()).basicAdd(otherEnd, msgs);
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
			case PartnerStrategyPackage.RELATION__PARTNER:
				return basicSetPartner(null, msgs);
			case PartnerStrategyPackage.RELATION__GOAL:
				return basicSetGoal(null, msgs);
			case PartnerStrategyPackage.RELATION__FORMS:
				return ((InternalEList<?>)getForms()).basicRemove(otherEnd, msgs);
			case PartnerStrategyPackage.RELATION__AMOUNTS:
				return ((InternalEList<?>)getAmounts()).basicRemove(otherEnd, msgs);
			case PartnerStrategyPackage.RELATION__EXPERIENCES:
				return ((InternalEList<?>)getExperiences()).basicRemove(otherEnd, msgs);
			case PartnerStrategyPackage.RELATION__ASSESSMENTS:
				return ((InternalEList<?>)getAssessments()).basicRemove(otherEnd, msgs);
			case PartnerStrategyPackage.RELATION__DEVELOPMENT:
				return basicSetDevelopment(null, msgs);
			case PartnerStrategyPackage.RELATION__ACTIONS:
				return ((InternalEList<?>)getActions()).basicRemove(otherEnd, msgs);
			case PartnerStrategyPackage.RELATION__MAINTENANCE:
				return basicSetMaintenance(null, msgs);
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
			case PartnerStrategyPackage.RELATION__PARTNER:
				return getPartner();
			case PartnerStrategyPackage.RELATION__GOAL:
				return getGoal();
			case PartnerStrategyPackage.RELATION__FORMS:
				return getForms();
			case PartnerStrategyPackage.RELATION__AMOUNTS:
				return getAmounts();
			case PartnerStrategyPackage.RELATION__PERIODICITY:
				return getPeriodicity();
			case PartnerStrategyPackage.RELATION__SCHEME:
				return getScheme();
			case PartnerStrategyPackage.RELATION__DESCRIPTION:
				return getDescription();
			case PartnerStrategyPackage.RELATION__ALTERNATIVE:
				return getAlternative();
			case PartnerStrategyPackage.RELATION__CONTACT_INTENSITY:
				return getContactIntensity();
			case PartnerStrategyPackage.RELATION__COMMITMENT:
				return getCommitment();
			case PartnerStrategyPackage.RELATION__EXPERIENCES:
				return getExperiences();
			case PartnerStrategyPackage.RELATION__ASSESSMENTS:
				return getAssessments();
			case PartnerStrategyPackage.RELATION__DEVELOPMENT:
				return getDevelopment();
			case PartnerStrategyPackage.RELATION__ACTIONS:
				return getActions();
			case PartnerStrategyPackage.RELATION__MAINTENANCE:
				return getMaintenance();
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
			case PartnerStrategyPackage.RELATION__PARTNER:
				setPartner((Partner)newValue);
				return;
			case PartnerStrategyPackage.RELATION__GOAL:
				setGoal((Goal)newValue);
				return;
			case PartnerStrategyPackage.RELATION__FORMS:
				getForms().clear();
				getForms().addAll((Collection<? extends Form>)newValue);
				return;
			case PartnerStrategyPackage.RELATION__AMOUNTS:
				getAmounts().clear();
				getAmounts().addAll((Collection<? extends Amount>)newValue);
				return;
			case PartnerStrategyPackage.RELATION__PERIODICITY:
				setPeriodicity((Periodicity)newValue);
				return;
			case PartnerStrategyPackage.RELATION__SCHEME:
				setScheme((String)newValue);
				return;
			case PartnerStrategyPackage.RELATION__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case PartnerStrategyPackage.RELATION__ALTERNATIVE:
				setAlternative((Alternative)newValue);
				return;
			case PartnerStrategyPackage.RELATION__CONTACT_INTENSITY:
				setContactIntensity((ContactIntensity)newValue);
				return;
			case PartnerStrategyPackage.RELATION__COMMITMENT:
				setCommitment((Commitment)newValue);
				return;
			case PartnerStrategyPackage.RELATION__EXPERIENCES:
				getExperiences().clear();
				getExperiences().addAll((Collection<? extends Experience>)newValue);
				return;
			case PartnerStrategyPackage.RELATION__ASSESSMENTS:
				getAssessments().clear();
				getAssessments().addAll((Collection<? extends Assessment>)newValue);
				return;
			case PartnerStrategyPackage.RELATION__DEVELOPMENT:
				setDevelopment((Development)newValue);
				return;
			case PartnerStrategyPackage.RELATION__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends Action>)newValue);
				return;
			case PartnerStrategyPackage.RELATION__MAINTENANCE:
				setMaintenance((Maintenance)newValue);
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
			case PartnerStrategyPackage.RELATION__PARTNER:
				setPartner((Partner)null);
				return;
			case PartnerStrategyPackage.RELATION__GOAL:
				setGoal((Goal)null);
				return;
			case PartnerStrategyPackage.RELATION__FORMS:
				getForms().clear();
				return;
			case PartnerStrategyPackage.RELATION__AMOUNTS:
				getAmounts().clear();
				return;
			case PartnerStrategyPackage.RELATION__PERIODICITY:
				setPeriodicity(PERIODICITY_EDEFAULT);
				return;
			case PartnerStrategyPackage.RELATION__SCHEME:
				setScheme(SCHEME_EDEFAULT);
				return;
			case PartnerStrategyPackage.RELATION__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case PartnerStrategyPackage.RELATION__ALTERNATIVE:
				setAlternative(ALTERNATIVE_EDEFAULT);
				return;
			case PartnerStrategyPackage.RELATION__CONTACT_INTENSITY:
				setContactIntensity(CONTACT_INTENSITY_EDEFAULT);
				return;
			case PartnerStrategyPackage.RELATION__COMMITMENT:
				setCommitment(COMMITMENT_EDEFAULT);
				return;
			case PartnerStrategyPackage.RELATION__EXPERIENCES:
				getExperiences().clear();
				return;
			case PartnerStrategyPackage.RELATION__ASSESSMENTS:
				getAssessments().clear();
				return;
			case PartnerStrategyPackage.RELATION__DEVELOPMENT:
				setDevelopment((Development)null);
				return;
			case PartnerStrategyPackage.RELATION__ACTIONS:
				getActions().clear();
				return;
			case PartnerStrategyPackage.RELATION__MAINTENANCE:
				setMaintenance((Maintenance)null);
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
			case PartnerStrategyPackage.RELATION__PARTNER:
				return partner != null;
			case PartnerStrategyPackage.RELATION__GOAL:
				return goal != null;
			case PartnerStrategyPackage.RELATION__FORMS:
				return forms != null && !forms.isEmpty();
			case PartnerStrategyPackage.RELATION__AMOUNTS:
				return amounts != null && !amounts.isEmpty();
			case PartnerStrategyPackage.RELATION__PERIODICITY:
				return periodicity != PERIODICITY_EDEFAULT;
			case PartnerStrategyPackage.RELATION__SCHEME:
				return SCHEME_EDEFAULT == null ? scheme != null : !SCHEME_EDEFAULT.equals(scheme);
			case PartnerStrategyPackage.RELATION__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case PartnerStrategyPackage.RELATION__ALTERNATIVE:
				return alternative != ALTERNATIVE_EDEFAULT;
			case PartnerStrategyPackage.RELATION__CONTACT_INTENSITY:
				return contactIntensity != CONTACT_INTENSITY_EDEFAULT;
			case PartnerStrategyPackage.RELATION__COMMITMENT:
				return commitment != COMMITMENT_EDEFAULT;
			case PartnerStrategyPackage.RELATION__EXPERIENCES:
				return experiences != null && !experiences.isEmpty();
			case PartnerStrategyPackage.RELATION__ASSESSMENTS:
				return assessments != null && !assessments.isEmpty();
			case PartnerStrategyPackage.RELATION__DEVELOPMENT:
				return development != null;
			case PartnerStrategyPackage.RELATION__ACTIONS:
				return actions != null && !actions.isEmpty();
			case PartnerStrategyPackage.RELATION__MAINTENANCE:
				return maintenance != null;
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
		result.append(" (periodicity: ");
		result.append(periodicity);
		result.append(", scheme: ");
		result.append(scheme);
		result.append(", description: ");
		result.append(description);
		result.append(", alternative: ");
		result.append(alternative);
		result.append(", contactIntensity: ");
		result.append(contactIntensity);
		result.append(", commitment: ");
		result.append(commitment);
		result.append(')');
		return result.toString();
	}

} //RelationImpl
