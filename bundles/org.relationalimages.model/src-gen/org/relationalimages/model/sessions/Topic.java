// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Topic</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an item of the agenda is about. Source: S2#2, S2#11, S2#12, house.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.sessions.SessionsPackage#getTopic()
 * @model
 * @generated
 */
public enum Topic implements Enumerator {
	/**
	 * The '<em><b>ORIGIN STORY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the two met and why they fell in love.
	 * <!-- end-model-doc -->
	 * @see #ORIGIN_STORY_VALUE
	 * @generated
	 * @ordered
	 */
	ORIGIN_STORY(0, "ORIGIN_STORY", "ORIGIN_STORY"),

	/**
	 * The '<em><b>ONE PERSON SYSTEM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To be taken up early.
	 * <!-- end-model-doc -->
	 * @see #ONE_PERSON_SYSTEM_VALUE
	 * @generated
	 * @ordered
	 */
	ONE_PERSON_SYSTEM(1, "ONE_PERSON_SYSTEM", "ONE_PERSON_SYSTEM"),

	/**
	 * The '<em><b>COMMITMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not near the beginning of treatment.
	 * <!-- end-model-doc -->
	 * @see #COMMITMENT_VALUE
	 * @generated
	 * @ordered
	 */
	COMMITMENT(2, "COMMITMENT", "COMMITMENT"),

	/**
	 * The '<em><b>SAFETY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SAFETY_VALUE
	 * @generated
	 * @ordered
	 */
	SAFETY(3, "SAFETY", "SAFETY"),

	/**
	 * The '<em><b>REPAIR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REPAIR_VALUE
	 * @generated
	 * @ordered
	 */
	REPAIR(4, "REPAIR", "REPAIR"),

	/**
	 * The '<em><b>IMAGE WORK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IMAGE_WORK_VALUE
	 * @generated
	 * @ordered
	 */
	IMAGE_WORK(5, "IMAGE_WORK", "IMAGE_WORK"),

	/**
	 * The '<em><b>PARADOX</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARADOX_VALUE
	 * @generated
	 * @ordered
	 */
	PARADOX(6, "PARADOX", "PARADOX"),

	/**
	 * The '<em><b>EXERCISE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXERCISE_VALUE
	 * @generated
	 * @ordered
	 */
	EXERCISE(7, "EXERCISE", "EXERCISE"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(8, "OTHER", "OTHER");

	/**
	 * The '<em><b>ORIGIN STORY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the two met and why they fell in love.
	 * <!-- end-model-doc -->
	 * @see #ORIGIN_STORY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ORIGIN_STORY_VALUE = 0;

	/**
	 * The '<em><b>ONE PERSON SYSTEM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To be taken up early.
	 * <!-- end-model-doc -->
	 * @see #ONE_PERSON_SYSTEM
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ONE_PERSON_SYSTEM_VALUE = 1;

	/**
	 * The '<em><b>COMMITMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Not near the beginning of treatment.
	 * <!-- end-model-doc -->
	 * @see #COMMITMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COMMITMENT_VALUE = 2;

	/**
	 * The '<em><b>SAFETY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SAFETY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SAFETY_VALUE = 3;

	/**
	 * The '<em><b>REPAIR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REPAIR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REPAIR_VALUE = 4;

	/**
	 * The '<em><b>IMAGE WORK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IMAGE_WORK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int IMAGE_WORK_VALUE = 5;

	/**
	 * The '<em><b>PARADOX</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARADOX
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PARADOX_VALUE = 6;

	/**
	 * The '<em><b>EXERCISE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXERCISE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXERCISE_VALUE = 7;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 8;

	/**
	 * An array of all the '<em><b>Topic</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Topic[] VALUES_ARRAY =
		new Topic[] {
			ORIGIN_STORY,
			ONE_PERSON_SYSTEM,
			COMMITMENT,
			SAFETY,
			REPAIR,
			IMAGE_WORK,
			PARADOX,
			EXERCISE,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Topic</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Topic> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Topic</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Topic get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Topic result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Topic</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Topic getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Topic result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Topic</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Topic get(int value) {
		switch (value) {
			case ORIGIN_STORY_VALUE: return ORIGIN_STORY;
			case ONE_PERSON_SYSTEM_VALUE: return ONE_PERSON_SYSTEM;
			case COMMITMENT_VALUE: return COMMITMENT;
			case SAFETY_VALUE: return SAFETY;
			case REPAIR_VALUE: return REPAIR;
			case IMAGE_WORK_VALUE: return IMAGE_WORK;
			case PARADOX_VALUE: return PARADOX;
			case EXERCISE_VALUE: return EXERCISE;
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
	private Topic(int value, String name, String literal) {
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

} //Topic
