// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Held Back Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What kind of experience is held back. Source: S0#10, S0#27, house.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.strategies.StrategiesPackage#getHeldBackKind()
 * @model
 * @generated
 */
public enum HeldBackKind implements Enumerator {
	/**
	 * The '<em><b>FEELING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FEELING_VALUE
	 * @generated
	 * @ordered
	 */
	FEELING(0, "FEELING", "FEELING"),

	/**
	 * The '<em><b>NEED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEED_VALUE
	 * @generated
	 * @ordered
	 */
	NEED(1, "NEED", "NEED"),

	/**
	 * The '<em><b>WISH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WISH_VALUE
	 * @generated
	 * @ordered
	 */
	WISH(2, "WISH", "WISH"),

	/**
	 * The '<em><b>THOUGHT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THOUGHT_VALUE
	 * @generated
	 * @ordered
	 */
	THOUGHT(3, "THOUGHT", "THOUGHT"),

	/**
	 * The '<em><b>MEMORY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEMORY_VALUE
	 * @generated
	 * @ordered
	 */
	MEMORY(4, "MEMORY", "MEMORY"),

	/**
	 * The '<em><b>STRENGTH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STRENGTH_VALUE
	 * @generated
	 * @ordered
	 */
	STRENGTH(5, "STRENGTH", "STRENGTH"),

	/**
	 * The '<em><b>ANGER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANGER_VALUE
	 * @generated
	 * @ordered
	 */
	ANGER(6, "ANGER", "ANGER"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(7, "OTHER", "OTHER");

	/**
	 * The '<em><b>FEELING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FEELING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FEELING_VALUE = 0;

	/**
	 * The '<em><b>NEED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NEED_VALUE = 1;

	/**
	 * The '<em><b>WISH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WISH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WISH_VALUE = 2;

	/**
	 * The '<em><b>THOUGHT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THOUGHT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int THOUGHT_VALUE = 3;

	/**
	 * The '<em><b>MEMORY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEMORY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MEMORY_VALUE = 4;

	/**
	 * The '<em><b>STRENGTH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STRENGTH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STRENGTH_VALUE = 5;

	/**
	 * The '<em><b>ANGER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANGER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ANGER_VALUE = 6;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 7;

	/**
	 * An array of all the '<em><b>Held Back Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final HeldBackKind[] VALUES_ARRAY =
		new HeldBackKind[] {
			FEELING,
			NEED,
			WISH,
			THOUGHT,
			MEMORY,
			STRENGTH,
			ANGER,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Held Back Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<HeldBackKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Held Back Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HeldBackKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HeldBackKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Held Back Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HeldBackKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HeldBackKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Held Back Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static HeldBackKind get(int value) {
		switch (value) {
			case FEELING_VALUE: return FEELING;
			case NEED_VALUE: return NEED;
			case WISH_VALUE: return WISH;
			case THOUGHT_VALUE: return THOUGHT;
			case MEMORY_VALUE: return MEMORY;
			case STRENGTH_VALUE: return STRENGTH;
			case ANGER_VALUE: return ANGER;
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
	private HeldBackKind(int value, String name, String literal) {
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

} //HeldBackKind
