// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** Whether an experience broke the connection, and for how long. Source: S0#5, P5. */
public enum Disconnection implements Enumerator {
	/** The connection held. Source: S0#5. */
	NONE(0, "NONE", "NONE"),

	/** A break that can be reworked. */
	ACUTE(1, "ACUTE", "ACUTE"),

	/** A lasting break in which hurt cannot be shown. */
	CHRONIC(2, "CHRONIC", "CHRONIC");

	/** The connection held. Source: S0#5. */
	public static final int NONE_VALUE = 0;

	/** A break that can be reworked. */
	public static final int ACUTE_VALUE = 1;

	/** A lasting break in which hurt cannot be shown. */
	public static final int CHRONIC_VALUE = 2;

	private static final Disconnection[] VALUES_ARRAY =
		new Disconnection[] {
			NONE,
			ACUTE,
			CHRONIC,
		};

	public static final List<Disconnection> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static Disconnection get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Disconnection result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static Disconnection getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Disconnection result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static Disconnection get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case ACUTE_VALUE: return ACUTE;
			case CHRONIC_VALUE: return CHRONIC;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private Disconnection(int value, String name, String literal) {
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
