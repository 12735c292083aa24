// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Person Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What somebody is in this case. Source: P40, house.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.cases.CasesPackage#getPersonRole()
 * @model
 * @generated
 */
public enum PersonRole implements Enumerator {
	/**
	 * The '<em><b>CLIENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLIENT_VALUE
	 * @generated
	 * @ordered
	 */
	CLIENT(0, "CLIENT", "CLIENT"),

	/**
	 * The '<em><b>PARTNER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARTNER_VALUE
	 * @generated
	 * @ordered
	 */
	PARTNER(1, "PARTNER", "PARTNER"),

	/**
	 * The '<em><b>MOTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MOTHER_VALUE
	 * @generated
	 * @ordered
	 */
	MOTHER(2, "MOTHER", "MOTHER"),

	/**
	 * The '<em><b>FATHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FATHER_VALUE
	 * @generated
	 * @ordered
	 */
	FATHER(3, "FATHER", "FATHER"),

	/**
	 * The '<em><b>PARENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARENT_VALUE
	 * @generated
	 * @ordered
	 */
	PARENT(4, "PARENT", "PARENT"),

	/**
	 * The '<em><b>STEP PARENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STEP_PARENT_VALUE
	 * @generated
	 * @ordered
	 */
	STEP_PARENT(5, "STEP_PARENT", "STEP_PARENT"),

	/**
	 * The '<em><b>CAREGIVER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAREGIVER_VALUE
	 * @generated
	 * @ordered
	 */
	CAREGIVER(6, "CAREGIVER", "CAREGIVER"),

	/**
	 * The '<em><b>SIBLING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SIBLING_VALUE
	 * @generated
	 * @ordered
	 */
	SIBLING(7, "SIBLING", "SIBLING"),

	/**
	 * The '<em><b>CHILD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHILD_VALUE
	 * @generated
	 * @ordered
	 */
	CHILD(8, "CHILD", "CHILD"),

	/**
	 * The '<em><b>GRANDPARENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRANDPARENT_VALUE
	 * @generated
	 * @ordered
	 */
	GRANDPARENT(9, "GRANDPARENT", "GRANDPARENT"),

	/**
	 * The '<em><b>RELATIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RELATIVE_VALUE
	 * @generated
	 * @ordered
	 */
	RELATIVE(10, "RELATIVE", "RELATIVE"),

	/**
	 * The '<em><b>FRIEND</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FRIEND_VALUE
	 * @generated
	 * @ordered
	 */
	FRIEND(11, "FRIEND", "FRIEND"),

	/**
	 * The '<em><b>COLLEAGUE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COLLEAGUE_VALUE
	 * @generated
	 * @ordered
	 */
	COLLEAGUE(12, "COLLEAGUE", "COLLEAGUE"),

	/**
	 * The '<em><b>THERAPIST</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THERAPIST_VALUE
	 * @generated
	 * @ordered
	 */
	THERAPIST(13, "THERAPIST", "THERAPIST"),

	/**
	 * The '<em><b>SUPERVISOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPERVISOR_VALUE
	 * @generated
	 * @ordered
	 */
	SUPERVISOR(14, "SUPERVISOR", "SUPERVISOR"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(15, "OTHER", "OTHER");

	/**
	 * The '<em><b>CLIENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CLIENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CLIENT_VALUE = 0;

	/**
	 * The '<em><b>PARTNER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARTNER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PARTNER_VALUE = 1;

	/**
	 * The '<em><b>MOTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MOTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MOTHER_VALUE = 2;

	/**
	 * The '<em><b>FATHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FATHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FATHER_VALUE = 3;

	/**
	 * The '<em><b>PARENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PARENT_VALUE = 4;

	/**
	 * The '<em><b>STEP PARENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #STEP_PARENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STEP_PARENT_VALUE = 5;

	/**
	 * The '<em><b>CAREGIVER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CAREGIVER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CAREGIVER_VALUE = 6;

	/**
	 * The '<em><b>SIBLING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SIBLING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SIBLING_VALUE = 7;

	/**
	 * The '<em><b>CHILD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHILD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHILD_VALUE = 8;

	/**
	 * The '<em><b>GRANDPARENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GRANDPARENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int GRANDPARENT_VALUE = 9;

	/**
	 * The '<em><b>RELATIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RELATIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RELATIVE_VALUE = 10;

	/**
	 * The '<em><b>FRIEND</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FRIEND
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FRIEND_VALUE = 11;

	/**
	 * The '<em><b>COLLEAGUE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COLLEAGUE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COLLEAGUE_VALUE = 12;

	/**
	 * The '<em><b>THERAPIST</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THERAPIST
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int THERAPIST_VALUE = 13;

	/**
	 * The '<em><b>SUPERVISOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SUPERVISOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SUPERVISOR_VALUE = 14;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 15;

	/**
	 * An array of all the '<em><b>Person Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final PersonRole[] VALUES_ARRAY =
		new PersonRole[] {
			CLIENT,
			PARTNER,
			MOTHER,
			FATHER,
			PARENT,
			STEP_PARENT,
			CAREGIVER,
			SIBLING,
			CHILD,
			GRANDPARENT,
			RELATIVE,
			FRIEND,
			COLLEAGUE,
			THERAPIST,
			SUPERVISOR,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Person Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<PersonRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Person Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PersonRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PersonRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Person Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PersonRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PersonRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Person Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static PersonRole get(int value) {
		switch (value) {
			case CLIENT_VALUE: return CLIENT;
			case PARTNER_VALUE: return PARTNER;
			case MOTHER_VALUE: return MOTHER;
			case FATHER_VALUE: return FATHER;
			case PARENT_VALUE: return PARENT;
			case STEP_PARENT_VALUE: return STEP_PARENT;
			case CAREGIVER_VALUE: return CAREGIVER;
			case SIBLING_VALUE: return SIBLING;
			case CHILD_VALUE: return CHILD;
			case GRANDPARENT_VALUE: return GRANDPARENT;
			case RELATIVE_VALUE: return RELATIVE;
			case FRIEND_VALUE: return FRIEND;
			case COLLEAGUE_VALUE: return COLLEAGUE;
			case THERAPIST_VALUE: return THERAPIST;
			case SUPERVISOR_VALUE: return SUPERVISOR;
			case OTHER_VALUE: return OTHER;
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
	private PersonRole(int value, String name, String literal) {
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

} //PersonRole
