// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** What the other person is expected to do. The first three are the source's own. Source: S0#37, S1#46, S1#58. */
public enum ResponseKind implements Enumerator {
	/** Causing pain. Source: S0#37. */
	HURT(0, "HURT", "HURT"),

	/** Turning against the person with blame, anger or blows. Source: S0#37. */
	ATTACK(1, "ATTACK", "ATTACK"),

	/** Going away or ending the relationship. Source: S0#37. */
	LEAVE(2, "LEAVE", "LEAVE"),

	/** Not answering, because nobody can or nobody notices. Source: S0#3. */
	NOT_RESPOND(3, "NOT_RESPOND", "NOT_RESPOND"),

	/** Turning the person away. Source: S0#23. */
	REJECT(4, "REJECT", "REJECT"),

	/** Coming so close that no room of one's own is left. It is the client's fear, not a verdict on the other. Source: S1#46, S0#22. */
	ENGULF(5, "ENGULF", "ENGULF"),

	/** Being indifferent. Source: S1#58. */
	NOT_CARE(6, "NOT_CARE", "NOT_CARE"),

	/** Being glad of it and answering warmly. Source: S0#40. */
	WELCOME(7, "WELCOME", "WELCOME"),

	/** Something else; the words of the response say what. Source: workbench. */
	OTHER(8, "OTHER", "OTHER");

	/** Causing pain. Source: S0#37. */
	public static final int HURT_VALUE = 0;

	/** Turning against the person with blame, anger or blows. Source: S0#37. */
	public static final int ATTACK_VALUE = 1;

	/** Going away or ending the relationship. Source: S0#37. */
	public static final int LEAVE_VALUE = 2;

	/** Not answering, because nobody can or nobody notices. Source: S0#3. */
	public static final int NOT_RESPOND_VALUE = 3;

	/** Turning the person away. Source: S0#23. */
	public static final int REJECT_VALUE = 4;

	/** Coming so close that no room of one's own is left. It is the client's fear, not a verdict on the other. Source: S1#46, S0#22. */
	public static final int ENGULF_VALUE = 5;

	/** Being indifferent. Source: S1#58. */
	public static final int NOT_CARE_VALUE = 6;

	/** Being glad of it and answering warmly. Source: S0#40. */
	public static final int WELCOME_VALUE = 7;

	/** Something else; the words of the response say what. Source: workbench. */
	public static final int OTHER_VALUE = 8;

	private static final ResponseKind[] VALUES_ARRAY =
		new ResponseKind[] {
			HURT,
			ATTACK,
			LEAVE,
			NOT_RESPOND,
			REJECT,
			ENGULF,
			NOT_CARE,
			WELCOME,
			OTHER,
		};

	public static final List<ResponseKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static ResponseKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ResponseKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static ResponseKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ResponseKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static ResponseKind get(int value) {
		switch (value) {
			case HURT_VALUE: return HURT;
			case ATTACK_VALUE: return ATTACK;
			case LEAVE_VALUE: return LEAVE;
			case NOT_RESPOND_VALUE: return NOT_RESPOND;
			case REJECT_VALUE: return REJECT;
			case ENGULF_VALUE: return ENGULF;
			case NOT_CARE_VALUE: return NOT_CARE;
			case WELCOME_VALUE: return WELCOME;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private ResponseKind(int value, String name, String literal) {
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
