/**
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model;

import java.time.Year;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Partner Strategy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Partner strategy (Partnerstrategie): how one organisation wants to work together with its partners to reach its goals. The root of a file. Handbook: the aim of a partner strategy.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.partnerstrategy.model.PartnerStrategy#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.partnerstrategy.model.PartnerStrategy#getDescription <em>Description</em>}</li>
 *   <li>{@link org.partnerstrategy.model.PartnerStrategy#getInfluenceCut <em>Influence Cut</em>}</li>
 *   <li>{@link org.partnerstrategy.model.PartnerStrategy#getDependencyCut <em>Dependency Cut</em>}</li>
 *   <li>{@link org.partnerstrategy.model.PartnerStrategy#getReferenceYear <em>Reference Year</em>}</li>
 *   <li>{@link org.partnerstrategy.model.PartnerStrategy#getHouseColour <em>House Colour</em>}</li>
 *   <li>{@link org.partnerstrategy.model.PartnerStrategy#getLogo <em>Logo</em>}</li>
 *   <li>{@link org.partnerstrategy.model.PartnerStrategy#getOmittedSections <em>Omitted Sections</em>}</li>
 *   <li>{@link org.partnerstrategy.model.PartnerStrategy#getReportTexts <em>Report Texts</em>}</li>
 *   <li>{@link org.partnerstrategy.model.PartnerStrategy#getCheckLevels <em>Check Levels</em>}</li>
 *   <li>{@link org.partnerstrategy.model.PartnerStrategy#getReportGoals <em>Report Goals</em>}</li>
 *   <li>{@link org.partnerstrategy.model.PartnerStrategy#getLinePoints <em>Line Points</em>}</li>
 *   <li>{@link org.partnerstrategy.model.PartnerStrategy#getPersons <em>Persons</em>}</li>
 *   <li>{@link org.partnerstrategy.model.PartnerStrategy#getPartners <em>Partners</em>}</li>
 *   <li>{@link org.partnerstrategy.model.PartnerStrategy#getReviews <em>Reviews</em>}</li>
 *   <li>{@link org.partnerstrategy.model.PartnerStrategy#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.partnerstrategy.model.PartnerStrategy#getRelations <em>Relations</em>}</li>
 *   <li>{@link org.partnerstrategy.model.PartnerStrategy#getActions <em>Actions</em>}</li>
 *   <li>{@link org.partnerstrategy.model.PartnerStrategy#getAttributes <em>Attributes</em>}</li>
 * </ul>
 *
 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartnerStrategy()
 * @model
 * @generated
 */
