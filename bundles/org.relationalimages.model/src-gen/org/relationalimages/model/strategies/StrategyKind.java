// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Strategy Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a person does to stay out of connection. The first three are background knowledge; the others come from the source cases. Source: S0#13, S1#45, S1#53, S2#1, S2#13, S2#14, S2#21, P3.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.strategies.StrategiesPackage#getStrategyKind()
 * @model
 * @generated
 */
public enum StrategyKind implements Enumerator {
	/**
	 * The '<em><b>EMOTIONAL DISENGAGEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EMOTIONAL_DISENGAGEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	EMOTIONAL_DISENGAGEMENT(0, "EMOTIONAL_DISENGAGEMENT", "EMOTIONAL_DISENGAGEMENT"),

	/**
	 * The '<em><b>ROLE PLAYING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ROLE_PLAYING_VALUE
	 * @generated
	 * @ordered
	 */
	ROLE_PLAYING(1, "ROLE_PLAYING", "ROLE_PLAYING"),

	/**
	 * The '<em><b>REPLICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Repeating old patterns.
	 * <!-- end-model-doc -->
	 * @see #REPLICATION_VALUE
	 * @generated
	 * @ordered
	 */
	REPLICATION(2, "REPLICATION", "REPLICATION"),

	/**
	 * The '<em><b>CLINGING REASSURANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLINGING_REASSURANCE_VALUE
	 * @generated
	 * @ordered
	 */
	CLINGING_REASSURANCE(3, "CLINGING_REASSURANCE", "CLINGING_REASSURANCE"),

	/**
	 * The '<em><b>PUSHING AWAY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUSHING_AWAY_VALUE
	 * @generated
	 * @ordered
	 */
	PUSHING_AWAY(4, "PUSHING_AWAY", "PUSHING_AWAY"),

	/**
	 * The '<em><b>SILENCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SILENCE_VALUE
	 * @generated
	 * @ordered
	 */
	SILENCE(5, "SILENCE", "SILENCE"),

	/**
	 * The '<em><b>ABSORPTION ELSEWHERE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being taken up by work or other things.
	 * <!-- end-model-doc -->
	 * @see #ABSORPTION_ELSEWHERE_VALUE
	 * @generated
	 * @ordered
	 */
	ABSORPTION_ELSEWHERE(6, "ABSORPTION_ELSEWHERE", "ABSORPTION_ELSEWHERE"),

	/**
	 * The '<em><b>ATTACK COUNTERATTACK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ATTACK_COUNTERATTACK_VALUE
	 * @generated
	 * @ordered
	 */
	ATTACK_COUNTERATTACK(7, "ATTACK_COUNTERATTACK", "ATTACK_COUNTERATTACK"),

	/**
	 * The '<em><b>KEEPING DISTANCE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KEEPING_DISTANCE_VALUE
	 * @generated
	 * @ordered
	 */
	KEEPING_DISTANCE(8, "KEEPING_DISTANCE", "KEEPING_DISTANCE"),

	/**
	 * The '<em><b>BEING RIGHT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BEING_RIGHT_VALUE
	 * @generated
	 * @ordered
	 */
	BEING_RIGHT(9, "BEING_RIGHT", "BEING_RIGHT"),

	/**
	 * The '<em><b>ONE FOOT OUT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ONE_FOOT_OUT_VALUE
	 * @generated
	 * @ordered
	 */
	ONE_FOOT_OUT(10, "ONE_FOOT_OUT", "ONE_FOOT_OUT"),

	/**
	 * The '<em><b>PERFORMING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being at one's best in order to belong.
	 * <!-- end-model-doc -->
	 * @see #PERFORMING_VALUE
	 * @generated
	 * @ordered
	 */
	PERFORMING(11, "PERFORMING", "PERFORMING"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(12, "OTHER", "OTHER");

	/**
	 * The '<em><b>EMOTIONAL DISENGAGEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EMOTIONAL_DISENGAGEMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EMOTIONAL_DISENGAGEMENT_VALUE = 0;

	/**
	 * The '<em><b>ROLE PLAYING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ROLE_PLAYING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ROLE_PLAYING_VALUE = 1;

	/**
	 * The '<em><b>REPLICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Repeating old patterns.
	 * <!-- end-model-doc -->
	 * @see #REPLICATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REPLICATION_VALUE = 2;

	/**
	 * The '<em><b>CLINGING REASSURANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLINGING_REASSURANCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CLINGING_REASSURANCE_VALUE = 3;

	/**
	 * The '<em><b>PUSHING AWAY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PUSHING_AWAY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PUSHING_AWAY_VALUE = 4;

	/**
	 * The '<em><b>SILENCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SILENCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SILENCE_VALUE = 5;

	/**
	 * The '<em><b>ABSORPTION ELSEWHERE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being taken up by work or other things.
	 * <!-- end-model-doc -->
	 * @see #ABSORPTION_ELSEWHERE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ABSORPTION_ELSEWHERE_VALUE = 6;

	/**
	 * The '<em><b>ATTACK COUNTERATTACK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ATTACK_COUNTERATTACK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ATTACK_COUNTERATTACK_VALUE = 7;

	/**
	 * The '<em><b>KEEPING DISTANCE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #KEEPING_DISTANCE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int KEEPING_DISTANCE_VALUE = 8;

	/**
	 * The '<em><b>BEING RIGHT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BEING_RIGHT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BEING_RIGHT_VALUE = 9;

	/**
	 * The '<em><b>ONE FOOT OUT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ONE_FOOT_OUT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ONE_FOOT_OUT_VALUE = 10;

	/**
	 * The '<em><b>PERFORMING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Being at one's best in order to belong.
	 * <!-- end-model-doc -->
	 * @see #PERFORMING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PERFORMING_VALUE = 11;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 12;

	/**
	 * An array of all the '<em><b>Strategy Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final StrategyKind[] VALUES_ARRAY =
		new StrategyKind[] {
			EMOTIONAL_DISENGAGEMENT,
			ROLE_PLAYING,
			REPLICATION,
			CLINGING_REASSURANCE,
			PUSHING_AWAY,
			SILENCE,
			ABSORPTION_ELSEWHERE,
			ATTACK_COUNTERATTACK,
			KEEPING_DISTANCE,
			BEING_RIGHT,
			ONE_FOOT_OUT,
			PERFORMING,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Strategy Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<StrategyKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Strategy Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StrategyKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StrategyKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Strategy Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StrategyKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StrategyKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Strategy Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static StrategyKind get(int value) {
		switch (value) {
			case EMOTIONAL_DISENGAGEMENT_VALUE: return EMOTIONAL_DISENGAGEMENT;
			case ROLE_PLAYING_VALUE: return ROLE_PLAYING;
			case REPLICATION_VALUE: return REPLICATION;
			case CLINGING_REASSURANCE_VALUE: return CLINGING_REASSURANCE;
			case PUSHING_AWAY_VALUE: return PUSHING_AWAY;
			case SILENCE_VALUE: return SILENCE;
			case ABSORPTION_ELSEWHERE_VALUE: return ABSORPTION_ELSEWHERE;
			case ATTACK_COUNTERATTACK_VALUE: return ATTACK_COUNTERATTACK;
			case KEEPING_DISTANCE_VALUE: return KEEPING_DISTANCE;
			case BEING_RIGHT_VALUE: return BEING_RIGHT;
			case ONE_FOOT_OUT_VALUE: return ONE_FOOT_OUT;
			case PERFORMING_VALUE: return PERFORMING;
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
	private StrategyKind(int value, String name, String literal) {
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

} //StrategyKind
