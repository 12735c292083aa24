// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** Where the relationship stands between connection and disconnection. Source: S0#6, P5, P7, P8. */
public enum ConnectionState implements Enumerator {
	/** In touch: both feel and are felt. Source: S0#6. */
	CONNECTION(0, "CONNECTION", "CONNECTION"),

	/** A break just now, which can be talked about and mended. Source: P5. */
	ACUTE_DISCONNECTION(1, "ACUTE_DISCONNECTION", "ACUTE_DISCONNECTION"),

	/** A lasting break in which hurt is no longer shown. Source: S0#5, P5. */
	CHRONIC_DISCONNECTION(2, "CHRONIC_DISCONNECTION", "CHRONIC_DISCONNECTION"),

	/** Shut out, unable to move, feeling at fault. */
	CONDEMNED_ISOLATION(3, "CONDEMNED_ISOLATION", "CONDEMNED_ISOLATION"),

	/** Finding back to each other after a break. Source: S0#6, P5. */
	RECONNECTION(4, "RECONNECTION", "RECONNECTION"),

	/** More connected than before the break: both see, know and feel that they matter. Source: P8, S1#66. */
	ENHANCED_CONNECTION(5, "ENHANCED_CONNECTION", "ENHANCED_CONNECTION");

	/** In touch: both feel and are felt. Source: S0#6. */
	public static final int CONNECTION_VALUE = 0;

	/** A break just now, which can be talked about and mended. Source: P5. */
	public static final int ACUTE_DISCONNECTION_VALUE = 1;

	/** A lasting break in which hurt is no longer shown. Source: S0#5, P5. */
	public static final int CHRONIC_DISCONNECTION_VALUE = 2;

	/** Shut out, unable to move, feeling at fault. */
	public static final int CONDEMNED_ISOLATION_VALUE = 3;

	/** Finding back to each other after a break. Source: S0#6, P5. */
	public static final int RECONNECTION_VALUE = 4;

	/** More connected than before the break: both see, know and feel that they matter. Source: P8, S1#66. */
	public static final int ENHANCED_CONNECTION_VALUE = 5;

	private static final ConnectionState[] VALUES_ARRAY =
		new ConnectionState[] {
			CONNECTION,
			ACUTE_DISCONNECTION,
			CHRONIC_DISCONNECTION,
			CONDEMNED_ISOLATION,
			RECONNECTION,
			ENHANCED_CONNECTION,
		};

	public static final List<ConnectionState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static ConnectionState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConnectionState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static ConnectionState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConnectionState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static ConnectionState get(int value) {
		switch (value) {
			case CONNECTION_VALUE: return CONNECTION;
			case ACUTE_DISCONNECTION_VALUE: return ACUTE_DISCONNECTION;
			case CHRONIC_DISCONNECTION_VALUE: return CHRONIC_DISCONNECTION;
			case CONDEMNED_ISOLATION_VALUE: return CONDEMNED_ISOLATION;
			case RECONNECTION_VALUE: return RECONNECTION;
			case ENHANCED_CONNECTION_VALUE: return ENHANCED_CONNECTION;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private ConnectionState(int value, String name, String literal) {
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
