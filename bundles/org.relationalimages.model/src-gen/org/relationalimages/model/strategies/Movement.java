// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** Which way a strategy moves in relation to others. Source: P12. */
public enum Movement implements Enumerator {
	/** Away from others: withdrawing, hiding, falling silent. Source: P12. */
	AWAY(0, "AWAY", "AWAY"),

	/** Toward others: pleasing, clinging, giving oneself up. Source: P12. */
	TOWARD(1, "TOWARD", "TOWARD"),

	/** Against others: attacking, controlling, shaming. Source: P12. */
	AGAINST(2, "AGAINST", "AGAINST"),

	/** Now one way, now another. Source: workbench. */
	MIXED(3, "MIXED", "MIXED"),

	/** Does not apply or is not known. */
	NA(4, "NA", "NA");

	/** Away from others: withdrawing, hiding, falling silent. Source: P12. */
	public static final int AWAY_VALUE = 0;

	/** Toward others: pleasing, clinging, giving oneself up. Source: P12. */
	public static final int TOWARD_VALUE = 1;

	/** Against others: attacking, controlling, shaming. Source: P12. */
	public static final int AGAINST_VALUE = 2;

	/** Now one way, now another. Source: workbench. */
	public static final int MIXED_VALUE = 3;

	/** Does not apply or is not known. */
	public static final int NA_VALUE = 4;

	private static final Movement[] VALUES_ARRAY =
		new Movement[] {
			AWAY,
			TOWARD,
			AGAINST,
			MIXED,
			NA,
		};

	public static final List<Movement> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static Movement get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Movement result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static Movement getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Movement result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static Movement get(int value) {
		switch (value) {
			case AWAY_VALUE: return AWAY;
			case TOWARD_VALUE: return TOWARD;
			case AGAINST_VALUE: return AGAINST;
			case MIXED_VALUE: return MIXED;
			case NA_VALUE: return NA;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private Movement(int value, String name, String literal) {
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