public interface PartnerStrategy extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The organisation whose strategy this is, for example a municipality.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' attribute.
	 * @see #setOrganisation(String)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartnerStrategy_Organisation()
	 * @model
	 * @generated
	 */
	String getOrganisation();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.PartnerStrategy#getOrganisation <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' attribute.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the strategy is about, in free text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartnerStrategy_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.PartnerStrategy#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Influence Cut</b></em>' attribute.
	 * The default value is <code>"50"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the influence axis is cut into low and high, in points 0-100. A value on the cut counts as high. Handbook step 2, figure 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Influence Cut</em>' attribute.
	 * @see #setInfluenceCut(Score)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartnerStrategy_InfluenceCut()
	 * @model default="50" dataType="org.partnerstrategy.model.Score"
	 * @generated
	 */
	Score getInfluenceCut();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.PartnerStrategy#getInfluenceCut <em>Influence Cut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Influence Cut</em>' attribute.
	 * @see #getInfluenceCut()
	 * @generated
	 */
	void setInfluenceCut(Score value);

	/**
	 * Returns the value of the '<em><b>Dependency Cut</b></em>' attribute.
	 * The default value is <code>"50"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the dependency axis is cut into low and high, in points 0-100. A value on the cut counts as high. Handbook step 2, figure 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dependency Cut</em>' attribute.
	 * @see #setDependencyCut(Score)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartnerStrategy_DependencyCut()
	 * @model default="50" dataType="org.partnerstrategy.model.Score"
	 * @generated
	 */
	Score getDependencyCut();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.PartnerStrategy#getDependencyCut <em>Dependency Cut</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dependency Cut</em>' attribute.
	 * @see #getDependencyCut()
	 * @generated
	 */
	void setDependencyCut(Score value);

	/**
	 * Returns the value of the '<em><b>Reference Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reference year (Referentiejaar): the calendar year of which amounts are added up, compared and shown; none means the newest year in which a relation has an amount.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference Year</em>' attribute.
	 * @see #setReferenceYear(Year)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartnerStrategy_ReferenceYear()
	 * @model dataType="org.partnerstrategy.model.Year"
	 * @generated
	 */
	Year getReferenceYear();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.PartnerStrategy#getReferenceYear <em>Reference Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference Year</em>' attribute.
	 * @see #getReferenceYear()
	 * @generated
	 */
	void setReferenceYear(Year value);

	/**
	 * Returns the value of the '<em><b>House Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The colour of the organisation, in which reports set their headings and figures. None for the colour of the program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>House Colour</em>' attribute.
	 * @see #setHouseColour(HouseColour)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartnerStrategy_HouseColour()
	 * @model dataType="org.partnerstrategy.model.HouseColour"
	 *        annotation="https://partnerstrategy.org/model since='1.1'"
	 * @generated
	 */
	HouseColour getHouseColour();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.PartnerStrategy#getHouseColour <em>House Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>House Colour</em>' attribute.
	 * @see #getHouseColour()
	 * @generated
	 */
	void setHouseColour(HouseColour value);

	/**
	 * Returns the value of the '<em><b>Logo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The logo of the organisation, which reports show on their first page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Logo</em>' attribute.
	 * @see #setLogo(Logo)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartnerStrategy_Logo()
	 * @model dataType="org.partnerstrategy.model.Logo"
	 *        annotation="https://partnerstrategy.org/model since='1.1'"
	 * @generated
	 */
	Logo getLogo();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.PartnerStrategy#getLogo <em>Logo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Logo</em>' attribute.
	 * @see #getLogo()
	 * @generated
	 */
	void setLogo(Logo value);

	/**
	 * Returns the value of the '<em><b>Omitted Sections</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The identities of the sections that reports leave out, such as sources. None for a whole report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Omitted Sections</em>' attribute list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartnerStrategy_OmittedSections()
	 * @model annotation="https://partnerstrategy.org/model since='1.1'"
	 * @generated
	 */
	EList<String> getOmittedSections();

	/**
	 * Returns the value of the '<em><b>Report Texts</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The texts of reports in the organisation's own words, one for each language, which says where the sections go. None for the words of the program.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Report Texts</em>' attribute list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartnerStrategy_ReportTexts()
	 * @model annotation="https://partnerstrategy.org/model since='1.1'"
	 * @generated
	 */
	EList<String> getReportTexts();

	/**
	 * Returns the value of the '<em><b>Check Levels</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What everyone who opens this strategy is told of a check: its identity and on, warning or off, such as no-form=off. A check that is not here is told as the user wants.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Check Levels</em>' attribute list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartnerStrategy_CheckLevels()
	 * @model annotation="https://partnerstrategy.org/model since='1.1'"
	 * @generated
	 */
	EList<String> getCheckLevels();

	/**
	 * Returns the value of the '<em><b>Report Goals</b></em>' reference list.
	 * The list contents are of type {@link org.partnerstrategy.model.Goal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goals that reports are about. None for all goals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Report Goals</em>' reference list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartnerStrategy_ReportGoals()
	 * @model resolveProxies="false"
	 *        annotation="https://partnerstrategy.org/model since='1.1'"
	 * @generated
	 */
	EList<Goal> getReportGoals();

	/**
	 * Returns the value of the '<em><b>Line Points</b></em>' containment reference list.
	 * The list contents are of type {@link org.partnerstrategy.model.LinePoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The corners of the strategy line (Streeflijn) that relations should lie above, ascending in dependency. None means the default line. Handbook step 3 and figure 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line Points</em>' containment reference list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartnerStrategy_LinePoints()
	 * @model containment="true"
	 * @generated
	 */
	EList<LinePoint> getLinePoints();

	/**
	 * Returns the value of the '<em><b>Persons</b></em>' containment reference list.
	 * The list contents are of type {@link org.partnerstrategy.model.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people who own goals, assess relations, carry out actions and maintain relations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Persons</em>' containment reference list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartnerStrategy_Persons()
	 * @model containment="true"
	 * @generated
	 */
	EList<Person> getPersons();

	/**
	 * Returns the value of the '<em><b>Partners</b></em>' containment reference list.
	 * The list contents are of type {@link org.partnerstrategy.model.Partner}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partner organisations. Handbook step 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partners</em>' containment reference list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartnerStrategy_Partners()
	 * @model containment="true"
	 * @generated
	 */
	EList<Partner> getPartners();

	/**
	 * Returns the value of the '<em><b>Reviews</b></em>' containment reference list.
	 * The list contents are of type {@link org.partnerstrategy.model.Review}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The dated rounds of assessments; the newest is now, the older ones are the trail. Handbook step 2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviews</em>' containment reference list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartnerStrategy_Reviews()
	 * @model containment="true"
	 * @generated
	 */
	EList<Review> getReviews();

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' containment reference list.
	 * The list contents are of type {@link org.partnerstrategy.model.Goal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goals at the top; sub-goals and results lie within them. Handbook step 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' containment reference list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartnerStrategy_Goals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Goal> getGoals();

	/**
	 * Returns the value of the '<em><b>Relations</b></em>' containment reference list.
	 * The list contents are of type {@link org.partnerstrategy.model.Relation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The relations, one per partner and goal. Handbook step 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relations</em>' containment reference list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartnerStrategy_Relations()
	 * @model containment="true"
	 * @generated
	 */
	EList<Relation> getRelations();

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
	 * The list contents are of type {@link org.partnerstrategy.model.Action}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The actions and instruments that make the wanted developments happen. Handbook step 4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' containment reference list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartnerStrategy_Actions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Action> getActions();

	/**
	 * Returns the value of the '<em><b>Attributes</b></em>' containment reference list.
	 * The list contents are of type {@link org.partnerstrategy.model.CustomAttribute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The attributes that this strategy adds to those of the handbook, in the order in which they are shown. What a register holds beside the columns of step 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attributes</em>' containment reference list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getPartnerStrategy_Attributes()
	 * @model containment="true"
	 * @generated
	 */
	EList<CustomAttribute> getAttributes();

} // PartnerStrategy
