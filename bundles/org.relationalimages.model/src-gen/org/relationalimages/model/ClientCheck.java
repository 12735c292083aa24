// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** Whether the client was asked if something fits. Source: S1#64, workbench. */
public enum ClientCheck implements Enumerator {
	/** Not talked about yet. */
	NOT_YET(0, "NOT_YET", "NOT_YET"),

	/** The client said that it fits. */
	AGREED(1, "AGREED", "AGREED"),

	/** The client said that it does not fit; it stays as a guess that was wrong, or is put in other words. */
	DISAGREED(2, "DISAGREED", "DISAGREED");

	/** Not talked about yet. */
	public static final int NOT_YET_VALUE = 0;

	/** The client said that it fits. */
	public static final int AGREED_VALUE = 1;

	/** The client said that it does not fit; it stays as a guess that was wrong, or is put in other words. */
	public static final int DISAGREED_VALUE = 2;

	private static final ClientCheck[] VALUES_ARRAY =
		new ClientCheck[] {
			NOT_YET,
			AGREED,
			DISAGREED,
		};

	public static final List<ClientCheck> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static ClientCheck get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ClientCheck result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static ClientCheck getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ClientCheck result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static ClientCheck get(int value) {
		switch (value) {
			case NOT_YET_VALUE: return NOT_YET;
			case AGREED_VALUE: return AGREED;
			case DISAGREED_VALUE: return DISAGREED;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private ClientCheck(int value, String name, String literal) {
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
