// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Cycle Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What kind of cycle a couple is caught in or has built. Source: S1#45, S1#53, S2#1.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.couples.CouplesPackage#getCycleKind()
 * @model
 * @generated
 */
public enum CycleKind implements Enumerator {
	/**
	 * The '<em><b>ATTACK COUNTERATTACK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ATTACK_COUNTERATTACK_VALUE
	 * @generated
	 * @ordered
	 */
	ATTACK_COUNTERATTACK(0, "ATTACK_COUNTERATTACK", "ATTACK_COUNTERATTACK"),

	/**
	 * The '<em><b>PURSUE WITHDRAW</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PURSUE_WITHDRAW_VALUE
	 * @generated
	 * @ordered
	 */
	PURSUE_WITHDRAW(1, "PURSUE_WITHDRAW", "PURSUE_WITHDRAW"),

	/**
	 * The '<em><b>SILENT TREATMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SILENT_TREATMENT_VALUE
	 * @generated
	 * @ordered
	 */
	SILENT_TREATMENT(2, "SILENT_TREATMENT", "SILENT_TREATMENT"),

	/**
	 * The '<em><b>PUSH PULL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUSH_PULL_VALUE
	 * @generated
	 * @ordered
	 */
	PUSH_PULL(3, "PUSH_PULL", "PUSH_PULL"),

	/**
	 * The '<em><b>SECURE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECURE_VALUE
	 * @generated
	 * @ordered
	 */
	SECURE(4, "SECURE", "SECURE"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(5, "OTHER", "OTHER");

	/**
	 * The '<em><b>ATTACK COUNTERATTACK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ATTACK_COUNTERATTACK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ATTACK_COUNTERATTACK_VALUE = 0;

	/**
	 * The '<em><b>PURSUE WITHDRAW</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PURSUE_WITHDRAW
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PURSUE_WITHDRAW_VALUE = 1;

	/**
	 * The '<em><b>SILENT TREATMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SILENT_TREATMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SILENT_TREATMENT_VALUE = 2;

	/**
	 * The '<em><b>PUSH PULL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUSH_PULL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PUSH_PULL_VALUE = 3;

	/**
	 * The '<em><b>SECURE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECURE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SECURE_VALUE = 4;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 5;

	/**
	 * An array of all the '<em><b>Cycle Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CycleKind[] VALUES_ARRAY =
		new CycleKind[] {
			ATTACK_COUNTERATTACK,
			PURSUE_WITHDRAW,
			SILENT_TREATMENT,
			PUSH_PULL,
			SECURE,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Cycle Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CycleKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Cycle Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CycleKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CycleKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cycle Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CycleKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CycleKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Cycle Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CycleKind get(int value) {
		switch (value) {
			case ATTACK_COUNTERATTACK_VALUE: return ATTACK_COUNTERATTACK;
			case PURSUE_WITHDRAW_VALUE: return PURSUE_WITHDRAW;
			case SILENT_TREATMENT_VALUE: return SILENT_TREATMENT;
			case PUSH_PULL_VALUE: return PUSH_PULL;
			case SECURE_VALUE: return SECURE;
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
	private CycleKind(int value, String name, String literal) {
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

} //CycleKind
