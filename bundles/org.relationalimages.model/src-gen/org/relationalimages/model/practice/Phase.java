// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Phase</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The six phases; they are not linear but spiral. Source: S1#20.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.practice.PracticePackage#getPhase()
 * @model
 * @generated
 */
public enum Phase implements Enumerator {
	/**
	 * The '<em><b>COLLABORATIVE ESTABLISHMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days 1-7: trust, understanding and a shared vision. Source: S1#15, S1#21.
	 * <!-- end-model-doc -->
	 * @see #COLLABORATIVE_ESTABLISHMENT_VALUE
	 * @generated
	 * @ordered
	 */
	COLLABORATIVE_ESTABLISHMENT(1, "COLLABORATIVE_ESTABLISHMENT", "COLLABORATIVE_ESTABLISHMENT"),

	/**
	 * The '<em><b>RESOURCE IDENTIFICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days 8-14. Source: S1#25.
	 * <!-- end-model-doc -->
	 * @see #RESOURCE_IDENTIFICATION_VALUE
	 * @generated
	 * @ordered
	 */
	RESOURCE_IDENTIFICATION(2, "RESOURCE_IDENTIFICATION", "RESOURCE_IDENTIFICATION"),

	/**
	 * The '<em><b>VISION CLARIFICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days 15-21. Source: S1#29.
	 * <!-- end-model-doc -->
	 * @see #VISION_CLARIFICATION_VALUE
	 * @generated
	 * @ordered
	 */
	VISION_CLARIFICATION(3, "VISION_CLARIFICATION", "VISION_CLARIFICATION"),

	/**
	 * The '<em><b>EXCEPTION AMPLIFICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days 22-28. Source: S1#33.
	 * <!-- end-model-doc -->
	 * @see #EXCEPTION_AMPLIFICATION_VALUE
	 * @generated
	 * @ordered
	 */
	EXCEPTION_AMPLIFICATION(4, "EXCEPTION_AMPLIFICATION", "EXCEPTION_AMPLIFICATION"),

	/**
	 * The '<em><b>ACTION CONSTRUCTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days 29-35. Source: S1#37.
	 * <!-- end-model-doc -->
	 * @see #ACTION_CONSTRUCTION_VALUE
	 * @generated
	 * @ordered
	 */
	ACTION_CONSTRUCTION(5, "ACTION_CONSTRUCTION", "ACTION_CONSTRUCTION"),

	/**
	 * The '<em><b>CONSOLIDATION AND MAINTENANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days 36-40 and beyond. Source: S1#41.
	 * <!-- end-model-doc -->
	 * @see #CONSOLIDATION_AND_MAINTENANCE_VALUE
	 * @generated
	 * @ordered
	 */
	CONSOLIDATION_AND_MAINTENANCE(6, "CONSOLIDATION_AND_MAINTENANCE", "CONSOLIDATION_AND_MAINTENANCE");

	/**
	 * The '<em><b>COLLABORATIVE ESTABLISHMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days 1-7: trust, understanding and a shared vision. Source: S1#15, S1#21.
	 * <!-- end-model-doc -->
	 * @see #COLLABORATIVE_ESTABLISHMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COLLABORATIVE_ESTABLISHMENT_VALUE = 1;

	/**
	 * The '<em><b>RESOURCE IDENTIFICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days 8-14. Source: S1#25.
	 * <!-- end-model-doc -->
	 * @see #RESOURCE_IDENTIFICATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RESOURCE_IDENTIFICATION_VALUE = 2;

	/**
	 * The '<em><b>VISION CLARIFICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days 15-21. Source: S1#29.
	 * <!-- end-model-doc -->
	 * @see #VISION_CLARIFICATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int VISION_CLARIFICATION_VALUE = 3;

	/**
	 * The '<em><b>EXCEPTION AMPLIFICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days 22-28. Source: S1#33.
	 * <!-- end-model-doc -->
	 * @see #EXCEPTION_AMPLIFICATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXCEPTION_AMPLIFICATION_VALUE = 4;

	/**
	 * The '<em><b>ACTION CONSTRUCTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days 29-35. Source: S1#37.
	 * <!-- end-model-doc -->
	 * @see #ACTION_CONSTRUCTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ACTION_CONSTRUCTION_VALUE = 5;

	/**
	 * The '<em><b>CONSOLIDATION AND MAINTENANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Days 36-40 and beyond. Source: S1#41.
	 * <!-- end-model-doc -->
	 * @see #CONSOLIDATION_AND_MAINTENANCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONSOLIDATION_AND_MAINTENANCE_VALUE = 6;

	/**
	 * An array of all the '<em><b>Phase</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Phase[] VALUES_ARRAY =
		new Phase[] {
			COLLABORATIVE_ESTABLISHMENT,
			RESOURCE_IDENTIFICATION,
			VISION_CLARIFICATION,
			EXCEPTION_AMPLIFICATION,
			ACTION_CONSTRUCTION,
			CONSOLIDATION_AND_MAINTENANCE,
		};

	/**
	 * A public read-only list of all the '<em><b>Phase</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Phase> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Phase</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Phase get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Phase result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Phase</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Phase getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Phase result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Phase</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Phase get(int value) {
		switch (value) {
			case COLLABORATIVE_ESTABLISHMENT_VALUE: return COLLABORATIVE_ESTABLISHMENT;
			case RESOURCE_IDENTIFICATION_VALUE: return RESOURCE_IDENTIFICATION;
			case VISION_CLARIFICATION_VALUE: return VISION_CLARIFICATION;
			case EXCEPTION_AMPLIFICATION_VALUE: return EXCEPTION_AMPLIFICATION;
			case ACTION_CONSTRUCTION_VALUE: return ACTION_CONSTRUCTION;
			case CONSOLIDATION_AND_MAINTENANCE_VALUE: return CONSOLIDATION_AND_MAINTENANCE;
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
	private Phase(int value, String name, String literal) {
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

} //Phase
