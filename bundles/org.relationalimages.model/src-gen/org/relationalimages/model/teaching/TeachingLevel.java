// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.teaching;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** For whom a teaching case is meant. Source: workbench. */
public enum TeachingLevel implements Enumerator {
	/** For people who meet relational images for the first time. Source: workbench. */
	INTRODUCTORY(0, "INTRODUCTORY", "INTRODUCTORY"),

	/** For people who know the main ideas and want to practise them. Source: workbench. */
	INTERMEDIATE(1, "INTERMEDIATE", "INTERMEDIATE"),

	/** For people who work with couples or long cases and know the ideas well. Source: workbench. */
	ADVANCED(2, "ADVANCED", "ADVANCED");

	/** For people who meet relational images for the first time. Source: workbench. */
	public static final int INTRODUCTORY_VALUE = 0;

	/** For people who know the main ideas and want to practise them. Source: workbench. */
	public static final int INTERMEDIATE_VALUE = 1;

	/** For people who work with couples or long cases and know the ideas well. Source: workbench. */
	public static final int ADVANCED_VALUE = 2;

	private static final TeachingLevel[] VALUES_ARRAY =
		new TeachingLevel[] {
			INTRODUCTORY,
			INTERMEDIATE,
			ADVANCED,
		};

	public static final List<TeachingLevel> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static TeachingLevel get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TeachingLevel result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static TeachingLevel getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TeachingLevel result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static TeachingLevel get(int value) {
		switch (value) {
			case INTRODUCTORY_VALUE: return INTRODUCTORY;
			case INTERMEDIATE_VALUE: return INTERMEDIATE;
			case ADVANCED_VALUE: return ADVANCED;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private TeachingLevel(int value, String name, String literal) {
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
