// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Age Band</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A rough age instead of a year of birth. Source: P90, house.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.cases.CasesPackage#getAgeBand()
 * @model
 * @generated
 */
public enum AgeBand implements Enumerator {
	/**
	 * The '<em><b>UNKNOWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN(0, "UNKNOWN", "UNKNOWN"),

	/**
	 * The '<em><b>INFANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INFANT_VALUE
	 * @generated
	 * @ordered
	 */
	INFANT(1, "INFANT", "INFANT"),

	/**
	 * The '<em><b>CHILD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHILD_VALUE
	 * @generated
	 * @ordered
	 */
	CHILD(2, "CHILD", "CHILD"),

	/**
	 * The '<em><b>ADOLESCENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADOLESCENT_VALUE
	 * @generated
	 * @ordered
	 */
	ADOLESCENT(3, "ADOLESCENT", "ADOLESCENT"),

	/**
	 * The '<em><b>YOUNG ADULT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #YOUNG_ADULT_VALUE
	 * @generated
	 * @ordered
	 */
	YOUNG_ADULT(4, "YOUNG_ADULT", "YOUNG_ADULT"),

	/**
	 * The '<em><b>ADULT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADULT_VALUE
	 * @generated
	 * @ordered
	 */
	ADULT(5, "ADULT", "ADULT"),

	/**
	 * The '<em><b>OLDER ADULT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OLDER_ADULT_VALUE
	 * @generated
	 * @ordered
	 */
	OLDER_ADULT(6, "OLDER_ADULT", "OLDER_ADULT");

	/**
	 * The '<em><b>UNKNOWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_VALUE = 0;

	/**
	 * The '<em><b>INFANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INFANT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INFANT_VALUE = 1;

	/**
	 * The '<em><b>CHILD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHILD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHILD_VALUE = 2;

	/**
	 * The '<em><b>ADOLESCENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADOLESCENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ADOLESCENT_VALUE = 3;

	/**
	 * The '<em><b>YOUNG ADULT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #YOUNG_ADULT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int YOUNG_ADULT_VALUE = 4;

	/**
	 * The '<em><b>ADULT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADULT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ADULT_VALUE = 5;

	/**
	 * The '<em><b>OLDER ADULT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OLDER_ADULT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OLDER_ADULT_VALUE = 6;

	/**
	 * An array of all the '<em><b>Age Band</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AgeBand[] VALUES_ARRAY =
		new AgeBand[] {
			UNKNOWN,
			INFANT,
			CHILD,
			ADOLESCENT,
			YOUNG_ADULT,
			ADULT,
			OLDER_ADULT,
		};

	/**
	 * A public read-only list of all the '<em><b>Age Band</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AgeBand> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Age Band</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AgeBand get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AgeBand result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Age Band</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AgeBand getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AgeBand result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Age Band</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AgeBand get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case INFANT_VALUE: return INFANT;
			case CHILD_VALUE: return CHILD;
			case ADOLESCENT_VALUE: return ADOLESCENT;
			case YOUNG_ADULT_VALUE: return YOUNG_ADULT;
			case ADULT_VALUE: return ADULT;
			case OLDER_ADULT_VALUE: return OLDER_ADULT;
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
	private AgeBand(int value, String name, String literal) {
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

} //AgeBand
