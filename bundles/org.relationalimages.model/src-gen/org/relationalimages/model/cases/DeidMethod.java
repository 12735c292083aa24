// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** How a case was made unrecognisable. Source: P90. */
public enum DeidMethod implements Enumerator {
	/** Choose this while the case still contains what could tell who is meant. */
	NONE(0, "NONE", "NONE"),

	/** The eighteen listed kinds of identifiers were removed. */
	SAFE_HARBOR_18(1, "SAFE_HARBOR_18", "SAFE_HARBOR_18"),

	/** An expert judged the risk of recognition. */
	EXPERT(2, "EXPERT", "EXPERT"),

	/** Several people were merged into one. */
	COMPOSITE(3, "COMPOSITE", "COMPOSITE"),

	/** Choose this when nobody real is behind the case. */
	FICTIONAL(4, "FICTIONAL", "FICTIONAL");

	/** Choose this while the case still contains what could tell who is meant. */
	public static final int NONE_VALUE = 0;

	/** The eighteen listed kinds of identifiers were removed. */
	public static final int SAFE_HARBOR_18_VALUE = 1;

	/** An expert judged the risk of recognition. */
	public static final int EXPERT_VALUE = 2;

	/** Several people were merged into one. */
	public static final int COMPOSITE_VALUE = 3;

	/** Choose this when nobody real is behind the case. */
	public static final int FICTIONAL_VALUE = 4;

	private static final DeidMethod[] VALUES_ARRAY =
		new DeidMethod[] {
			NONE,
			SAFE_HARBOR_18,
			EXPERT,
			COMPOSITE,
			FICTIONAL,
		};

	public static final List<DeidMethod> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static DeidMethod get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DeidMethod result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static DeidMethod getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DeidMethod result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static DeidMethod get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case SAFE_HARBOR_18_VALUE: return SAFE_HARBOR_18;
			case EXPERT_VALUE: return EXPERT;
			case COMPOSITE_VALUE: return COMPOSITE;
			case FICTIONAL_VALUE: return FICTIONAL;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private DeidMethod(int value, String name, String literal) {
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
