// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** The form of a session note. Source: workbench. */
public enum NoteFormat implements Enumerator {
	/** Free text. */
	FREE(0, "FREE", "FREE"),

	/** Subjective, objective, assessment, plan. */
	SOAP(1, "SOAP", "SOAP"),

	/** Data, assessment, plan. */
	DAP(2, "DAP", "DAP"),

	/** Behaviour, intervention, response, plan. */
	BIRP(3, "BIRP", "BIRP"),

	/** Goal, intervention, response, plan. */
	GIRP(4, "GIRP", "GIRP");

	/** Free text. */
	public static final int FREE_VALUE = 0;

	/** Subjective, objective, assessment, plan. */
	public static final int SOAP_VALUE = 1;

	/** Data, assessment, plan. */
	public static final int DAP_VALUE = 2;

	/** Behaviour, intervention, response, plan. */
	public static final int BIRP_VALUE = 3;

	/** Goal, intervention, response, plan. */
	public static final int GIRP_VALUE = 4;

	private static final NoteFormat[] VALUES_ARRAY =
		new NoteFormat[] {
			FREE,
			SOAP,
			DAP,
			BIRP,
			GIRP,
		};

	public static final List<NoteFormat> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static NoteFormat get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NoteFormat result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static NoteFormat getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			NoteFormat result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static NoteFormat get(int value) {
		switch (value) {
			case FREE_VALUE: return FREE;
			case SOAP_VALUE: return SOAP;
			case DAP_VALUE: return DAP;
			case BIRP_VALUE: return BIRP;
			case GIRP_VALUE: return GIRP;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private NoteFormat(int value, String name, String literal) {
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
