// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** What kind of experience is held back. Source: S0#10, S0#27, workbench. */
public enum HeldBackKind implements Enumerator {
	/** A feeling that is not shown, such as sadness, tenderness or despair. Source: S0#10, S0#27. */
	FEELING(0, "FEELING", "FEELING"),

	/** Something that is needed and not asked for. Source: S0#3. */
	NEED(1, "NEED", "NEED"),

	/** Something longed for and kept to oneself. Source: S0#8. */
	WISH(2, "WISH", "WISH"),

	/** A thought or an opinion that is not said. Source: S0#10. */
	THOUGHT(3, "THOUGHT", "THOUGHT"),

	/** Something remembered and not told. Source: S0#10. */
	MEMORY(4, "MEMORY", "MEMORY"),

	/** Something one can do or knows and hides. Source: workbench. */
	STRENGTH(5, "STRENGTH", "STRENGTH"),

	/** Anger or rage that is not allowed to be there. Source: S0#27. */
	ANGER(6, "ANGER", "ANGER"),

	/** Something else; the text says what. Source: workbench. */
	OTHER(7, "OTHER", "OTHER");

	/** A feeling that is not shown, such as sadness, tenderness or despair. Source: S0#10, S0#27. */
	public static final int FEELING_VALUE = 0;

	/** Something that is needed and not asked for. Source: S0#3. */
	public static final int NEED_VALUE = 1;

	/** Something longed for and kept to oneself. Source: S0#8. */
	public static final int WISH_VALUE = 2;

	/** A thought or an opinion that is not said. Source: S0#10. */
	public static final int THOUGHT_VALUE = 3;

	/** Something remembered and not told. Source: S0#10. */
	public static final int MEMORY_VALUE = 4;

	/** Something one can do or knows and hides. Source: workbench. */
	public static final int STRENGTH_VALUE = 5;

	/** Anger or rage that is not allowed to be there. Source: S0#27. */
	public static final int ANGER_VALUE = 6;

	/** Something else; the text says what. Source: workbench. */
	public static final int OTHER_VALUE = 7;

	private static final HeldBackKind[] VALUES_ARRAY =
		new HeldBackKind[] {
			FEELING,
			NEED,
			WISH,
			THOUGHT,
			MEMORY,
			STRENGTH,
			ANGER,
			OTHER,
		};

	public static final List<HeldBackKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static HeldBackKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HeldBackKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static HeldBackKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			HeldBackKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static HeldBackKind get(int value) {
		switch (value) {
			case FEELING_VALUE: return FEELING;
			case NEED_VALUE: return NEED;
			case WISH_VALUE: return WISH;
			case THOUGHT_VALUE: return THOUGHT;
			case MEMORY_VALUE: return MEMORY;
			case STRENGTH_VALUE: return STRENGTH;
			case ANGER_VALUE: return ANGER;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private HeldBackKind(int value, String name, String literal) {
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
