// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** The form of a session note. Source: workbench. */
public enum NoteFormat implements Enumerator {
	/** Choose this to write without headings. */
	FREE(0, "FREE", "FREE"),

	/** Choose this for what the client reports, what is observed, how both are understood, and what comes next. */
	SOAP(1, "SOAP", "SOAP"),

	/** Choose this for what was said and seen, how it is understood, and what comes next. */
	DAP(2, "DAP", "DAP"),

	/** Choose this for what was presented, what the therapist did, how the client answered, and what comes next. */
	BIRP(3, "BIRP", "BIRP"),

	/** Choose this for what is aimed at, what the therapist did, how the client answered, and what comes next. */
	GIRP(4, "GIRP", "GIRP");

	/** Choose this to write without headings. */
	public static final int FREE_VALUE = 0;

	/** Choose this for what the client reports, what is observed, how both are understood, and what comes next. */
	public static final int SOAP_VALUE = 1;

	/** Choose this for what was said and seen, how it is understood, and what comes next. */
	public static final int DAP_VALUE = 2;

	/** Choose this for what was presented, what the therapist did, how the client answered, and what comes next. */
	public static final int BIRP_VALUE = 3;

	/** Choose this for what is aimed at, what the therapist did, how the client answered, and what comes next. */
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
