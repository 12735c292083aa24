// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.relationalimages.model.practice.ActionCommitment;
import org.relationalimages.model.practice.PhaseRun;

/** When the week of a commitment begins, and which weeks hold too many of them. */
final class CommitmentWeek {

	/** The days of a week. */
	static final int DAYS = 7;

	private static final int MOST = 2;

	private CommitmentWeek() {
	}

	/** The first day of the week: as noted, otherwise the day of the note; null when there is neither. */
	static Integer startOf(ActionCommitment commitment) {
		return commitment.getWeekStart() != null ? commitment.getWeekStart() : commitment.getDay();
	}

	/**
	 * Those of one person's commitments that are the third or a further one within seven days. Without any day they
	 * count for the first week of their phase, and if that has no day either, for one week together.
	 */
	static List<ActionCommitment> tooMany(List<ActionCommitment> ofOnePerson) {
		List<ActionCommitment> byDay = new ArrayList<>(ofOnePerson);
		byDay.sort(Comparator.comparingLong(CommitmentWeek::day));
		List<ActionCommitment> tooMany = new ArrayList<>();
		Deque<ActionCommitment> week = new ArrayDeque<>();
		for (ActionCommitment commitment : byDay) {
			while (!week.isEmpty() && day(commitment) - day(week.peekFirst()) >= DAYS)
				week.removeFirst();
			week.addLast(commitment);
			if (week.size() > MOST)
				tooMany.add(commitment);
		}
		return tooMany;
	}

	private static long day(ActionCommitment commitment) {
		Integer start = startOf(commitment);
		if (start == null && commitment.eContainer() instanceof PhaseRun run)
			start = run.getDayFrom();
		return start == null ? Long.MIN_VALUE / 2 : start;
	}
}
