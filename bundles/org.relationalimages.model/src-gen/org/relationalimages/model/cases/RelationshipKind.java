// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Relationship Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What ties two people together. Source: P40, house.
 * <!-- end-model-doc -->
 * @see org.relationalimages.model.cases.CasesPackage#getRelationshipKind()
 * @model
 * @generated
 */
public enum RelationshipKind implements Enumerator {
	/**
	 * The '<em><b>PARENT CHILD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first end is the parent, the second the child.
	 * <!-- end-model-doc -->
	 * @see #PARENT_CHILD_VALUE
	 * @generated
	 * @ordered
	 */
	PARENT_CHILD(0, "PARENT_CHILD", "PARENT_CHILD"),

	/**
	 * The '<em><b>STEP OR FOSTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first end is the step or foster parent, the second the child.
	 * <!-- end-model-doc -->
	 * @see #STEP_OR_FOSTER_VALUE
	 * @generated
	 * @ordered
	 */
	STEP_OR_FOSTER(1, "STEP_OR_FOSTER", "STEP_OR_FOSTER"),

	/**
	 * The '<em><b>SIBLINGS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SIBLINGS_VALUE
	 * @generated
	 * @ordered
	 */
	SIBLINGS(2, "SIBLINGS", "SIBLINGS"),

	/**
	 * The '<em><b>PARTNERS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARTNERS_VALUE
	 * @generated
	 * @ordered
	 */
	PARTNERS(3, "PARTNERS", "PARTNERS"),

	/**
	 * The '<em><b>MARRIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MARRIED_VALUE
	 * @generated
	 * @ordered
	 */
	MARRIED(4, "MARRIED", "MARRIED"),

	/**
	 * The '<em><b>SEPARATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEPARATED_VALUE
	 * @generated
	 * @ordered
	 */
	SEPARATED(5, "SEPARATED", "SEPARATED"),

	/**
	 * The '<em><b>DIVORCED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIVORCED_VALUE
	 * @generated
	 * @ordered
	 */
	DIVORCED(6, "DIVORCED", "DIVORCED"),

	/**
	 * The '<em><b>EXTENDED FAMILY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXTENDED_FAMILY_VALUE
	 * @generated
	 * @ordered
	 */
	EXTENDED_FAMILY(7, "EXTENDED_FAMILY", "EXTENDED_FAMILY"),

	/**
	 * The '<em><b>FRIENDSHIP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FRIENDSHIP_VALUE
	 * @generated
	 * @ordered
	 */
	FRIENDSHIP(8, "FRIENDSHIP", "FRIENDSHIP"),

	/**
	 * The '<em><b>WORK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WORK_VALUE
	 * @generated
	 * @ordered
	 */
	WORK(9, "WORK", "WORK"),

	/**
	 * The '<em><b>THERAPEUTIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THERAPEUTIC_VALUE
	 * @generated
	 * @ordered
	 */
	THERAPEUTIC(10, "THERAPEUTIC", "THERAPEUTIC"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(11, "OTHER", "OTHER");

	/**
	 * The '<em><b>PARENT CHILD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first end is the parent, the second the child.
	 * <!-- end-model-doc -->
	 * @see #PARENT_CHILD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PARENT_CHILD_VALUE = 0;

	/**
	 * The '<em><b>STEP OR FOSTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The first end is the step or foster parent, the second the child.
	 * <!-- end-model-doc -->
	 * @see #STEP_OR_FOSTER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int STEP_OR_FOSTER_VALUE = 1;

	/**
	 * The '<em><b>SIBLINGS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SIBLINGS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SIBLINGS_VALUE = 2;

	/**
	 * The '<em><b>PARTNERS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARTNERS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PARTNERS_VALUE = 3;

	/**
	 * The '<em><b>MARRIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MARRIED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MARRIED_VALUE = 4;

	/**
	 * The '<em><b>SEPARATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SEPARATED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SEPARATED_VALUE = 5;

	/**
	 * The '<em><b>DIVORCED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIVORCED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DIVORCED_VALUE = 6;

	/**
	 * The '<em><b>EXTENDED FAMILY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXTENDED_FAMILY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EXTENDED_FAMILY_VALUE = 7;

	/**
	 * The '<em><b>FRIENDSHIP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FRIENDSHIP
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FRIENDSHIP_VALUE = 8;

	/**
	 * The '<em><b>WORK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WORK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WORK_VALUE = 9;

	/**
	 * The '<em><b>THERAPEUTIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THERAPEUTIC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int THERAPEUTIC_VALUE = 10;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 11;

	/**
	 * An array of all the '<em><b>Relationship Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RelationshipKind[] VALUES_ARRAY =
		new RelationshipKind[] {
			PARENT_CHILD,
			STEP_OR_FOSTER,
			SIBLINGS,
			PARTNERS,
			MARRIED,
			SEPARATED,
			DIVORCED,
			EXTENDED_FAMILY,
			FRIENDSHIP,
			WORK,
			THERAPEUTIC,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Relationship Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RelationshipKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Relationship Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RelationshipKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RelationshipKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Relationship Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RelationshipKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RelationshipKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Relationship Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RelationshipKind get(int value) {
		switch (value) {
			case PARENT_CHILD_VALUE: return PARENT_CHILD;
			case STEP_OR_FOSTER_VALUE: return STEP_OR_FOSTER;
			case SIBLINGS_VALUE: return SIBLINGS;
			case PARTNERS_VALUE: return PARTNERS;
			case MARRIED_VALUE: return MARRIED;
			case SEPARATED_VALUE: return SEPARATED;
			case DIVORCED_VALUE: return DIVORCED;
			case EXTENDED_FAMILY_VALUE: return EXTENDED_FAMILY;
			case FRIENDSHIP_VALUE: return FRIENDSHIP;
			case WORK_VALUE: return WORK;
			case THERAPEUTIC_VALUE: return THERAPEUTIC;
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
	private RelationshipKind(int value, String name, String literal) {
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

} //RelationshipKind
