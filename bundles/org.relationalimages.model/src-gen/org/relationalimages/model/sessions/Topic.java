// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** What an item of the agenda is about. Source: S2#2, S2#11, S2#12, workbench. */
public enum Topic implements Enumerator {
	/** How the two met and why they fell in love; good to ask early, especially after long stress. Source: S2#2. */
	ORIGIN_STORY(0, "ORIGIN_STORY", "ORIGIN_STORY"),

	/** Whether a partner thinks for one, as if alone. Worth taking up early. Source: S2#12. */
	ONE_PERSON_SYSTEM(1, "ONE_PERSON_SYSTEM", "ONE_PERSON_SYSTEM"),

	/** Whether, and how far, both have decided for each other. Better not near the beginning of treatment. Source: S2#11. */
	COMMITMENT(2, "COMMITMENT", "COMMITMENT"),

	/** How safe the two feel with each other, and what would help. Source: S2#1. */
	SAFETY(3, "SAFETY", "SAFETY"),

	/** How something that went wrong between people can be mended. Source: S2#4. */
	REPAIR(4, "REPAIR", "REPAIR"),

	/** Putting relational images and their meanings into words. Source: S0#4, S0#19. */
	IMAGE_WORK(5, "IMAGE_WORK", "IMAGE_WORK"),

	/** The yearning for connection and the ways of staying out of it. Source: S0#7, S0#15. */
	PARADOX(6, "PARADOX", "PARADOX"),

	/** Handing out an exercise or talking it over. Source: S1#20. */
	EXERCISE(7, "EXERCISE", "EXERCISE"),

	/** Something else; the name of the item says what. Source: workbench. */
	OTHER(8, "OTHER", "OTHER");

	/** How the two met and why they fell in love; good to ask early, especially after long stress. Source: S2#2. */
	public static final int ORIGIN_STORY_VALUE = 0;

	/** Whether a partner thinks for one, as if alone. Worth taking up early. Source: S2#12. */
	public static final int ONE_PERSON_SYSTEM_VALUE = 1;

	/** Whether, and how far, both have decided for each other. Better not near the beginning of treatment. Source: S2#11. */
	public static final int COMMITMENT_VALUE = 2;

	/** How safe the two feel with each other, and what would help. Source: S2#1. */
	public static final int SAFETY_VALUE = 3;

	/** How something that went wrong between people can be mended. Source: S2#4. */
	public static final int REPAIR_VALUE = 4;

	/** Putting relational images and their meanings into words. Source: S0#4, S0#19. */
	public static final int IMAGE_WORK_VALUE = 5;

	/** The yearning for connection and the ways of staying out of it. Source: S0#7, S0#15. */
	public static final int PARADOX_VALUE = 6;

	/** Handing out an exercise or talking it over. Source: S1#20. */
	public static final int EXERCISE_VALUE = 7;

	/** Something else; the name of the item says what. Source: workbench. */
	public static final int OTHER_VALUE = 8;

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

	public static final List<Topic> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static Topic get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Topic result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static Topic getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Topic result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

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

	private final int value;
	private final String name;
	private final String literal;

	private Topic(int value, String name, String literal) {
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
