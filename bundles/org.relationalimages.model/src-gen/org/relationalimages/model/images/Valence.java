// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** How an image feels. Source: S0#38, S0#40, workbench. */
public enum Valence implements Enumerator {
	/** Comforting or safe. Source: S0#40. */
	WARM(0, "WARM", "WARM"),

	/** Good and painful at once. Source: workbench. */
	MIXED(1, "MIXED", "MIXED"),

	/** Frightening, shaming, lonely or sad. Source: S0#36. */
	PAINFUL(2, "PAINFUL", "PAINFUL"),

	/** Neither good nor painful, or not clear yet. Source: workbench. */
	NEUTRAL(3, "NEUTRAL", "NEUTRAL");

	/** Comforting or safe. Source: S0#40. */
	public static final int WARM_VALUE = 0;

	/** Good and painful at once. Source: workbench. */
	public static final int MIXED_VALUE = 1;

	/** Frightening, shaming, lonely or sad. Source: S0#36. */
	public static final int PAINFUL_VALUE = 2;

	/** Neither good nor painful, or not clear yet. Source: workbench. */
	public static final int NEUTRAL_VALUE = 3;

	private static final Valence[] VALUES_ARRAY =
		new Valence[] {
			WARM,
			MIXED,
			PAINFUL,
			NEUTRAL,
		};

	public static final List<Valence> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static Valence get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Valence result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static Valence getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Valence result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static Valence get(int value) {
		switch (value) {
			case WARM_VALUE: return WARM;
			case MIXED_VALUE: return MIXED;
			case PAINFUL_VALUE: return PAINFUL;
			case NEUTRAL_VALUE: return NEUTRAL;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private Valence(int value, String name, String literal) {
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
