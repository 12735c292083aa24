// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** What exceptions have in common. Source: S1#35. */
public enum PatternFactor implements Enumerator {
	/** It has to do with something that the two do together. */
	TOGETHER(0, "TOGETHER", "TOGETHER"),

	/** It has to do with the place, the time or what surrounds the two. */
	ENVIRONMENT(1, "ENVIRONMENT", "ENVIRONMENT"),

	/** It has to do with what the two feel at the time. */
	EMOTION(2, "EMOTION", "EMOTION"),

	/** Something else; the conditions say what. Source: workbench. */
	OTHER(3, "OTHER", "OTHER");

	/** It has to do with something that the two do together. */
	public static final int TOGETHER_VALUE = 0;

	/** It has to do with the place, the time or what surrounds the two. */
	public static final int ENVIRONMENT_VALUE = 1;

	/** It has to do with what the two feel at the time. */
	public static final int EMOTION_VALUE = 2;

	/** Something else; the conditions say what. Source: workbench. */
	public static final int OTHER_VALUE = 3;

	private static final PatternFactor[] VALUES_ARRAY =
		new PatternFactor[] {
			TOGETHER,
			ENVIRONMENT,
			EMOTION,
			OTHER,
		};

	public static final List<PatternFactor> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static PatternFactor get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PatternFactor result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static PatternFactor getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PatternFactor result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static PatternFactor get(int value) {
		switch (value) {
			case TOGETHER_VALUE: return TOGETHER;
			case ENVIRONMENT_VALUE: return ENVIRONMENT;
			case EMOTION_VALUE: return EMOTION;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private PatternFactor(int value, String name, String literal) {
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
