// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Connection State</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Where the relationship stands between connection and disconnection. Source: S0#6, P5, P7, P8.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.sessions.SessionsPackage#getConnectionState()
 * @model
 * @generated
 */
public enum ConnectionState implements Enumerator {
	/**
	 * The '<em><b>CONNECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONNECTION_VALUE
	 * @generated
	 * @ordered
	 */
	CONNECTION(0, "CONNECTION", "CONNECTION"),

	/**
	 * The '<em><b>ACUTE DISCONNECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACUTE_DISCONNECTION_VALUE
	 * @generated
	 * @ordered
	 */
	ACUTE_DISCONNECTION(1, "ACUTE_DISCONNECTION", "ACUTE_DISCONNECTION"),

	/**
	 * The '<em><b>CHRONIC DISCONNECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHRONIC_DISCONNECTION_VALUE
	 * @generated
	 * @ordered
	 */
	CHRONIC_DISCONNECTION(2, "CHRONIC_DISCONNECTION", "CHRONIC_DISCONNECTION"),

	/**
	 * The '<em><b>CONDEMNED ISOLATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shut out, unable to move, feeling at fault.
	 * <!-- end-model-doc -->
	 * @see #CONDEMNED_ISOLATION_VALUE
	 * @generated
	 * @ordered
	 */
	CONDEMNED_ISOLATION(3, "CONDEMNED_ISOLATION", "CONDEMNED_ISOLATION"),

	/**
	 * The '<em><b>RECONNECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RECONNECTION_VALUE
	 * @generated
	 * @ordered
	 */
	RECONNECTION(4, "RECONNECTION", "RECONNECTION"),

	/**
	 * The '<em><b>ENHANCED CONNECTION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * More connected than before the break: both see, know and feel that they matter. Source: P8, S1#66.
	 * <!-- end-model-doc -->
	 * @see #ENHANCED_CONNECTION_VALUE
	 * @generated
	 * @ordered
	 */
	ENHANCED_CONNECTION(5, "ENHANCED_CONNECTION", "ENHANCED_CONNECTION");

	/**
	 * The '<em><b>CONNECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CONNECTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONNECTION_VALUE = 0;

	/**
	 * The '<em><b>ACUTE DISCONNECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACUTE_DISCONNECTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ACUTE_DISCONNECTION_VALUE = 1;

	/**
	 * The '<em><b>CHRONIC DISCONNECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHRONIC_DISCONNECTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHRONIC_DISCONNECTION_VALUE = 2;

	/**
	 * The '<em><b>CONDEMNED ISOLATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shut out, unable to move, feeling at fault.
	 * <!-- end-model-doc -->
	 * @see #CONDEMNED_ISOLATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CONDEMNED_ISOLATION_VALUE = 3;

	/**
	 * The '<em><b>RECONNECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RECONNECTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RECONNECTION_VALUE = 4;

	/**
	 * The '<em><b>ENHANCED CONNECTION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * More connected than before the break: both see, know and feel that they matter. Source: P8, S1#66.
	 * <!-- end-model-doc -->
	 * @see #ENHANCED_CONNECTION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ENHANCED_CONNECTION_VALUE = 5;

	/**
	 * An array of all the '<em><b>Connection State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ConnectionState[] VALUES_ARRAY =
		new ConnectionState[] {
			CONNECTION,
			ACUTE_DISCONNECTION,
			CHRONIC_DISCONNECTION,
			CONDEMNED_ISOLATION,
			RECONNECTION,
			ENHANCED_CONNECTION,
		};

	/**
	 * A public read-only list of all the '<em><b>Connection State</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ConnectionState> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Connection State</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConnectionState get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConnectionState result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Connection State</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConnectionState getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConnectionState result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Connection State</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private ConnectionState(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}

} //ConnectionState
