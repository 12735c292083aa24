// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Attachment Style</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The usual style of attachment with its everyday name. Source: S1#6, P27, P66.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.couples.CouplesPackage#getAttachmentStyle()
 * @model
 * @generated
 */
public enum AttachmentStyle implements Enumerator {
	/**
	 * The '<em><b>SECURE ANCHOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECURE_ANCHOR_VALUE
	 * @generated
	 * @ordered
	 */
	SECURE_ANCHOR(0, "SECURE_ANCHOR", "SECURE_ANCHOR"),

	/**
	 * The '<em><b>ANXIOUS WAVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANXIOUS_WAVE_VALUE
	 * @generated
	 * @ordered
	 */
	ANXIOUS_WAVE(1, "ANXIOUS_WAVE", "ANXIOUS_WAVE"),

	/**
	 * The '<em><b>AVOIDANT ISLAND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AVOIDANT_ISLAND_VALUE
	 * @generated
	 * @ordered
	 */
	AVOIDANT_ISLAND(2, "AVOIDANT_ISLAND", "AVOIDANT_ISLAND"),

	/**
	 * The '<em><b>FEARFUL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FEARFUL_VALUE
	 * @generated
	 * @ordered
	 */
	FEARFUL(3, "FEARFUL", "FEARFUL"),

	/**
	 * The '<em><b>UNKNOWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN(4, "UNKNOWN", "UNKNOWN");

	/**
	 * The '<em><b>SECURE ANCHOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SECURE_ANCHOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SECURE_ANCHOR_VALUE = 0;

	/**
	 * The '<em><b>ANXIOUS WAVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ANXIOUS_WAVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ANXIOUS_WAVE_VALUE = 1;

	/**
	 * The '<em><b>AVOIDANT ISLAND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AVOIDANT_ISLAND
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AVOIDANT_ISLAND_VALUE = 2;

	/**
	 * The '<em><b>FEARFUL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FEARFUL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FEARFUL_VALUE = 3;

	/**
	 * The '<em><b>UNKNOWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_VALUE = 4;

	/**
	 * An array of all the '<em><b>Attachment Style</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final AttachmentStyle[] VALUES_ARRAY =
		new AttachmentStyle[] {
			SECURE_ANCHOR,
			ANXIOUS_WAVE,
			AVOIDANT_ISLAND,
			FEARFUL,
			UNKNOWN,
		};

	/**
	 * A public read-only list of all the '<em><b>Attachment Style</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<AttachmentStyle> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Attachment Style</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AttachmentStyle get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AttachmentStyle result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Attachment Style</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AttachmentStyle getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			AttachmentStyle result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Attachment Style</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static AttachmentStyle get(int value) {
		switch (value) {
			case SECURE_ANCHOR_VALUE: return SECURE_ANCHOR;
			case ANXIOUS_WAVE_VALUE: return ANXIOUS_WAVE;
			case AVOIDANT_ISLAND_VALUE: return AVOIDANT_ISLAND;
			case FEARFUL_VALUE: return FEARFUL;
			case UNKNOWN_VALUE: return UNKNOWN;
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
	private AttachmentStyle(int value, String name, String literal) {
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

} //AttachmentStyle
