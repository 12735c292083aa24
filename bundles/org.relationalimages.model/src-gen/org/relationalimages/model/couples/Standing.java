// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** Whether something about a couple is a fact, a hope or a promise. Source: S2#1, S2#18, workbench. */
public enum Standing implements Enumerator {
	/** It happened, or it is so. */
	HAPPENED(0, "HAPPENED", "HAPPENED"),

	/** Longed or worked for; drawn apart and no evidence for anything. */
	HOPED_FOR(1, "HOPED_FOR", "HOPED_FOR"),

	/** Put forward by somebody; not agreed yet. */
	PROPOSED(2, "PROPOSED", "PROPOSED"),

	/** Agreed by both. */
	AGREED(3, "AGREED", "AGREED");

	/** It happened, or it is so. */
	public static final int HAPPENED_VALUE = 0;

	/** Longed or worked for; drawn apart and no evidence for anything. */
	public static final int HOPED_FOR_VALUE = 1;

	/** Put forward by somebody; not agreed yet. */
	public static final int PROPOSED_VALUE = 2;

	/** Agreed by both. */
	public static final int AGREED_VALUE = 3;

	private static final Standing[] VALUES_ARRAY =
		new Standing[] {
			HAPPENED,
			HOPED_FOR,
			PROPOSED,
			AGREED,
		};

	public static final List<Standing> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static Standing get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Standing result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static Standing getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Standing result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static Standing get(int value) {
		switch (value) {
			case HAPPENED_VALUE: return HAPPENED;
			case HOPED_FOR_VALUE: return HOPED_FOR;
			case PROPOSED_VALUE: return PROPOSED;
			case AGREED_VALUE: return AGREED;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private Standing(int value, String name, String literal) {
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
