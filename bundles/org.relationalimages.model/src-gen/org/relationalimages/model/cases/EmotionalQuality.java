// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Emotional Quality</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How it feels between two people, as genograms draw it. Further qualities can be kept in the case file. Source: P40, P45.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.cases.CasesPackage#getEmotionalQuality()
 * @model
 * @generated
 */
public enum EmotionalQuality implements Enumerator {
	/**
	 * The '<em><b>NORMAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NORMAL_VALUE
	 * @generated
	 * @ordered
	 */
	NORMAL(0, "NORMAL", "NORMAL"),

	/**
	 * The '<em><b>CLOSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLOSE_VALUE
	 * @generated
	 * @ordered
	 */
	CLOSE(1, "CLOSE", "CLOSE"),

	/**
	 * The '<em><b>FUSED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FUSED_VALUE
	 * @generated
	 * @ordered
	 */
	FUSED(2, "FUSED", "FUSED"),

	/**
	 * The '<em><b>DISTANT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISTANT_VALUE
	 * @generated
	 * @ordered
	 */
	DISTANT(3, "DISTANT", "DISTANT"),

	/**
	 * The '<em><b>CONFLICT HOSTILE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONFLICT_HOSTILE_VALUE
	 * @generated
	 * @ordered
	 */
	CONFLICT_HOSTILE(4, "CONFLICT_HOSTILE", "CONFLICT_HOSTILE"),

	/**
	 * The '<em><b>CLOSE HOSTILE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLOSE_HOSTILE_VALUE
	 * @generated
	 * @ordered
	 */
	CLOSE_HOSTILE(5, "CLOSE_HOSTILE", "CLOSE_HOSTILE"),

	/**
	 * The '<em><b>FUSED HOSTILE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FUSED_HOSTILE_VALUE
	 * @generated
	 * @ordered
	 */
	FUSED_HOSTILE(6, "FUSED_HOSTILE", "FUSED_HOSTILE"),

	/**
	 * The '<em><b>CUTOFF</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUTOFF_VALUE
	 * @generated
	 * @ordered
	 */
	CUTOFF(7, "CUTOFF", "CUTOFF"),

	/**
	 * The '<em><b>CUTOFF REPAIRED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUTOFF_REPAIRED_VALUE
	 * @generated
	 * @ordered
	 */
	CUTOFF_REPAIRED(8, "CUTOFF_REPAIRED", "CUTOFF_REPAIRED"),

	/**
	 * The '<em><b>FOCUSED ON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FOCUSED_ON_VALUE
	 * @generated
	 * @ordered
	 */
	FOCUSED_ON(9, "FOCUSED_ON", "FOCUSED_ON"),

	/**
	 * The '<em><b>CARETAKER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CARETAKER_VALUE
	 * @generated
	 * @ordered
	 */
	CARETAKER(10, "CARETAKER", "CARETAKER"),

	/**
	 * The '<em><b>SPIRITUAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPIRITUAL_VALUE
	 * @generated
	 * @ordered
	 */
	SPIRITUAL(11, "SPIRITUAL", "SPIRITUAL"),

	/**
	 * The '<em><b>PHYSICAL ABUSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHYSICAL_ABUSE_VALUE
	 * @generated
	 * @ordered
	 */
	PHYSICAL_ABUSE(12, "PHYSICAL_ABUSE", "PHYSICAL_ABUSE"),

	/**
	 * The '<em><b>EMOTIONAL ABUSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EMOTIONAL_ABUSE_VALUE
	 * @generated
	 * @ordered
	 */
	EMOTIONAL_ABUSE(13, "EMOTIONAL_ABUSE", "EMOTIONAL_ABUSE"),

	/**
	 * The '<em><b>SEXUAL ABUSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEXUAL_ABUSE_VALUE
	 * @generated
	 * @ordered
	 */
	SEXUAL_ABUSE(14, "SEXUAL_ABUSE", "SEXUAL_ABUSE"),

	/**
	 * The '<em><b>NEGLECT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEGLECT_VALUE
	 * @generated
	 * @ordered
	 */
	NEGLECT(15, "NEGLECT", "NEGLECT");

