// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** A stretch of life; the ages are set by the user. Source: S0#17, S0#38, workbench. */
public enum Stage implements Enumerator {
	/** Before there are words, about the first two years. What was felt then can only be a hypothesis. Source: S0#38, S0#39. */
	INFANCY(0, "INFANCY", "INFANCY"),

	/** The years before school. Source: S0#17. */
	EARLY_CHILDHOOD(1, "EARLY_CHILDHOOD", "EARLY_CHILDHOOD"),

	/** The first school years, before puberty. Source: S0#17. */
	MIDDLE_CHILDHOOD(2, "MIDDLE_CHILDHOOD", "MIDDLE_CHILDHOOD"),

	/** From puberty to growing up. Source: S0#17. */
	ADOLESCENCE(3, "ADOLESCENCE", "ADOLESCENCE"),

	/** The first years of being grown up: leaving home, first loves, first work. Source: S0#17. */
	EARLY_ADULT(4, "EARLY_ADULT", "EARLY_ADULT"),

	/** Later adult life, before the present. Source: S0#17. */
	ADULT(5, "ADULT", "ADULT"),

	/** Life as it is now, outside of therapy. Source: S0#17. */
	PRESENT(6, "PRESENT", "PRESENT"),

	/** What formed in the work together, such as images that contradict the old ones. Source: S0#4, S0#6. */
	IN_THERAPY(7, "IN_THERAPY", "IN_THERAPY");

	/** Before there are words, about the first two years. What was felt then can only be a hypothesis. Source: S0#38, S0#39. */
	public static final int INFANCY_VALUE = 0;

	/** The years before school. Source: S0#17. */
	public static final int EARLY_CHILDHOOD_VALUE = 1;

	/** The first school years, before puberty. Source: S0#17. */
	public static final int MIDDLE_CHILDHOOD_VALUE = 2;

	/** From puberty to growing up. Source: S0#17. */
	public static final int ADOLESCENCE_VALUE = 3;

	/** The first years of being grown up: leaving home, first loves, first work. Source: S0#17. */
	public static final int EARLY_ADULT_VALUE = 4;

	/** Later adult life, before the present. Source: S0#17. */
	public static final int ADULT_VALUE = 5;

	/** Life as it is now, outside of therapy. Source: S0#17. */
	public static final int PRESENT_VALUE = 6;

	/** What formed in the work together, such as images that contradict the old ones. Source: S0#4, S0#6. */
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
