// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** The usual style of attachment with its everyday name. Source: S1#6, P27, P66. */
public enum AttachmentStyle implements Enumerator {
	/** At ease with closeness and with being apart. Source: P27. */
	SECURE_ANCHOR(0, "SECURE_ANCHOR", "SECURE_ANCHOR"),

	/** Afraid of being left; seeks closeness and reassurance. Source: S1#6, P27. */
	ANXIOUS_WAVE(1, "ANXIOUS_WAVE", "ANXIOUS_WAVE"),

	/** Afraid of losing room; looks after things alone. Source: P27. */
	AVOIDANT_ISLAND(2, "AVOIDANT_ISLAND", "AVOIDANT_ISLAND"),

	/** Longs for closeness and is afraid of it. Source: S1#46, P66. */
	FEARFUL(3, "FEARFUL", "FEARFUL"),

	/** Not known yet. A style is a rough word: none is needed. Source: workbench. */
	UNKNOWN(4, "UNKNOWN", "UNKNOWN");

	/** At ease with closeness and with being apart. Source: P27. */
	public static final int SECURE_ANCHOR_VALUE = 0;

	/** Afraid of being left; seeks closeness and reassurance. Source: S1#6, P27. */
	public static final int ANXIOUS_WAVE_VALUE = 1;

	/** Afraid of losing room; looks after things alone. Source: P27. */
	public static final int AVOIDANT_ISLAND_VALUE = 2;

	/** Longs for closeness and is afraid of it. Source: S1#46, P66. */
	public static final int FEARFUL_VALUE = 3;

	/** Not known yet. A style is a rough word: none is needed. Source: workbench. */
	public static final int UNKNOWN_VALUE = 4;

	private static final AttachmentStyle[] VALUES_ARRAY =
		new AttachmentStyle[] {
			SECURE_ANCHOR,
			ANXIOUS_WAVE,
			AVOIDANT_ISLAND,
			FEARFUL,
			UNKNOWN,
		};

	public static final List<AttachmentStyle> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static AttachmentStyle get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AttachmentStyle result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static AttachmentStyle getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AttachmentStyle result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static AttachmentStyle get(int value) {
		switch (value) {
			case SECURE_ANCHOR_VALUE: return SECURE_ANCHOR;
			case ANXIOUS_WAVE_VALUE: return ANXIOUS_WAVE;
			case AVOIDANT_ISLAND_VALUE: return AVOIDANT_ISLAND;
			case FEARFUL_VALUE: return FEARFUL;
			case UNKNOWN_VALUE: return UNKNOWN;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private AttachmentStyle(int value, String name, String literal) {
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
