// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** How far an image, a meaning or a strategy has changed. Nothing is overwritten; a change is told by a revision. Source: S0#4, workbench. */
public enum ChangeStatus implements Enumerator {
	/** At work as it always was. */
	ACTIVE(0, "ACTIVE", "ACTIVE"),

	/** Put into words together. */
	NAMED(1, "NAMED", "NAMED"),

	/** Losing some of its grip. */
	SOFTENING(2, "SOFTENING", "SOFTENING"),

	/** Replaced by something new; struck through on diagrams. */
	REVISED(3, "REVISED", "REVISED"),

	/** Not at work at present. */
	DORMANT(4, "DORMANT", "DORMANT");

	/** At work as it always was. */
	public static final int ACTIVE_VALUE = 0;

	/** Put into words together. */
	public static final int NAMED_VALUE = 1;

	/** Losing some of its grip. */
	public static final int SOFTENING_VALUE = 2;

	/** Replaced by something new; struck through on diagrams. */
	public static final int REVISED_VALUE = 3;

	/** Not at work at present. */
	public static final int DORMANT_VALUE = 4;

	private static final ChangeStatus[] VALUES_ARRAY =
		new ChangeStatus[] {
			ACTIVE,
			NAMED,
			SOFTENING,
			REVISED,
			DORMANT,
		};

	public static final List<ChangeStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static ChangeStatus get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ChangeStatus result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static ChangeStatus getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ChangeStatus result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static ChangeStatus get(int value) {
		switch (value) {
			case ACTIVE_VALUE: return ACTIVE;
			case NAMED_VALUE: return NAMED;
			case SOFTENING_VALUE: return SOFTENING;
			case REVISED_VALUE: return REVISED;
			case DORMANT_VALUE: return DORMANT;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private ChangeStatus(int value, String name, String literal) {
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
