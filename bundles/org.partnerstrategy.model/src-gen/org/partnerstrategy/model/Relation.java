/**
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Relation (Samenwerkingsrelatie): one partner's contribution to one goal. Everything that is assessed, wanted, planned and maintained belongs to it. Handbook step 1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.partnerstrategy.model.Relation#getPartner <em>Partner</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Relation#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Relation#getForms <em>Forms</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Relation#getAmounts <em>Amounts</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Relation#getPeriodicity <em>Periodicity</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Relation#getScheme <em>Scheme</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Relation#getDescription <em>Description</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Relation#getAlternative <em>Alternative</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Relation#getContactIntensity <em>Contact Intensity</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Relation#getCommitment <em>Commitment</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Relation#getExperiences <em>Experiences</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Relation#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Relation#getDevelopment <em>Development</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Relation#getActions <em>Actions</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Relation#getMaintenance <em>Maintenance</em>}</li>
 * </ul>
 *
 * @see org.partnerstrategy.model.PartnerStrategyPackage#getRelation()
 * @model
 * @generated
 */
public interface Relation extends Attributed {
	/**
	 * Returns the value of the '<em><b>Partner</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.partnerstrategy.model.Partner#getRelations <em>Relations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The partner organisation. Handbook step 1, first column.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Partner</em>' reference.
	 * @see #setPartner(Partner)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getRelation_Partner()
	 * @see org.partnerstrategy.model.Partner#getRelations
	 * @model opposite="relations" resolveProxies="false" required="true"
	 * @generated
	 */
	Partner getPartner();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Relation#getPartner <em>Partner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Partner</em>' reference.
	 * @see #getPartner()
	 * @generated
	 */
	void setPartner(Partner value);

	/**
	 * Returns the value of the '<em><b>Goal</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.partnerstrategy.model.Goal#getRelations <em>Relations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goal or result that the partner's effort is aimed at. Handbook step 1, second column.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goal</em>' reference.
	 * @see #setGoal(Goal)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getRelation_Goal()
	 * @see org.partnerstrategy.model.Goal#getRelations
	 * @model opposite="relations" resolveProxies="false" required="true"
	 * @generated
	 */
	Goal getGoal();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Relation#getGoal <em>Goal</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal</em>' reference.
	 * @see #getGoal()
	 * @generated
	 */
	void setGoal(Goal value);

	/**
	 * Returns the value of the '<em><b>Forms</b></em>' containment reference list.
	 * The list contents are of type {@link org.partnerstrategy.model.Form}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The forms of the relation; there can be several. Handbook step 1, third column.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forms</em>' containment reference list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getRelation_Forms()
	 * @model containment="true"
	 * @generated
	 */
	EList<Form> getForms();

	/**
	 * Returns the value of the '<em><b>Amounts</b></em>' containment reference list.
	 * The list contents are of type {@link org.partnerstrategy.model.Amount}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The money that goes to the partner for this goal, one amount per year.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amounts</em>' containment reference list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getRelation_Amounts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Amount> getAmounts();

	/**
	 * Returns the value of the '<em><b>Periodicity</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.partnerstrategy.model.Periodicity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the money is granted once or periodically.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Periodicity</em>' attribute.
	 * @see org.partnerstrategy.model.Periodicity
	 * @see #setPeriodicity(Periodicity)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getRelation_Periodicity()
	 * @model default="unknown"
	 * @generated
	 */
	Periodicity getPeriodicity();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Relation#getPeriodicity <em>Periodicity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Periodicity</em>' attribute.
	 * @see org.partnerstrategy.model.Periodicity
	 * @see #getPeriodicity()
	 * @generated
	 */
	void setPeriodicity(Periodicity value);

