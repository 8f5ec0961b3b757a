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
 * A representation of the literals of the enumeration '<em><b>Form Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The kinds of form of a relation. Handbook step 1.
 * <!-- end-model-doc -->
 * @see org.partnerstrategy.model.PartnerStrategyPackage#getFormKind()
 * @model
 * @generated
 */
public enum FormKind implements Enumerator {
	/**
	 * The '<em><b>SUBSIDY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subsidy (Subsidieverlening).
	 * <!-- end-model-doc -->
	 * @see #SUBSIDY_VALUE
	 * @generated
	 * @ordered
	 */
	SUBSIDY(0, "SUBSIDY", "subsidy"),

	/**
	 * The '<em><b>COMMISSION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Commission (Opdrachtverlening).
	 * <!-- end-model-doc -->
	 * @see #COMMISSION_VALUE
	 * @generated
	 * @ordered
	 */
	COMMISSION(1, "COMMISSION", "commission"),

	/**
	 * The '<em><b>ADMINISTRATIVE AGREEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Administrative agreement (Bestuurlijke afspraak).
	 * <!-- end-model-doc -->
	 * @see #ADMINISTRATIVE_AGREEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	ADMINISTRATIVE_AGREEMENT(2, "ADMINISTRATIVE_AGREEMENT", "administrativeAgreement"),

	/**
	 * The '<em><b>OWN MEANS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Own means (Op eigen kracht): the partner takes part without money of the organisation.
	 * <!-- end-model-doc -->
	 * @see #OWN_MEANS_VALUE
	 * @generated
	 * @ordered
	 */
	OWN_MEANS(4, "OWN_MEANS", "ownMeans"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another form, named by the form itself.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(3, "OTHER", "other");

	/**
	 * The '<em><b>SUBSIDY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Subsidy (Subsidieverlening).
	 * <!-- end-model-doc -->
	 * @see #SUBSIDY
	 * @model literal="subsidy"
	 * @generated
	 * @ordered
	 */
	public static final int SUBSIDY_VALUE = 0;

	/**
	 * The '<em><b>COMMISSION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Commission (Opdrachtverlening).
	 * <!-- end-model-doc -->
	 * @see #COMMISSION
	 * @model literal="commission"
	 * @generated
	 * @ordered
	 */
	public static final int COMMISSION_VALUE = 1;

	/**
	 * The '<em><b>ADMINISTRATIVE AGREEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Administrative agreement (Bestuurlijke afspraak).
	 * <!-- end-model-doc -->
	 * @see #ADMINISTRATIVE_AGREEMENT
	 * @model literal="administrativeAgreement"
	 * @generated
	 * @ordered
	 */
	public static final int ADMINISTRATIVE_AGREEMENT_VALUE = 2;

	/**
	 * The '<em><b>OWN MEANS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Own means (Op eigen kracht): the partner takes part without money of the organisation.
	 * <!-- end-model-doc -->
	 * @see #OWN_MEANS
	 * @model literal="ownMeans"
	 *        annotation="https://partnerstrategy.org/model since='1.1'"
	 * @generated
	 * @ordered
	 */
	public static final int OWN_MEANS_VALUE = 4;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Another form, named by the form itself.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 3;

	/**
	 * An array of all the '<em><b>Form Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FormKind[] VALUES_ARRAY =
		new FormKind[] {
			SUBSIDY,
			COMMISSION,
			ADMINISTRATIVE_AGREEMENT,
			OWN_MEANS,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Form Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FormKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Form Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FormKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FormKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Form Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FormKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FormKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Form Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FormKind get(int value) {
		switch (value) {
			case SUBSIDY_VALUE: return SUBSIDY;
			case COMMISSION_VALUE: return COMMISSION;
			case ADMINISTRATIVE_AGREEMENT_VALUE: return ADMINISTRATIVE_AGREEMENT;
			case OWN_MEANS_VALUE: return OWN_MEANS;
			case OTHER_VALUE: return OTHER;
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
	private FormKind(int value, String name, String literal) {
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
	
} //FormKind
