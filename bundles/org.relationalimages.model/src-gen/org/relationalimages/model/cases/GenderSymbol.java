// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Gender Symbol</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The genogram symbol of a person. Source: P40, P44.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.cases.CasesPackage#getGenderSymbol()
 * @model
 * @generated
 */
public enum GenderSymbol implements Enumerator {
	/**
	 * The '<em><b>UNKNOWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not known or not told; a diamond.
	 * <!-- end-model-doc -->
	 * @see #UNKNOWN_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN(0, "UNKNOWN", "UNKNOWN"),

	/**
	 * The '<em><b>MALE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A square.
	 * <!-- end-model-doc -->
	 * @see #MALE_VALUE
	 * @generated
	 * @ordered
	 */
	MALE(1, "MALE", "MALE"),

	/**
	 * The '<em><b>FEMALE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A circle.
	 * <!-- end-model-doc -->
	 * @see #FEMALE_VALUE
	 * @generated
	 * @ordered
	 */
	FEMALE(2, "FEMALE", "FEMALE"),

	/**
	 * The '<em><b>NON BINARY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A dome.
	 * <!-- end-model-doc -->
	 * @see #NON_BINARY_VALUE
	 * @generated
	 * @ordered
	 */
	NON_BINARY(3, "NON_BINARY", "NON_BINARY"),

	/**
	 * The '<em><b>TRANSGENDER MAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A square around a circle: the outer shape is the gender lived.
	 * <!-- end-model-doc -->
	 * @see #TRANSGENDER_MAN_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSGENDER_MAN(4, "TRANSGENDER_MAN", "TRANSGENDER_MAN"),

	/**
	 * The '<em><b>TRANSGENDER WOMAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A circle around a square: the outer shape is the gender lived.
	 * <!-- end-model-doc -->
	 * @see #TRANSGENDER_WOMAN_VALUE
	 * @generated
	 * @ordered
	 */
	TRANSGENDER_WOMAN(5, "TRANSGENDER_WOMAN", "TRANSGENDER_WOMAN");

	/**
	 * The '<em><b>UNKNOWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not known or not told; a diamond.
	 * <!-- end-model-doc -->
	 * @see #UNKNOWN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_VALUE = 0;

	/**
	 * The '<em><b>MALE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A square.
	 * <!-- end-model-doc -->
	 * @see #MALE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MALE_VALUE = 1;

	/**
	 * The '<em><b>FEMALE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A circle.
	 * <!-- end-model-doc -->
	 * @see #FEMALE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FEMALE_VALUE = 2;

	/**
	 * The '<em><b>NON BINARY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A dome.
	 * <!-- end-model-doc -->
	 * @see #NON_BINARY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NON_BINARY_VALUE = 3;

	/**
	 * The '<em><b>TRANSGENDER MAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A square around a circle: the outer shape is the gender lived.
	 * <!-- end-model-doc -->
	 * @see #TRANSGENDER_MAN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRANSGENDER_MAN_VALUE = 4;

	/**
	 * The '<em><b>TRANSGENDER WOMAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A circle around a square: the outer shape is the gender lived.
	 * <!-- end-model-doc -->
	 * @see #TRANSGENDER_WOMAN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRANSGENDER_WOMAN_VALUE = 5;

	/**
	 * An array of all the '<em><b>Gender Symbol</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final GenderSymbol[] VALUES_ARRAY =
		new GenderSymbol[] {
			UNKNOWN,
			MALE,
			FEMALE,
			NON_BINARY,
			TRANSGENDER_MAN,
			TRANSGENDER_WOMAN,
		};

	/**
	 * A public read-only list of all the '<em><b>Gender Symbol</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<GenderSymbol> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Gender Symbol</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GenderSymbol get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			GenderSymbol result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Gender Symbol</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GenderSymbol getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			GenderSymbol result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Gender Symbol</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GenderSymbol get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case MALE_VALUE: return MALE;
			case FEMALE_VALUE: return FEMALE;
			case NON_BINARY_VALUE: return NON_BINARY;
			case TRANSGENDER_MAN_VALUE: return TRANSGENDER_MAN;
			case TRANSGENDER_WOMAN_VALUE: return TRANSGENDER_WOMAN;
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
	private GenderSymbol(int value, String name, String literal) {
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

} //GenderSymbol