	/**
	 * Returns the value of the '<em><b>Scheme</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The scheme or regulation under which the money is granted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scheme</em>' attribute.
	 * @see #setScheme(String)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getRelation_Scheme()
	 * @model
	 * @generated
	 */
	String getScheme();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Relation#getScheme <em>Scheme</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheme</em>' attribute.
	 * @see #getScheme()
	 * @generated
	 */
	void setScheme(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the partner does for the goal, for example its projects.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getRelation_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Relation#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Alternative</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.partnerstrategy.model.Alternative}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether there is an alternative if this partner drops out. Handbook step 2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alternative</em>' attribute.
	 * @see org.partnerstrategy.model.Alternative
	 * @see #setAlternative(Alternative)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getRelation_Alternative()
	 * @model default="unknown"
	 * @generated
	 */
	Alternative getAlternative();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Relation#getAlternative <em>Alternative</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alternative</em>' attribute.
	 * @see org.partnerstrategy.model.Alternative
	 * @see #getAlternative()
	 * @generated
	 */
	void setAlternative(Alternative value);

	/**
	 * Returns the value of the '<em><b>Contact Intensity</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.partnerstrategy.model.ContactIntensity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contact intensity (Contactintensiteit): how often there is contact with the partner. The author's page on partner strategies, beside the handbook.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contact Intensity</em>' attribute.
	 * @see org.partnerstrategy.model.ContactIntensity
	 * @see #setContactIntensity(ContactIntensity)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getRelation_ContactIntensity()
	 * @model default="unknown"
	 *        annotation="https://partnerstrategy.org/model since='1.1'"
	 * @generated
	 */
	ContactIntensity getContactIntensity();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Relation#getContactIntensity <em>Contact Intensity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contact Intensity</em>' attribute.
	 * @see org.partnerstrategy.model.ContactIntensity
	 * @see #getContactIntensity()
	 * @generated
	 */
	void setContactIntensity(ContactIntensity value);

	/**
	 * Returns the value of the '<em><b>Commitment</b></em>' attribute.
	 * The default value is <code>"unknown"</code>.
	 * The literals are from the enumeration {@link org.partnerstrategy.model.Commitment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Multi-year commitment (Meerjarige afspraak): whether there is a commitment of several years. The author's page on partner strategies, beside the handbook.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commitment</em>' attribute.
	 * @see org.partnerstrategy.model.Commitment
	 * @see #setCommitment(Commitment)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getRelation_Commitment()
	 * @model default="unknown"
	 *        annotation="https://partnerstrategy.org/model since='1.1'"
	 * @generated
	 */
	Commitment getCommitment();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Relation#getCommitment <em>Commitment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Commitment</em>' attribute.
	 * @see org.partnerstrategy.model.Commitment
	 * @see #getCommitment()
	 * @generated
	 */
	void setCommitment(Commitment value);

	/**
	 * Returns the value of the '<em><b>Experiences</b></em>' containment reference list.
	 * The list contents are of type {@link org.partnerstrategy.model.Experience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The practical experiences with the partner; they wait for step 4. Handbook step 1, optional fourth column.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Experiences</em>' containment reference list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getRelation_Experiences()
	 * @model containment="true"
	 * @generated
	 */
	EList<Experience> getExperiences();

	/**
	 * Returns the value of the '<em><b>Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.partnerstrategy.model.Assessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The assessments of this relation, over all reviews and assessors. Handbook step 2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessments</em>' containment reference list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getRelation_Assessments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Assessment> getAssessments();

	/**
	 * Returns the value of the '<em><b>Development</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The decision how the relation should develop; none as long as nothing was decided. Handbook step 3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Development</em>' containment reference.
	 * @see #setDevelopment(Development)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getRelation_Development()
	 * @model containment="true"
	 * @generated
	 */
	Development getDevelopment();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Relation#getDevelopment <em>Development</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Development</em>' containment reference.
	 * @see #getDevelopment()
	 * @generated
	 */
	void setDevelopment(Development value);

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' reference list.
	 * The list contents are of type {@link org.partnerstrategy.model.Action}.
	 * It is bidirectional and its opposite is '{@link org.partnerstrategy.model.Action#getRelations <em>Relations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The actions and instruments that serve this relation. Handbook step 4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' reference list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getRelation_Actions()
	 * @see org.partnerstrategy.model.Action#getRelations
	 * @model opposite="relations" resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<Action> getActions();

	/**
	 * Returns the value of the '<em><b>Maintenance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the relation is kept up structurally. Handbook step 5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maintenance</em>' containment reference.
	 * @see #setMaintenance(Maintenance)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getRelation_Maintenance()
	 * @model containment="true"
	 * @generated
	 */
	Maintenance getMaintenance();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Relation#getMaintenance <em>Maintenance</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maintenance</em>' containment reference.
	 * @see #getMaintenance()
	 * @generated
	 */
	void setMaintenance(Maintenance value);

} // Relation
