// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Stage</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * A stretch of life; the ages are set by the user. Source: S0#17, S0#38, house.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.images.ImagesPackage#getStage()
 * @model
 * @generated
 */
public enum Stage implements Enumerator {
	/**
	 * The '<em><b>INFANCY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INFANCY_VALUE
	 * @generated
	 * @ordered
	 */
	INFANCY(0, "INFANCY", "INFANCY"),

	/**
	 * The '<em><b>EARLY CHILDHOOD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EARLY_CHILDHOOD_VALUE
	 * @generated
	 * @ordered
	 */
	EARLY_CHILDHOOD(1, "EARLY_CHILDHOOD", "EARLY_CHILDHOOD"),

	/**
	 * The '<em><b>MIDDLE CHILDHOOD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MIDDLE_CHILDHOOD_VALUE
	 * @generated
	 * @ordered
	 */
	MIDDLE_CHILDHOOD(2, "MIDDLE_CHILDHOOD", "MIDDLE_CHILDHOOD"),

	/**
	 * The '<em><b>ADOLESCENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADOLESCENCE_VALUE
	 * @generated
	 * @ordered
	 */
	ADOLESCENCE(3, "ADOLESCENCE", "ADOLESCENCE"),

	/**
	 * The '<em><b>EARLY ADULT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EARLY_ADULT_VALUE
	 * @generated
	 * @ordered
	 */
	EARLY_ADULT(4, "EARLY_ADULT", "EARLY_ADULT"),

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
	 * The '<em><b>PRESENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRESENT_VALUE
	 * @generated
	 * @ordered
	 */
	PRESENT(6, "PRESENT", "PRESENT"),

	/**
	 * The '<em><b>IN THERAPY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IN_THERAPY_VALUE
	 * @generated
	 * @ordered
	 */
	IN_THERAPY(7, "IN_THERAPY", "IN_THERAPY");

	/**
	 * The '<em><b>INFANCY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INFANCY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INFANCY_VALUE = 0;

	/**
	 * The '<em><b>EARLY CHILDHOOD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EARLY_CHILDHOOD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EARLY_CHILDHOOD_VALUE = 1;

	/**
	 * The '<em><b>MIDDLE CHILDHOOD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MIDDLE_CHILDHOOD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MIDDLE_CHILDHOOD_VALUE = 2;

	/**
	 * The '<em><b>ADOLESCENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ADOLESCENCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ADOLESCENCE_VALUE = 3;

	/**
	 * The '<em><b>EARLY ADULT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EARLY_ADULT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EARLY_ADULT_VALUE = 4;

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
	 * The '<em><b>PRESENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRESENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PRESENT_VALUE = 6;

	/**
	 * The '<em><b>IN THERAPY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IN_THERAPY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int IN_THERAPY_VALUE = 7;

	/**
	 * An array of all the '<em><b>Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Stage[] VALUES_ARRAY =
		new Stage[] {
			INFANCY,
			EARLY_CHILDHOOD,
			MIDDLE_CHILDHOOD,
			ADOLESCENCE,
			EARLY_ADULT,
			ADULT,
			PRESENT,
			IN_THERAPY,
		};

	/**
	 * A public read-only list of all the '<em><b>Stage</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Stage> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Stage</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Stage get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Stage result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stage</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Stage getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Stage result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Stage</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Stage get(int value) {
		switch (value) {
			case INFANCY_VALUE: return INFANCY;
			case EARLY_CHILDHOOD_VALUE: return EARLY_CHILDHOOD;
			case MIDDLE_CHILDHOOD_VALUE: return MIDDLE_CHILDHOOD;
			case ADOLESCENCE_VALUE: return ADOLESCENCE;
			case EARLY_ADULT_VALUE: return EARLY_ADULT;
			case ADULT_VALUE: return ADULT;
			case PRESENT_VALUE: return PRESENT;
			case IN_THERAPY_VALUE: return IN_THERAPY;
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
	private Stage(int value, String name, String literal) {
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

} //Stage
