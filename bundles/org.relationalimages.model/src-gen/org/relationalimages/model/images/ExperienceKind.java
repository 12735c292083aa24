// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Experience Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What kind of experience in relationship it was. Source: S0#3, S0#9, S2#6, P4, P100.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.images.ImagesPackage#getExperienceKind()
 * @model
 * @generated
 */
public enum ExperienceKind implements Enumerator {
	/**
	 * The '<em><b>RESPONSIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Somebody answered.
	 * <!-- end-model-doc -->
	 * @see #RESPONSIVE_VALUE
	 * @generated
	 * @ordered
	 */
	RESPONSIVE(0, "RESPONSIVE", "RESPONSIVE"),

	/**
	 * The '<em><b>NON RESPONSE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody could answer.
	 * <!-- end-model-doc -->
	 * @see #NON_RESPONSE_VALUE
	 * @generated
	 * @ordered
	 */
	NON_RESPONSE(1, "NON_RESPONSE", "NON_RESPONSE"),

	/**
	 * The '<em><b>NEGLECT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEGLECT_VALUE
	 * @generated
	 * @ordered
	 */
	NEGLECT(2, "NEGLECT", "NEGLECT"),

	/**
	 * The '<em><b>HUMILIATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HUMILIATION_VALUE
	 * @generated
	 * @ordered
	 */
	HUMILIATION(3, "HUMILIATION", "HUMILIATION"),

	/**
	 * The '<em><b>VIOLATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VIOLATION_VALUE
	 * @generated
	 * @ordered
	 */
	VIOLATION(4, "VIOLATION", "VIOLATION"),

	/**
	 * The '<em><b>MISATTUNEMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MISATTUNEMENT_VALUE
	 * @generated
	 * @ordered
	 */
	MISATTUNEMENT(5, "MISATTUNEMENT", "MISATTUNEMENT"),

	/**
	 * The '<em><b>REJECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REJECTION_VALUE
	 * @generated
	 * @ordered
	 */
	REJECTION(6, "REJECTION", "REJECTION"),

	/**
	 * The '<em><b>LOSS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOSS_VALUE
	 * @generated
	 * @ordered
	 */
	LOSS(7, "LOSS", "LOSS"),

	/**
	 * The '<em><b>FAMILY SECRET</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FAMILY_SECRET_VALUE
	 * @generated
	 * @ordered
	 */
	FAMILY_SECRET(8, "FAMILY_SECRET", "FAMILY_SECRET"),

	/**
	 * The '<em><b>INACCESSIBILITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A parent who could not be reached emotionally.
	 * <!-- end-model-doc -->
	 * @see #INACCESSIBILITY_VALUE
	 * @generated
	 * @ordered
	 */
	INACCESSIBILITY(9, "INACCESSIBILITY", "INACCESSIBILITY"),

	/**
	 * The '<em><b>PARENTIFICATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A child in the place of a parent.
	 * <!-- end-model-doc -->
	 * @see #PARENTIFICATION_VALUE
	 * @generated
	 * @ordered
	 */
	PARENTIFICATION(10, "PARENTIFICATION", "PARENTIFICATION"),

	/**
	 * The '<em><b>DISCREPANT GOOD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A good experience that does not fit the usual image.
	 * <!-- end-model-doc -->
	 * @see #DISCREPANT_GOOD_VALUE
	 * @generated
	 * @ordered
	 */
	DISCREPANT_GOOD(11, "DISCREPANT_GOOD", "DISCREPANT_GOOD"),

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
	 * The '<em><b>RESPONSIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Somebody answered.
	 * <!-- end-model-doc -->
	 * @see #RESPONSIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RESPONSIVE_VALUE = 0;

	/**
	 * The '<em><b>NON RESPONSE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nobody could answer.
	 * <!-- end-model-doc -->
	 * @see #NON_RESPONSE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NON_RESPONSE_VALUE = 1;

	/**
	 * The '<em><b>NEGLECT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEGLECT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NEGLECT_VALUE = 2;

	/**
	 * The '<em><b>HUMILIATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HUMILIATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int HUMILIATION_VALUE = 3;

	/**
	 * The '<em><b>VIOLATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VIOLATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int VIOLATION_VALUE = 4;

	/**
	 * The '<em><b>MISATTUNEMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MISATTUNEMENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MISATTUNEMENT_VALUE = 5;

	/**
	 * The '<em><b>REJECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REJECTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REJECTION_VALUE = 6;

	/**
	 * The '<em><b>LOSS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LOSS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LOSS_VALUE = 7;

	/**
	 * The '<em><b>FAMILY SECRET</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FAMILY_SECRET
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FAMILY_SECRET_VALUE = 8;

	/**
	 * The '<em><b>INACCESSIBILITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A parent who could not be reached emotionally.
	 * <!-- end-model-doc -->
	 * @see #INACCESSIBILITY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INACCESSIBILITY_VALUE = 9;

	/**
	 * The '<em><b>PARENTIFICATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A child in the place of a parent.
	 * <!-- end-model-doc -->
	 * @see #PARENTIFICATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PARENTIFICATION_VALUE = 10;

	/**
	 * The '<em><b>DISCREPANT GOOD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A good experience that does not fit the usual image.
	 * <!-- end-model-doc -->
	 * @see #DISCREPANT_GOOD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DISCREPANT_GOOD_VALUE = 11;

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
	 * An array of all the '<em><b>Experience Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ExperienceKind[] VALUES_ARRAY =
		new ExperienceKind[] {
			RESPONSIVE,
			NON_RESPONSE,
			NEGLECT,
			HUMILIATION,
			VIOLATION,
			MISATTUNEMENT,
			REJECTION,
			LOSS,
			FAMILY_SECRET,
			INACCESSIBILITY,
			PARENTIFICATION,
			DISCREPANT_GOOD,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Experience Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ExperienceKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Experience Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExperienceKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExperienceKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Experience Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExperienceKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExperienceKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Experience Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExperienceKind get(int value) {
		switch (value) {
			case RESPONSIVE_VALUE: return RESPONSIVE;
			case NON_RESPONSE_VALUE: return NON_RESPONSE;
			case NEGLECT_VALUE: return NEGLECT;
			case HUMILIATION_VALUE: return HUMILIATION;
			case VIOLATION_VALUE: return VIOLATION;
			case MISATTUNEMENT_VALUE: return MISATTUNEMENT;
			case REJECTION_VALUE: return REJECTION;
			case LOSS_VALUE: return LOSS;
			case FAMILY_SECRET_VALUE: return FAMILY_SECRET;
			case INACCESSIBILITY_VALUE: return INACCESSIBILITY;
			case PARENTIFICATION_VALUE: return PARENTIFICATION;
			case DISCREPANT_GOOD_VALUE: return DISCREPANT_GOOD;
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
	private ExperienceKind(int value, String name, String literal) {
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

} //ExperienceKind
