/**
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Maintenance Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The roles in which a relation can be kept up. Handbook step 5.
 * <!-- end-model-doc -->
 * @see org.partnerstrategy.model.PartnerStrategyPackage#getMaintenanceRole()
 * @model
 * @generated
 */
public enum MaintenanceRole implements Enumerator {
	/**
	 * The '<em><b>UNDECIDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not decided.
	 * <!-- end-model-doc -->
	 * @see #UNDECIDED_VALUE
	 * @generated
	 * @ordered
	 */
	UNDECIDED(0, "UNDECIDED", "undecided"),

	/**
	 * The '<em><b>PROJECT LEADER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Project leader or policy officer tied to the goal (Projectleider of beleidsmedewerker).
	 * <!-- end-model-doc -->
	 * @see #PROJECT_LEADER_VALUE
	 * @generated
	 * @ordered
	 */
	PROJECT_LEADER(1, "PROJECT_LEADER", "projectLeader"),

	/**
	 * The '<em><b>ACCOUNT MANAGER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Integral account manager, who works with the project leaders of the goals (Integraal accounthouder).
	 * <!-- end-model-doc -->
	 * @see #ACCOUNT_MANAGER_VALUE
	 * @generated
	 * @ordered
	 */
	ACCOUNT_MANAGER(2, "ACCOUNT_MANAGER", "accountManager"),

	/**
	 * The '<em><b>CONTRACT MANAGER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contract manager, businesslike, about carrying out the contract (Contractbeheerder).
	 * <!-- end-model-doc -->
	 * @see #CONTRACT_MANAGER_VALUE
	 * @generated
	 * @ordered
	 */
	CONTRACT_MANAGER(3, "CONTRACT_MANAGER", "contractManager");

	/**
	 * The '<em><b>UNDECIDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not decided.
	 * <!-- end-model-doc -->
	 * @see #UNDECIDED
	 * @model literal="undecided"
	 * @generated
	 * @ordered
	 */
	public static final int UNDECIDED_VALUE = 0;

	/**
	 * The '<em><b>PROJECT LEADER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Project leader or policy officer tied to the goal (Projectleider of beleidsmedewerker).
	 * <!-- end-model-doc -->
	 * @see #PROJECT_LEADER
	 * @model literal="projectLeader"
	 * @generated
	 * @ordered
	 */
	public static final int PROJECT_LEADER_VALUE = 1;

	/**
	 * The '<em><b>ACCOUNT MANAGER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Integral account manager, who works with the project leaders of the goals (Integraal accounthouder).
	 * <!-- end-model-doc -->
	 * @see #ACCOUNT_MANAGER
	 * @model literal="accountManager"
	 * @generated
	 * @ordered
	 */
	public static final int ACCOUNT_MANAGER_VALUE = 2;

	/**
	 * The '<em><b>CONTRACT MANAGER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Contract manager, businesslike, about carrying out the contract (Contractbeheerder).
	 * <!-- end-model-doc -->
	 * @see #CONTRACT_MANAGER
	 * @model literal="contractManager"
	 * @generated
	 * @ordered
	 */
	public static final int CONTRACT_MANAGER_VALUE = 3;

	/**
	 * An array of all the '<em><b>Maintenance Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MaintenanceRole[] VALUES_ARRAY =
		new MaintenanceRole[] {
			UNDECIDED,
			PROJECT_LEADER,
			ACCOUNT_MANAGER,
			CONTRACT_MANAGER,
		};

	/**
	 * A public read-only list of all the '<em><b>Maintenance Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MaintenanceRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Maintenance Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MaintenanceRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MaintenanceRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Maintenance Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MaintenanceRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MaintenanceRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Maintenance Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MaintenanceRole get(int value) {
		switch (value) {
			case UNDECIDED_VALUE: return UNDECIDED;
			case PROJECT_LEADER_VALUE: return PROJECT_LEADER;
			case ACCOUNT_MANAGER_VALUE: return ACCOUNT_MANAGER;
			case CONTRACT_MANAGER_VALUE: return CONTRACT_MANAGER;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private MaintenanceRole(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //MaintenanceRole
