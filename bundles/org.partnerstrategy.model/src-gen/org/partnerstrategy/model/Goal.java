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
 * A representation of the model object '<em><b>Goal</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Goal, sub-goal or result (Doel, subdoel, resultaat): what the organisation wants to reach. Goals nest. Each has a matrix of its own. Handbook step 1 and step 2.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.partnerstrategy.model.Goal#getKind <em>Kind</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Goal#getDescription <em>Description</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Goal#getUrgency <em>Urgency</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Goal#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Goal#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Goal#getGoals <em>Goals</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Goal#getRelations <em>Relations</em>}</li>
 * </ul>
 *
 * @see org.partnerstrategy.model.PartnerStrategyPackage#getGoal()
 * @model
 * @generated
 */
public interface Goal extends NamedElement, Attributed {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"goal"</code>.
	 * The literals are from the enumeration {@link org.partnerstrategy.model.GoalKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether this is a goal, a sub-goal or a result. Handbook step 2.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.partnerstrategy.model.GoalKind
	 * @see #setKind(GoalKind)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getGoal_Kind()
	 * @model default="goal"
	 * @generated
	 */
	GoalKind getKind();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Goal#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.partnerstrategy.model.GoalKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(GoalKind value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goal in full.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getGoal_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Goal#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Urgency</b></em>' attribute.
	 * The default value is <code>"normal"</code>.
	 * The literals are from the enumeration {@link org.partnerstrategy.model.Urgency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How urgent it is to become more effective at this goal; the order of work begins with the most urgent. Handbook step 4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Urgency</em>' attribute.
	 * @see org.partnerstrategy.model.Urgency
	 * @see #setUrgency(Urgency)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getGoal_Urgency()
	 * @model default="normal"
	 * @generated
	 */
	Urgency getUrgency();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Goal#getUrgency <em>Urgency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Urgency</em>' attribute.
	 * @see org.partnerstrategy.model.Urgency
	 * @see #getUrgency()
	 * @generated
	 */
	void setUrgency(Urgency value);

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The conclusions of the conversation about the goal as a whole: whether the partners' activities fit together, a joint tender, cooperation as an award criterion. Handbook step 3.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' attribute.
	 * @see #setNotes(String)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getGoal_Notes()
	 * @model
	 * @generated
	 */
	String getNotes();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Goal#getNotes <em>Notes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notes</em>' attribute.
	 * @see #getNotes()
	 * @generated
	 */
	void setNotes(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The project leader or policy officer tied to the goal. Handbook step 5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Person)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getGoal_Owner()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Person getOwner();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Goal#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Person value);

	/**
	 * Returns the value of the '<em><b>Goals</b></em>' containment reference list.
	 * The list contents are of type {@link org.partnerstrategy.model.Goal}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The sub-goals and results within this goal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goals</em>' containment reference list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getGoal_Goals()
	 * @model containment="true"
	 * @generated
	 */
	EList<Goal> getGoals();

	/**
	 * Returns the value of the '<em><b>Relations</b></em>' reference list.
	 * The list contents are of type {@link org.partnerstrategy.model.Relation}.
	 * It is bidirectional and its opposite is '{@link org.partnerstrategy.model.Relation#getGoal <em>Goal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The relations aimed at this goal itself, without those of its sub-goals.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relations</em>' reference list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getGoal_Relations()
	 * @see org.partnerstrategy.model.Relation#getGoal
	 * @model opposite="goal" resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<Relation> getRelations();

} // Goal
