// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** Whether the people concerned agreed to the record. Source: P90, workbench. */
public enum ConsentStatus implements Enumerator {
	/** Not asked or not written down. */
	NOT_RECORDED(0, "NOT_RECORDED", "NOT_RECORDED"),

	/** Agreed. */
	GIVEN(1, "GIVEN", "GIVEN"),

	/** Agreed within limits, see the scope. */
	LIMITED(2, "LIMITED", "LIMITED"),

	/** Agreement taken back. */
	WITHDRAWN(3, "WITHDRAWN", "WITHDRAWN"),

	/** Nobody real is described. */
	NOT_NEEDED_FICTION(4, "NOT_NEEDED_FICTION", "NOT_NEEDED_FICTION");

	/** Not asked or not written down. */
	public static final int NOT_RECORDED_VALUE = 0;

	/** Agreed. */
	public static final int GIVEN_VALUE = 1;

	/** Agreed within limits, see the scope. */
	public static final int LIMITED_VALUE = 2;

	/** Agreement taken back. */
	public static final int WITHDRAWN_VALUE = 3;

	/** Nobody real is described. */
	public static final int NOT_NEEDED_FICTION_VALUE = 4;

	private static final ConsentStatus[] VALUES_ARRAY =
		new ConsentStatus[] {
			NOT_RECORDED,
			GIVEN,
			LIMITED,
			WITHDRAWN,
			NOT_NEEDED_FICTION,
		};

	public static final List<ConsentStatus> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static ConsentStatus get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConsentStatus result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static ConsentStatus getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConsentStatus result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static ConsentStatus get(int value) {
		switch (value) {
			case NOT_RECORDED_VALUE: return NOT_RECORDED;
			case GIVEN_VALUE: return GIVEN;
			case LIMITED_VALUE: return LIMITED;
			case WITHDRAWN_VALUE: return WITHDRAWN;
			case NOT_NEEDED_FICTION_VALUE: return NOT_NEEDED_FICTION;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private ConsentStatus(int value, String name, String literal) {
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
