// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Regulation Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What happened in the mutual regulation of the two. Source: S2#3, S2#4, S2#6, S2#15, S2#20.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.couples.CouplesPackage#getRegulationKind()
 * @model
 * @generated
 */
public enum RegulationKind implements Enumerator {
	/**
	 * The '<em><b>DEPENDENCE BEGINS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEPENDENCE_BEGINS_VALUE
	 * @generated
	 * @ordered
	 */
	DEPENDENCE_BEGINS(0, "DEPENDENCE_BEGINS", "DEPENDENCE_BEGINS"),

	/**
	 * The '<em><b>MISATTUNEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MISATTUNEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	MISATTUNEMENT(1, "MISATTUNEMENT", "MISATTUNEMENT"),

	/**
	 * The '<em><b>DYSREGULATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DYSREGULATION_VALUE
	 * @generated
	 * @ordered
	 */
	DYSREGULATION(2, "DYSREGULATION", "DYSREGULATION"),

	/**
	 * The '<em><b>ATTACK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ATTACK_VALUE
	 * @generated
	 * @ordered
	 */
	ATTACK(3, "ATTACK", "ATTACK"),

	/**
	 * The '<em><b>COUNTERATTACK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COUNTERATTACK_VALUE
	 * @generated
	 * @ordered
	 */
	COUNTERATTACK(4, "COUNTERATTACK", "COUNTERATTACK"),

	/**
	 * The '<em><b>DISTANCING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISTANCING_VALUE
	 * @generated
	 * @ordered
	 */
	DISTANCING(5, "DISTANCING", "DISTANCING"),

	/**
	 * The '<em><b>REPAIR ATTEMPT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REPAIR_ATTEMPT_VALUE
	 * @generated
	 * @ordered
	 */
	REPAIR_ATTEMPT(6, "REPAIR_ATTEMPT", "REPAIR_ATTEMPT"),

	/**
	 * The '<em><b>REPAIR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REPAIR_VALUE
	 * @generated
	 * @ordered
	 */
	REPAIR(7, "REPAIR", "REPAIR"),

	/**
	 * The '<em><b>RELAXED ALERT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relaxed and alert at once.
	 * <!-- end-model-doc -->
	 * @see #RELAXED_ALERT_VALUE
	 * @generated
	 * @ordered
	 */
	RELAXED_ALERT(8, "RELAXED_ALERT", "RELAXED_ALERT"),

	/**
	 * The '<em><b>DISTRESS RELIEF</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Swift relief of the partner's distress.
	 * <!-- end-model-doc -->
	 * @see #DISTRESS_RELIEF_VALUE
	 * @generated
	 * @ordered
	 */
	DISTRESS_RELIEF(9, "DISTRESS_RELIEF", "DISTRESS_RELIEF");

	/**
	 * The '<em><b>DEPENDENCE BEGINS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DEPENDENCE_BEGINS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DEPENDENCE_BEGINS_VALUE = 0;

	/**
	 * The '<em><b>MISATTUNEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MISATTUNEMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MISATTUNEMENT_VALUE = 1;

	/**
	 * The '<em><b>DYSREGULATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DYSREGULATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DYSREGULATION_VALUE = 2;

	/**
	 * The '<em><b>ATTACK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ATTACK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ATTACK_VALUE = 3;

	/**
	 * The '<em><b>COUNTERATTACK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COUNTERATTACK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COUNTERATTACK_VALUE = 4;

	/**
	 * The '<em><b>DISTANCING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISTANCING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DISTANCING_VALUE = 5;

	/**
	 * The '<em><b>REPAIR ATTEMPT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REPAIR_ATTEMPT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REPAIR_ATTEMPT_VALUE = 6;

	/**
	 * The '<em><b>REPAIR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REPAIR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REPAIR_VALUE = 7;

	/**
	 * The '<em><b>RELAXED ALERT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relaxed and alert at once.
	 * <!-- end-model-doc -->
	 * @see #RELAXED_ALERT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RELAXED_ALERT_VALUE = 8;

	/**
	 * The '<em><b>DISTRESS RELIEF</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Swift relief of the partner's distress.
	 * <!-- end-model-doc -->
	 * @see #DISTRESS_RELIEF
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DISTRESS_RELIEF_VALUE = 9;

	/**
	 * An array of all the '<em><b>Regulation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RegulationKind[] VALUES_ARRAY =
		new RegulationKind[] {
			DEPENDENCE_BEGINS,
			MISATTUNEMENT,
			DYSREGULATION,
			ATTACK,
			COUNTERATTACK,
			DISTANCING,
			REPAIR_ATTEMPT,
			REPAIR,
			RELAXED_ALERT,
			DISTRESS_RELIEF,
		};

	/**
	 * A public read-only list of all the '<em><b>Regulation Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RegulationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Regulation Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RegulationKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RegulationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Regulation Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RegulationKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RegulationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Regulation Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RegulationKind get(int value) {
		switch (value) {
			case DEPENDENCE_BEGINS_VALUE: return DEPENDENCE_BEGINS;
			case MISATTUNEMENT_VALUE: return MISATTUNEMENT;
			case DYSREGULATION_VALUE: return DYSREGULATION;
			case ATTACK_VALUE: return ATTACK;
			case COUNTERATTACK_VALUE: return COUNTERATTACK;
			case DISTANCING_VALUE: return DISTANCING;
			case REPAIR_ATTEMPT_VALUE: return REPAIR_ATTEMPT;
			case REPAIR_VALUE: return REPAIR;
			case RELAXED_ALERT_VALUE: return RELAXED_ALERT;
			case DISTRESS_RELIEF_VALUE: return DISTRESS_RELIEF;
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
	private RegulationKind(int value, String name, String literal) {
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

} //RegulationKind
