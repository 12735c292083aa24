// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** What somebody is in this case. Source: P40, house. */
public enum PersonRole implements Enumerator {
	CLIENT(0, "CLIENT", "CLIENT"),
	PARTNER(1, "PARTNER", "PARTNER"),
	MOTHER(2, "MOTHER", "MOTHER"),
	FATHER(3, "FATHER", "FATHER"),
	PARENT(4, "PARENT", "PARENT"),
	STEP_PARENT(5, "STEP_PARENT", "STEP_PARENT"),
	CAREGIVER(6, "CAREGIVER", "CAREGIVER"),
	SIBLING(7, "SIBLING", "SIBLING"),
	CHILD(8, "CHILD", "CHILD"),
	GRANDPARENT(9, "GRANDPARENT", "GRANDPARENT"),
	RELATIVE(10, "RELATIVE", "RELATIVE"),
	FRIEND(11, "FRIEND", "FRIEND"),
	COLLEAGUE(12, "COLLEAGUE", "COLLEAGUE"),
	THERAPIST(13, "THERAPIST", "THERAPIST"),
	SUPERVISOR(14, "SUPERVISOR", "SUPERVISOR"),
	OTHER(15, "OTHER", "OTHER");
	public static final int CLIENT_VALUE = 0;
	public static final int PARTNER_VALUE = 1;
	public static final int MOTHER_VALUE = 2;
	public static final int FATHER_VALUE = 3;
	public static final int PARENT_VALUE = 4;
	public static final int STEP_PARENT_VALUE = 5;
	public static final int CAREGIVER_VALUE = 6;
	public static final int SIBLING_VALUE = 7;
	public static final int CHILD_VALUE = 8;
	public static final int GRANDPARENT_VALUE = 9;
	public static final int RELATIVE_VALUE = 10;
	public static final int FRIEND_VALUE = 11;
	public static final int COLLEAGUE_VALUE = 12;
	public static final int THERAPIST_VALUE = 13;
	public static final int SUPERVISOR_VALUE = 14;
	public static final int OTHER_VALUE = 15;

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

	public static final List<PersonRole> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static PersonRole get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PersonRole result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static PersonRole getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			PersonRole result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

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

	private final int value;
	private final String name;
	private final String literal;

	private PersonRole(int value, String name, String literal) {
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
