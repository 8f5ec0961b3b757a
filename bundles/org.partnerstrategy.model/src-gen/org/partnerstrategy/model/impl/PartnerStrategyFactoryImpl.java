/**
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.impl;

import java.math.BigDecimal;

import java.time.LocalDate;
import java.time.Year;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.partnerstrategy.model.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PartnerStrategyFactoryImpl extends EFactoryImpl implements PartnerStrategyFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static PartnerStrategyFactory init() {
		try {
			PartnerStrategyFactory thePartnerStrategyFactory = (PartnerStrategyFactory)EPackage.Registry.INSTANCE.getEFactory(PartnerStrategyPackage.eNS_URI);
			if (thePartnerStrategyFactory != null) {
				return thePartnerStrategyFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new PartnerStrategyFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PartnerStrategyFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case PartnerStrategyPackage.PARTNER_STRATEGY: return createPartnerStrategy();
			case PartnerStrategyPackage.LINE_POINT: return createLinePoint();
			case PartnerStrategyPackage.PERSON: return createPerson();
			case PartnerStrategyPackage.PARTNER: return createPartner();
			case PartnerStrategyPackage.GOAL: return createGoal();
			case PartnerStrategyPackage.RELATION: return createRelation();
			case PartnerStrategyPackage.FORM: return createForm();
			case PartnerStrategyPackage.AMOUNT: return createAmount();
			case PartnerStrategyPackage.EXPERIENCE: return createExperience();
			case PartnerStrategyPackage.REVIEW: return createReview();
			case PartnerStrategyPackage.ASSESSMENT: return createAssessment();
			case PartnerStrategyPackage.DEVELOPMENT: return createDevelopment();
			case PartnerStrategyPackage.ACTION: return createAction();
			case PartnerStrategyPackage.MAINTENANCE: return createMaintenance();
			case PartnerStrategyPackage.CUSTOM_ATTRIBUTE: return createCustomAttribute();
			case PartnerStrategyPackage.ATTRIBUTE_VALUE: return createAttributeValue();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case PartnerStrategyPackage.GOAL_KIND:
				return createGoalKindFromString(eDataType, initialValue);
			case PartnerStrategyPackage.URGENCY:
				return createUrgencyFromString(eDataType, initialValue);
			case PartnerStrategyPackage.FORM_KIND:
				return createFormKindFromString(eDataType, initialValue);
			case PartnerStrategyPackage.PERIODICITY:
				return createPeriodicityFromString(eDataType, initialValue);
			case PartnerStrategyPackage.ASSESSMENT_KIND:
				return createAssessmentKindFromString(eDataType, initialValue);
			case PartnerStrategyPackage.REVIEW_STATE:
				return createReviewStateFromString(eDataType, initialValue);
			case PartnerStrategyPackage.CONTACT_INTENSITY:
				return createContactIntensityFromString(eDataType, initialValue);
			case PartnerStrategyPackage.COMMITMENT:
				return createCommitmentFromString(eDataType, initialValue);
			case PartnerStrategyPackage.ALTERNATIVE:
				return createAlternativeFromString(eDataType, initialValue);
			case PartnerStrategyPackage.DIRECTION:
				return createDirectionFromString(eDataType, initialValue);
			case PartnerStrategyPackage.ACTION_STATUS:
				return createActionStatusFromString(eDataType, initialValue);
			case PartnerStrategyPackage.MAINTENANCE_ROLE:
				return createMaintenanceRoleFromString(eDataType, initialValue);
			case PartnerStrategyPackage.ATTRIBUTE_SUBJECT:
				return createAttributeSubjectFromString(eDataType, initialValue);
			case PartnerStrategyPackage.ATTRIBUTE_TYPE:
				return createAttributeTypeFromString(eDataType, initialValue);
			case PartnerStrategyPackage.SCORE:
				return createScoreFromString(eDataType, initialValue);
			case PartnerStrategyPackage.EURO:
				return createEuroFromString(eDataType, initialValue);
			case PartnerStrategyPackage.DATE:
				return createDateFromString(eDataType, initialValue);
			case PartnerStrategyPackage.YEAR:
				return createYearFromString(eDataType, initialValue);
			case PartnerStrategyPackage.HOUSE_COLOUR:
				return createHouseColourFromString(eDataType, initialValue);
			case PartnerStrategyPackage.LOGO:
				return createLogoFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case PartnerStrategyPackage.GOAL_KIND:
				return convertGoalKindToString(eDataType, instanceValue);
			case PartnerStrategyPackage.URGENCY:
				return convertUrgencyToString(eDataType, instanceValue);
			case PartnerStrategyPackage.FORM_KIND:
				return convertFormKindToString(eDataType, instanceValue);
			case PartnerStrategyPackage.PERIODICITY:
				return convertPeriodicityToString(eDataType, instanceValue);
			case PartnerStrategyPackage.ASSESSMENT_KIND:
				return convertAssessmentKindToString(eDataType, instanceValue);
			case PartnerStrategyPackage.REVIEW_STATE:
				return convertReviewStateToString(eDataType, instanceValue);
			case PartnerStrategyPackage.CONTACT_INTENSITY:
				return convertContactIntensityToString(eDataType, instanceValue);
			case PartnerStrategyPackage.COMMITMENT:
				return convertCommitmentToString(eDataType, instanceValue);
			case PartnerStrategyPackage.ALTERNATIVE:
				return convertAlternativeToString(eDataType, instanceValue);
			case PartnerStrategyPackage.DIRECTION:
				return convertDirectionToString(eDataType, instanceValue);
			case PartnerStrategyPackage.ACTION_STATUS:
				return convertActionStatusToString(eDataType, instanceValue);
			case PartnerStrategyPackage.MAINTENANCE_ROLE:
				return convertMaintenanceRoleToString(eDataType, instanceValue);
			case PartnerStrategyPackage.ATTRIBUTE_SUBJECT:
				return convertAttributeSubjectToString(eDataType, instanceValue);
			case PartnerStrategyPackage.ATTRIBUTE_TYPE:
				return convertAttributeTypeToString(eDataType, instanceValue);
			case PartnerStrategyPackage.SCORE:
				return convertScoreToString(eDataType, instanceValue);
			case PartnerStrategyPackage.EURO:
				return convertEuroToString(eDataType, instanceValue);
			case PartnerStrategyPackage.DATE:
				return convertDateToString(eDataType, instanceValue);
			case PartnerStrategyPackage.YEAR:
				return convertYearToString(eDataType, instanceValue);
			case PartnerStrategyPackage.HOUSE_COLOUR:
				return convertHouseColourToString(eDataType, instanceValue);
			case PartnerStrategyPackage.LOGO:
				return convertLogoToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartnerStrategy createPartnerStrategy() {
		PartnerStrategyImpl partnerStrategy = new PartnerStrategyImpl();
		return partnerStrategy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LinePoint createLinePoint() {
		LinePointImpl linePoint = new LinePointImpl();
		return linePoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person createPerson() {
		PersonImpl person = new PersonImpl();
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Partner createPartner() {
		PartnerImpl partner = new PartnerImpl();
		return partner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Goal createGoal() {
		GoalImpl goal = new GoalImpl();
		return goal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Relation createRelation() {
		RelationImpl relation = new RelationImpl();
		return relation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Form createForm() {
		FormImpl form = new FormImpl();
		return form;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Amount createAmount() {
		AmountImpl amount = new AmountImpl();
		return amount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Experience createExperience() {
		ExperienceImpl experience = new ExperienceImpl();
		return experience;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Review createReview() {
		ReviewImpl review = new ReviewImpl();
		return review;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assessment createAssessment() {
		AssessmentImpl assessment = new AssessmentImpl();
		return assessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Development createDevelopment() {
		DevelopmentImpl development = new DevelopmentImpl();
		return development;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Action createAction() {
		ActionImpl action = new ActionImpl();
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Maintenance createMaintenance() {
		MaintenanceImpl maintenance = new MaintenanceImpl();
		return maintenance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CustomAttribute createCustomAttribute() {
		CustomAttributeImpl customAttribute = new CustomAttributeImpl();
		return customAttribute;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AttributeValue createAttributeValue() {
		AttributeValueImpl attributeValue = new AttributeValueImpl();
		return attributeValue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GoalKind createGoalKindFromString(EDataType eDataType, String initialValue) {
		GoalKind result = GoalKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGoalKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Urgency createUrgencyFromString(EDataType eDataType, String initialValue) {
		Urgency result = Urgency.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertUrgencyToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FormKind createFormKindFromString(EDataType eDataType, String initialValue) {
		FormKind result = FormKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFormKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Periodicity createPeriodicityFromString(EDataType eDataType, String initialValue) {
		Periodicity result = Periodicity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPeriodicityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AssessmentKind createAssessmentKindFromString(EDataType eDataType, String initialValue) {
		AssessmentKind result = AssessmentKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAssessmentKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ReviewState createReviewStateFromString(EDataType eDataType, String initialValue) {
		ReviewState result = ReviewState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertReviewStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ContactIntensity createContactIntensityFromString(EDataType eDataType, String initialValue) {
		ContactIntensity result = ContactIntensity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertContactIntensityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Commitment createCommitmentFromString(EDataType eDataType, String initialValue) {
		Commitment result = Commitment.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCommitmentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Alternative createAlternativeFromString(EDataType eDataType, String initialValue) {
		Alternative result = Alternative.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAlternativeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Direction createDirectionFromString(EDataType eDataType, String initialValue) {
		Direction result = Direction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDirectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ActionStatus createActionStatusFromString(EDataType eDataType, String initialValue) {
		ActionStatus result = ActionStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertActionStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MaintenanceRole createMaintenanceRoleFromString(EDataType eDataType, String initialValue) {
		MaintenanceRole result = MaintenanceRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertMaintenanceRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AttributeSubject createAttributeSubjectFromString(EDataType eDataType, String initialValue) {
		AttributeSubject result = AttributeSubject.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAttributeSubjectToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AttributeType createAttributeTypeFromString(EDataType eDataType, String initialValue) {
		AttributeType result = AttributeType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAttributeTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Score createScore(final String it) {
		return it == null ? null : org.partnerstrategy.model.Score.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Score createScoreFromString(EDataType eDataType, String initialValue) {
		return createScore(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertScore(final Score it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertScoreToString(EDataType eDataType, Object instanceValue) {
		return convertScore((Score)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BigDecimal createEuro(final String it) {
		return it == null ? null : org.partnerstrategy.model.Euro.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BigDecimal createEuroFromString(EDataType eDataType, String initialValue) {
		return createEuro(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEuro(final BigDecimal it) {
		return it == null ? null : it.toPlainString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEuroToString(EDataType eDataType, Object instanceValue) {
		return convertEuro((BigDecimal)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDate(final String it) {
		return it == null ? null : java.time.LocalDate.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LocalDate createDateFromString(EDataType eDataType, String initialValue) {
		return createDate(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDate(final LocalDate it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDateToString(EDataType eDataType, Object instanceValue) {
		return convertDate((LocalDate)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Year createYear(final String it) {
		return it == null ? null : java.time.Year.of(Integer.parseInt(it));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Year createYearFromString(EDataType eDataType, String initialValue) {
		return createYear(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertYear(final Year it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertYearToString(EDataType eDataType, Object instanceValue) {
		return convertYear((Year)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HouseColour createHouseColour(final String it) {
		return it == null ? null : org.partnerstrategy.model.HouseColour.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HouseColour createHouseColourFromString(EDataType eDataType, String initialValue) {
		return createHouseColour(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHouseColour(final HouseColour it) {
		return it == null ? null : it.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHouseColourToString(EDataType eDataType, Object instanceValue) {
		return convertHouseColour((HouseColour)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Logo createLogo(final String it) {
		return it == null ? null : org.partnerstrategy.model.Logo.parse(it);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Logo createLogoFromString(EDataType eDataType, String initialValue) {
		return createLogo(initialValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLogo(final Logo it) {
		return it == null ? null : it.base64();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLogoToString(EDataType eDataType, Object instanceValue) {
		return convertLogo((Logo)instanceValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PartnerStrategyPackage getPartnerStrategyPackage() {
		return (PartnerStrategyPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static PartnerStrategyPackage getPackage() {
		return PartnerStrategyPackage.eINSTANCE;
	}

} //PartnerStrategyFactoryImpl
