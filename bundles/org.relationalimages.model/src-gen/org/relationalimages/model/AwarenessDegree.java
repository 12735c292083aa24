// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** How far a person is aware of something. The source says only "within or outside of awareness" and "varying degrees"; the five steps are a proposal of this workbench. Source: S0#12, S0#35, S0#36, workbench. */
public enum AwarenessDegree implements Enumerator {
	/** Nobody has asked or judged yet. */
	NOT_NOTED(-1, "NOT_NOTED", "NOT_NOTED"),

	/** The person does not notice it; others, or what is repeated, point to it. */
	OUTSIDE(0, "OUTSIDE", "OUTSIDE"),

	/** Seen for a moment, then gone. */
	GLIMPSED(1, "GLIMPSED", "GLIMPSED"),

	/** Believed or felt, though without full awareness. */
	PARTIAL(2, "PARTIAL", "PARTIAL"),

	/** Seen and named most of the time, and lost again under strain. */
	MOSTLY(3, "MOSTLY", "MOSTLY"),

	/** The person sees it and can name it, also under strain. */
	FULL(4, "FULL", "FULL");

	/** Nobody has asked or judged yet. */
	public static final int NOT_NOTED_VALUE = -1;

	/** The person does not notice it; others, or what is repeated, point to it. */
	public static final int OUTSIDE_VALUE = 0;

	/** Seen for a moment, then gone. */
	public static final int GLIMPSED_VALUE = 1;

	/** Believed or felt, though without full awareness. */
	public static final int PARTIAL_VALUE = 2;

	/** Seen and named most of the time, and lost again under strain. */
	public static final int MOSTLY_VALUE = 3;

	/** The person sees it and can name it, also under strain. */
	public static final int FULL_VALUE = 4;

	private static final AwarenessDegree[] VALUES_ARRAY =
		new AwarenessDegree[] {
			NOT_NOTED,
			OUTSIDE,
			GLIMPSED,
			PARTIAL,
			MOSTLY,
			FULL,
		};

	public static final List<AwarenessDegree> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static AwarenessDegree get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AwarenessDegree result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static AwarenessDegree getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AwarenessDegree result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static AwarenessDegree get(int value) {
		switch (value) {
			case NOT_NOTED_VALUE: return NOT_NOTED;
			case OUTSIDE_VALUE: return OUTSIDE;
			case GLIMPSED_VALUE: return GLIMPSED;
			case PARTIAL_VALUE: return PARTIAL;
			case MOSTLY_VALUE: return MOSTLY;
			case FULL_VALUE: return FULL;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private AwarenessDegree(int value, String name, String literal) {
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
