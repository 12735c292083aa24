// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** Which side of the paradox an intervention speaks to. Source: S0#15. */
public enum ParadoxSide implements Enumerator {
	/** Speaks to the yearning for connection. Source: S0#15. */
	YEARNING(0, "YEARNING", "YEARNING"),

	/** Speaks to the ways of staying out of connection, and honours what they protect from. Source: S0#15. */
	STRATEGY(1, "STRATEGY", "STRATEGY"),

	/** Speaks to the yearning and to the strategy in one. Source: S0#15. */
	BOTH(2, "BOTH", "BOTH"),

	/** Speaks to something else. Source: workbench. */
	OTHER(3, "OTHER", "OTHER");

	/** Speaks to the yearning for connection. Source: S0#15. */
	public static final int YEARNING_VALUE = 0;

	/** Speaks to the ways of staying out of connection, and honours what they protect from. Source: S0#15. */
	public static final int STRATEGY_VALUE = 1;

	/** Speaks to the yearning and to the strategy in one. Source: S0#15. */
	public static final int BOTH_VALUE = 2;

	/** Speaks to something else. Source: workbench. */
	public static final int OTHER_VALUE = 3;

	private static final ParadoxSide[] VALUES_ARRAY =
		new ParadoxSide[] {
			YEARNING,
			STRATEGY,
			BOTH,
			OTHER,
		};

	public static final List<ParadoxSide> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static ParadoxSide get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ParadoxSide result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static ParadoxSide getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ParadoxSide result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static ParadoxSide get(int value) {
		switch (value) {
			case YEARNING_VALUE: return YEARNING;
			case STRATEGY_VALUE: return STRATEGY;
			case BOTH_VALUE: return BOTH;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private ParadoxSide(int value, String name, String literal) {
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
