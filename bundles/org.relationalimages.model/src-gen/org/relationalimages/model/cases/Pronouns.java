// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** The pronouns somebody goes by. Source: P44, workbench. */
public enum Pronouns implements Enumerator {
	/** Not noted; texts then go without a pronoun. */
	NOT_NOTED(0, "NOT_NOTED", "NOT_NOTED"),

	/** Choose this for a person who is spoken of as she. */
	SHE(1, "SHE", "SHE"),

	/** Choose this for a person who is spoken of as he. */
	HE(2, "HE", "HE"),

	/** Choose this for a person who is spoken of as they. */
	THEY(3, "THEY", "THEY"),

	/** Others, written out in the person's own words. */
	OTHER(4, "OTHER", "OTHER");

	/** Not noted; texts then go without a pronoun. */
	public static final int NOT_NOTED_VALUE = 0;

	/** Choose this for a person who is spoken of as she. */
	public static final int SHE_VALUE = 1;

	/** Choose this for a person who is spoken of as he. */
	public static final int HE_VALUE = 2;

	/** Choose this for a person who is spoken of as they. */
	public static final int THEY_VALUE = 3;

	/** Others, written out in the person's own words. */
	public static final int OTHER_VALUE = 4;

	private static final Pronouns[] VALUES_ARRAY =
		new Pronouns[] {
			NOT_NOTED,
			SHE,
			HE,
			THEY,
			OTHER,
		};

	public static final List<Pronouns> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static Pronouns get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Pronouns result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static Pronouns getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Pronouns result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static Pronouns get(int value) {
		switch (value) {
			case NOT_NOTED_VALUE: return NOT_NOTED;
			case SHE_VALUE: return SHE;
			case HE_VALUE: return HE;
			case THEY_VALUE: return THEY;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private Pronouns(int value, String name, String literal) {
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
