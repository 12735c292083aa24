// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** What somebody is in this case. Source: P40, workbench. */
public enum PersonRole implements Enumerator {
	/** Somebody the work is for; in a couple both partners are clients. Source: workbench. */
	CLIENT(0, "CLIENT", "CLIENT"),

	/** A partner in love or in life, married or not. Source: P40. */
	PARTNER(1, "PARTNER", "PARTNER"),

	/** A mother, by birth, adoption or in daily life. Source: P40. */
	MOTHER(2, "MOTHER", "MOTHER"),

	/** A father, by birth, adoption or in daily life. Source: P40. */
	FATHER(3, "FATHER", "FATHER"),

	/** A parent, when mother or father does not fit or is not noted. Source: P40. */
	PARENT(4, "PARENT", "PARENT"),

	/** A parent's new partner who shares the care of the child. Source: P40. */
	STEP_PARENT(5, "STEP_PARENT", "STEP_PARENT"),

	/** Somebody else who looked after the child, such as a nanny, an aunt or a foster parent. Source: P40. */
	CAREGIVER(6, "CAREGIVER", "CAREGIVER"),

	/** A brother or sister, also a half- or step-sibling. Source: P40. */
	SIBLING(7, "SIBLING", "SIBLING"),

	/** A son or daughter of somebody in the case, of any age. Source: P40. */
	CHILD(8, "CHILD", "CHILD"),

	/** A grandmother or grandfather. Source: P40. */
	GRANDPARENT(9, "GRANDPARENT", "GRANDPARENT"),

	/** Another member of the wider family. Source: P40. */
	RELATIVE(10, "RELATIVE", "RELATIVE"),

	/** A friend, close or not so close. Source: workbench. */
	FRIEND(11, "FRIEND", "FRIEND"),

	/** Somebody known from work or school. Source: workbench. */
	COLLEAGUE(12, "COLLEAGUE", "COLLEAGUE"),

	/** The therapist who works on this case. Source: workbench. */
	THERAPIST(13, "THERAPIST", "THERAPIST"),

	/** Somebody with whom the therapist thinks the work over. Source: workbench. */
	SUPERVISOR(14, "SUPERVISOR", "SUPERVISOR"),

	/** Anybody else who matters; the note can say how. Source: workbench. */
	OTHER(15, "OTHER", "OTHER");

	/** Somebody the work is for; in a couple both partners are clients. Source: workbench. */
	public static final int CLIENT_VALUE = 0;

	/** A partner in love or in life, married or not. Source: P40. */
	public static final int PARTNER_VALUE = 1;

	/** A mother, by birth, adoption or in daily life. Source: P40. */
	public static final int MOTHER_VALUE = 2;

	/** A father, by birth, adoption or in daily life. Source: P40. */
	public static final int FATHER_VALUE = 3;

	/** A parent, when mother or father does not fit or is not noted. Source: P40. */
	public static final int PARENT_VALUE = 4;

	/** A parent's new partner who shares the care of the child. Source: P40. */
	public static final int STEP_PARENT_VALUE = 5;

	/** Somebody else who looked after the child, such as a nanny, an aunt or a foster parent. Source: P40. */
	public static final int CAREGIVER_VALUE = 6;

	/** A brother or sister, also a half- or step-sibling. Source: P40. */
	public static final int SIBLING_VALUE = 7;

	/** A son or daughter of somebody in the case, of any age. Source: P40. */
	public static final int CHILD_VALUE = 8;

	/** A grandmother or grandfather. Source: P40. */
	public static final int GRANDPARENT_VALUE = 9;

	/** Another member of the wider family. Source: P40. */
	public static final int RELATIVE_VALUE = 10;

	/** A friend, close or not so close. Source: workbench. */
	public static final int FRIEND_VALUE = 11;

	/** Somebody known from work or school. Source: workbench. */
	public static final int COLLEAGUE_VALUE = 12;

	/** The therapist who works on this case. Source: workbench. */
	public static final int THERAPIST_VALUE = 13;

	/** Somebody with whom the therapist thinks the work over. Source: workbench. */
	public static final int SUPERVISOR_VALUE = 14;

	/** Anybody else who matters; the note can say how. Source: workbench. */
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
