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
 * A representation of the model object '<em><b>Custom Attribute</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Attribute (Kenmerk): what a strategy wants to know of its partners, relations or goals beyond the handbook. The name is also the title of its column. Handbook step 1: a register can hold more.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.partnerstrategy.model.CustomAttribute#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.partnerstrategy.model.CustomAttribute#getType <em>Type</em>}</li>
 *   <li>{@link org.partnerstrategy.model.CustomAttribute#getChoices <em>Choices</em>}</li>
 *   <li>{@link org.partnerstrategy.model.CustomAttribute#getDescription <em>Description</em>}</li>
 *   <li>{@link org.partnerstrategy.model.CustomAttribute#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.partnerstrategy.model.PartnerStrategyPackage#getCustomAttribute()
 * @model
 * @generated
 */
public interface CustomAttribute extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * The default value is <code>"relation"</code>.
	 * The literals are from the enumeration {@link org.partnerstrategy.model.AttributeSubject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of element has the attribute.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see org.partnerstrategy.model.AttributeSubject
	 * @see #setSubject(AttributeSubject)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getCustomAttribute_Subject()
	 * @model default="relation"
	 * @generated
	 */
	AttributeSubject getSubject();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.CustomAttribute#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see org.partnerstrategy.model.AttributeSubject
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(AttributeSubject value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The default value is <code>"text"</code>.
	 * The literals are from the enumeration {@link org.partnerstrategy.model.AttributeType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What can be a value of the attribute.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.partnerstrategy.model.AttributeType
	 * @see #setType(AttributeType)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getCustomAttribute_Type()
	 * @model default="text"
	 * @generated
	 */
	AttributeType getType();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.CustomAttribute#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.partnerstrategy.model.AttributeType
	 * @see #getType()
	 * @generated
	 */
	void setType(AttributeType value);

	/**
	 * Returns the value of the '<em><b>Choices</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values from which one is chosen, in the order in which they are offered; of no meaning for other types.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Choices</em>' attribute list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getCustomAttribute_Choices()
	 * @model
	 * @generated
	 */
	EList<String> getChoices();

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the attribute means and how it should be filled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getCustomAttribute_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.CustomAttribute#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' reference list.
	 * The list contents are of type {@link org.partnerstrategy.model.AttributeValue}.
	 * It is bidirectional and its opposite is '{@link org.partnerstrategy.model.AttributeValue#getAttribute <em>Attribute</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values of this attribute, over all elements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' reference list.
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getCustomAttribute_Values()
	 * @see org.partnerstrategy.model.AttributeValue#getAttribute
	 * @model opposite="attribute" resolveProxies="false" transient="true"
	 * @generated
	 */
	EList<AttributeValue> getValues();

} // CustomAttribute
