// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** What sets the expectation off. The first three are the source's own. Source: S0#37, S1#58, workbench. */
public enum TriggerKind implements Enumerator {
	/** Showing what is felt. Source: S0#37. */
	REVEAL_FEELINGS(0, "REVEAL_FEELINGS", "REVEAL_FEELINGS"),

	/** Relying on somebody. Source: S0#37. */
	COUNT_ON(1, "COUNT_ON", "COUNT_ON"),

	/** Feeling near to somebody. Source: S0#37. */
	FEEL_CLOSE(2, "FEEL_CLOSE", "FEEL_CLOSE"),

	/** Asking for something. Source: workbench. */
	ASK(3, "ASK", "ASK"),

	/** Doing well at something, or being seen to. Source: workbench. */
	SUCCEED(4, "SUCCEED", "SUCCEED"),

	/** Something else; the words of the trigger say what. Source: workbench. */
	OTHER(5, "OTHER", "OTHER"),

	/** Being apart, or somebody asking for room. Source: S1#45. */
	SEPARATE(6, "SEPARATE", "SEPARATE"),

	/** Waiting for an answer that does not come. Source: S1#58. */
	NO_REPLY(7, "NO_REPLY", "NO_REPLY");

	/** Showing what is felt. Source: S0#37. */
	public static final int REVEAL_FEELINGS_VALUE = 0;

	/** Relying on somebody. Source: S0#37. */
	public static final int COUNT_ON_VALUE = 1;

	/** Feeling near to somebody. Source: S0#37. */
	public static final int FEEL_CLOSE_VALUE = 2;

	/** Asking for something. Source: workbench. */
	public static final int ASK_VALUE = 3;

	/** Doing well at something, or being seen to. Source: workbench. */
	public static final int SUCCEED_VALUE = 4;

	/** Something else; the words of the trigger say what. Source: workbench. */
	public static final int OTHER_VALUE = 5;

	/** Being apart, or somebody asking for room. Source: S1#45. */
	public static final int SEPARATE_VALUE = 6;

	/** Waiting for an answer that does not come. Source: S1#58. */
	public static final int NO_REPLY_VALUE = 7;

	private static final TriggerKind[] VALUES_ARRAY =
		new TriggerKind[] {
			REVEAL_FEELINGS,
			COUNT_ON,
			FEEL_CLOSE,
			ASK,
			SUCCEED,
			OTHER,
			SEPARATE,
			NO_REPLY,
		};

	public static final List<TriggerKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static TriggerKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TriggerKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static TriggerKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			TriggerKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static TriggerKind get(int value) {
		switch (value) {
			case REVEAL_FEELINGS_VALUE: return REVEAL_FEELINGS;
			case COUNT_ON_VALUE: return COUNT_ON;
			case FEEL_CLOSE_VALUE: return FEEL_CLOSE;
			case ASK_VALUE: return ASK;
			case SUCCEED_VALUE: return SUCCEED;
			case OTHER_VALUE: return OTHER;
			case SEPARATE_VALUE: return SEPARATE;
			case NO_REPLY_VALUE: return NO_REPLY;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private TriggerKind(int value, String name, String literal) {
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
