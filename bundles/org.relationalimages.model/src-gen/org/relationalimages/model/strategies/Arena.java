// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** Where an old image is played out. Source: S0#20, workbench. */
public enum Arena implements Enumerator {
	/** Toward the therapist. Source: S0#20. */
	TRANSFERENCE(0, "TRANSFERENCE", "TRANSFERENCE"),

	/** In the therapist, as an answer to the client or out of the therapist's own images. Source: S0#20. */
	COUNTERTRANSFERENCE(1, "COUNTERTRANSFERENCE", "COUNTERTRANSFERENCE"),

	/** With the partner. Source: S2#19. */
	PARTNER(2, "PARTNER", "PARTNER"),

	/** In the family. Source: workbench. */
	FAMILY(3, "FAMILY", "FAMILY"),

	/** Among friends. Source: workbench. */
	FRIENDS(4, "FRIENDS", "FRIENDS"),

	/** At work or at school. Source: workbench. */
	WORK(5, "WORK", "WORK"),

	/** Somewhere else; the text says where. Source: workbench. */
	OTHER(6, "OTHER", "OTHER");

	/** Toward the therapist. Source: S0#20. */
	public static final int TRANSFERENCE_VALUE = 0;

	/** In the therapist, as an answer to the client or out of the therapist's own images. Source: S0#20. */
	public static final int COUNTERTRANSFERENCE_VALUE = 1;

	/** With the partner. Source: S2#19. */
	public static final int PARTNER_VALUE = 2;

	/** In the family. Source: workbench. */
	public static final int FAMILY_VALUE = 3;

	/** Among friends. Source: workbench. */
	public static final int FRIENDS_VALUE = 4;

	/** At work or at school. Source: workbench. */
	public static final int WORK_VALUE = 5;

	/** Somewhere else; the text says where. Source: workbench. */
	public static final int OTHER_VALUE = 6;

	private static final Arena[] VALUES_ARRAY =
		new Arena[] {
			TRANSFERENCE,
			COUNTERTRANSFERENCE,
			PARTNER,
			FAMILY,
			FRIENDS,
			WORK,
			OTHER,
		};

	public static final List<Arena> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static Arena get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Arena result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static Arena getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Arena result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static Arena get(int value) {
		switch (value) {
			case TRANSFERENCE_VALUE: return TRANSFERENCE;
			case COUNTERTRANSFERENCE_VALUE: return COUNTERTRANSFERENCE;
			case PARTNER_VALUE: return PARTNER;
			case FAMILY_VALUE: return FAMILY;
			case FRIENDS_VALUE: return FRIENDS;
			case WORK_VALUE: return WORK;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private Arena(int value, String name, String literal) {
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
