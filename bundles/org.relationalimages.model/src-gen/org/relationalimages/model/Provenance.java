// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Provenance</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Who stands behind a statement. Never mix a client's words with a guess. Source: S0#35, S0#39, house.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.RimPackage#getProvenance()
 * @model
 * @generated
 */
public enum Provenance implements Enumerator {
	/**
	 * The '<em><b>NOT RECORDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody has said yet where this comes from.
	 * <!-- end-model-doc -->
	 * @see #NOT_RECORDED_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_RECORDED(0, "NOT_RECORDED", "NOT_RECORDED"),

	/**
	 * The '<em><b>CLIENT WORDS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The client said it in these or very similar words. Source: S1#64.
	 * <!-- end-model-doc -->
	 * @see #CLIENT_WORDS_VALUE
	 * @generated
	 * @ordered
	 */
	CLIENT_WORDS(1, "CLIENT_WORDS", "CLIENT_WORDS"),

	/**
	 * The '<em><b>OBSERVED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seen or heard in the session by the therapist.
	 * <!-- end-model-doc -->
	 * @see #OBSERVED_VALUE
	 * @generated
	 * @ordered
	 */
	OBSERVED(2, "OBSERVED", "OBSERVED"),

	/**
	 * The '<em><b>THERAPIST HYPOTHESIS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A guess of the therapist, marked with a question mark on diagrams.
	 * <!-- end-model-doc -->
	 * @see #THERAPIST_HYPOTHESIS_VALUE
	 * @generated
	 * @ordered
	 */
	THERAPIST_HYPOTHESIS(3, "THERAPIST_HYPOTHESIS", "THERAPIST_HYPOTHESIS"),

	/**
	 * The '<em><b>SEED TEXT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Taken from one of the published source texts of a teaching case.
	 * <!-- end-model-doc -->
	 * @see #SEED_TEXT_VALUE
	 * @generated
	 * @ordered
	 */
	SEED_TEXT(4, "SEED_TEXT", "SEED_TEXT"),

	/**
	 * The '<em><b>TRAINER ADDITION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Added by a trainer to make the teaching case work; not in the source text.
	 * <!-- end-model-doc -->
	 * @see #TRAINER_ADDITION_VALUE
	 * @generated
	 * @ordered
	 */
	TRAINER_ADDITION(5, "TRAINER_ADDITION", "TRAINER_ADDITION");

	/**
	 * The '<em><b>NOT RECORDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody has said yet where this comes from.
	 * <!-- end-model-doc -->
	 * @see #NOT_RECORDED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOT_RECORDED_VALUE = 0;

	/**
	 * The '<em><b>CLIENT WORDS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The client said it in these or very similar words. Source: S1#64.
	 * <!-- end-model-doc -->
	 * @see #CLIENT_WORDS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CLIENT_WORDS_VALUE = 1;

	/**
	 * The '<em><b>OBSERVED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seen or heard in the session by the therapist.
	 * <!-- end-model-doc -->
	 * @see #OBSERVED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OBSERVED_VALUE = 2;

	/**
	 * The '<em><b>THERAPIST HYPOTHESIS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A guess of the therapist, marked with a question mark on diagrams.
	 * <!-- end-model-doc -->
	 * @see #THERAPIST_HYPOTHESIS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int THERAPIST_HYPOTHESIS_VALUE = 3;

	/**
	 * The '<em><b>SEED TEXT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Taken from one of the published source texts of a teaching case.
	 * <!-- end-model-doc -->
	 * @see #SEED_TEXT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SEED_TEXT_VALUE = 4;

	/**
	 * The '<em><b>TRAINER ADDITION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Added by a trainer to make the teaching case work; not in the source text.
	 * <!-- end-model-doc -->
	 * @see #TRAINER_ADDITION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TRAINER_ADDITION_VALUE = 5;

	/**
	 * An array of all the '<em><b>Provenance</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Provenance[] VALUES_ARRAY =
		new Provenance[] {
			NOT_RECORDED,
			CLIENT_WORDS,
			OBSERVED,
			THERAPIST_HYPOTHESIS,
			SEED_TEXT,
			TRAINER_ADDITION,
		};

	/**
	 * A public read-only list of all the '<em><b>Provenance</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Provenance> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Provenance</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Provenance get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Provenance result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Provenance</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Provenance getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Provenance result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Provenance</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Provenance get(int value) {
		switch (value) {
			case NOT_RECORDED_VALUE: return NOT_RECORDED;
			case CLIENT_WORDS_VALUE: return CLIENT_WORDS;
			case OBSERVED_VALUE: return OBSERVED;
			case THERAPIST_HYPOTHESIS_VALUE: return THERAPIST_HYPOTHESIS;
			case SEED_TEXT_VALUE: return SEED_TEXT;
			case TRAINER_ADDITION_VALUE: return TRAINER_ADDITION;
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
	private Provenance(int value, String name, String literal) {
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

} //Provenance
