// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** Whether somebody lives, has died or was never born; drawn as genograms draw it. Source: P40, P41. */
public enum LifeState implements Enumerator {
	/** Living, or nothing else is known. */
	LIVING(0, "LIVING", "LIVING"),

	/** Has died; a cross in the symbol, which may distress: ask first. */
	DECEASED(1, "DECEASED", "DECEASED"),

	/** Expected, not yet born; a triangle. */
	PREGNANCY(2, "PREGNANCY", "PREGNANCY"),

	/** Lost during the pregnancy; a small triangle with a cross. */
	MISCARRIAGE(3, "MISCARRIAGE", "MISCARRIAGE"),

	/** Born without life; a small symbol with a cross. */
	STILLBIRTH(4, "STILLBIRTH", "STILLBIRTH");

	/** Living, or nothing else is known. */
	public static final int LIVING_VALUE = 0;

	/** Has died; a cross in the symbol, which may distress: ask first. */
	public static final int DECEASED_VALUE = 1;

	/** Expected, not yet born; a triangle. */
	public static final int PREGNANCY_VALUE = 2;

	/** Lost during the pregnancy; a small triangle with a cross. */
	public static final int MISCARRIAGE_VALUE = 3;

	/** Born without life; a small symbol with a cross. */
	public static final int STILLBIRTH_VALUE = 4;

	private static final LifeState[] VALUES_ARRAY =
		new LifeState[] {
			LIVING,
			DECEASED,
			PREGNANCY,
			MISCARRIAGE,
			STILLBIRTH,
		};

	public static final List<LifeState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static LifeState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LifeState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static LifeState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LifeState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static LifeState get(int value) {
		switch (value) {
			case LIVING_VALUE: return LIVING;
			case DECEASED_VALUE: return DECEASED;
			case PREGNANCY_VALUE: return PREGNANCY;
			case MISCARRIAGE_VALUE: return MISCARRIAGE;
			case STILLBIRTH_VALUE: return STILLBIRTH;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private LifeState(int value, String name, String literal) {
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
