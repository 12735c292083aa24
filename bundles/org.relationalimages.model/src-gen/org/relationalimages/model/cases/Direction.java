// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** Which way the quality of a relationship points. A is the first end, B the second. Source: P40. */
public enum Direction implements Enumerator {
	/** No direction is noted. Source: P40. */
	NONE(0, "NONE", "NONE"),

	/** From the first person to the second. Source: P40. */
	ATO_B(1, "A_TO_B", "A_TO_B"),

	/** From the second person to the first. Source: P40. */
	BTO_A(2, "B_TO_A", "B_TO_A"),

	/** It goes both ways. Source: P40. */
	BOTH(3, "BOTH", "BOTH");

	/** No direction is noted. Source: P40. */
	public static final int NONE_VALUE = 0;

	/** From the first person to the second. Source: P40. */
	public static final int ATO_B_VALUE = 1;

	/** From the second person to the first. Source: P40. */
	public static final int BTO_A_VALUE = 2;

	/** It goes both ways. Source: P40. */
	public static final int BOTH_VALUE = 3;

	private static final Direction[] VALUES_ARRAY =
		new Direction[] {
			NONE,
			ATO_B,
			BTO_A,
			BOTH,
		};

	public static final List<Direction> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static Direction get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Direction result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static Direction getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Direction result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static Direction get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case ATO_B_VALUE: return ATO_B;
			case BTO_A_VALUE: return BTO_A;
			case BOTH_VALUE: return BOTH;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private Direction(int value, String name, String literal) {
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
