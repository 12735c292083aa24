// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** How far a partner has committed. Source: S2#11, S2#13. */
public enum Commitment implements Enumerator {
	/** Has decided for this partner. Source: S2#11. */
	FULL(0, "FULL", "FULL"),

	/** In the relationship, with a way out kept open; the partner may feel it as a threat without knowing it. Source: S2#13. */
	ONE_FOOT_OUT(1, "ONE_FOOT_OUT", "ONE_FOOT_OUT"),

	/** Has never really decided for this partner. Better not taken up near the beginning of treatment. Source: S2#11. */
	NEVER_FULLY(2, "NEVER_FULLY", "NEVER_FULLY"),

	/** Not known yet. Source: workbench. */
	UNKNOWN(3, "UNKNOWN", "UNKNOWN");

	/** Has decided for this partner. Source: S2#11. */
	public static final int FULL_VALUE = 0;

	/** In the relationship, with a way out kept open; the partner may feel it as a threat without knowing it. Source: S2#13. */
	public static final int ONE_FOOT_OUT_VALUE = 1;

	/** Has never really decided for this partner. Better not taken up near the beginning of treatment. Source: S2#11. */
	public static final int NEVER_FULLY_VALUE = 2;

	/** Not known yet. Source: workbench. */
	public static final int UNKNOWN_VALUE = 3;

	private static final Commitment[] VALUES_ARRAY =
		new Commitment[] {
			FULL,
			ONE_FOOT_OUT,
			NEVER_FULLY,
			UNKNOWN,
		};

	public static final List<Commitment> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static Commitment get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Commitment result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static Commitment getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Commitment result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static Commitment get(int value) {
		switch (value) {
			case FULL_VALUE: return FULL;
			case ONE_FOOT_OUT_VALUE: return ONE_FOOT_OUT;
			case NEVER_FULLY_VALUE: return NEVER_FULLY;
			case UNKNOWN_VALUE: return UNKNOWN;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private Commitment(int value, String name, String literal) {
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
