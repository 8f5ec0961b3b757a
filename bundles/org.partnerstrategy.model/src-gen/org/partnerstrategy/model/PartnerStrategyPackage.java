/**
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The partner strategy of an organisation, after the handbook of Florian Bekkers (Vide advies, January 2019). The end of the namespace is the version of the file format, major.minor: a newer minor version only adds.
 * <!-- end-model-doc -->
 * @see org.partnerstrategy.model.PartnerStrategyFactory
 * @model kind="package"
 * @generated
 */
public interface PartnerStrategyPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "partnerstrategy";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://partnerstrategy.org/model/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "partnerstrategy";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	PartnerStrategyPackage eINSTANCE = org.partnerstrategy.model.impl.PartnerStrategyPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.impl.IdentifiedImpl
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.impl.NamedElementImpl <em>Named Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.impl.NamedElementImpl
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getNamedElement()
	 * @generated
	 */
	int NAMED_ELEMENT = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Named Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_ELEMENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.impl.AttributedImpl <em>Attributed</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.impl.AttributedImpl
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getAttributed()
	 * @generated
	 */
	int ATTRIBUTED = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTED__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTED__VALUES = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Attributed</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTED_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Attributed</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTED_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.impl.PartnerStrategyImpl <em>Partner Strategy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.impl.PartnerStrategyImpl
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getPartnerStrategy()
	 * @generated
	 */
	int PARTNER_STRATEGY = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY__ORGANISATION = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY__DESCRIPTION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Influence Cut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY__INFLUENCE_CUT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Dependency Cut</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY__DEPENDENCY_CUT = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reference Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY__REFERENCE_YEAR = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>House Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY__HOUSE_COLOUR = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Logo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY__LOGO = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Omitted Sections</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY__OMITTED_SECTIONS = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Report Texts</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY__REPORT_TEXTS = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Check Levels</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY__CHECK_LEVELS = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Report Goals</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY__REPORT_GOALS = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Line Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY__LINE_POINTS = NAMED_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Persons</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY__PERSONS = NAMED_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Partners</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY__PARTNERS = NAMED_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Reviews</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY__REVIEWS = NAMED_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY__GOALS = NAMED_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY__RELATIONS = NAMED_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY__ACTIONS = NAMED_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Attributes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY__ATTRIBUTES = NAMED_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Partner Strategy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The number of operations of the '<em>Partner Strategy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_STRATEGY_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.impl.LinePointImpl <em>Line Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.impl.LinePointImpl
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getLinePoint()
	 * @generated
	 */
	int LINE_POINT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_POINT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Dependency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_POINT__DEPENDENCY = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Influence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_POINT__INFLUENCE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Line Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_POINT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Line Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LINE_POINT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.impl.PersonImpl <em>Person</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.impl.PersonImpl
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getPerson()
	 * @generated
	 */
	int PERSON = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__POSITION = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON__EMAIL = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Person</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERSON_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.impl.PartnerImpl <em>Partner</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.impl.PartnerImpl
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getPartner()
	 * @generated
	 */
	int PARTNER = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__VALUES = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__DESCRIPTION = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__CONTACT = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Registration Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__REGISTRATION_NUMBER = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER__RELATIONS = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Partner</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Partner</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTNER_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.impl.GoalImpl <em>Goal</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.impl.GoalImpl
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getGoal()
	 * @generated
	 */
	int GOAL = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__VALUES = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__KIND = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__DESCRIPTION = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Urgency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__URGENCY = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__NOTES = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__OWNER = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Goals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__GOALS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL__RELATIONS = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Goal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Goal</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GOAL_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.impl.RelationImpl <em>Relation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.impl.RelationImpl
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getRelation()
	 * @generated
	 */
	int RELATION = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__ID = ATTRIBUTED__ID;

	/**
	 * The feature id for the '<em><b>Values</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__VALUES = ATTRIBUTED__VALUES;

	/**
	 * The feature id for the '<em><b>Partner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__PARTNER = ATTRIBUTED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Goal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__GOAL = ATTRIBUTED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Forms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__FORMS = ATTRIBUTED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Amounts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__AMOUNTS = ATTRIBUTED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Periodicity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__PERIODICITY = ATTRIBUTED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__SCHEME = ATTRIBUTED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__DESCRIPTION = ATTRIBUTED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Alternative</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__ALTERNATIVE = ATTRIBUTED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Contact Intensity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__CONTACT_INTENSITY = ATTRIBUTED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Commitment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__COMMITMENT = ATTRIBUTED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Experiences</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__EXPERIENCES = ATTRIBUTED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__ASSESSMENTS = ATTRIBUTED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Development</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__DEVELOPMENT = ATTRIBUTED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__ACTIONS = ATTRIBUTED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Maintenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__MAINTENANCE = ATTRIBUTED_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Relation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_FEATURE_COUNT = ATTRIBUTED_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Relation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_OPERATION_COUNT = ATTRIBUTED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.impl.FormImpl <em>Form</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.impl.FormImpl
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getForm()
	 * @generated
	 */
	int FORM = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM__KIND = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM__NAME = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Form</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Form</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FORM_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.impl.AmountImpl <em>Amount</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.impl.AmountImpl
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getAmount()
	 * @generated
	 */
	int AMOUNT = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__YEAR = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Euro</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT__EURO = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Amount</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Amount</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AMOUNT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.impl.ExperienceImpl <em>Experience</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.impl.ExperienceImpl
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getExperience()
	 * @generated
	 */
	int EXPERIENCE = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__TEXT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE__DATE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Experience</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Experience</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIENCE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.impl.ReviewImpl <em>Review</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.impl.ReviewImpl
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getReview()
	 * @generated
	 */
	int REVIEW = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__DATE = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Assessments</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__ASSESSMENTS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__STATE = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reopened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__REOPENED = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reopened By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW__REOPENED_BY = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Review</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REVIEW_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.impl.AssessmentImpl <em>Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.impl.AssessmentImpl
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getAssessment()
	 * @generated
	 */
	int ASSESSMENT = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Influence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__INFLUENCE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Dependency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__DEPENDENCY = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__REASON = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Assessor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__ASSESSOR = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Review</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__REVIEW = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT__KIND = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSESSMENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.impl.DevelopmentImpl <em>Development</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.impl.DevelopmentImpl
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getDevelopment()
	 * @generated
	 */
	int DEVELOPMENT = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Directions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT__DIRECTIONS = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Desired Influence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT__DESIRED_INFLUENCE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Desired Dependency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT__DESIRED_DEPENDENCY = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT__REASON = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Review</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT__REVIEW = IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Development</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Development</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVELOPMENT_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.impl.ActionImpl <em>Action</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.impl.ActionImpl
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getAction()
	 * @generated
	 */
	int ACTION = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__KIND = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Directions</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__DIRECTIONS = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__RELATIONS = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Goal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__GOAL = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__OWNER = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__DUE = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__STATUS = NAMED_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__COST = NAMED_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__DESCRIPTION = NAMED_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Prompted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION__PROMPTED_BY = NAMED_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Action</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.impl.MaintenanceImpl <em>Maintenance</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.impl.MaintenanceImpl
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getMaintenance()
	 * @generated
	 */
	int MAINTENANCE = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE__ROLE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Person</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE__PERSON = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE__REASON = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Maintenance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Maintenance</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MAINTENANCE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.impl.CustomAttributeImpl <em>Custom Attribute</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.impl.CustomAttributeImpl
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getCustomAttribute()
	 * @generated
	 */
	int CUSTOM_ATTRIBUTE = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_ATTRIBUTE__ID = NAMED_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_ATTRIBUTE__NAME = NAMED_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_ATTRIBUTE__SUBJECT = NAMED_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_ATTRIBUTE__TYPE = NAMED_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Choices</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_ATTRIBUTE__CHOICES = NAMED_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_ATTRIBUTE__DESCRIPTION = NAMED_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Values</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_ATTRIBUTE__VALUES = NAMED_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Custom Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_ATTRIBUTE_FEATURE_COUNT = NAMED_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Custom Attribute</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CUSTOM_ATTRIBUTE_OPERATION_COUNT = NAMED_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.impl.AttributeValueImpl <em>Attribute Value</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.impl.AttributeValueImpl
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getAttributeValue()
	 * @generated
	 */
	int ATTRIBUTE_VALUE = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Attribute</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE__ATTRIBUTE = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE__VALUE = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Attribute Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Attribute Value</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTRIBUTE_VALUE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.GoalKind <em>Goal Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.GoalKind
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getGoalKind()
	 * @generated
	 */
	int GOAL_KIND = 19;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.Urgency <em>Urgency</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.Urgency
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getUrgency()
	 * @generated
	 */
	int URGENCY = 20;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.FormKind <em>Form Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.FormKind
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getFormKind()
	 * @generated
	 */
	int FORM_KIND = 21;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.Periodicity <em>Periodicity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.Periodicity
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getPeriodicity()
	 * @generated
	 */
	int PERIODICITY = 22;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.AssessmentKind <em>Assessment Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.AssessmentKind
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getAssessmentKind()
	 * @generated
	 */
	int ASSESSMENT_KIND = 23;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.ReviewState <em>Review State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.ReviewState
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getReviewState()
	 * @generated
	 */
	int REVIEW_STATE = 24;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.ContactIntensity <em>Contact Intensity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.ContactIntensity
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getContactIntensity()
	 * @generated
	 */
	int CONTACT_INTENSITY = 25;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.Commitment <em>Commitment</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.Commitment
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getCommitment()
	 * @generated
	 */
	int COMMITMENT = 26;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.Alternative <em>Alternative</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.Alternative
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getAlternative()
	 * @generated
	 */
	int ALTERNATIVE = 27;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.Direction <em>Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.Direction
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getDirection()
	 * @generated
	 */
	int DIRECTION = 28;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.ActionStatus <em>Action Status</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.ActionStatus
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getActionStatus()
	 * @generated
	 */
	int ACTION_STATUS = 29;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.MaintenanceRole <em>Maintenance Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.MaintenanceRole
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getMaintenanceRole()
	 * @generated
	 */
	int MAINTENANCE_ROLE = 30;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.AttributeSubject <em>Attribute Subject</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.AttributeSubject
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getAttributeSubject()
	 * @generated
	 */
	int ATTRIBUTE_SUBJECT = 31;

	/**
	 * The meta object id for the '{@link org.partnerstrategy.model.AttributeType <em>Attribute Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.AttributeType
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getAttributeType()
	 * @generated
	 */
	int ATTRIBUTE_TYPE = 32;

	/**
	 * The meta object id for the '<em>Score</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.Score
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getScore()
	 * @generated
	 */
	int SCORE = 33;

	/**
	 * The meta object id for the '<em>Euro</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.math.BigDecimal
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getEuro()
	 * @generated
	 */
	int EURO = 34;

	/**
	 * The meta object id for the '<em>Date</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getDate()
	 * @generated
	 */
	int DATE = 35;

	/**
	 * The meta object id for the '<em>Year</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Year
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getYear()
	 * @generated
	 */
	int YEAR = 36;

	/**
	 * The meta object id for the '<em>House Colour</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.HouseColour
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getHouseColour()
	 * @generated
	 */
	int HOUSE_COLOUR = 37;

	/**
	 * The meta object id for the '<em>Logo</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.partnerstrategy.model.Logo
	 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getLogo()
	 * @generated
	 */
	int LOGO = 38;


	/**
	 * Returns the meta object for class '{@link org.partnerstrategy.model.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.partnerstrategy.model.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.partnerstrategy.model.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.partnerstrategy.model.NamedElement <em>Named Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named Element</em>'.
	 * @see org.partnerstrategy.model.NamedElement
	 * @generated
	 */
	EClass getNamedElement();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.NamedElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.partnerstrategy.model.NamedElement#getName()
	 * @see #getNamedElement()
	 * @generated
	 */
	EAttribute getNamedElement_Name();

	/**
	 * Returns the meta object for class '{@link org.partnerstrategy.model.Attributed <em>Attributed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attributed</em>'.
	 * @see org.partnerstrategy.model.Attributed
	 * @generated
	 */
	EClass getAttributed();

	/**
	 * Returns the meta object for the containment reference list '{@link org.partnerstrategy.model.Attributed#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Values</em>'.
	 * @see org.partnerstrategy.model.Attributed#getValues()
	 * @see #getAttributed()
	 * @generated
	 */
	EReference getAttributed_Values();

	/**
	 * Returns the meta object for class '{@link org.partnerstrategy.model.PartnerStrategy <em>Partner Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Partner Strategy</em>'.
	 * @see org.partnerstrategy.model.PartnerStrategy
	 * @generated
	 */
	EClass getPartnerStrategy();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.PartnerStrategy#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisation</em>'.
	 * @see org.partnerstrategy.model.PartnerStrategy#getOrganisation()
	 * @see #getPartnerStrategy()
	 * @generated
	 */
	EAttribute getPartnerStrategy_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.PartnerStrategy#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.partnerstrategy.model.PartnerStrategy#getDescription()
	 * @see #getPartnerStrategy()
	 * @generated
	 */
	EAttribute getPartnerStrategy_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.PartnerStrategy#getInfluenceCut <em>Influence Cut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Influence Cut</em>'.
	 * @see org.partnerstrategy.model.PartnerStrategy#getInfluenceCut()
	 * @see #getPartnerStrategy()
	 * @generated
	 */
	EAttribute getPartnerStrategy_InfluenceCut();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.PartnerStrategy#getDependencyCut <em>Dependency Cut</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dependency Cut</em>'.
	 * @see org.partnerstrategy.model.PartnerStrategy#getDependencyCut()
	 * @see #getPartnerStrategy()
	 * @generated
	 */
	EAttribute getPartnerStrategy_DependencyCut();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.PartnerStrategy#getReferenceYear <em>Reference Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference Year</em>'.
	 * @see org.partnerstrategy.model.PartnerStrategy#getReferenceYear()
	 * @see #getPartnerStrategy()
	 * @generated
	 */
	EAttribute getPartnerStrategy_ReferenceYear();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.PartnerStrategy#getHouseColour <em>House Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>House Colour</em>'.
	 * @see org.partnerstrategy.model.PartnerStrategy#getHouseColour()
	 * @see #getPartnerStrategy()
	 * @generated
	 */
	EAttribute getPartnerStrategy_HouseColour();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.PartnerStrategy#getLogo <em>Logo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Logo</em>'.
	 * @see org.partnerstrategy.model.PartnerStrategy#getLogo()
	 * @see #getPartnerStrategy()
	 * @generated
	 */
	EAttribute getPartnerStrategy_Logo();

	/**
	 * Returns the meta object for the attribute list '{@link org.partnerstrategy.model.PartnerStrategy#getOmittedSections <em>Omitted Sections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Omitted Sections</em>'.
	 * @see org.partnerstrategy.model.PartnerStrategy#getOmittedSections()
	 * @see #getPartnerStrategy()
	 * @generated
	 */
	EAttribute getPartnerStrategy_OmittedSections();

	/**
	 * Returns the meta object for the attribute list '{@link org.partnerstrategy.model.PartnerStrategy#getReportTexts <em>Report Texts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Report Texts</em>'.
	 * @see org.partnerstrategy.model.PartnerStrategy#getReportTexts()
	 * @see #getPartnerStrategy()
	 * @generated
	 */
	EAttribute getPartnerStrategy_ReportTexts();

	/**
	 * Returns the meta object for the attribute list '{@link org.partnerstrategy.model.PartnerStrategy#getCheckLevels <em>Check Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Check Levels</em>'.
	 * @see org.partnerstrategy.model.PartnerStrategy#getCheckLevels()
	 * @see #getPartnerStrategy()
	 * @generated
	 */
	EAttribute getPartnerStrategy_CheckLevels();

	/**
	 * Returns the meta object for the reference list '{@link org.partnerstrategy.model.PartnerStrategy#getReportGoals <em>Report Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Report Goals</em>'.
	 * @see org.partnerstrategy.model.PartnerStrategy#getReportGoals()
	 * @see #getPartnerStrategy()
	 * @generated
	 */
	EReference getPartnerStrategy_ReportGoals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.partnerstrategy.model.PartnerStrategy#getLinePoints <em>Line Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Line Points</em>'.
	 * @see org.partnerstrategy.model.PartnerStrategy#getLinePoints()
	 * @see #getPartnerStrategy()
	 * @generated
	 */
	EReference getPartnerStrategy_LinePoints();

	/**
	 * Returns the meta object for the containment reference list '{@link org.partnerstrategy.model.PartnerStrategy#getPersons <em>Persons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Persons</em>'.
	 * @see org.partnerstrategy.model.PartnerStrategy#getPersons()
	 * @see #getPartnerStrategy()
	 * @generated
	 */
	EReference getPartnerStrategy_Persons();

	/**
	 * Returns the meta object for the containment reference list '{@link org.partnerstrategy.model.PartnerStrategy#getPartners <em>Partners</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Partners</em>'.
	 * @see org.partnerstrategy.model.PartnerStrategy#getPartners()
	 * @see #getPartnerStrategy()
	 * @generated
	 */
	EReference getPartnerStrategy_Partners();

	/**
	 * Returns the meta object for the containment reference list '{@link org.partnerstrategy.model.PartnerStrategy#getReviews <em>Reviews</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reviews</em>'.
	 * @see org.partnerstrategy.model.PartnerStrategy#getReviews()
	 * @see #getPartnerStrategy()
	 * @generated
	 */
	EReference getPartnerStrategy_Reviews();

	/**
	 * Returns the meta object for the containment reference list '{@link org.partnerstrategy.model.PartnerStrategy#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Goals</em>'.
	 * @see org.partnerstrategy.model.PartnerStrategy#getGoals()
	 * @see #getPartnerStrategy()
	 * @generated
	 */
	EReference getPartnerStrategy_Goals();

	/**
	 * Returns the meta object for the containment reference list '{@link org.partnerstrategy.model.PartnerStrategy#getRelations <em>Relations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Relations</em>'.
	 * @see org.partnerstrategy.model.PartnerStrategy#getRelations()
	 * @see #getPartnerStrategy()
	 * @generated
	 */
	EReference getPartnerStrategy_Relations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.partnerstrategy.model.PartnerStrategy#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actions</em>'.
	 * @see org.partnerstrategy.model.PartnerStrategy#getActions()
	 * @see #getPartnerStrategy()
	 * @generated
	 */
	EReference getPartnerStrategy_Actions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.partnerstrategy.model.PartnerStrategy#getAttributes <em>Attributes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attributes</em>'.
	 * @see org.partnerstrategy.model.PartnerStrategy#getAttributes()
	 * @see #getPartnerStrategy()
	 * @generated
	 */
	EReference getPartnerStrategy_Attributes();

	/**
	 * Returns the meta object for class '{@link org.partnerstrategy.model.LinePoint <em>Line Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Line Point</em>'.
	 * @see org.partnerstrategy.model.LinePoint
	 * @generated
	 */
	EClass getLinePoint();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.LinePoint#getDependency <em>Dependency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dependency</em>'.
	 * @see org.partnerstrategy.model.LinePoint#getDependency()
	 * @see #getLinePoint()
	 * @generated
	 */
	EAttribute getLinePoint_Dependency();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.LinePoint#getInfluence <em>Influence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Influence</em>'.
	 * @see org.partnerstrategy.model.LinePoint#getInfluence()
	 * @see #getLinePoint()
	 * @generated
	 */
	EAttribute getLinePoint_Influence();

	/**
	 * Returns the meta object for class '{@link org.partnerstrategy.model.Person <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Person</em>'.
	 * @see org.partnerstrategy.model.Person
	 * @generated
	 */
	EClass getPerson();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Person#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.partnerstrategy.model.Person#getPosition()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Person#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see org.partnerstrategy.model.Person#getEmail()
	 * @see #getPerson()
	 * @generated
	 */
	EAttribute getPerson_Email();

	/**
	 * Returns the meta object for class '{@link org.partnerstrategy.model.Partner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Partner</em>'.
	 * @see org.partnerstrategy.model.Partner
	 * @generated
	 */
	EClass getPartner();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Partner#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.partnerstrategy.model.Partner#getDescription()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Partner#getContact <em>Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact</em>'.
	 * @see org.partnerstrategy.model.Partner#getContact()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_Contact();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Partner#getRegistrationNumber <em>Registration Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Registration Number</em>'.
	 * @see org.partnerstrategy.model.Partner#getRegistrationNumber()
	 * @see #getPartner()
	 * @generated
	 */
	EAttribute getPartner_RegistrationNumber();

	/**
	 * Returns the meta object for the reference list '{@link org.partnerstrategy.model.Partner#getRelations <em>Relations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Relations</em>'.
	 * @see org.partnerstrategy.model.Partner#getRelations()
	 * @see #getPartner()
	 * @generated
	 */
	EReference getPartner_Relations();

	/**
	 * Returns the meta object for class '{@link org.partnerstrategy.model.Goal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Goal</em>'.
	 * @see org.partnerstrategy.model.Goal
	 * @generated
	 */
	EClass getGoal();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Goal#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.partnerstrategy.model.Goal#getKind()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Goal#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.partnerstrategy.model.Goal#getDescription()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Goal#getUrgency <em>Urgency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Urgency</em>'.
	 * @see org.partnerstrategy.model.Goal#getUrgency()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Urgency();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Goal#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.partnerstrategy.model.Goal#getNotes()
	 * @see #getGoal()
	 * @generated
	 */
	EAttribute getGoal_Notes();

	/**
	 * Returns the meta object for the reference '{@link org.partnerstrategy.model.Goal#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.partnerstrategy.model.Goal#getOwner()
	 * @see #getGoal()
	 * @generated
	 */
	EReference getGoal_Owner();

	/**
	 * Returns the meta object for the containment reference list '{@link org.partnerstrategy.model.Goal#getGoals <em>Goals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Goals</em>'.
	 * @see org.partnerstrategy.model.Goal#getGoals()
	 * @see #getGoal()
	 * @generated
	 */
	EReference getGoal_Goals();

	/**
	 * Returns the meta object for the reference list '{@link org.partnerstrategy.model.Goal#getRelations <em>Relations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Relations</em>'.
	 * @see org.partnerstrategy.model.Goal#getRelations()
	 * @see #getGoal()
	 * @generated
	 */
	EReference getGoal_Relations();

	/**
	 * Returns the meta object for class '{@link org.partnerstrategy.model.Relation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relation</em>'.
	 * @see org.partnerstrategy.model.Relation
	 * @generated
	 */
	EClass getRelation();

	/**
	 * Returns the meta object for the reference '{@link org.partnerstrategy.model.Relation#getPartner <em>Partner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Partner</em>'.
	 * @see org.partnerstrategy.model.Relation#getPartner()
	 * @see #getRelation()
	 * @generated
	 */
	EReference getRelation_Partner();

	/**
	 * Returns the meta object for the reference '{@link org.partnerstrategy.model.Relation#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Goal</em>'.
	 * @see org.partnerstrategy.model.Relation#getGoal()
	 * @see #getRelation()
	 * @generated
	 */
	EReference getRelation_Goal();

	/**
	 * Returns the meta object for the containment reference list '{@link org.partnerstrategy.model.Relation#getForms <em>Forms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Forms</em>'.
	 * @see org.partnerstrategy.model.Relation#getForms()
	 * @see #getRelation()
	 * @generated
	 */
	EReference getRelation_Forms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.partnerstrategy.model.Relation#getAmounts <em>Amounts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Amounts</em>'.
	 * @see org.partnerstrategy.model.Relation#getAmounts()
	 * @see #getRelation()
	 * @generated
	 */
	EReference getRelation_Amounts();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Relation#getPeriodicity <em>Periodicity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Periodicity</em>'.
	 * @see org.partnerstrategy.model.Relation#getPeriodicity()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Periodicity();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Relation#getScheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheme</em>'.
	 * @see org.partnerstrategy.model.Relation#getScheme()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Scheme();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Relation#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.partnerstrategy.model.Relation#getDescription()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Relation#getAlternative <em>Alternative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alternative</em>'.
	 * @see org.partnerstrategy.model.Relation#getAlternative()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Alternative();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Relation#getContactIntensity <em>Contact Intensity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contact Intensity</em>'.
	 * @see org.partnerstrategy.model.Relation#getContactIntensity()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_ContactIntensity();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Relation#getCommitment <em>Commitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Commitment</em>'.
	 * @see org.partnerstrategy.model.Relation#getCommitment()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Commitment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.partnerstrategy.model.Relation#getExperiences <em>Experiences</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Experiences</em>'.
	 * @see org.partnerstrategy.model.Relation#getExperiences()
	 * @see #getRelation()
	 * @generated
	 */
	EReference getRelation_Experiences();

	/**
	 * Returns the meta object for the containment reference list '{@link org.partnerstrategy.model.Relation#getAssessments <em>Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assessments</em>'.
	 * @see org.partnerstrategy.model.Relation#getAssessments()
	 * @see #getRelation()
	 * @generated
	 */
	EReference getRelation_Assessments();

	/**
	 * Returns the meta object for the containment reference '{@link org.partnerstrategy.model.Relation#getDevelopment <em>Development</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Development</em>'.
	 * @see org.partnerstrategy.model.Relation#getDevelopment()
	 * @see #getRelation()
	 * @generated
	 */
	EReference getRelation_Development();

	/**
	 * Returns the meta object for the reference list '{@link org.partnerstrategy.model.Relation#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Actions</em>'.
	 * @see org.partnerstrategy.model.Relation#getActions()
	 * @see #getRelation()
	 * @generated
	 */
	EReference getRelation_Actions();

	/**
	 * Returns the meta object for the containment reference '{@link org.partnerstrategy.model.Relation#getMaintenance <em>Maintenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Maintenance</em>'.
	 * @see org.partnerstrategy.model.Relation#getMaintenance()
	 * @see #getRelation()
	 * @generated
	 */
	EReference getRelation_Maintenance();

	/**
	 * Returns the meta object for class '{@link org.partnerstrategy.model.Form <em>Form</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Form</em>'.
	 * @see org.partnerstrategy.model.Form
	 * @generated
	 */
	EClass getForm();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Form#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.partnerstrategy.model.Form#getKind()
	 * @see #getForm()
	 * @generated
	 */
	EAttribute getForm_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Form#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.partnerstrategy.model.Form#getName()
	 * @see #getForm()
	 * @generated
	 */
	EAttribute getForm_Name();

	/**
	 * Returns the meta object for class '{@link org.partnerstrategy.model.Amount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Amount</em>'.
	 * @see org.partnerstrategy.model.Amount
	 * @generated
	 */
	EClass getAmount();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Amount#getYear <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Year</em>'.
	 * @see org.partnerstrategy.model.Amount#getYear()
	 * @see #getAmount()
	 * @generated
	 */
	EAttribute getAmount_Year();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Amount#getEuro <em>Euro</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Euro</em>'.
	 * @see org.partnerstrategy.model.Amount#getEuro()
	 * @see #getAmount()
	 * @generated
	 */
	EAttribute getAmount_Euro();

	/**
	 * Returns the meta object for class '{@link org.partnerstrategy.model.Experience <em>Experience</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Experience</em>'.
	 * @see org.partnerstrategy.model.Experience
	 * @generated
	 */
	EClass getExperience();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Experience#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.partnerstrategy.model.Experience#getText()
	 * @see #getExperience()
	 * @generated
	 */
	EAttribute getExperience_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Experience#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.partnerstrategy.model.Experience#getDate()
	 * @see #getExperience()
	 * @generated
	 */
	EAttribute getExperience_Date();

	/**
	 * Returns the meta object for class '{@link org.partnerstrategy.model.Review <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Review</em>'.
	 * @see org.partnerstrategy.model.Review
	 * @generated
	 */
	EClass getReview();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Review#getDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Date</em>'.
	 * @see org.partnerstrategy.model.Review#getDate()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Date();

	/**
	 * Returns the meta object for the reference list '{@link org.partnerstrategy.model.Review#getAssessments <em>Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Assessments</em>'.
	 * @see org.partnerstrategy.model.Review#getAssessments()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_Assessments();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Review#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.partnerstrategy.model.Review#getState()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_State();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Review#getReopened <em>Reopened</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reopened</em>'.
	 * @see org.partnerstrategy.model.Review#getReopened()
	 * @see #getReview()
	 * @generated
	 */
	EAttribute getReview_Reopened();

	/**
	 * Returns the meta object for the reference '{@link org.partnerstrategy.model.Review#getReopenedBy <em>Reopened By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Reopened By</em>'.
	 * @see org.partnerstrategy.model.Review#getReopenedBy()
	 * @see #getReview()
	 * @generated
	 */
	EReference getReview_ReopenedBy();

	/**
	 * Returns the meta object for class '{@link org.partnerstrategy.model.Assessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assessment</em>'.
	 * @see org.partnerstrategy.model.Assessment
	 * @generated
	 */
	EClass getAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Assessment#getInfluence <em>Influence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Influence</em>'.
	 * @see org.partnerstrategy.model.Assessment#getInfluence()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Influence();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Assessment#getDependency <em>Dependency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dependency</em>'.
	 * @see org.partnerstrategy.model.Assessment#getDependency()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Dependency();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Assessment#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.partnerstrategy.model.Assessment#getReason()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Reason();

	/**
	 * Returns the meta object for the reference '{@link org.partnerstrategy.model.Assessment#getAssessor <em>Assessor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Assessor</em>'.
	 * @see org.partnerstrategy.model.Assessment#getAssessor()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Assessor();

	/**
	 * Returns the meta object for the reference '{@link org.partnerstrategy.model.Assessment#getReview <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Review</em>'.
	 * @see org.partnerstrategy.model.Assessment#getReview()
	 * @see #getAssessment()
	 * @generated
	 */
	EReference getAssessment_Review();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Assessment#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.partnerstrategy.model.Assessment#getKind()
	 * @see #getAssessment()
	 * @generated
	 */
	EAttribute getAssessment_Kind();

	/**
	 * Returns the meta object for class '{@link org.partnerstrategy.model.Development <em>Development</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Development</em>'.
	 * @see org.partnerstrategy.model.Development
	 * @generated
	 */
	EClass getDevelopment();

	/**
	 * Returns the meta object for the attribute list '{@link org.partnerstrategy.model.Development#getDirections <em>Directions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Directions</em>'.
	 * @see org.partnerstrategy.model.Development#getDirections()
	 * @see #getDevelopment()
	 * @generated
	 */
	EAttribute getDevelopment_Directions();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Development#getDesiredInfluence <em>Desired Influence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Desired Influence</em>'.
	 * @see org.partnerstrategy.model.Development#getDesiredInfluence()
	 * @see #getDevelopment()
	 * @generated
	 */
	EAttribute getDevelopment_DesiredInfluence();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Development#getDesiredDependency <em>Desired Dependency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Desired Dependency</em>'.
	 * @see org.partnerstrategy.model.Development#getDesiredDependency()
	 * @see #getDevelopment()
	 * @generated
	 */
	EAttribute getDevelopment_DesiredDependency();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Development#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.partnerstrategy.model.Development#getReason()
	 * @see #getDevelopment()
	 * @generated
	 */
	EAttribute getDevelopment_Reason();

	/**
	 * Returns the meta object for the reference '{@link org.partnerstrategy.model.Development#getReview <em>Review</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Review</em>'.
	 * @see org.partnerstrategy.model.Development#getReview()
	 * @see #getDevelopment()
	 * @generated
	 */
	EReference getDevelopment_Review();

	/**
	 * Returns the meta object for class '{@link org.partnerstrategy.model.Action <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Action</em>'.
	 * @see org.partnerstrategy.model.Action
	 * @generated
	 */
	EClass getAction();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Action#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.partnerstrategy.model.Action#getKind()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Kind();

	/**
	 * Returns the meta object for the attribute list '{@link org.partnerstrategy.model.Action#getDirections <em>Directions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Directions</em>'.
	 * @see org.partnerstrategy.model.Action#getDirections()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Directions();

	/**
	 * Returns the meta object for the reference list '{@link org.partnerstrategy.model.Action#getRelations <em>Relations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Relations</em>'.
	 * @see org.partnerstrategy.model.Action#getRelations()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_Relations();

	/**
	 * Returns the meta object for the reference '{@link org.partnerstrategy.model.Action#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Goal</em>'.
	 * @see org.partnerstrategy.model.Action#getGoal()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_Goal();

	/**
	 * Returns the meta object for the reference '{@link org.partnerstrategy.model.Action#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.partnerstrategy.model.Action#getOwner()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Action#getDue <em>Due</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due</em>'.
	 * @see org.partnerstrategy.model.Action#getDue()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Due();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Action#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.partnerstrategy.model.Action#getStatus()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Status();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Action#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.partnerstrategy.model.Action#getCost()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Cost();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Action#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.partnerstrategy.model.Action#getDescription()
	 * @see #getAction()
	 * @generated
	 */
	EAttribute getAction_Description();

	/**
	 * Returns the meta object for the reference '{@link org.partnerstrategy.model.Action#getPromptedBy <em>Prompted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Prompted By</em>'.
	 * @see org.partnerstrategy.model.Action#getPromptedBy()
	 * @see #getAction()
	 * @generated
	 */
	EReference getAction_PromptedBy();

	/**
	 * Returns the meta object for class '{@link org.partnerstrategy.model.Maintenance <em>Maintenance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Maintenance</em>'.
	 * @see org.partnerstrategy.model.Maintenance
	 * @generated
	 */
	EClass getMaintenance();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Maintenance#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.partnerstrategy.model.Maintenance#getRole()
	 * @see #getMaintenance()
	 * @generated
	 */
	EAttribute getMaintenance_Role();

	/**
	 * Returns the meta object for the reference '{@link org.partnerstrategy.model.Maintenance#getPerson <em>Person</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Person</em>'.
	 * @see org.partnerstrategy.model.Maintenance#getPerson()
	 * @see #getMaintenance()
	 * @generated
	 */
	EReference getMaintenance_Person();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.Maintenance#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.partnerstrategy.model.Maintenance#getReason()
	 * @see #getMaintenance()
	 * @generated
	 */
	EAttribute getMaintenance_Reason();

	/**
	 * Returns the meta object for class '{@link org.partnerstrategy.model.CustomAttribute <em>Custom Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Custom Attribute</em>'.
	 * @see org.partnerstrategy.model.CustomAttribute
	 * @generated
	 */
	EClass getCustomAttribute();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.CustomAttribute#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.partnerstrategy.model.CustomAttribute#getSubject()
	 * @see #getCustomAttribute()
	 * @generated
	 */
	EAttribute getCustomAttribute_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.CustomAttribute#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.partnerstrategy.model.CustomAttribute#getType()
	 * @see #getCustomAttribute()
	 * @generated
	 */
	EAttribute getCustomAttribute_Type();

	/**
	 * Returns the meta object for the attribute list '{@link org.partnerstrategy.model.CustomAttribute#getChoices <em>Choices</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Choices</em>'.
	 * @see org.partnerstrategy.model.CustomAttribute#getChoices()
	 * @see #getCustomAttribute()
	 * @generated
	 */
	EAttribute getCustomAttribute_Choices();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.CustomAttribute#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.partnerstrategy.model.CustomAttribute#getDescription()
	 * @see #getCustomAttribute()
	 * @generated
	 */
	EAttribute getCustomAttribute_Description();

	/**
	 * Returns the meta object for the reference list '{@link org.partnerstrategy.model.CustomAttribute#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Values</em>'.
	 * @see org.partnerstrategy.model.CustomAttribute#getValues()
	 * @see #getCustomAttribute()
	 * @generated
	 */
	EReference getCustomAttribute_Values();

	/**
	 * Returns the meta object for class '{@link org.partnerstrategy.model.AttributeValue <em>Attribute Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attribute Value</em>'.
	 * @see org.partnerstrategy.model.AttributeValue
	 * @generated
	 */
	EClass getAttributeValue();

	/**
	 * Returns the meta object for the reference '{@link org.partnerstrategy.model.AttributeValue#getAttribute <em>Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Attribute</em>'.
	 * @see org.partnerstrategy.model.AttributeValue#getAttribute()
	 * @see #getAttributeValue()
	 * @generated
	 */
	EReference getAttributeValue_Attribute();

	/**
	 * Returns the meta object for the attribute '{@link org.partnerstrategy.model.AttributeValue#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.partnerstrategy.model.AttributeValue#getValue()
	 * @see #getAttributeValue()
	 * @generated
	 */
	EAttribute getAttributeValue_Value();

	/**
	 * Returns the meta object for enum '{@link org.partnerstrategy.model.GoalKind <em>Goal Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Goal Kind</em>'.
	 * @see org.partnerstrategy.model.GoalKind
	 * @generated
	 */
	EEnum getGoalKind();

	/**
	 * Returns the meta object for enum '{@link org.partnerstrategy.model.Urgency <em>Urgency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Urgency</em>'.
	 * @see org.partnerstrategy.model.Urgency
	 * @generated
	 */
	EEnum getUrgency();

	/**
	 * Returns the meta object for enum '{@link org.partnerstrategy.model.FormKind <em>Form Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Form Kind</em>'.
	 * @see org.partnerstrategy.model.FormKind
	 * @generated
	 */
	EEnum getFormKind();

	/**
	 * Returns the meta object for enum '{@link org.partnerstrategy.model.Periodicity <em>Periodicity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Periodicity</em>'.
	 * @see org.partnerstrategy.model.Periodicity
	 * @generated
	 */
	EEnum getPeriodicity();

	/**
	 * Returns the meta object for enum '{@link org.partnerstrategy.model.AssessmentKind <em>Assessment Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Assessment Kind</em>'.
	 * @see org.partnerstrategy.model.AssessmentKind
	 * @generated
	 */
	EEnum getAssessmentKind();

	/**
	 * Returns the meta object for enum '{@link org.partnerstrategy.model.ReviewState <em>Review State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Review State</em>'.
	 * @see org.partnerstrategy.model.ReviewState
	 * @generated
	 */
	EEnum getReviewState();

	/**
	 * Returns the meta object for enum '{@link org.partnerstrategy.model.ContactIntensity <em>Contact Intensity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Contact Intensity</em>'.
	 * @see org.partnerstrategy.model.ContactIntensity
	 * @generated
	 */
	EEnum getContactIntensity();

	/**
	 * Returns the meta object for enum '{@link org.partnerstrategy.model.Commitment <em>Commitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Commitment</em>'.
	 * @see org.partnerstrategy.model.Commitment
	 * @generated
	 */
	EEnum getCommitment();

	/**
	 * Returns the meta object for enum '{@link org.partnerstrategy.model.Alternative <em>Alternative</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Alternative</em>'.
	 * @see org.partnerstrategy.model.Alternative
	 * @generated
	 */
	EEnum getAlternative();

	/**
	 * Returns the meta object for enum '{@link org.partnerstrategy.model.Direction <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Direction</em>'.
	 * @see org.partnerstrategy.model.Direction
	 * @generated
	 */
	EEnum getDirection();

	/**
	 * Returns the meta object for enum '{@link org.partnerstrategy.model.ActionStatus <em>Action Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action Status</em>'.
	 * @see org.partnerstrategy.model.ActionStatus
	 * @generated
	 */
	EEnum getActionStatus();

	/**
	 * Returns the meta object for enum '{@link org.partnerstrategy.model.MaintenanceRole <em>Maintenance Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Maintenance Role</em>'.
	 * @see org.partnerstrategy.model.MaintenanceRole
	 * @generated
	 */
	EEnum getMaintenanceRole();

	/**
	 * Returns the meta object for enum '{@link org.partnerstrategy.model.AttributeSubject <em>Attribute Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Attribute Subject</em>'.
	 * @see org.partnerstrategy.model.AttributeSubject
	 * @generated
	 */
	EEnum getAttributeSubject();

	/**
	 * Returns the meta object for enum '{@link org.partnerstrategy.model.AttributeType <em>Attribute Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Attribute Type</em>'.
	 * @see org.partnerstrategy.model.AttributeType
	 * @generated
	 */
	EEnum getAttributeType();

	/**
	 * Returns the meta object for data type '{@link org.partnerstrategy.model.Score <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A number of points from 0 to 100. No other value can be made. Handbook step 2, the axes of figure 1.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Score</em>'.
	 * @see org.partnerstrategy.model.Score
	 * @model instanceClass="org.partnerstrategy.model.Score"
	 * @generated
	 */
	EDataType getScore();

	/**
	 * Returns the meta object for data type '{@link java.math.BigDecimal <em>Euro</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * An amount of money in euro.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Euro</em>'.
	 * @see java.math.BigDecimal
	 * @model instanceClass="java.math.BigDecimal"
	 * @generated
	 */
	EDataType getEuro();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A day, written as year-month-day (ISO 8601).
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Date</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getDate();

	/**
	 * Returns the meta object for data type '{@link java.time.Year <em>Year</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A calendar year.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Year</em>'.
	 * @see java.time.Year
	 * @model instanceClass="java.time.Year"
	 * @generated
	 */
	EDataType getYear();

	/**
	 * Returns the meta object for data type '{@link org.partnerstrategy.model.HouseColour <em>House Colour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A colour, written as # and six hexadecimal digits for red, green and blue.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>House Colour</em>'.
	 * @see org.partnerstrategy.model.HouseColour
	 * @model instanceClass="org.partnerstrategy.model.HouseColour"
	 * @generated
	 */
	EDataType getHouseColour();

	/**
	 * Returns the meta object for data type '{@link org.partnerstrategy.model.Logo <em>Logo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A picture in PNG or JPEG of at most 1 MiB, written in base64.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Logo</em>'.
	 * @see org.partnerstrategy.model.Logo
	 * @model instanceClass="org.partnerstrategy.model.Logo"
	 * @generated
	 */
	EDataType getLogo();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	PartnerStrategyFactory getPartnerStrategyFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.impl.IdentifiedImpl
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.impl.NamedElementImpl <em>Named Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.impl.NamedElementImpl
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getNamedElement()
		 * @generated
		 */
		EClass NAMED_ELEMENT = eINSTANCE.getNamedElement();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED_ELEMENT__NAME = eINSTANCE.getNamedElement_Name();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.impl.AttributedImpl <em>Attributed</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.impl.AttributedImpl
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getAttributed()
		 * @generated
		 */
		EClass ATTRIBUTED = eINSTANCE.getAttributed();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTRIBUTED__VALUES = eINSTANCE.getAttributed_Values();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.impl.PartnerStrategyImpl <em>Partner Strategy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.impl.PartnerStrategyImpl
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getPartnerStrategy()
		 * @generated
		 */
		EClass PARTNER_STRATEGY = eINSTANCE.getPartnerStrategy();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER_STRATEGY__ORGANISATION = eINSTANCE.getPartnerStrategy_Organisation();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER_STRATEGY__DESCRIPTION = eINSTANCE.getPartnerStrategy_Description();

		/**
		 * The meta object literal for the '<em><b>Influence Cut</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER_STRATEGY__INFLUENCE_CUT = eINSTANCE.getPartnerStrategy_InfluenceCut();

		/**
		 * The meta object literal for the '<em><b>Dependency Cut</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER_STRATEGY__DEPENDENCY_CUT = eINSTANCE.getPartnerStrategy_DependencyCut();

		/**
		 * The meta object literal for the '<em><b>Reference Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER_STRATEGY__REFERENCE_YEAR = eINSTANCE.getPartnerStrategy_ReferenceYear();

		/**
		 * The meta object literal for the '<em><b>House Colour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER_STRATEGY__HOUSE_COLOUR = eINSTANCE.getPartnerStrategy_HouseColour();

		/**
		 * The meta object literal for the '<em><b>Logo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER_STRATEGY__LOGO = eINSTANCE.getPartnerStrategy_Logo();

		/**
		 * The meta object literal for the '<em><b>Omitted Sections</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER_STRATEGY__OMITTED_SECTIONS = eINSTANCE.getPartnerStrategy_OmittedSections();

		/**
		 * The meta object literal for the '<em><b>Report Texts</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER_STRATEGY__REPORT_TEXTS = eINSTANCE.getPartnerStrategy_ReportTexts();

		/**
		 * The meta object literal for the '<em><b>Check Levels</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER_STRATEGY__CHECK_LEVELS = eINSTANCE.getPartnerStrategy_CheckLevels();

		/**
		 * The meta object literal for the '<em><b>Report Goals</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER_STRATEGY__REPORT_GOALS = eINSTANCE.getPartnerStrategy_ReportGoals();

		/**
		 * The meta object literal for the '<em><b>Line Points</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER_STRATEGY__LINE_POINTS = eINSTANCE.getPartnerStrategy_LinePoints();

		/**
		 * The meta object literal for the '<em><b>Persons</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER_STRATEGY__PERSONS = eINSTANCE.getPartnerStrategy_Persons();

		/**
		 * The meta object literal for the '<em><b>Partners</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER_STRATEGY__PARTNERS = eINSTANCE.getPartnerStrategy_Partners();

		/**
		 * The meta object literal for the '<em><b>Reviews</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER_STRATEGY__REVIEWS = eINSTANCE.getPartnerStrategy_Reviews();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER_STRATEGY__GOALS = eINSTANCE.getPartnerStrategy_Goals();

		/**
		 * The meta object literal for the '<em><b>Relations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER_STRATEGY__RELATIONS = eINSTANCE.getPartnerStrategy_Relations();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER_STRATEGY__ACTIONS = eINSTANCE.getPartnerStrategy_Actions();

		/**
		 * The meta object literal for the '<em><b>Attributes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER_STRATEGY__ATTRIBUTES = eINSTANCE.getPartnerStrategy_Attributes();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.impl.LinePointImpl <em>Line Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.impl.LinePointImpl
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getLinePoint()
		 * @generated
		 */
		EClass LINE_POINT = eINSTANCE.getLinePoint();

		/**
		 * The meta object literal for the '<em><b>Dependency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE_POINT__DEPENDENCY = eINSTANCE.getLinePoint_Dependency();

		/**
		 * The meta object literal for the '<em><b>Influence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LINE_POINT__INFLUENCE = eINSTANCE.getLinePoint_Influence();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.impl.PersonImpl <em>Person</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.impl.PersonImpl
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getPerson()
		 * @generated
		 */
		EClass PERSON = eINSTANCE.getPerson();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__POSITION = eINSTANCE.getPerson_Position();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERSON__EMAIL = eINSTANCE.getPerson_Email();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.impl.PartnerImpl <em>Partner</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.impl.PartnerImpl
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getPartner()
		 * @generated
		 */
		EClass PARTNER = eINSTANCE.getPartner();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__DESCRIPTION = eINSTANCE.getPartner_Description();

		/**
		 * The meta object literal for the '<em><b>Contact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__CONTACT = eINSTANCE.getPartner_Contact();

		/**
		 * The meta object literal for the '<em><b>Registration Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTNER__REGISTRATION_NUMBER = eINSTANCE.getPartner_RegistrationNumber();

		/**
		 * The meta object literal for the '<em><b>Relations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTNER__RELATIONS = eINSTANCE.getPartner_Relations();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.impl.GoalImpl <em>Goal</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.impl.GoalImpl
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getGoal()
		 * @generated
		 */
		EClass GOAL = eINSTANCE.getGoal();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__KIND = eINSTANCE.getGoal_Kind();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__DESCRIPTION = eINSTANCE.getGoal_Description();

		/**
		 * The meta object literal for the '<em><b>Urgency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__URGENCY = eINSTANCE.getGoal_Urgency();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GOAL__NOTES = eINSTANCE.getGoal_Notes();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL__OWNER = eINSTANCE.getGoal_Owner();

		/**
		 * The meta object literal for the '<em><b>Goals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL__GOALS = eINSTANCE.getGoal_Goals();

		/**
		 * The meta object literal for the '<em><b>Relations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GOAL__RELATIONS = eINSTANCE.getGoal_Relations();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.impl.RelationImpl <em>Relation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.impl.RelationImpl
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getRelation()
		 * @generated
		 */
		EClass RELATION = eINSTANCE.getRelation();

		/**
		 * The meta object literal for the '<em><b>Partner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION__PARTNER = eINSTANCE.getRelation_Partner();

		/**
		 * The meta object literal for the '<em><b>Goal</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION__GOAL = eINSTANCE.getRelation_Goal();

		/**
		 * The meta object literal for the '<em><b>Forms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION__FORMS = eINSTANCE.getRelation_Forms();

		/**
		 * The meta object literal for the '<em><b>Amounts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION__AMOUNTS = eINSTANCE.getRelation_Amounts();

		/**
		 * The meta object literal for the '<em><b>Periodicity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__PERIODICITY = eINSTANCE.getRelation_Periodicity();

		/**
		 * The meta object literal for the '<em><b>Scheme</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__SCHEME = eINSTANCE.getRelation_Scheme();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__DESCRIPTION = eINSTANCE.getRelation_Description();

		/**
		 * The meta object literal for the '<em><b>Alternative</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__ALTERNATIVE = eINSTANCE.getRelation_Alternative();

		/**
		 * The meta object literal for the '<em><b>Contact Intensity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__CONTACT_INTENSITY = eINSTANCE.getRelation_ContactIntensity();

		/**
		 * The meta object literal for the '<em><b>Commitment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__COMMITMENT = eINSTANCE.getRelation_Commitment();

		/**
		 * The meta object literal for the '<em><b>Experiences</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION__EXPERIENCES = eINSTANCE.getRelation_Experiences();

		/**
		 * The meta object literal for the '<em><b>Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION__ASSESSMENTS = eINSTANCE.getRelation_Assessments();

		/**
		 * The meta object literal for the '<em><b>Development</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION__DEVELOPMENT = eINSTANCE.getRelation_Development();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION__ACTIONS = eINSTANCE.getRelation_Actions();

		/**
		 * The meta object literal for the '<em><b>Maintenance</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION__MAINTENANCE = eINSTANCE.getRelation_Maintenance();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.impl.FormImpl <em>Form</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.impl.FormImpl
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getForm()
		 * @generated
		 */
		EClass FORM = eINSTANCE.getForm();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORM__KIND = eINSTANCE.getForm_Kind();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FORM__NAME = eINSTANCE.getForm_Name();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.impl.AmountImpl <em>Amount</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.impl.AmountImpl
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getAmount()
		 * @generated
		 */
		EClass AMOUNT = eINSTANCE.getAmount();

		/**
		 * The meta object literal for the '<em><b>Year</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMOUNT__YEAR = eINSTANCE.getAmount_Year();

		/**
		 * The meta object literal for the '<em><b>Euro</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AMOUNT__EURO = eINSTANCE.getAmount_Euro();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.impl.ExperienceImpl <em>Experience</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.impl.ExperienceImpl
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getExperience()
		 * @generated
		 */
		EClass EXPERIENCE = eINSTANCE.getExperience();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIENCE__TEXT = eINSTANCE.getExperience_Text();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIENCE__DATE = eINSTANCE.getExperience_Date();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.impl.ReviewImpl <em>Review</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.impl.ReviewImpl
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getReview()
		 * @generated
		 */
		EClass REVIEW = eINSTANCE.getReview();

		/**
		 * The meta object literal for the '<em><b>Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__DATE = eINSTANCE.getReview_Date();

		/**
		 * The meta object literal for the '<em><b>Assessments</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__ASSESSMENTS = eINSTANCE.getReview_Assessments();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__STATE = eINSTANCE.getReview_State();

		/**
		 * The meta object literal for the '<em><b>Reopened</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REVIEW__REOPENED = eINSTANCE.getReview_Reopened();

		/**
		 * The meta object literal for the '<em><b>Reopened By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REVIEW__REOPENED_BY = eINSTANCE.getReview_ReopenedBy();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.impl.AssessmentImpl <em>Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.impl.AssessmentImpl
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getAssessment()
		 * @generated
		 */
		EClass ASSESSMENT = eINSTANCE.getAssessment();

		/**
		 * The meta object literal for the '<em><b>Influence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__INFLUENCE = eINSTANCE.getAssessment_Influence();

		/**
		 * The meta object literal for the '<em><b>Dependency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__DEPENDENCY = eINSTANCE.getAssessment_Dependency();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__REASON = eINSTANCE.getAssessment_Reason();

		/**
		 * The meta object literal for the '<em><b>Assessor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__ASSESSOR = eINSTANCE.getAssessment_Assessor();

		/**
		 * The meta object literal for the '<em><b>Review</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSESSMENT__REVIEW = eINSTANCE.getAssessment_Review();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSESSMENT__KIND = eINSTANCE.getAssessment_Kind();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.impl.DevelopmentImpl <em>Development</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.impl.DevelopmentImpl
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getDevelopment()
		 * @generated
		 */
		EClass DEVELOPMENT = eINSTANCE.getDevelopment();

		/**
		 * The meta object literal for the '<em><b>Directions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVELOPMENT__DIRECTIONS = eINSTANCE.getDevelopment_Directions();

		/**
		 * The meta object literal for the '<em><b>Desired Influence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVELOPMENT__DESIRED_INFLUENCE = eINSTANCE.getDevelopment_DesiredInfluence();

		/**
		 * The meta object literal for the '<em><b>Desired Dependency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVELOPMENT__DESIRED_DEPENDENCY = eINSTANCE.getDevelopment_DesiredDependency();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVELOPMENT__REASON = eINSTANCE.getDevelopment_Reason();

		/**
		 * The meta object literal for the '<em><b>Review</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVELOPMENT__REVIEW = eINSTANCE.getDevelopment_Review();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.impl.ActionImpl <em>Action</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.impl.ActionImpl
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getAction()
		 * @generated
		 */
		EClass ACTION = eINSTANCE.getAction();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__KIND = eINSTANCE.getAction_Kind();

		/**
		 * The meta object literal for the '<em><b>Directions</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__DIRECTIONS = eINSTANCE.getAction_Directions();

		/**
		 * The meta object literal for the '<em><b>Relations</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__RELATIONS = eINSTANCE.getAction_Relations();

		/**
		 * The meta object literal for the '<em><b>Goal</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__GOAL = eINSTANCE.getAction_Goal();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__OWNER = eINSTANCE.getAction_Owner();

		/**
		 * The meta object literal for the '<em><b>Due</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__DUE = eINSTANCE.getAction_Due();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__STATUS = eINSTANCE.getAction_Status();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__COST = eINSTANCE.getAction_Cost();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION__DESCRIPTION = eINSTANCE.getAction_Description();

		/**
		 * The meta object literal for the '<em><b>Prompted By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION__PROMPTED_BY = eINSTANCE.getAction_PromptedBy();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.impl.MaintenanceImpl <em>Maintenance</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.impl.MaintenanceImpl
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getMaintenance()
		 * @generated
		 */
		EClass MAINTENANCE = eINSTANCE.getMaintenance();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAINTENANCE__ROLE = eINSTANCE.getMaintenance_Role();

		/**
		 * The meta object literal for the '<em><b>Person</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MAINTENANCE__PERSON = eINSTANCE.getMaintenance_Person();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MAINTENANCE__REASON = eINSTANCE.getMaintenance_Reason();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.impl.CustomAttributeImpl <em>Custom Attribute</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.impl.CustomAttributeImpl
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getCustomAttribute()
		 * @generated
		 */
		EClass CUSTOM_ATTRIBUTE = eINSTANCE.getCustomAttribute();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_ATTRIBUTE__SUBJECT = eINSTANCE.getCustomAttribute_Subject();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_ATTRIBUTE__TYPE = eINSTANCE.getCustomAttribute_Type();

		/**
		 * The meta object literal for the '<em><b>Choices</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_ATTRIBUTE__CHOICES = eINSTANCE.getCustomAttribute_Choices();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CUSTOM_ATTRIBUTE__DESCRIPTION = eINSTANCE.getCustomAttribute_Description();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CUSTOM_ATTRIBUTE__VALUES = eINSTANCE.getCustomAttribute_Values();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.impl.AttributeValueImpl <em>Attribute Value</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.impl.AttributeValueImpl
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getAttributeValue()
		 * @generated
		 */
		EClass ATTRIBUTE_VALUE = eINSTANCE.getAttributeValue();

		/**
		 * The meta object literal for the '<em><b>Attribute</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ATTRIBUTE_VALUE__ATTRIBUTE = eINSTANCE.getAttributeValue_Attribute();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTRIBUTE_VALUE__VALUE = eINSTANCE.getAttributeValue_Value();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.GoalKind <em>Goal Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.GoalKind
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getGoalKind()
		 * @generated
		 */
		EEnum GOAL_KIND = eINSTANCE.getGoalKind();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.Urgency <em>Urgency</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.Urgency
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getUrgency()
		 * @generated
		 */
		EEnum URGENCY = eINSTANCE.getUrgency();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.FormKind <em>Form Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.FormKind
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getFormKind()
		 * @generated
		 */
		EEnum FORM_KIND = eINSTANCE.getFormKind();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.Periodicity <em>Periodicity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.Periodicity
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getPeriodicity()
		 * @generated
		 */
		EEnum PERIODICITY = eINSTANCE.getPeriodicity();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.AssessmentKind <em>Assessment Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.AssessmentKind
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getAssessmentKind()
		 * @generated
		 */
		EEnum ASSESSMENT_KIND = eINSTANCE.getAssessmentKind();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.ReviewState <em>Review State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.ReviewState
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getReviewState()
		 * @generated
		 */
		EEnum REVIEW_STATE = eINSTANCE.getReviewState();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.ContactIntensity <em>Contact Intensity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.ContactIntensity
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getContactIntensity()
		 * @generated
		 */
		EEnum CONTACT_INTENSITY = eINSTANCE.getContactIntensity();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.Commitment <em>Commitment</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.Commitment
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getCommitment()
		 * @generated
		 */
		EEnum COMMITMENT = eINSTANCE.getCommitment();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.Alternative <em>Alternative</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.Alternative
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getAlternative()
		 * @generated
		 */
		EEnum ALTERNATIVE = eINSTANCE.getAlternative();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.Direction <em>Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.Direction
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getDirection()
		 * @generated
		 */
		EEnum DIRECTION = eINSTANCE.getDirection();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.ActionStatus <em>Action Status</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.ActionStatus
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getActionStatus()
		 * @generated
		 */
		EEnum ACTION_STATUS = eINSTANCE.getActionStatus();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.MaintenanceRole <em>Maintenance Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.MaintenanceRole
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getMaintenanceRole()
		 * @generated
		 */
		EEnum MAINTENANCE_ROLE = eINSTANCE.getMaintenanceRole();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.AttributeSubject <em>Attribute Subject</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.AttributeSubject
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getAttributeSubject()
		 * @generated
		 */
		EEnum ATTRIBUTE_SUBJECT = eINSTANCE.getAttributeSubject();

		/**
		 * The meta object literal for the '{@link org.partnerstrategy.model.AttributeType <em>Attribute Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.AttributeType
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getAttributeType()
		 * @generated
		 */
		EEnum ATTRIBUTE_TYPE = eINSTANCE.getAttributeType();

		/**
		 * The meta object literal for the '<em>Score</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.Score
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getScore()
		 * @generated
		 */
		EDataType SCORE = eINSTANCE.getScore();

		/**
		 * The meta object literal for the '<em>Euro</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.math.BigDecimal
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getEuro()
		 * @generated
		 */
		EDataType EURO = eINSTANCE.getEuro();

		/**
		 * The meta object literal for the '<em>Date</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getDate()
		 * @generated
		 */
		EDataType DATE = eINSTANCE.getDate();

		/**
		 * The meta object literal for the '<em>Year</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Year
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getYear()
		 * @generated
		 */
		EDataType YEAR = eINSTANCE.getYear();

		/**
		 * The meta object literal for the '<em>House Colour</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.HouseColour
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getHouseColour()
		 * @generated
		 */
		EDataType HOUSE_COLOUR = eINSTANCE.getHouseColour();

		/**
		 * The meta object literal for the '<em>Logo</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.partnerstrategy.model.Logo
		 * @see org.partnerstrategy.model.impl.PartnerStrategyPackageImpl#getLogo()
		 * @generated
		 */
		EDataType LOGO = eINSTANCE.getLogo();

	}

} //PartnerStrategyPackage
