/**
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Action</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Action (Actie): what is done to make a development happen. It serves one relation, or it is an instrument that serves a whole group of relations or a goal as a whole. Handbook step 4.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.partnerstrategy.model.Action#getKind <em>Kind</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Action#getDirections <em>Directions</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Action#getRelations <em>Relations</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Action#getGoal <em>Goal</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Action#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Action#getDue <em>Due</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Action#getStatus <em>Status</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Action#getCost <em>Cost</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Action#getDescription <em>Description</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Action#getPromptedBy <em>Prompted By</em>}</li>
 * </ul>
 *
 * @see org.partnerstrategy.model.PartnerStrategyPackage#getAction()
 * @model
 * @generated
 */
public interface Action extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The identity of the kind of action in the catalogue of actions, for example tender.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getAction_Kind()
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Action#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Directions</b></em>' attribute list.
	 * The list contents are of type {@link org.partnerstrategy.model.Direction}.
	 * The literals are from the enumeration {@link org.partnerstrategy.model.Direction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The directions that the action serves; none when it serves the goal as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Directions</em>' attribute list.
	 * @see org.partnerstrategy.model.Direction
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getAction_Directions()
	 * @model
	 * @generated
	 */
	EList<Direction> getDirections();

	/**
	 * Returns the value of the '<em><b>Relations</b></em>' reference list.
	 * The list contents are of type {@link org.partnerstrategy.model.Relation}.
	 * It is bidirectional and its opposite is '{@link org.partnerstrategy.model.Relation#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The relations that the action serves; with two or more the action is an instrument.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relations</em>' reference list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getAction_Relations()
	 * @see org.partnerstrategy.model.Relation#getActions
	 * @model opposite="actions" resolveProxies="false"
	 * @generated
	 */
	EList<Relation> getRelations();

	/**
	 * Returns the value of the '<em><b>Goal</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The goal that the action serves as a whole, if it does.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goal</em>' reference.
	 * @see #setGoal(Goal)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getAction_Goal()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Goal getGoal();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Action#getGoal <em>Goal</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goal</em>' reference.
	 * @see #getGoal()
	 * @generated
	 */
	void setGoal(Goal value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who carries the action out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Person)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getAction_Owner()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Person getOwner();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Action#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Person value);

	/**
	 * Returns the value of the '<em><b>Due</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which the action should be done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due</em>' attribute.
	 * @see #setDue(LocalDate)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getAction_Due()
	 * @model dataType="org.partnerstrategy.model.Date"
	 * @generated
	 */
	LocalDate getDue();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Action#getDue <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due</em>' attribute.
	 * @see #getDue()
	 * @generated
	 */
	void setDue(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The default value is <code>"planned"</code>.
	 * The literals are from the enumeration {@link org.partnerstrategy.model.ActionStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the action is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.partnerstrategy.model.ActionStatus
	 * @see #setStatus(ActionStatus)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getAction_Status()
	 * @model default="planned"
	 * @generated
	 */
	ActionStatus getStatus();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Action#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.partnerstrategy.model.ActionStatus
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(ActionStatus value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the action costs, in euro; none when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(BigDecimal)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getAction_Cost()
	 * @model dataType="org.partnerstrategy.model.Euro"
	 * @generated
	 */
	BigDecimal getCost();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Action#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The action in full.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getAction_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Action#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Prompted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The practical experience that gave rise to the action. Handbook step 4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prompted By</em>' reference.
	 * @see #setPromptedBy(Experience)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getAction_PromptedBy()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Experience getPromptedBy();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Action#getPromptedBy <em>Prompted By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Prompted By</em>' reference.
	 * @see #getPromptedBy()
	 * @generated
	 */
	void setPromptedBy(Experience value);

} // Action
