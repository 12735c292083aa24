// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** How it feels between two people, as genograms draw it. Further qualities can be kept in the case file. Source: P40, P45. */
public enum EmotionalQuality implements Enumerator {
	/** An everyday tie, neither very close nor strained; or not looked at yet. Source: P40. */
	NORMAL(0, "NORMAL", "NORMAL"),

	/** Warm and near, and each can still be separate. Source: P40. */
	CLOSE(1, "CLOSE", "CLOSE"),

	/** So near that there is little room to differ. A word about a line, not a judgement of the longing in it. Source: P40, S0#22. */
	FUSED(2, "FUSED", "FUSED"),

	/** Little contact or little felt, without open quarrel. Source: P40. */
	DISTANT(3, "DISTANT", "DISTANT"),

	/** Quarrels or hostility are what is mostly seen between the two. Source: P40. */
	CONFLICT_HOSTILE(4, "CONFLICT_HOSTILE", "CONFLICT_HOSTILE"),

	/** Near each other and often in quarrels. Source: P40. */
	CLOSE_HOSTILE(5, "CLOSE_HOSTILE", "CLOSE_HOSTILE"),

	/** Hardly able to be apart, and fighting. Source: P40. */
	FUSED_HOSTILE(6, "FUSED_HOSTILE", "FUSED_HOSTILE"),

	/** Contact was broken off. There may still be longing. Source: P40, S0#23. */
	CUTOFF(7, "CUTOFF", "CUTOFF"),

	/** Contact was broken off and has been found again. Source: P40. */
	CUTOFF_REPAIRED(8, "CUTOFF_REPAIRED", "CUTOFF_REPAIRED"),

	/** One person's attention or worry is fixed on the other; the direction says whose. Source: P40. */
	FOCUSED_ON(9, "FOCUSED_ON", "FOCUSED_ON"),

	/** One looks after the other; the direction says who. Source: P40. */
	CARETAKER(10, "CARETAKER", "CARETAKER"),

	/** A tie of faith or of the spirit. Source: P40. */
	SPIRITUAL(11, "SPIRITUAL", "SPIRITUAL"),

	/** One hurts or has hurt the other's body. Safety comes first: a safety concern can hold what is planned. Source: P40. */
	PHYSICAL_ABUSE(12, "PHYSICAL_ABUSE", "PHYSICAL_ABUSE"),

	/** One humiliates, threatens or controls the other, or has done so. Think of safety. Source: P40. */
	EMOTIONAL_ABUSE(13, "EMOTIONAL_ABUSE", "EMOTIONAL_ABUSE"),

	/** One crosses or has crossed the other's sexual boundaries. Safety comes first: a safety concern can hold what is planned. Source: P40. */
	SEXUAL_ABUSE(14, "SEXUAL_ABUSE", "SEXUAL_ABUSE"),

	/** One does not give or did not give the care the other needs. Source: P40, S0#9. */
	NEGLECT(15, "NEGLECT", "NEGLECT");

	/** An everyday tie, neither very close nor strained; or not looked at yet. Source: P40. */
	public static final int NORMAL_VALUE = 0;

	/** Warm and near, and each can still be separate. Source: P40. */
	public static final int CLOSE_VALUE = 1;

	/** So near that there is little room to differ. A word about a line, not a judgement of the longing in it. Source: P40, S0#22. */
	public static final int FUSED_VALUE = 2;

	/** Little contact or little felt, without open quarrel. Source: P40. */
	public static final int DISTANT_VALUE = 3;

	/** Quarrels or hostility are what is mostly seen between the two. Source: P40. */
	public static final int CONFLICT_HOSTILE_VALUE = 4;

	/** Near each other and often in quarrels. Source: P40. */
	public static final int CLOSE_HOSTILE_VALUE = 5;

	/** Hardly able to be apart, and fighting. Source: P40. */
	public static final int FUSED_HOSTILE_VALUE = 6;

	/** Contact was broken off. There may still be longing. Source: P40, S0#23. */
	public static final int CUTOFF_VALUE = 7;

	/** Contact was broken off and has been found again. Source: P40. */
	public static final int CUTOFF_REPAIRED_VALUE = 8;

	/** One person's attention or worry is fixed on the other; the direction says whose. Source: P40. */
	public static final int FOCUSED_ON_VALUE = 9;

	/** One looks after the other; the direction says who. Source: P40. */
	public static final int CARETAKER_VALUE = 10;

	/** A tie of faith or of the spirit. Source: P40. */
	public static final int SPIRITUAL_VALUE = 11;

	/** One hurts or has hurt the other's body. Safety comes first: a safety concern can hold what is planned. Source: P40. */
	public static final int PHYSICAL_ABUSE_VALUE = 12;

	/** One humiliates, threatens or controls the other, or has done so. Think of safety. Source: P40. */
	public static final int EMOTIONAL_ABUSE_VALUE = 13;

	/** One crosses or has crossed the other's sexual boundaries. Safety comes first: a safety concern can hold what is planned. Source: P40. */
	public static final int SEXUAL_ABUSE_VALUE = 14;

	/** One does not give or did not give the care the other needs. Source: P40, S0#9. */
	public static final int NEGLECT_VALUE = 15;

	private static final EmotionalQuality[] VALUES_ARRAY =
		new EmotionalQuality[] {
			NORMAL,
			CLOSE,
			FUSED,
			DISTANT,
			CONFLICT_HOSTILE,
			CLOSE_HOSTILE,
			FUSED_HOSTILE,
			CUTOFF,
			CUTOFF_REPAIRED,
			FOCUSED_ON,
			CARETAKER,
			SPIRITUAL,
			PHYSICAL_ABUSE,
			EMOTIONAL_ABUSE,
			SEXUAL_ABUSE,
			NEGLECT,
		};

	public static final List<EmotionalQuality> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static EmotionalQuality get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EmotionalQuality result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static EmotionalQuality getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EmotionalQuality result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static EmotionalQuality get(int value) {
		switch (value) {
			case NORMAL_VALUE: return NORMAL;
			case CLOSE_VALUE: return CLOSE;
			case FUSED_VALUE: return FUSED;
			case DISTANT_VALUE: return DISTANT;
			case CONFLICT_HOSTILE_VALUE: return CONFLICT_HOSTILE;
			case CLOSE_HOSTILE_VALUE: return CLOSE_HOSTILE;
			case FUSED_HOSTILE_VALUE: return FUSED_HOSTILE;
			case CUTOFF_VALUE: return CUTOFF;
			case CUTOFF_REPAIRED_VALUE: return CUTOFF_REPAIRED;
			case FOCUSED_ON_VALUE: return FOCUSED_ON;
			case CARETAKER_VALUE: return CARETAKER;
			case SPIRITUAL_VALUE: return SPIRITUAL;
			case PHYSICAL_ABUSE_VALUE: return PHYSICAL_ABUSE;
			case EMOTIONAL_ABUSE_VALUE: return EMOTIONAL_ABUSE;
			case SEXUAL_ABUSE_VALUE: return SEXUAL_ABUSE;
			case NEGLECT_VALUE: return NEGLECT;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private EmotionalQuality(int value, String name, String literal) {
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
