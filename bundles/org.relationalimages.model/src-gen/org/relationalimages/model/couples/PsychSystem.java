// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** Whether a partner thinks for one or for two. Source: S2#12, S2#18. */
public enum PsychSystem implements Enumerator {
	/** Thinks and decides for one, as if alone. Worth taking up early. Source: S2#12. */
	ONE_PERSON(0, "ONE_PERSON", "ONE_PERSON"),

	/** On the way from one to two. */
	MOVING(1, "MOVING", "MOVING"),

	/** Thinks of both: what is good for the one has to be good for the other. Source: S2#18. */
	TWO_PERSON(2, "TWO_PERSON", "TWO_PERSON"),

	/** Not known yet. Source: workbench. */
	UNKNOWN(3, "UNKNOWN", "UNKNOWN");

	/** Thinks and decides for one, as if alone. Worth taking up early. Source: S2#12. */
	public static final int ONE_PERSON_VALUE = 0;

	/** On the way from one to two. */
	public static final int MOVING_VALUE = 1;

	/** Thinks of both: what is good for the one has to be good for the other. Source: S2#18. */
	public static final int TWO_PERSON_VALUE = 2;

	/** Not known yet. Source: workbench. */
	public static final int UNKNOWN_VALUE = 3;

	private static final PsychSystem[] VALUES_ARRAY =
		new PsychSystem[] {
			ONE_PERSON,
			MOVING,
			TWO_PERSON,
			UNKNOWN,
		};

	public static final List<PsychSystem> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static PsychSystem get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PsychSystem result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static PsychSystem getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PsychSystem result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static PsychSystem get(int value) {
		switch (value) {
			case ONE_PERSON_VALUE: return ONE_PERSON;
			case MOVING_VALUE: return MOVING;
			case TWO_PERSON_VALUE: return TWO_PERSON;
			case UNKNOWN_VALUE: return UNKNOWN;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private PsychSystem(int value, String name, String literal) {
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
