// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** Who stands behind a statement. Never mix a client's words with a guess. Source: S0#35, S0#39, workbench. */
public enum Provenance implements Enumerator {
	/** Nobody has said yet where this comes from. */
	NOT_RECORDED(0, "NOT_RECORDED", "NOT_RECORDED"),

	/** The client said it in these or very similar words. Source: S1#64. */
	CLIENT_WORDS(1, "CLIENT_WORDS", "CLIENT_WORDS"),

	/** Seen or heard in the session by the therapist. */
	OBSERVED(2, "OBSERVED", "OBSERVED"),

	/** A guess of the therapist, marked with a question mark on diagrams. */
	THERAPIST_HYPOTHESIS(3, "THERAPIST_HYPOTHESIS", "THERAPIST_HYPOTHESIS"),

	/** Taken from one of the published source texts of a teaching case. */
	SOURCE_TEXT(4, "SOURCE_TEXT", "SOURCE_TEXT"),

	/** Added by a trainer to make the teaching case work; not in the source text. */
	TRAINER_ADDITION(5, "TRAINER_ADDITION", "TRAINER_ADDITION");

	/** Nobody has said yet where this comes from. */
	public static final int NOT_RECORDED_VALUE = 0;

	/** The client said it in these or very similar words. Source: S1#64. */
	public static final int CLIENT_WORDS_VALUE = 1;

	/** Seen or heard in the session by the therapist. */
	public static final int OBSERVED_VALUE = 2;

	/** A guess of the therapist, marked with a question mark on diagrams. */
	public static final int THERAPIST_HYPOTHESIS_VALUE = 3;

	/** Taken from one of the published source texts of a teaching case. */
	public static final int SOURCE_TEXT_VALUE = 4;

	/** Added by a trainer to make the teaching case work; not in the source text. */
	public static final int TRAINER_ADDITION_VALUE = 5;

	private static final Provenance[] VALUES_ARRAY =
		new Provenance[] {
			NOT_RECORDED,
			CLIENT_WORDS,
			OBSERVED,
			THERAPIST_HYPOTHESIS,
			SOURCE_TEXT,
			TRAINER_ADDITION,
		};

	public static final List<Provenance> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static Provenance get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Provenance result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static Provenance getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Provenance result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static Provenance get(int value) {
		switch (value) {
			case NOT_RECORDED_VALUE: return NOT_RECORDED;
			case CLIENT_WORDS_VALUE: return CLIENT_WORDS;
			case OBSERVED_VALUE: return OBSERVED;
			case THERAPIST_HYPOTHESIS_VALUE: return THERAPIST_HYPOTHESIS;
			case SOURCE_TEXT_VALUE: return SOURCE_TEXT;
			case TRAINER_ADDITION_VALUE: return TRAINER_ADDITION;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private Provenance(int value, String name, String literal) {
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
