// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Meaning Facet</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a meaning is about; the first three are the source's facets of the self. Source: S0#33, house.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.images.ImagesPackage#getMeaningFacet()
 * @model
 * @generated
 */
public enum MeaningFacet implements Enumerator {
	/**
	 * The '<em><b>WHO IAM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WHO_IAM_VALUE
	 * @generated
	 * @ordered
	 */
	WHO_IAM(0, "WHO_I_AM", "WHO_I_AM"),

	/**
	 * The '<em><b>WHAT ICAN DO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WHAT_ICAN_DO_VALUE
	 * @generated
	 * @ordered
	 */
	WHAT_ICAN_DO(1, "WHAT_I_CAN_DO", "WHAT_I_CAN_DO"),

	/**
	 * The '<em><b>HOW WORTHWHILE IAM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HOW_WORTHWHILE_IAM_VALUE
	 * @generated
	 * @ordered
	 */
	HOW_WORTHWHILE_IAM(2, "HOW_WORTHWHILE_I_AM", "HOW_WORTHWHILE_I_AM"),

	/**
	 * The '<em><b>WHAT OTHERS DO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WHAT_OTHERS_DO_VALUE
	 * @generated
	 * @ordered
	 */
	WHAT_OTHERS_DO(3, "WHAT_OTHERS_DO", "WHAT_OTHERS_DO"),

	/**
	 * The '<em><b>WHAT RELATIONSHIPS ARE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WHAT_RELATIONSHIPS_ARE_VALUE
	 * @generated
	 * @ordered
	 */
	WHAT_RELATIONSHIPS_ARE(4, "WHAT_RELATIONSHIPS_ARE", "WHAT_RELATIONSHIPS_ARE");

	/**
	 * The '<em><b>WHO IAM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WHO_IAM
	 * @model name="WHO_I_AM"
	 * @generated
	 * @ordered
	 */
	public static final int WHO_IAM_VALUE = 0;

	/**
	 * The '<em><b>WHAT ICAN DO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WHAT_ICAN_DO
	 * @model name="WHAT_I_CAN_DO"
	 * @generated
	 * @ordered
	 */
	public static final int WHAT_ICAN_DO_VALUE = 1;

	/**
	 * The '<em><b>HOW WORTHWHILE IAM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HOW_WORTHWHILE_IAM
	 * @model name="HOW_WORTHWHILE_I_AM"
	 * @generated
	 * @ordered
	 */
	public static final int HOW_WORTHWHILE_IAM_VALUE = 2;

	/**
	 * The '<em><b>WHAT OTHERS DO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WHAT_OTHERS_DO
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WHAT_OTHERS_DO_VALUE = 3;

	/**
	 * The '<em><b>WHAT RELATIONSHIPS ARE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WHAT_RELATIONSHIPS_ARE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WHAT_RELATIONSHIPS_ARE_VALUE = 4;

	/**
	 * An array of all the '<em><b>Meaning Facet</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final MeaningFacet[] VALUES_ARRAY =
		new MeaningFacet[] {
			WHO_IAM,
			WHAT_ICAN_DO,
			HOW_WORTHWHILE_IAM,
			WHAT_OTHERS_DO,
			WHAT_RELATIONSHIPS_ARE,
		};

	/**
	 * A public read-only list of all the '<em><b>Meaning Facet</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<MeaningFacet> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Meaning Facet</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeaningFacet get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MeaningFacet result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Meaning Facet</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeaningFacet getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			MeaningFacet result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Meaning Facet</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static MeaningFacet get(int value) {
		switch (value) {
			case WHO_IAM_VALUE: return WHO_IAM;
			case WHAT_ICAN_DO_VALUE: return WHAT_ICAN_DO;
			case HOW_WORTHWHILE_IAM_VALUE: return HOW_WORTHWHILE_IAM;
			case WHAT_OTHERS_DO_VALUE: return WHAT_OTHERS_DO;
			case WHAT_RELATIONSHIPS_ARE_VALUE: return WHAT_RELATIONSHIPS_ARE;
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
	private MeaningFacet(int value, String name, String literal) {
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

} //MeaningFacet
