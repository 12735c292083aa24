// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** Whether an image usually governs what is expected. Source: P6. */
public enum Dominance implements Enumerator {
	/** It usually governs expectation. */
	DOMINANT(0, "DOMINANT", "DOMINANT"),

	/** Choose this when it is at work now and then, and neither governs expectation nor contradicts the general image. */
	OTHER(1, "OTHER", "OTHER"),

	/** It contradicts the general image. */
	DISCREPANT(2, "DISCREPANT", "DISCREPANT");

	/** It usually governs expectation. */
	public static final int DOMINANT_VALUE = 0;

	/** Choose this when it is at work now and then, and neither governs expectation nor contradicts the general image. */
	public static final int OTHER_VALUE = 1;

	/** It contradicts the general image. */
	public static final int DISCREPANT_VALUE = 2;

	private static final Dominance[] VALUES_ARRAY =
		new Dominance[] {
			DOMINANT,
			OTHER,
			DISCREPANT,
		};

	public static final List<Dominance> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static Dominance get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Dominance result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static Dominance getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Dominance result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static Dominance get(int value) {
		switch (value) {
			case DOMINANT_VALUE: return DOMINANT;
			case OTHER_VALUE: return OTHER;
			case DISCREPANT_VALUE: return DISCREPANT;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private Dominance(int value, String name, String literal) {
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