	/**
	 * The '<em><b>NORMAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NORMAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NORMAL_VALUE = 0;

	/**
	 * The '<em><b>CLOSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLOSE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CLOSE_VALUE = 1;

	/**
	 * The '<em><b>FUSED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FUSED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FUSED_VALUE = 2;

	/**
	 * The '<em><b>DISTANT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DISTANT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DISTANT_VALUE = 3;

	/**
	 * The '<em><b>CONFLICT HOSTILE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONFLICT_HOSTILE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONFLICT_HOSTILE_VALUE = 4;

	/**
	 * The '<em><b>CLOSE HOSTILE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLOSE_HOSTILE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CLOSE_HOSTILE_VALUE = 5;

	/**
	 * The '<em><b>FUSED HOSTILE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FUSED_HOSTILE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FUSED_HOSTILE_VALUE = 6;

	/**
	 * The '<em><b>CUTOFF</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUTOFF
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CUTOFF_VALUE = 7;

	/**
	 * The '<em><b>CUTOFF REPAIRED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUTOFF_REPAIRED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CUTOFF_REPAIRED_VALUE = 8;

	/**
	 * The '<em><b>FOCUSED ON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FOCUSED_ON
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FOCUSED_ON_VALUE = 9;

	/**
	 * The '<em><b>CARETAKER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CARETAKER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CARETAKER_VALUE = 10;

	/**
	 * The '<em><b>SPIRITUAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SPIRITUAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SPIRITUAL_VALUE = 11;

	/**
	 * The '<em><b>PHYSICAL ABUSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHYSICAL_ABUSE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PHYSICAL_ABUSE_VALUE = 12;

	/**
	 * The '<em><b>EMOTIONAL ABUSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EMOTIONAL_ABUSE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EMOTIONAL_ABUSE_VALUE = 13;

	/**
	 * The '<em><b>SEXUAL ABUSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEXUAL_ABUSE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SEXUAL_ABUSE_VALUE = 14;

	/**
	 * The '<em><b>NEGLECT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEGLECT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NEGLECT_VALUE = 15;

	/**
	 * An array of all the '<em><b>Emotional Quality</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EmotionalQuality[] VALUES_ARRAY =
		new EmotionalQuality[] {
			NORMAL,
			CLOSE,
			FUSED,
			DISTANT,
			CONFLICT_HOSTILE,
			CLOSE_HOSTILE,
			FUSED_HOSTILE,
			CUTOFF,
			CUTOFF_REPAIRED,
			FOCUSED_ON,
			CARETAKER,
			SPIRITUAL,
			PHYSICAL_ABUSE,
			EMOTIONAL_ABUSE,
			SEXUAL_ABUSE,
			NEGLECT,
		};

	/**
	 * A public read-only list of all the '<em><b>Emotional Quality</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EmotionalQuality> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Emotional Quality</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EmotionalQuality get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EmotionalQuality result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Emotional Quality</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EmotionalQuality getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EmotionalQuality result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Emotional Quality</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EmotionalQuality get(int value) {
		switch (value) {
			case NORMAL_VALUE: return NORMAL;
			case CLOSE_VALUE: return CLOSE;
			case FUSED_VALUE: return FUSED;
			case DISTANT_VALUE: return DISTANT;
			case CONFLICT_HOSTILE_VALUE: return CONFLICT_HOSTILE;
			case CLOSE_HOSTILE_VALUE: return CLOSE_HOSTILE;
			case FUSED_HOSTILE_VALUE: return FUSED_HOSTILE;
			case CUTOFF_VALUE: return CUTOFF;
			case CUTOFF_REPAIRED_VALUE: return CUTOFF_REPAIRED;
			case FOCUSED_ON_VALUE: return FOCUSED_ON;
			case CARETAKER_VALUE: return CARETAKER;
			case SPIRITUAL_VALUE: return SPIRITUAL;
			case PHYSICAL_ABUSE_VALUE: return PHYSICAL_ABUSE;
			case EMOTIONAL_ABUSE_VALUE: return EMOTIONAL_ABUSE;
			case SEXUAL_ABUSE_VALUE: return SEXUAL_ABUSE;
			case NEGLECT_VALUE: return NEGLECT;
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
	private EmotionalQuality(int value, String name, String literal) {
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

} //EmotionalQuality
