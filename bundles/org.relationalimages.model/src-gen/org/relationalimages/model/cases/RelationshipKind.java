// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** What ties two people together. Source: P40, workbench. */
public enum RelationshipKind implements Enumerator {
	/** The first end is the parent, the second the child. */
	PARENT_CHILD(0, "PARENT_CHILD", "PARENT_CHILD"),

	/** A step or a foster parent, and it is not noted which. The first end is the parent, the second the child. */
	STEP_OR_FOSTER(1, "STEP_OR_FOSTER", "STEP_OR_FOSTER"),

	/** Brothers or sisters, also half- and step-siblings. Source: P40. */
	SIBLINGS(2, "SIBLINGS", "SIBLINGS"),

	/** A couple who are together without being married. Source: P40. */
	PARTNERS(3, "PARTNERS", "PARTNERS"),

	/** A married couple. Source: P40. */
	MARRIED(4, "MARRIED", "MARRIED"),

	/** A couple who live apart and are not divorced; one bar across the line. Source: P40. */
	SEPARATED(5, "SEPARATED", "SEPARATED"),

	/** A couple whose marriage has been ended; two bars across the line. Source: P40. */
	DIVORCED(6, "DIVORCED", "DIVORCED"),

	/** Grandparent and grandchild, cousins, in-laws and others of the wider family. Source: P40. */
	EXTENDED_FAMILY(7, "EXTENDED_FAMILY", "EXTENDED_FAMILY"),

	/** Choose this for two who are friends and neither a couple nor relatives. Source: workbench. */
	FRIENDSHIP(8, "FRIENDSHIP", "FRIENDSHIP"),

	/** Two who know each other from work or school. Source: workbench. */
	WORK(9, "WORK", "WORK"),

	/** Client and therapist, or somebody else who helps by profession. Source: S0#6. */
	THERAPEUTIC(10, "THERAPEUTIC", "THERAPEUTIC"),

	/** Another tie; the note can say which. Source: workbench. */
	OTHER(11, "OTHER", "OTHER"),

	/** The first end is the step-parent, the second the child. */
	STEP(12, "STEP", "STEP"),

	/** The first end is the foster parent, the second the child; a dotted line. */
	FOSTER(13, "FOSTER", "FOSTER"),

	/** The first end is the adoptive parent, the second the child; a dashed line. */
	ADOPTIVE(14, "ADOPTIVE", "ADOPTIVE"),

	/** Brothers or sisters born together; their lines to the parents begin in one point. */
	TWINS(15, "TWINS", "TWINS"),

	/** Twins from one egg; a bar joins their lines. */
	IDENTICAL_TWINS(16, "IDENTICAL_TWINS", "IDENTICAL_TWINS");

	/** The first end is the parent, the second the child. */
	public static final int PARENT_CHILD_VALUE = 0;

	/** A step or a foster parent, and it is not noted which. The first end is the parent, the second the child. */
	public static final int STEP_OR_FOSTER_VALUE = 1;

	/** Brothers or sisters, also half- and step-siblings. Source: P40. */
	public static final int SIBLINGS_VALUE = 2;

	/** A couple who are together without being married. Source: P40. */
	public static final int PARTNERS_VALUE = 3;

	/** A married couple. Source: P40. */
	public static final int MARRIED_VALUE = 4;

	/** A couple who live apart and are not divorced; one bar across the line. Source: P40. */
	public static final int SEPARATED_VALUE = 5;

	/** A couple whose marriage has been ended; two bars across the line. Source: P40. */
	public static final int DIVORCED_VALUE = 6;

	/** Grandparent and grandchild, cousins, in-laws and others of the wider family. Source: P40. */
	public static final int EXTENDED_FAMILY_VALUE = 7;

	/** Choose this for two who are friends and neither a couple nor relatives. Source: workbench. */
	public static final int FRIENDSHIP_VALUE = 8;

	/** Two who know each other from work or school. Source: workbench. */
	public static final int WORK_VALUE = 9;

	/** Client and therapist, or somebody else who helps by profession. Source: S0#6. */
	public static final int THERAPEUTIC_VALUE = 10;

	/** Another tie; the note can say which. Source: workbench. */
	public static final int OTHER_VALUE = 11;

	/** The first end is the step-parent, the second the child. */
	public static final int STEP_VALUE = 12;

	/** The first end is the foster parent, the second the child; a dotted line. */
	public static final int FOSTER_VALUE = 13;

	/** The first end is the adoptive parent, the second the child; a dashed line. */
	public static final int ADOPTIVE_VALUE = 14;

	/** Brothers or sisters born together; their lines to the parents begin in one point. */
	public static final int TWINS_VALUE = 15;

	/** Twins from one egg; a bar joins their lines. */
	public static final int IDENTICAL_TWINS_VALUE = 16;

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
			STEP,
			FOSTER,
			ADOPTIVE,
			TWINS,
			IDENTICAL_TWINS,
		};

	public static final List<RelationshipKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static RelationshipKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RelationshipKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static RelationshipKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RelationshipKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

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
			case STEP_VALUE: return STEP;
			case FOSTER_VALUE: return FOSTER;
			case ADOPTIVE_VALUE: return ADOPTIVE;
			case TWINS_VALUE: return TWINS;
			case IDENTICAL_TWINS_VALUE: return IDENTICAL_TWINS;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private RelationshipKind(int value, String name, String literal) {
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
