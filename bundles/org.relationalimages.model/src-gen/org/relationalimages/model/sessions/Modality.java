// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** Who sits together. Source: workbench. */
public enum Modality implements Enumerator {
	/** One client and the therapist. Source: workbench. */
	INDIVIDUAL(0, "INDIVIDUAL", "INDIVIDUAL"),

	/** Both partners together. Source: workbench. */
	COUPLE(1, "COUPLE", "COUPLE"),

	/** Several members of a family. Source: workbench. */
	FAMILY(2, "FAMILY", "FAMILY"),

	/** A group of people with a common purpose. Source: workbench. */
	GROUP(3, "GROUP", "GROUP"),

	/** The therapist and a supervisor; the client is not there. Source: workbench. */
	SUPERVISION(4, "SUPERVISION", "SUPERVISION"),

	/** Others, such as a telephone call or a meeting with other helpers. Source: workbench. */
	OTHER(5, "OTHER", "OTHER");

	/** One client and the therapist. Source: workbench. */
	public static final int INDIVIDUAL_VALUE = 0;

	/** Both partners together. Source: workbench. */
	public static final int COUPLE_VALUE = 1;

	/** Several members of a family. Source: workbench. */
	public static final int FAMILY_VALUE = 2;

	/** A group of people with a common purpose. Source: workbench. */
	public static final int GROUP_VALUE = 3;

	/** The therapist and a supervisor; the client is not there. Source: workbench. */
	public static final int SUPERVISION_VALUE = 4;

	/** Others, such as a telephone call or a meeting with other helpers. Source: workbench. */
	public static final int OTHER_VALUE = 5;

	private static final Modality[] VALUES_ARRAY =
		new Modality[] {
			INDIVIDUAL,
			COUPLE,
			FAMILY,
			GROUP,
			SUPERVISION,
			OTHER,
		};

	public static final List<Modality> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static Modality get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Modality result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static Modality getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Modality result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static Modality get(int value) {
		switch (value) {
			case INDIVIDUAL_VALUE: return INDIVIDUAL;
			case COUPLE_VALUE: return COUPLE;
			case FAMILY_VALUE: return FAMILY;
			case GROUP_VALUE: return GROUP;
			case SUPERVISION_VALUE: return SUPERVISION;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private Modality(int value, String name, String literal) {
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
