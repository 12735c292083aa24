// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** The six phases; they are not linear but spiral. Source: S1#20. */
public enum Phase implements Enumerator {
	/** Days 1-7: trust, understanding and a shared vision. Source: S1#15, S1#21. */
	COLLABORATIVE_ESTABLISHMENT(1, "COLLABORATIVE_ESTABLISHMENT", "COLLABORATIVE_ESTABLISHMENT"),

	/** Days 8-14. Source: S1#25. */
	RESOURCE_IDENTIFICATION(2, "RESOURCE_IDENTIFICATION", "RESOURCE_IDENTIFICATION"),

	/** Days 15-21. Source: S1#29. */
	VISION_CLARIFICATION(3, "VISION_CLARIFICATION", "VISION_CLARIFICATION"),

	/** Days 22-28. Source: S1#33. */
	EXCEPTION_AMPLIFICATION(4, "EXCEPTION_AMPLIFICATION", "EXCEPTION_AMPLIFICATION"),

	/** Days 29-35. Source: S1#37. */
	ACTION_CONSTRUCTION(5, "ACTION_CONSTRUCTION", "ACTION_CONSTRUCTION"),

	/** Days 36-40 and beyond. Source: S1#41. */
	CONSOLIDATION_AND_MAINTENANCE(6, "CONSOLIDATION_AND_MAINTENANCE", "CONSOLIDATION_AND_MAINTENANCE");

	/** Days 1-7: trust, understanding and a shared vision. Source: S1#15, S1#21. */
	public static final int COLLABORATIVE_ESTABLISHMENT_VALUE = 1;

	/** Days 8-14. Source: S1#25. */
	public static final int RESOURCE_IDENTIFICATION_VALUE = 2;

	/** Days 15-21. Source: S1#29. */
	public static final int VISION_CLARIFICATION_VALUE = 3;

	/** Days 22-28. Source: S1#33. */
	public static final int EXCEPTION_AMPLIFICATION_VALUE = 4;

	/** Days 29-35. Source: S1#37. */
	public static final int ACTION_CONSTRUCTION_VALUE = 5;

	/** Days 36-40 and beyond. Source: S1#41. */
	public static final int CONSOLIDATION_AND_MAINTENANCE_VALUE = 6;

	private static final Phase[] VALUES_ARRAY =
		new Phase[] {
			COLLABORATIVE_ESTABLISHMENT,
			RESOURCE_IDENTIFICATION,
			VISION_CLARIFICATION,
			EXCEPTION_AMPLIFICATION,
			ACTION_CONSTRUCTION,
			CONSOLIDATION_AND_MAINTENANCE,
		};

	public static final List<Phase> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static Phase get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Phase result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static Phase getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Phase result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static Phase get(int value) {
		switch (value) {
			case COLLABORATIVE_ESTABLISHMENT_VALUE: return COLLABORATIVE_ESTABLISHMENT;
			case RESOURCE_IDENTIFICATION_VALUE: return RESOURCE_IDENTIFICATION;
			case VISION_CLARIFICATION_VALUE: return VISION_CLARIFICATION;
			case EXCEPTION_AMPLIFICATION_VALUE: return EXCEPTION_AMPLIFICATION;
			case ACTION_CONSTRUCTION_VALUE: return ACTION_CONSTRUCTION;
			case CONSOLIDATION_AND_MAINTENANCE_VALUE: return CONSOLIDATION_AND_MAINTENANCE;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private Phase(int value, String name, String literal) {
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
