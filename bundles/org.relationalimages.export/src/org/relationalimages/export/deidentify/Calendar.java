// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.deidentify;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.couples.StandingElement;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.sessions.Session;

/** Counts the dates of a case in days from its first day. */
final class Calendar {

	private final LocalDate first;

	/** Day 0 is the one from which the sessions' day offsets count; where there is none, the earliest date. */
	Calendar(CaseFile file) {
		LocalDate counted = file.getSessions().stream()
				.filter(session -> session.getDayOffset() != null && date(session.getDate()) != null)
				.map(session -> date(session.getDate()).minusDays(session.getDayOffset())).findFirst().orElse(null);
		first = counted != null ? counted
				: Stream.concat(file.getSessions().stream().map(Session::getDate),
						file.getRevisions().stream().map(ImageRevision::getDate)).map(Calendar::date)
						.filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
	}

	/** The date; null when the text is not one. */
	private static LocalDate date(String text) {
		try {
			return text == null ? null : LocalDate.parse(text);
		} catch (DateTimeParseException e) {
			return null;
		}
	}

	/** The year of the first day. */
	OptionalInt year() {
		return first == null ? OptionalInt.empty() : OptionalInt.of(first.getYear());
	}

	/** The day of a date such as 2026-03-05; null when it is not a date, or before the first day. */
	Integer day(String text) {
		LocalDate date = date(text);
		if (date == null || first == null || date.isBefore(first))
			return null;
		long days = ChronoUnit.DAYS.between(first, date);
		return days > Integer.MAX_VALUE ? null : (int) days;
	}

	/** Replaces all dates of a case by days; returns their number. */
	int replaceDates(CaseFile file) {
		int dates = 0;
		for (Session session : file.getSessions()) {
			if (session.getDate() == null)
				continue;
			if (session.getDayOffset() == null)
				session.setDayOffset(day(session.getDate()));
			session.setDate(null);
			dates++;
		}
		for (ImageRevision revision : file.getRevisions()) {
			if (revision.getDate() == null)
				continue;
			if (revision.getDayOffset() == null)
				revision.setDayOffset(day(revision.getDate()));
			revision.setDate(null);
			dates++;
		}
		for (StandingElement element : standing(file)) {
			if (element.getLookAgainDate() == null)
				continue;
			if (element.getLookAgainDay() == null)
				element.setLookAgainDay(day(element.getLookAgainDate()));
			element.setLookAgainDate(null);
			dates++;
		}
		if (file.getPrivacy() != null && file.getPrivacy().getRetainUntil() != null) {
			file.getPrivacy().setRetainUntil(null);
			dates++;
		}
		return dates;
	}

	private static List<StandingElement> standing(CaseFile file) {
		return file.getDyads().stream().flatMap(dyad -> dyad.eContents().stream()).filter(StandingElement.class::isInstance)
				.map(StandingElement.class::cast).toList();
	}
}
