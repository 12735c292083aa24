// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.emf.common.util.Enumerator;

/** What a person does to stay out of connection. The first three are background knowledge; the others come from the source cases. Source: S0#13, S1#45, S1#53, S2#1, S2#13, S2#14, S2#21, P3. */
public enum StrategyKind implements Enumerator {
	/** Being there without being moved: feelings are kept flat or far away. Source: P3. */
	EMOTIONAL_DISENGAGEMENT(0, "EMOTIONAL_DISENGAGEMENT", "EMOTIONAL_DISENGAGEMENT"),

	/** Being who others seem to need, so that one's own needs stay unseen. Source: P3. */
	ROLE_PLAYING(1, "ROLE_PLAYING", "ROLE_PLAYING"),

	/** Repeating with others what was once suffered. Source: P3. */
	REPLICATION(2, "REPLICATION", "REPLICATION"),

	/** Holding on and asking again and again whether all is well. Source: S1#45. */
	CLINGING_REASSURANCE(3, "CLINGING_REASSURANCE", "CLINGING_REASSURANCE"),

	/** Making the other go before closeness becomes frightening. Source: S1#45. */
	PUSHING_AWAY(4, "PUSHING_AWAY", "PUSHING_AWAY"),

	/** Falling silent, or speaking only of what is necessary. Source: S1#53. */
	SILENCE(5, "SILENCE", "SILENCE"),

	/** Being taken up by work or other things. */
	ABSORPTION_ELSEWHERE(6, "ABSORPTION_ELSEWHERE", "ABSORPTION_ELSEWHERE"),

	/** Meeting a threat by attacking, or an attack by attacking back. Source: S2#1. */
	ATTACK_COUNTERATTACK(7, "ATTACK_COUNTERATTACK", "ATTACK_COUNTERATTACK"),

	/** Staying at a distance so that nothing can hurt. Source: S2#1. */
	KEEPING_DISTANCE(8, "KEEPING_DISTANCE", "KEEPING_DISTANCE"),

	/** Insisting on being right or on being understood. Source: S2#21. */
	BEING_RIGHT(9, "BEING_RIGHT", "BEING_RIGHT"),

	/** Never quite arriving: one foot in and one foot out. Source: S2#13. */
	ONE_FOOT_OUT(10, "ONE_FOOT_OUT", "ONE_FOOT_OUT"),

	/** Being at one's best in order to belong. */
	PERFORMING(11, "PERFORMING", "PERFORMING"),

	/** Another way; the name and the note say which. Source: workbench. */
	OTHER(12, "OTHER", "OTHER");

	/** Being there without being moved: feelings are kept flat or far away. Source: P3. */
	public static final int EMOTIONAL_DISENGAGEMENT_VALUE = 0;

	/** Being who others seem to need, so that one's own needs stay unseen. Source: P3. */
	public static final int ROLE_PLAYING_VALUE = 1;

	/** Repeating with others what was once suffered. Source: P3. */
	public static final int REPLICATION_VALUE = 2;

	/** Holding on and asking again and again whether all is well. Source: S1#45. */
	public static final int CLINGING_REASSURANCE_VALUE = 3;

	/** Making the other go before closeness becomes frightening. Source: S1#45. */
	public static final int PUSHING_AWAY_VALUE = 4;

	/** Falling silent, or speaking only of what is necessary. Source: S1#53. */
	public static final int SILENCE_VALUE = 5;

	/** Being taken up by work or other things. */
	public static final int ABSORPTION_ELSEWHERE_VALUE = 6;

	/** Meeting a threat by attacking, or an attack by attacking back. Source: S2#1. */
	public static final int ATTACK_COUNTERATTACK_VALUE = 7;

	/** Staying at a distance so that nothing can hurt. Source: S2#1. */
	public static final int KEEPING_DISTANCE_VALUE = 8;

	/** Insisting on being right or on being understood. Source: S2#21. */
	public static final int BEING_RIGHT_VALUE = 9;

	/** Never quite arriving: one foot in and one foot out. Source: S2#13. */
	public static final int ONE_FOOT_OUT_VALUE = 10;

	/** Being at one's best in order to belong. */
	public static final int PERFORMING_VALUE = 11;

	/** Another way; the name and the note say which. Source: workbench. */
	public static final int OTHER_VALUE = 12;

	private static final StrategyKind[] VALUES_ARRAY =
		new StrategyKind[] {
			EMOTIONAL_DISENGAGEMENT,
			ROLE_PLAYING,
			REPLICATION,
			CLINGING_REASSURANCE,
			PUSHING_AWAY,
			SILENCE,
			ABSORPTION_ELSEWHERE,
			ATTACK_COUNTERATTACK,
			KEEPING_DISTANCE,
			BEING_RIGHT,
			ONE_FOOT_OUT,
			PERFORMING,
			OTHER,
		};

	public static final List<StrategyKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	public static StrategyKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StrategyKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	public static StrategyKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			StrategyKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	public static StrategyKind get(int value) {
		switch (value) {
			case EMOTIONAL_DISENGAGEMENT_VALUE: return EMOTIONAL_DISENGAGEMENT;
			case ROLE_PLAYING_VALUE: return ROLE_PLAYING;
			case REPLICATION_VALUE: return REPLICATION;
			case CLINGING_REASSURANCE_VALUE: return CLINGING_REASSURANCE;
			case PUSHING_AWAY_VALUE: return PUSHING_AWAY;
			case SILENCE_VALUE: return SILENCE;
			case ABSORPTION_ELSEWHERE_VALUE: return ABSORPTION_ELSEWHERE;
			case ATTACK_COUNTERATTACK_VALUE: return ATTACK_COUNTERATTACK;
			case KEEPING_DISTANCE_VALUE: return KEEPING_DISTANCE;
			case BEING_RIGHT_VALUE: return BEING_RIGHT;
			case ONE_FOOT_OUT_VALUE: return ONE_FOOT_OUT;
			case PERFORMING_VALUE: return PERFORMING;
			case OTHER_VALUE: return OTHER;
		}
		return null;
	}

	private final int value;
	private final String name;
	private final String literal;

	private StrategyKind(int value, String name, String literal) {
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
