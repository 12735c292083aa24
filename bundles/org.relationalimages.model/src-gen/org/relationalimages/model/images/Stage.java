// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** A stretch of life; the ages are set by the user. Source: S0#17, S0#38, house. */
public enum Stage implements Enumerator {
	INFANCY(0, "INFANCY", "INFANCY"),
	EARLY_CHILDHOOD(1, "EARLY_CHILDHOOD", "EARLY_CHILDHOOD"),
	MIDDLE_CHILDHOOD(2, "MIDDLE_CHILDHOOD", "MIDDLE_CHILDHOOD"),
	ADOLESCENCE(3, "ADOLESCENCE", "ADOLESCENCE"),
	EARLY_ADULT(4, "EARLY_ADULT", "EARLY_ADULT"),
	ADULT(5, "ADULT", "ADULT"),
	PRESENT(6, "PRESENT", "PRESENT"),
	IN_THERAPY(7, "IN_THERAPY", "IN_THERAPY");
	public static final int INFANCY_VALUE = 0;
	public static final int EARLY_CHILDHOOD_VALUE = 1;
	public static final int MIDDLE_CHILDHOOD_VALUE = 2;
	public static final int ADOLESCENCE_VALUE = 3;
	public static final int EARLY_ADULT_VALUE = 4;
	public static final int ADULT_VALUE = 5;
	public static final int PRESENT_VALUE = 6;
	public static final int IN_THERAPY_VALUE = 7;

	private static final Stage[] VALUES_ARRAY =
		new Stage[] {
			INFANCY,
			EARLY_CHILDHOOD,
			MIDDLE_CHILDHOOD,
			ADOLESCENCE,
			EARLY_ADULT,
			ADULT,
			PRESENT,
			IN_THERAPY,
		};

	public static final List<Stage> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static Stage get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Stage result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static Stage getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Stage result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static Stage get(int value) {
		switch (value) {
			case INFANCY_VALUE: return INFANCY;
			case EARLY_CHILDHOOD_VALUE: return EARLY_CHILDHOOD;
			case MIDDLE_CHILDHOOD_VALUE: return MIDDLE_CHILDHOOD;
			case ADOLESCENCE_VALUE: return ADOLESCENCE;
			case EARLY_ADULT_VALUE: return EARLY_ADULT;
			case ADULT_VALUE: return ADULT;
			case PRESENT_VALUE: return PRESENT;
			case IN_THERAPY_VALUE: return IN_THERAPY;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private Stage(int value, String name, String literal) {
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
