// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** What happened in the mutual regulation of the two. Source: S2#3, S2#4, S2#6, S2#15, S2#20. */
public enum RegulationKind implements Enumerator {
	/** The two begin to depend on one another; this is when trouble often shows first. Source: S2#3. */
	DEPENDENCE_BEGINS(0, "DEPENDENCE_BEGINS", "DEPENDENCE_BEGINS"),

	/** One reached out or was upset, and the other's answer missed it. Source: S2#6. */
	MISATTUNEMENT(1, "MISATTUNEMENT", "MISATTUNEMENT"),

	/** One or both are beyond what they can bear, and cannot calm each other. Source: S2#4. */
	DYSREGULATION(2, "DYSREGULATION", "DYSREGULATION"),

	/** One turns against the other, in words or otherwise. Source: S2#1. */
	ATTACK(3, "ATTACK", "ATTACK"),

	/** The other strikes back. Source: S2#1. */
	COUNTERATTACK(4, "COUNTERATTACK", "COUNTERATTACK"),

	/** One withdraws or keeps away. Source: S2#1. */
	DISTANCING(5, "DISTANCING", "DISTANCING"),

	/** One tries to make it good; it has not reached the other yet. Source: S2#4. */
	REPAIR_ATTEMPT(6, "REPAIR_ATTEMPT", "REPAIR_ATTEMPT"),

	/** Something that went wrong was made good between the two. Source: S2#4. */
	REPAIR(7, "REPAIR", "REPAIR"),

	/** The two are at ease with each other and awake to each other. */
	RELAXED_ALERT(8, "RELAXED_ALERT", "RELAXED_ALERT"),

	/** One was upset, and the other soon eased it. */
	DISTRESS_RELIEF(9, "DISTRESS_RELIEF", "DISTRESS_RELIEF");

	/** The two begin to depend on one another; this is when trouble often shows first. Source: S2#3. */
	public static final int DEPENDENCE_BEGINS_VALUE = 0;

	/** One reached out or was upset, and the other's answer missed it. Source: S2#6. */
	public static final int MISATTUNEMENT_VALUE = 1;

	/** One or both are beyond what they can bear, and cannot calm each other. Source: S2#4. */
	public static final int DYSREGULATION_VALUE = 2;

	/** One turns against the other, in words or otherwise. Source: S2#1. */
	public static final int ATTACK_VALUE = 3;

	/** The other strikes back. Source: S2#1. */
	public static final int COUNTERATTACK_VALUE = 4;

	/** One withdraws or keeps away. Source: S2#1. */
	public static final int DISTANCING_VALUE = 5;

	/** One tries to make it good; it has not reached the other yet. Source: S2#4. */
	public static final int REPAIR_ATTEMPT_VALUE = 6;

	/** Something that went wrong was made good between the two. Source: S2#4. */
	public static final int REPAIR_VALUE = 7;

	/** The two are at ease with each other and awake to each other. */
	public static final int RELAXED_ALERT_VALUE = 8;

	/** One was upset, and the other soon eased it. */
	public static final int DISTRESS_RELIEF_VALUE = 9;

	private static final RegulationKind[] VALUES_ARRAY =
		new RegulationKind[] {
			DEPENDENCE_BEGINS,
			MISATTUNEMENT,
			DYSREGULATION,
			ATTACK,
			COUNTERATTACK,
			DISTANCING,
			REPAIR_ATTEMPT,
			REPAIR,
			RELAXED_ALERT,
			DISTRESS_RELIEF,
		};

	public static final List<RegulationKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static RegulationKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RegulationKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static RegulationKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RegulationKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static RegulationKind get(int value) {
		switch (value) {
			case DEPENDENCE_BEGINS_VALUE: return DEPENDENCE_BEGINS;
			case MISATTUNEMENT_VALUE: return MISATTUNEMENT;
			case DYSREGULATION_VALUE: return DYSREGULATION;
			case ATTACK_VALUE: return ATTACK;
			case COUNTERATTACK_VALUE: return COUNTERATTACK;
			case DISTANCING_VALUE: return DISTANCING;
			case REPAIR_ATTEMPT_VALUE: return REPAIR_ATTEMPT;
			case REPAIR_VALUE: return REPAIR;
			case RELAXED_ALERT_VALUE: return RELAXED_ALERT;
			case DISTRESS_RELIEF_VALUE: return DISTRESS_RELIEF;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private RegulationKind(int value, String name, String literal) {
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
