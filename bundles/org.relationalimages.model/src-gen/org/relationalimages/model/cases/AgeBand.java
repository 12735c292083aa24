// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** A rough age instead of a year of birth. Source: P90, workbench. */
public enum AgeBand implements Enumerator {
	/** The age is not known or better left out. Source: P90. */
	UNKNOWN(0, "UNKNOWN", "UNKNOWN"),

	/** About 0 to 2 years. Source: workbench. */
	INFANT(1, "INFANT", "INFANT"),

	/** About 3 to 12 years. Source: workbench. */
	CHILD(2, "CHILD", "CHILD"),

	/** About 13 to 17 years. Source: workbench. */
	ADOLESCENT(3, "ADOLESCENT", "ADOLESCENT"),

	/** About 18 to 29 years. Source: workbench. */
	YOUNG_ADULT(4, "YOUNG_ADULT", "YOUNG_ADULT"),

	/** About 30 to 64 years. Source: workbench. */
	ADULT(5, "ADULT", "ADULT"),

	/** 65 years and older. Source: workbench. */
	OLDER_ADULT(6, "OLDER_ADULT", "OLDER_ADULT");

	/** The age is not known or better left out. Source: P90. */
	public static final int UNKNOWN_VALUE = 0;

	/** About 0 to 2 years. Source: workbench. */
	public static final int INFANT_VALUE = 1;

	/** About 3 to 12 years. Source: workbench. */
	public static final int CHILD_VALUE = 2;

	/** About 13 to 17 years. Source: workbench. */
	public static final int ADOLESCENT_VALUE = 3;

	/** About 18 to 29 years. Source: workbench. */
	public static final int YOUNG_ADULT_VALUE = 4;

	/** About 30 to 64 years. Source: workbench. */
	public static final int ADULT_VALUE = 5;

	/** 65 years and older. Source: workbench. */
	public static final int OLDER_ADULT_VALUE = 6;

	private static final AgeBand[] VALUES_ARRAY =
		new AgeBand[] {
			UNKNOWN,
			INFANT,
			CHILD,
			ADOLESCENT,
			YOUNG_ADULT,
			ADULT,
			OLDER_ADULT,
		};

	public static final List<AgeBand> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static AgeBand get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AgeBand result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static AgeBand getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AgeBand result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static AgeBand get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case INFANT_VALUE: return INFANT;
			case CHILD_VALUE: return CHILD;
			case ADOLESCENT_VALUE: return ADOLESCENT;
			case YOUNG_ADULT_VALUE: return YOUNG_ADULT;
			case ADULT_VALUE: return ADULT;
			case OLDER_ADULT_VALUE: return OLDER_ADULT;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private AgeBand(int value, String name, String literal) {
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
