// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.scales;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.model.SessionNumbers;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.practice.Programme;
import org.relationalimages.model.practice.Scale;
import org.relationalimages.model.practice.ScaleReading;
import org.relationalimages.model.sessions.Session;

/** When readings of a scale were taken, and how high they are on it. */
public final class ScaleCourse {

	/** Sessions and readings by their days; sessions without a day come last, by their numbers. */
	public static final Comparator<EObject> ORDER = Comparator.comparingInt((EObject moment) -> dayOf(moment) == null ? Integer.MAX_VALUE : dayOf(moment))
			.thenComparingInt(moment -> sessionOf(moment) == null ? Integer.MAX_VALUE : SessionNumbers.of(sessionOf(moment)));

	private ScaleCourse() {
	}

	/** The day of a session or reading since the work began; for a reading without one, that of the reading it was noted after. */
	public static Integer dayOf(EObject moment) {
		if (moment instanceof Session session)
			return session.getDayOffset();
		if (!(moment instanceof ScaleReading reading))
			return null;
		Integer day = notedDay(reading);
		List<ScaleReading> all = reading.getScale() == null || reading.getSession() != null ? List.of() : reading.getScale().getReadings();
		for (int at = all.indexOf(reading) - 1; day == null && at >= 0; at--)
			day = notedDay(all.get(at));
		return day;
	}

	/** The day that is noted for a reading or its session; null without one. */
	public static Integer notedDay(ScaleReading reading) {
		if (reading.getDay() == null)
			return reading.getSession() == null ? null : reading.getSession().getDayOffset();
		for (EObject at = reading.eContainer(); at != null; at = at.eContainer())
			if (at instanceof Programme programme && programme.getStartDay() != null)
				return programme.getStartDay() + reading.getDay();
		return reading.getDay();
	}

	/** The session of a reading, or the session itself; null without one. */
	public static Session sessionOf(EObject moment) {
		return moment instanceof Session session ? session : moment instanceof ScaleReading reading ? reading.getSession() : null;
	}

	/** Whether a reading has a number. */
	public static boolean hasScore(ScaleReading reading) {
		return reading.getLow() != null || reading.getHigh() != null;
	}

	/** The lower end of a reading's range; its only number when it has one. */
	public static double low(ScaleReading reading) {
		return Objects.requireNonNullElse(reading.getLow() != null ? reading.getLow() : reading.getHigh(), (double) min(reading.getScale()));
	}

	/** The upper end of a reading's range; its only number when it has one. */
	public static double high(ScaleReading reading) {
		return Objects.requireNonNullElse(reading.getHigh() != null ? reading.getHigh() : reading.getLow(), (double) min(reading.getScale()));
	}

	/** How high a score is between the ends of its scale: 0 at the bottom, 1 at the top. */
	public static double part(Scale scale, double score) {
		double range = max(scale) - (double) min(scale);
		return range <= 0 ? 0 : Math.clamp((score - min(scale)) / range, 0, 1);
	}

	/** The lowest score; 1 when there is no scale or somebody has cleared it. */
	public static int min(Scale scale) {
		return scale == null || scale.getMin() == null ? 1 : scale.getMin();
	}

	/** The highest score; 10 when there is no scale or somebody has cleared it. */
	public static int max(Scale scale) {
		return scale == null || scale.getMax() == null ? 10 : scale.getMax();
	}

	/** The readings of a scale in the order in which they were taken. */
	static List<ScaleReading> readings(Scale scale) {
		return scale == null ? List.of() : scale.getReadings().stream().sorted(ORDER).toList();
	}

	/** The readings that the same person gave about the same, in their order. */
	static List<ScaleReading> line(ScaleReading reading) {
		return readings(reading.getScale()).stream()
				.filter(one -> one.getPerson() == reading.getPerson() && one.getAbout() == reading.getAbout()).toList();
	}

	/** The sessions from the first reading to the last; all of the case as long as nobody has answered. */
	static List<Session> sessions(Scale scale) {
		if (!(scale.eContainer() instanceof CaseFile file))
			return List.of();
		List<Session> all = new ArrayList<>(file.getSessions());
		all.sort(ORDER);
		List<ScaleReading> readings = readings(scale);
		if (readings.isEmpty())
			return all;
		Set<Session> read = new HashSet<>();
		readings.forEach(reading -> read.add(reading.getSession()));
		all.removeIf(session -> !read.contains(session)
				&& (ORDER.compare(session, readings.getFirst()) < 0 || ORDER.compare(session, readings.getLast()) > 0));
		return all;
	}
}
