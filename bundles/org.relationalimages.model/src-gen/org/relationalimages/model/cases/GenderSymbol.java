// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** The genogram symbol of a person. Source: P40, P44. */
public enum GenderSymbol implements Enumerator {
	/** Not known or not told; a diamond. */
	UNKNOWN(0, "UNKNOWN", "UNKNOWN"),

	/** A square. */
	MALE(1, "MALE", "MALE"),

	/** A circle. */
	FEMALE(2, "FEMALE", "FEMALE"),

	/** A dome. */
	NON_BINARY(3, "NON_BINARY", "NON_BINARY"),

	/** A square around a circle: the outer shape is the gender lived. */
	TRANSGENDER_MAN(4, "TRANSGENDER_MAN", "TRANSGENDER_MAN"),

	/** A circle around a square: the outer shape is the gender lived. */
	TRANSGENDER_WOMAN(5, "TRANSGENDER_WOMAN", "TRANSGENDER_WOMAN");

	/** Not known or not told; a diamond. */
	public static final int UNKNOWN_VALUE = 0;

	/** A square. */
	public static final int MALE_VALUE = 1;

	/** A circle. */
	public static final int FEMALE_VALUE = 2;

	/** A dome. */
	public static final int NON_BINARY_VALUE = 3;

	/** A square around a circle: the outer shape is the gender lived. */
	public static final int TRANSGENDER_MAN_VALUE = 4;

	/** A circle around a square: the outer shape is the gender lived. */
	public static final int TRANSGENDER_WOMAN_VALUE = 5;

	private static final GenderSymbol[] VALUES_ARRAY =
		new GenderSymbol[] {
			UNKNOWN,
			MALE,
			FEMALE,
			NON_BINARY,
			TRANSGENDER_MAN,
			TRANSGENDER_WOMAN,
		};

	public static final List<GenderSymbol> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static GenderSymbol get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			GenderSymbol result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static GenderSymbol getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			GenderSymbol result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static GenderSymbol get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case MALE_VALUE: return MALE;
			case FEMALE_VALUE: return FEMALE;
			case NON_BINARY_VALUE: return NON_BINARY;
			case TRANSGENDER_MAN_VALUE: return TRANSGENDER_MAN;
			case TRANSGENDER_WOMAN_VALUE: return TRANSGENDER_WOMAN;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private GenderSymbol(int value, String name, String literal) {
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
