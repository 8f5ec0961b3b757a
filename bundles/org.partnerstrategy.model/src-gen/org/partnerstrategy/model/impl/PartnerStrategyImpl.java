/**
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.impl;

import java.time.Year;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.HouseColour;
import org.partnerstrategy.model.LinePoint;
import org.partnerstrategy.model.Logo;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Partner Strategy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.partnerstrategy.model.impl.PartnerStrategyImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.PartnerStrategyImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.PartnerStrategyImpl#getInfluenceCut <em>Influence Cut</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.PartnerStrategyImpl#getDependencyCut <em>Dependency Cut</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.PartnerStrategyImpl#getReferenceYear <em>Reference Year</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.PartnerStrategyImpl#getHouseColour <em>House Colour</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.PartnerStrategyImpl#getLogo <em>Logo</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.PartnerStrategyImpl#getOmittedSections <em>Omitted Sections</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.PartnerStrategyImpl#getReportTexts <em>Report Texts</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.PartnerStrategyImpl#getCheckLevels <em>Check Levels</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.PartnerStrategyImpl#getReportGoals <em>Report Goals</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.PartnerStrategyImpl#getLinePoints <em>Line Points</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.PartnerStrategyImpl#getPersons <em>Persons</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.PartnerStrategyImpl#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.PartnerStrategyImpl#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.PartnerStrategyImpl#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.PartnerStrategyImpl#getRelations <em>Relations</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.PartnerStrategyImpl#getActions <em>Actions</em>}</li>
 *   <li>{@link org.partnerstrategy.model.impl.PartnerStrategyImpl#getAttributes <em>Attributes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PartnerStrategyImpl extends NamedElementImpl implements PartnerStrategy {
	/**
	 * The default value of the '{@link #getOrganisation() <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANISATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganisation() <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected String organisation = ORGANISATION_EDEFAULT;

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
	 * The default value of the '{@link #getInfluenceCut() <em>Influence Cut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluenceCut()
	 * @generated
	 * @ordered
	 */
	protected static final Score INFLUENCE_CUT_EDEFAULT = (Score)PartnerStrategyFactory.eINSTANCE.createFromString(PartnerStrategyPackage.eINSTANCE.getScore(), "50");

	/**
	 * The cached value of the '{@link #getInfluenceCut() <em>Influence Cut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInfluenceCut()
	 * @generated
	 * @ordered
	 */
	protected Score influenceCut = INFLUENCE_CUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getDependencyCut() <em>Dependency Cut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDependencyCut()
	 * @generated
	 * @ordered
	 */
	protected static final Score DEPENDENCY_CUT_EDEFAULT = (Score)PartnerStrategyFactory.eINSTANCE.createFromString(PartnerStrategyPackage.eINSTANCE.getScore(), "50");

	/**
	 * The cached value of the '{@link #getDependencyCut() <em>Dependency Cut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDependencyCut()
	 * @generated
	 * @ordered
	 */
	protected Score dependencyCut = DEPENDENCY_CUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReferenceYear() <em>Reference Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceYear()
	 * @generated
	 * @ordered
	 */
	protected static final Year REFERENCE_YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReferenceYear() <em>Reference Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferenceYear()
	 * @generated
	 * @ordered
	 */
	protected Year referenceYear = REFERENCE_YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getHouseColour() <em>House Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHouseColour()
	 * @generated
	 * @ordered
	 */
	protected static final HouseColour HOUSE_COLOUR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHouseColour() <em>House Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHouseColour()
	 * @generated
	 * @ordered
	 */
	protected HouseColour houseColour = HOUSE_COLOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getLogo() <em>Logo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogo()
	 * @generated
	 * @ordered
	 */
	protected static final Logo LOGO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLogo() <em>Logo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLogo()
	 * @generated
	 * @ordered
	 */
	protected Logo logo = LOGO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOmittedSections() <em>Omitted Sections</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOmittedSections()
	 * @generated
	 * @ordered
	 */
	protected EList<String> omittedSections;

	/**
	 * The cached value of the '{@link #getReportTexts() <em>Report Texts</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportTexts()
	 * @generated
	 * @ordered
	 */
	protected EList<String> reportTexts;

	/**
	 * The cached value of the '{@link #getCheckLevels() <em>Check Levels</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCheckLevels()
	 * @generated
	 * @ordered
	 */
	protected EList<String> checkLevels;

	/**
	 * The cached value of the '{@link #getReportGoals() <em>Report Goals</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReportGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<Goal> reportGoals;

	/**
	 * The cached value of the '{@link #getLinePoints() <em>Line Points</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLinePoints()
	 * @generated
	 * @ordered
	 */
	protected EList<LinePoint> linePoints;

	/**
	 * The cached value of the '{@link #getPersons() <em>Persons</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersons()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> persons;

	/**
	 * The cached value of the '{@link #getPartners() <em>Partners</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPartners()
	 * @generated
	 * @ordered
	 */
	protected EList<Partner> partners;

	/**
	 * The cached value of the '{@link #getReviews() <em>Reviews</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviews()
	 * @generated
	 * @ordered
	 */
	protected EList<Review> reviews;

	/**
	 * The cached value of the '{@link #getGoals() <em>Goals</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGoals()
	 * @generated
	 * @ordered
	 */
	protected EList<Goal> goals;

	/**
	 * The cached value of the '{@link #getRelations() <em>Relations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelations()
	 * @generated
	 * @ordered
	 */
	protected EList<Relation> relations;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<Action> actions;

	/**
	 * The cached value of the '{@link #getAttributes() <em>Attributes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttributes()
	 * @generated
	 * @ordered
	 */
	protected EList<CustomAttribute> attributes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PartnerStrategyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PartnerStrategyPackage.Literals.PARTNER_STRATEGY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganisation() {
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(String newOrganisation) {
		String oldOrganisation = organisation;
		organisation = newOrganisation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.PARTNER_STRATEGY__ORGANISATION, oldOrganisation, organisation));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.PARTNER_STRATEGY__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Score getInfluenceCut() {
		return influenceCut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInfluenceCut(Score newInfluenceCut) {
		Score oldInfluenceCut = influenceCut;
		influenceCut = newInfluenceCut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.PARTNER_STRATEGY__INFLUENCE_CUT, oldInfluenceCut, influenceCut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Score getDependencyCut() {
		return dependencyCut;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDependencyCut(Score newDependencyCut) {
		Score oldDependencyCut = dependencyCut;
		dependencyCut = newDependencyCut;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.PARTNER_STRATEGY__DEPENDENCY_CUT, oldDependencyCut, dependencyCut));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Year getReferenceYear() {
		return referenceYear;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReferenceYear(Year newReferenceYear) {
		Year oldReferenceYear = referenceYear;
		referenceYear = newReferenceYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.PARTNER_STRATEGY__REFERENCE_YEAR, oldReferenceYear, referenceYear));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HouseColour getHouseColour() {
		return houseColour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHouseColour(HouseColour newHouseColour) {
		HouseColour oldHouseColour = houseColour;
		houseColour = newHouseColour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.PARTNER_STRATEGY__HOUSE_COLOUR, oldHouseColour, houseColour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Logo getLogo() {
		return logo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLogo(Logo newLogo) {
		Logo oldLogo = logo;
		logo = newLogo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PartnerStrategyPackage.PARTNER_STRATEGY__LOGO, oldLogo, logo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getOmittedSections() {
		if (omittedSections == null) {
			omittedSections = new EDataTypeUniqueEList<String>(String.class, this, PartnerStrategyPackage.PARTNER_STRATEGY__OMITTED_SECTIONS);
		}
		return omittedSections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getReportTexts() {
		if (reportTexts == null) {
			reportTexts = new EDataTypeUniqueEList<String>(String.class, this, PartnerStrategyPackage.PARTNER_STRATEGY__REPORT_TEXTS);
		}
		return reportTexts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCheckLevels() {
		if (checkLevels == null) {
			checkLevels = new EDataTypeUniqueEList<String>(String.class, this, PartnerStrategyPackage.PARTNER_STRATEGY__CHECK_LEVELS);
		}
		return checkLevels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Goal> getReportGoals() {
		if (reportGoals == null) {
			reportGoals = new EObjectEList<Goal>(Goal.class, this, PartnerStrategyPackage.PARTNER_STRATEGY__REPORT_GOALS);
		}
		return reportGoals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LinePoint> getLinePoints() {
		if (linePoints == null) {
			linePoints = new EObjectContainmentEList<LinePoint>(LinePoint.class, this, PartnerStrategyPackage.PARTNER_STRATEGY__LINE_POINTS);
		}
		return linePoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getPersons() {
		if (persons == null) {
			persons = new EObjectContainmentEList<Person>(Person.class, this, PartnerStrategyPackage.PARTNER_STRATEGY__PERSONS);
		}
		return persons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Partner> getPartners() {
		if (partners == null) {
			partners = new EObjectContainmentEList<Partner>(Partner.class, this, PartnerStrategyPackage.PARTNER_STRATEGY__PARTNERS);
		}
		return partners;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Review> getReviews() {
		if (reviews == null) {
			reviews = new EObjectContainmentEList<Review>(Review.class, this, PartnerStrategyPackage.PARTNER_STRATEGY__REVIEWS);
		}
		return reviews;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Goal> getGoals() {
		if (goals == null) {
			goals = new EObjectContainmentEList<Goal>(Goal.class, this, PartnerStrategyPackage.PARTNER_STRATEGY__GOALS);
		}
		return goals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Relation> getRelations() {
		if (relations == null) {
			relations = new EObjectContainmentEList<Relation>(Relation.class, this, PartnerStrategyPackage.PARTNER_STRATEGY__RELATIONS);
		}
		return relations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Action> getActions() {
		if (actions == null) {
			actions = new EObjectContainmentEList<Action>(Action.class, this, PartnerStrategyPackage.PARTNER_STRATEGY__ACTIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CustomAttribute> getAttributes() {
		if (attributes == null) {
			attributes = new EObjectContainmentEList<CustomAttribute>(CustomAttribute.class, this, PartnerStrategyPackage.PARTNER_STRATEGY__ATTRIBUTES);
		}
		return attributes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PartnerStrategyPackage.PARTNER_STRATEGY__LINE_POINTS:
				return ((InternalEList<?>)getLinePoints()).basicRemove(otherEnd, msgs);
			case PartnerStrategyPackage.PARTNER_STRATEGY__PERSONS:
				return ((InternalEList<?>)getPersons()).basicRemove(otherEnd, msgs);
			case PartnerStrategyPackage.PARTNER_STRATEGY__PARTNERS:
				return ((InternalEList<?>)getPartners()).basicRemove(otherEnd, msgs);
			case PartnerStrategyPackage.PARTNER_STRATEGY__REVIEWS:
				return ((InternalEList<?>)getReviews()).basicRemove(otherEnd, msgs);
			case PartnerStrategyPackage.PARTNER_STRATEGY__GOALS:
				return ((InternalEList<?>)getGoals()).basicRemove(otherEnd, msgs);
			case PartnerStrategyPackage.PARTNER_STRATEGY__RELATIONS:
				return ((InternalEList<?>)getRelations()).basicRemove(otherEnd, msgs);
			case PartnerStrategyPackage.PARTNER_STRATEGY__ACTIONS:
				return ((InternalEList<?>)getActions()).basicRemove(otherEnd, msgs);
			case PartnerStrategyPackage.PARTNER_STRATEGY__ATTRIBUTES:
				return ((InternalEList<?>)getAttributes()).basicRemove(otherEnd, msgs);
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
			case PartnerStrategyPackage.PARTNER_STRATEGY__ORGANISATION:
				return getOrganisation();
			case PartnerStrategyPackage.PARTNER_STRATEGY__DESCRIPTION:
				return getDescription();
			case PartnerStrategyPackage.PARTNER_STRATEGY__INFLUENCE_CUT:
				return getInfluenceCut();
			case PartnerStrategyPackage.PARTNER_STRATEGY__DEPENDENCY_CUT:
				return getDependencyCut();
			case PartnerStrategyPackage.PARTNER_STRATEGY__REFERENCE_YEAR:
				return getReferenceYear();
			case PartnerStrategyPackage.PARTNER_STRATEGY__HOUSE_COLOUR:
				return getHouseColour();
			case PartnerStrategyPackage.PARTNER_STRATEGY__LOGO:
				return getLogo();
			case PartnerStrategyPackage.PARTNER_STRATEGY__OMITTED_SECTIONS:
				return getOmittedSections();
			case PartnerStrategyPackage.PARTNER_STRATEGY__REPORT_TEXTS:
				return getReportTexts();
			case PartnerStrategyPackage.PARTNER_STRATEGY__CHECK_LEVELS:
				return getCheckLevels();
			case PartnerStrategyPackage.PARTNER_STRATEGY__REPORT_GOALS:
				return getReportGoals();
			case PartnerStrategyPackage.PARTNER_STRATEGY__LINE_POINTS:
				return getLinePoints();
			case PartnerStrategyPackage.PARTNER_STRATEGY__PERSONS:
				return getPersons();
			case PartnerStrategyPackage.PARTNER_STRATEGY__PARTNERS:
				return getPartners();
			case PartnerStrategyPackage.PARTNER_STRATEGY__REVIEWS:
				return getReviews();
			case PartnerStrategyPackage.PARTNER_STRATEGY__GOALS:
				return getGoals();
			case PartnerStrategyPackage.PARTNER_STRATEGY__RELATIONS:
				return getRelations();
			case PartnerStrategyPackage.PARTNER_STRATEGY__ACTIONS:
				return getActions();
			case PartnerStrategyPackage.PARTNER_STRATEGY__ATTRIBUTES:
				return getAttributes();
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
			case PartnerStrategyPackage.PARTNER_STRATEGY__ORGANISATION:
				setOrganisation((String)newValue);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__INFLUENCE_CUT:
				setInfluenceCut((Score)newValue);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__DEPENDENCY_CUT:
				setDependencyCut((Score)newValue);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__REFERENCE_YEAR:
				setReferenceYear((Year)newValue);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__HOUSE_COLOUR:
				setHouseColour((HouseColour)newValue);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__LOGO:
				setLogo((Logo)newValue);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__OMITTED_SECTIONS:
				getOmittedSections().clear();
				getOmittedSections().addAll((Collection<? extends String>)newValue);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__REPORT_TEXTS:
				getReportTexts().clear();
				getReportTexts().addAll((Collection<? extends String>)newValue);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__CHECK_LEVELS:
				getCheckLevels().clear();
				getCheckLevels().addAll((Collection<? extends String>)newValue);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__REPORT_GOALS:
				getReportGoals().clear();
				getReportGoals().addAll((Collection<? extends Goal>)newValue);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__LINE_POINTS:
				getLinePoints().clear();
				getLinePoints().addAll((Collection<? extends LinePoint>)newValue);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__PERSONS:
				getPersons().clear();
				getPersons().addAll((Collection<? extends Person>)newValue);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__PARTNERS:
				getPartners().clear();
				getPartners().addAll((Collection<? extends Partner>)newValue);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__REVIEWS:
				getReviews().clear();
				getReviews().addAll((Collection<? extends Review>)newValue);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__GOALS:
				getGoals().clear();
				getGoals().addAll((Collection<? extends Goal>)newValue);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__RELATIONS:
				getRelations().clear();
				getRelations().addAll((Collection<? extends Relation>)newValue);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends Action>)newValue);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__ATTRIBUTES:
				getAttributes().clear();
				getAttributes().addAll((Collection<? extends CustomAttribute>)newValue);
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
			case PartnerStrategyPackage.PARTNER_STRATEGY__ORGANISATION:
				setOrganisation(ORGANISATION_EDEFAULT);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__INFLUENCE_CUT:
				setInfluenceCut(INFLUENCE_CUT_EDEFAULT);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__DEPENDENCY_CUT:
				setDependencyCut(DEPENDENCY_CUT_EDEFAULT);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__REFERENCE_YEAR:
				setReferenceYear(REFERENCE_YEAR_EDEFAULT);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__HOUSE_COLOUR:
				setHouseColour(HOUSE_COLOUR_EDEFAULT);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__LOGO:
				setLogo(LOGO_EDEFAULT);
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__OMITTED_SECTIONS:
				getOmittedSections().clear();
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__REPORT_TEXTS:
				getReportTexts().clear();
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__CHECK_LEVELS:
				getCheckLevels().clear();
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__REPORT_GOALS:
				getReportGoals().clear();
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__LINE_POINTS:
				getLinePoints().clear();
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__PERSONS:
				getPersons().clear();
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__PARTNERS:
				getPartners().clear();
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__REVIEWS:
				getReviews().clear();
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__GOALS:
				getGoals().clear();
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__RELATIONS:
				getRelations().clear();
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__ACTIONS:
				getActions().clear();
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__ATTRIBUTES:
				getAttributes().clear();
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
			case PartnerStrategyPackage.PARTNER_STRATEGY__ORGANISATION:
				return ORGANISATION_EDEFAULT == null ? organisation != null : !ORGANISATION_EDEFAULT.equals(organisation);
			case PartnerStrategyPackage.PARTNER_STRATEGY__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case PartnerStrategyPackage.PARTNER_STRATEGY__INFLUENCE_CUT:
				return INFLUENCE_CUT_EDEFAULT == null ? influenceCut != null : !INFLUENCE_CUT_EDEFAULT.equals(influenceCut);
			case PartnerStrategyPackage.PARTNER_STRATEGY__DEPENDENCY_CUT:
				return DEPENDENCY_CUT_EDEFAULT == null ? dependencyCut != null : !DEPENDENCY_CUT_EDEFAULT.equals(dependencyCut);
			case PartnerStrategyPackage.PARTNER_STRATEGY__REFERENCE_YEAR:
				return REFERENCE_YEAR_EDEFAULT == null ? referenceYear != null : !REFERENCE_YEAR_EDEFAULT.equals(referenceYear);
			case PartnerStrategyPackage.PARTNER_STRATEGY__HOUSE_COLOUR:
				return HOUSE_COLOUR_EDEFAULT == null ? houseColour != null : !HOUSE_COLOUR_EDEFAULT.equals(houseColour);
			case PartnerStrategyPackage.PARTNER_STRATEGY__LOGO:
				return LOGO_EDEFAULT == null ? logo != null : !LOGO_EDEFAULT.equals(logo);
			case PartnerStrategyPackage.PARTNER_STRATEGY__OMITTED_SECTIONS:
				return omittedSections != null && !omittedSections.isEmpty();
			case PartnerStrategyPackage.PARTNER_STRATEGY__REPORT_TEXTS:
				return reportTexts != null && !reportTexts.isEmpty();
			case PartnerStrategyPackage.PARTNER_STRATEGY__CHECK_LEVELS:
				return checkLevels != null && !checkLevels.isEmpty();
			case PartnerStrategyPackage.PARTNER_STRATEGY__REPORT_GOALS:
				return reportGoals != null && !reportGoals.isEmpty();
			case PartnerStrategyPackage.PARTNER_STRATEGY__LINE_POINTS:
				return linePoints != null && !linePoints.isEmpty();
			case PartnerStrategyPackage.PARTNER_STRATEGY__PERSONS:
				return persons != null && !persons.isEmpty();
			case PartnerStrategyPackage.PARTNER_STRATEGY__PARTNERS:
				return partners != null && !partners.isEmpty();
			case PartnerStrategyPackage.PARTNER_STRATEGY__REVIEWS:
				return reviews != null && !reviews.isEmpty();
			case PartnerStrategyPackage.PARTNER_STRATEGY__GOALS:
				return goals != null && !goals.isEmpty();
			case PartnerStrategyPackage.PARTNER_STRATEGY__RELATIONS:
				return relations != null && !relations.isEmpty();
			case PartnerStrategyPackage.PARTNER_STRATEGY__ACTIONS:
				return actions != null && !actions.isEmpty();
			case PartnerStrategyPackage.PARTNER_STRATEGY__ATTRIBUTES:
				return attributes != null && !attributes.isEmpty();
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
		result.append(" (organisation: ");
		result.append(organisation);
		result.append(", description: ");
		result.append(description);
		result.append(", influenceCut: ");
		result.append(influenceCut);
		result.append(", dependencyCut: ");
		result.append(dependencyCut);
		result.append(", referenceYear: ");
		result.append(referenceYear);
		result.append(", houseColour: ");
		result.append(houseColour);
		result.append(", logo: ");
		result.append(logo);
		result.append(", omittedSections: ");
		result.append(omittedSections);
		result.append(", reportTexts: ");
		result.append(reportTexts);
		result.append(", checkLevels: ");
		result.append(checkLevels);
		result.append(')');
		return result.toString();
	}

} //PartnerStrategyImpl
