// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Awareness Degree</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How far a person is aware of something. The source says only "within or outside of awareness" and "varying degrees"; the five steps are the house's. Source: S0#12, S0#35, S0#36, house.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.RimPackage#getAwarenessDegree()
 * @model
 * @generated
 */
public enum AwarenessDegree implements Enumerator {
	/**
	 * The '<em><b>NOT NOTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody has asked or judged yet.
	 * <!-- end-model-doc -->
	 * @see #NOT_NOTED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_NOTED(-1, "NOT_NOTED", "NOT_NOTED"),

	/**
	 * The '<em><b>OUTSIDE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outside of awareness.
	 * <!-- end-model-doc -->
	 * @see #OUTSIDE_VALUE
	 * @generated
	 * @ordered
	 */
	OUTSIDE(0, "OUTSIDE", "OUTSIDE"),

	/**
	 * The '<em><b>GLIMPSED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seen for a moment, then gone.
	 * <!-- end-model-doc -->
	 * @see #GLIMPSED_VALUE
	 * @generated
	 * @ordered
	 */
	GLIMPSED(1, "GLIMPSED", "GLIMPSED"),

	/**
	 * The '<em><b>PARTIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Believed or felt, though without full awareness.
	 * <!-- end-model-doc -->
	 * @see #PARTIAL_VALUE
	 * @generated
	 * @ordered
	 */
	PARTIAL(2, "PARTIAL", "PARTIAL"),

	/**
	 * The '<em><b>MOSTLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mostly aware.
	 * <!-- end-model-doc -->
	 * @see #MOSTLY_VALUE
	 * @generated
	 * @ordered
	 */
	MOSTLY(3, "MOSTLY", "MOSTLY"),

	/**
	 * The '<em><b>FULL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fully aware.
	 * <!-- end-model-doc -->
	 * @see #FULL_VALUE
	 * @generated
	 * @ordered
	 */
	FULL(4, "FULL", "FULL");

	/**
	 * The '<em><b>NOT NOTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody has asked or judged yet.
	 * <!-- end-model-doc -->
	 * @see #NOT_NOTED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOT_NOTED_VALUE = -1;

	/**
	 * The '<em><b>OUTSIDE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outside of awareness.
	 * <!-- end-model-doc -->
	 * @see #OUTSIDE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OUTSIDE_VALUE = 0;

	/**
	 * The '<em><b>GLIMPSED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seen for a moment, then gone.
	 * <!-- end-model-doc -->
	 * @see #GLIMPSED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GLIMPSED_VALUE = 1;

	/**
	 * The '<em><b>PARTIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Believed or felt, though without full awareness.
	 * <!-- end-model-doc -->
	 * @see #PARTIAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PARTIAL_VALUE = 2;

	/**
	 * The '<em><b>MOSTLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mostly aware.
	 * <!-- end-model-doc -->
	 * @see #MOSTLY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MOSTLY_VALUE = 3;

	/**
	 * The '<em><b>FULL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fully aware.
	 * <!-- end-model-doc -->
	 * @see #FULL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FULL_VALUE = 4;

	/**
	 * An array of all the '<em><b>Awareness Degree</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AwarenessDegree[] VALUES_ARRAY =
		new AwarenessDegree[] {
			NOT_NOTED,
			OUTSIDE,
			GLIMPSED,
			PARTIAL,
			MOSTLY,
			FULL,
		};

	/**
	 * A public read-only list of all the '<em><b>Awareness Degree</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AwarenessDegree> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Awareness Degree</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AwarenessDegree get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AwarenessDegree result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Awareness Degree</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AwarenessDegree getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AwarenessDegree result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Awareness Degree</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AwarenessDegree get(int value) {
		switch (value) {
			case NOT_NOTED_VALUE: return NOT_NOTED;
			case OUTSIDE_VALUE: return OUTSIDE;
			case GLIMPSED_VALUE: return GLIMPSED;
			case PARTIAL_VALUE: return PARTIAL;
			case MOSTLY_VALUE: return MOSTLY;
			case FULL_VALUE: return FULL;
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
	private AwarenessDegree(int value, String name, String literal) {
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

} //AwarenessDegree
