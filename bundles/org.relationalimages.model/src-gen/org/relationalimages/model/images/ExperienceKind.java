// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** What kind of experience in relationship it was. Source: S0#3, S0#9, S2#6, P4, P100. */
public enum ExperienceKind implements Enumerator {
	/** Somebody answered. */
	RESPONSIVE(0, "RESPONSIVE", "RESPONSIVE"),

	/** Nobody could answer. */
	NON_RESPONSE(1, "NON_RESPONSE", "NON_RESPONSE"),

	/** What was needed, such as care, attention or protection, was not given. Source: S0#9. */
	NEGLECT(2, "NEGLECT", "NEGLECT"),

	/** Somebody was shamed or belittled. Source: S0#9. */
	HUMILIATION(3, "HUMILIATION", "HUMILIATION"),

	/** Somebody's boundaries of body or soul were crossed, abuse among them. Source: S0#9. */
	VIOLATION(4, "VIOLATION", "VIOLATION"),

	/** Somebody answered, but missed what was felt. Source: S2#6. */
	MISATTUNEMENT(5, "MISATTUNEMENT", "MISATTUNEMENT"),

	/** Somebody reached out and was turned away. Source: S0#23. */
	REJECTION(6, "REJECTION", "REJECTION"),

	/** Somebody or something dear was lost, by death, parting or a move. Source: workbench. */
	LOSS(7, "LOSS", "LOSS"),

	/** Something everybody felt and nobody was allowed to speak of. Source: P4. */
	FAMILY_SECRET(8, "FAMILY_SECRET", "FAMILY_SECRET"),

	/** A parent who could not be reached emotionally. */
	INACCESSIBILITY(9, "INACCESSIBILITY", "INACCESSIBILITY"),

	/** A child in the place of a parent. */
	PARENTIFICATION(10, "PARENTIFICATION", "PARENTIFICATION"),

	/** A good experience that does not fit the usual image. */
	DISCREPANT_GOOD(11, "DISCREPANT_GOOD", "DISCREPANT_GOOD"),

	/** Another kind of experience; the text says what it was. Source: workbench. */
	OTHER(12, "OTHER", "OTHER");

	/** Somebody answered. */
	public static final int RESPONSIVE_VALUE = 0;

	/** Nobody could answer. */
	public static final int NON_RESPONSE_VALUE = 1;

	/** What was needed, such as care, attention or protection, was not given. Source: S0#9. */
	public static final int NEGLECT_VALUE = 2;

	/** Somebody was shamed or belittled. Source: S0#9. */
	public static final int HUMILIATION_VALUE = 3;

	/** Somebody's boundaries of body or soul were crossed, abuse among them. Source: S0#9. */
	public static final int VIOLATION_VALUE = 4;

	/** Somebody answered, but missed what was felt. Source: S2#6. */
	public static final int MISATTUNEMENT_VALUE = 5;

	/** Somebody reached out and was turned away. Source: S0#23. */
	public static final int REJECTION_VALUE = 6;

	/** Somebody or something dear was lost, by death, parting or a move. Source: workbench. */
	public static final int LOSS_VALUE = 7;

	/** Something everybody felt and nobody was allowed to speak of. Source: P4. */
	public static final int FAMILY_SECRET_VALUE = 8;

	/** A parent who could not be reached emotionally. */
	public static final int INACCESSIBILITY_VALUE = 9;

	/** A child in the place of a parent. */
	public static final int PARENTIFICATION_VALUE = 10;

	/** A good experience that does not fit the usual image. */
	public static final int DISCREPANT_GOOD_VALUE = 11;

	/** Another kind of experience; the text says what it was. Source: workbench. */
	public static final int OTHER_VALUE = 12;

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

	public static final List<ExperienceKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static ExperienceKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExperienceKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static ExperienceKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExperienceKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

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

	private final int value;
	private final String name;
	private final String literal;

	private ExperienceKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	@Override
	public int getValue() {
	  return value;
	}

	@Override
	public String getName() {
	  return name;
	}

	@Override
	public String getLiteral() {
	  return literal;
	}

	@Override
	public String toString() {
		return literal;
	}
}
