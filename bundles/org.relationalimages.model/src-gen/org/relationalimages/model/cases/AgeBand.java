// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** A rough age instead of a year of birth. Source: P90, house. */
public enum AgeBand implements Enumerator {
	UNKNOWN(0, "UNKNOWN", "UNKNOWN"),
	INFANT(1, "INFANT", "INFANT"),
	CHILD(2, "CHILD", "CHILD"),
	ADOLESCENT(3, "ADOLESCENT", "ADOLESCENT"),
	YOUNG_ADULT(4, "YOUNG_ADULT", "YOUNG_ADULT"),
	ADULT(5, "ADULT", "ADULT"),
	OLDER_ADULT(6, "OLDER_ADULT", "OLDER_ADULT");
	public static final int UNKNOWN_VALUE = 0;
	public static final int INFANT_VALUE = 1;
	public static final int CHILD_VALUE = 2;
	public static final int ADOLESCENT_VALUE = 3;
	public static final int YOUNG_ADULT_VALUE = 4;
	public static final int ADULT_VALUE = 5;
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
