// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** How far a phase has got. Source: workbench. */
public enum RunState implements Enumerator {
	/** Not begun yet. Source: workbench. */
	PLANNED(0, "PLANNED", "PLANNED"),

	/** Begun and still going on. Source: workbench. */
	OPEN(1, "OPEN", "OPEN"),

	/** Finished for now; phases can be visited again. Source: S1#20. */
	DONE(2, "DONE", "DONE");

	/** Not begun yet. Source: workbench. */
	public static final int PLANNED_VALUE = 0;

	/** Begun and still going on. Source: workbench. */
	public static final int OPEN_VALUE = 1;

	/** Finished for now; phases can be visited again. Source: S1#20. */
	public static final int DONE_VALUE = 2;

	private static final RunState[] VALUES_ARRAY =
		new RunState[] {
			PLANNED,
			OPEN,
			DONE,
		};

	public static final List<RunState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static RunState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RunState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static RunState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RunState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static RunState get(int value) {
		switch (value) {
			case PLANNED_VALUE: return PLANNED;
			case OPEN_VALUE: return OPEN;
			case DONE_VALUE: return DONE;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private RunState(int value, String name, String literal) {
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
