/**
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Line Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A corner of the strategy line (Streeflijn). Between two corners the line runs straight. Handbook step 3 and figure 1.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.partnerstrategy.model.LinePoint#getDependency <em>Dependency</em>}</li>
 *   <li>{@link org.partnerstrategy.model.LinePoint#getInfluence <em>Influence</em>}</li>
 * </ul>
 *
 * @see org.partnerstrategy.model.PartnerStrategyPackage#getLinePoint()
 * @model
 * @generated
 */
public interface LinePoint extends Identified {
	/**
	 * Returns the value of the '<em><b>Dependency</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the corner lies on the dependency axis, in points 0-100. The first corner lies at 0, the last at 100.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dependency</em>' attribute.
	 * @see #setDependency(Score)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getLinePoint_Dependency()
	 * @model default="0" dataType="org.partnerstrategy.model.Score"
	 * @generated
	 */
	Score getDependency();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.LinePoint#getDependency <em>Dependency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dependency</em>' attribute.
	 * @see #getDependency()
	 * @generated
	 */
	void setDependency(Score value);

	/**
	 * Returns the value of the '<em><b>Influence</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The influence that the line asks for at this dependency, in points 0-100. Never descending along the line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Influence</em>' attribute.
	 * @see #setInfluence(Score)
	 * @see org.partnerstrategy.model.PartnerStrategyPackage#getLinePoint_Influence()
	 * @model default="0" dataType="org.partnerstrategy.model.Score"
	 * @generated
	 */
	Score getInfluence();

	/**
	 * Sets the value of the '{@link org.partnerstrategy.model.LinePoint#getInfluence <em>Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Influence</em>' attribute.
	 * @see #getInfluence()
	 * @generated
	 */
	void setInfluence(Score value);

} // LinePoint
