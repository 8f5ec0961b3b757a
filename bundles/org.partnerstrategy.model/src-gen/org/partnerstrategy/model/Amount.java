/**
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model;

import java.math.BigDecimal;

import java.time.Year;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Amount</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The money of one year for a relation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.partnerstrategy.model.Amount#getYear <em>Year</em>}</li>
 *   <li>{@link org.partnerstrategy.model.Amount#getEuro <em>Euro</em>}</li>
 * </ul>
 *
 * @see org.partnerstrategy.model.PartnerStrategyPackage#getAmount()
 * @model
 * @generated
 */
public interface Amount extends Identified {
	/**
	 * Returns the value of the '<em><b>Year</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The calendar year; none when the register does not tell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Year</em>' attribute.
	 * @see #setYear(Year)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getAmount_Year()
	 * @model dataType="org.partnerstrategy.model.Year"
	 * @generated
	 */
	Year getYear();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Amount#getYear <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Year</em>' attribute.
	 * @see #getYear()
	 * @generated
	 */
	void setYear(Year value);

	/**
	 * Returns the value of the '<em><b>Euro</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The amount granted or paid, in euro.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Euro</em>' attribute.
	 * @see #setEuro(BigDecimal)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getAmount_Euro()
	 * @model default="0" dataType="org.partnerstrategy.model.Euro"
	 * @generated
	 */
	BigDecimal getEuro();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.Amount#getEuro <em>Euro</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Euro</em>' attribute.
	 * @see #getEuro()
	 * @generated
	 */
	void setEuro(BigDecimal value);

} // Amount
