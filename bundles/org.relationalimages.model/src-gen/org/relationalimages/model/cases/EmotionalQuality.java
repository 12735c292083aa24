// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** How it feels between two people, as genograms draw it. Further qualities can be kept in the case file. Source: P40, P45. */
public enum EmotionalQuality implements Enumerator {
	NORMAL(0, "NORMAL", "NORMAL"),
	CLOSE(1, "CLOSE", "CLOSE"),
	FUSED(2, "FUSED", "FUSED"),
	DISTANT(3, "DISTANT", "DISTANT"),
	CONFLICT_HOSTILE(4, "CONFLICT_HOSTILE", "CONFLICT_HOSTILE"),
	CLOSE_HOSTILE(5, "CLOSE_HOSTILE", "CLOSE_HOSTILE"),
	FUSED_HOSTILE(6, "FUSED_HOSTILE", "FUSED_HOSTILE"),
	CUTOFF(7, "CUTOFF", "CUTOFF"),
	CUTOFF_REPAIRED(8, "CUTOFF_REPAIRED", "CUTOFF_REPAIRED"),
	FOCUSED_ON(9, "FOCUSED_ON", "FOCUSED_ON"),
	CARETAKER(10, "CARETAKER", "CARETAKER"),
	SPIRITUAL(11, "SPIRITUAL", "SPIRITUAL"),
	PHYSICAL_ABUSE(12, "PHYSICAL_ABUSE", "PHYSICAL_ABUSE"),
	EMOTIONAL_ABUSE(13, "EMOTIONAL_ABUSE", "EMOTIONAL_ABUSE"),
	SEXUAL_ABUSE(14, "SEXUAL_ABUSE", "SEXUAL_ABUSE"),
	NEGLECT(15, "NEGLECT", "NEGLECT");
	public static final int NORMAL_VALUE = 0;
	public static final int CLOSE_VALUE = 1;
	public static final int FUSED_VALUE = 2;
	public static final int DISTANT_VALUE = 3;
	public static final int CONFLICT_HOSTILE_VALUE = 4;
	public static final int CLOSE_HOSTILE_VALUE = 5;
	public static final int FUSED_HOSTILE_VALUE = 6;
	public static final int CUTOFF_VALUE = 7;
	public static final int CUTOFF_REPAIRED_VALUE = 8;
	public static final int FOCUSED_ON_VALUE = 9;
	public static final int CARETAKER_VALUE = 10;
	public static final int SPIRITUAL_VALUE = 11;
	public static final int PHYSICAL_ABUSE_VALUE = 12;
	public static final int EMOTIONAL_ABUSE_VALUE = 13;
	public static final int SEXUAL_ABUSE_VALUE = 14;
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
