// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** What kind of cycle a couple is caught in or has built. Source: S1#45, S1#53, S2#1. */
public enum CycleKind implements Enumerator {
	/** One attacks, the other strikes back, and both feel justified. Source: S2#1. */
	ATTACK_COUNTERATTACK(0, "ATTACK_COUNTERATTACK", "ATTACK_COUNTERATTACK"),

	/** The more one seeks contact, the more the other withdraws, and the other way round. Source: workbench. */
	PURSUE_WITHDRAW(1, "PURSUE_WITHDRAW", "PURSUE_WITHDRAW"),

	/** Both stay silent, and the silence keeps itself going. Source: S1#53. */
	SILENT_TREATMENT(2, "SILENT_TREATMENT", "SILENT_TREATMENT"),

	/** One holds on when the other wants room and pushes away when the other comes near. Source: S1#45. */
	PUSH_PULL(3, "PUSH_PULL", "PUSH_PULL"),

	/** A good cycle: one reaches out, the other answers, and both grow calmer. Source: S2#16. */
	SECURE(4, "SECURE", "SECURE"),

	/** Another cycle; the name says which. Source: workbench. */
	OTHER(5, "OTHER", "OTHER");

	/** One attacks, the other strikes back, and both feel justified. Source: S2#1. */
	public static final int ATTACK_COUNTERATTACK_VALUE = 0;

	/** The more one seeks contact, the more the other withdraws, and the other way round. Source: workbench. */
	public static final int PURSUE_WITHDRAW_VALUE = 1;

	/** Both stay silent, and the silence keeps itself going. Source: S1#53. */
	public static final int SILENT_TREATMENT_VALUE = 2;

	/** One holds on when the other wants room and pushes away when the other comes near. Source: S1#45. */
	public static final int PUSH_PULL_VALUE = 3;

	/** A good cycle: one reaches out, the other answers, and both grow calmer. Source: S2#16. */
	public static final int SECURE_VALUE = 4;

	/** Another cycle; the name says which. Source: workbench. */
	public static final int OTHER_VALUE = 5;

	private static final CycleKind[] VALUES_ARRAY =
		new CycleKind[] {
			ATTACK_COUNTERATTACK,
			PURSUE_WITHDRAW,
			SILENT_TREATMENT,
			PUSH_PULL,
			SECURE,
			OTHER,
		};

	public static final List<CycleKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static CycleKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CycleKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static CycleKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CycleKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static CycleKind get(int value) {
		switch (value) {
			case ATTACK_COUNTERATTACK_VALUE: return ATTACK_COUNTERATTACK;
			case PURSUE_WITHDRAW_VALUE: return PURSUE_WITHDRAW;
			case SILENT_TREATMENT_VALUE: return SILENT_TREATMENT;
			case PUSH_PULL_VALUE: return PUSH_PULL;
			case SECURE_VALUE: return SECURE;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private CycleKind(int value, String name, String literal) {
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
