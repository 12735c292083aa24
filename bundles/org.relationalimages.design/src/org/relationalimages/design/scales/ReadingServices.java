// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.scales;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.Clients;
import org.relationalimages.model.PersonWords;
import org.relationalimages.model.Quote;
import org.relationalimages.model.SessionNumbers;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Party;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.practice.Scale;
import org.relationalimages.model.practice.ScaleReading;
import org.relationalimages.model.sessions.Session;

/** Readings of a scale: ranges with what was said about them, and the lines between them (S1#31). */
public class ReadingServices {

	/** The height of a chart in units of ten pixels. */
	private static final int CHART = 27;
	private static final int LEAST = 2;

	/** The range, with the name of who gave it when that isn't who it is about. */
	@Reads({ "low", "high", "person.pseudonym", "person.name", "about", "provenance" })
	public String readingLabel(ScaleReading reading) {
		String by = isAnothersView(reading) && reading.getPerson() instanceof Person person ? PersonWords.of(person).name() + ": " : "";
		return Label.of(reading, by + readingText(reading));
	}

	/** The range as people write it. */
	@Reads({ "low", "high" })
	public String readingText(ScaleReading reading) {
		if (!ScaleCourse.hasScore(reading))
			return "no number";
		String low = ScaleServices.number(ScaleCourse.low(reading));
		String high = ScaleServices.number(ScaleCourse.high(reading));
		return low.equals(high) ? low : low + "–" + high;
	}

	/** The tooltip: what was said, first of all what keeps it from being lower. */
	@Reads({ "name", "low", "high", "whyNotLower", "changedHow", "onePointUp", "quotes.text", "person.pseudonym", "person.name",
			"about.pseudonym", "about.name", "session.number", "provenance", "numbersInvented", "note" })
	public String readingTip(ScaleReading reading) {
		Tip tip = new Tip().add("what keeps it from being lower", reading.getWhyNotLower()).add("how it has changed", reading.getChangedHow())
				.add("one point up", reading.getOnePointUp());
		for (Quote quote : reading.getQuotes())
			tip.add("said", quote.getText());
		return tip.add("answered by", words(reading.getPerson())).add("about", reading.getAbout() == reading.getPerson() ? "" : words(reading.getAbout()))
				.add("when", reading.getSession() == null ? "" : SessionNumbers.words(reading.getSession())).add("asked", reading.getName())
				.addCommon(reading).text();
	}

	private static String words(Party party) {
		return party instanceof Person person ? PersonWords.of(person).name() : party == null ? "" : "the couple";
	}

	/** How high its figure is: as much of the chart as the range takes of the scale. */
	@Reads({ "low", "high", "scale.min", "scale.max" })
	public Integer rangeHeight(ScaleReading reading) {
		double part = ScaleCourse.part(reading.getScale(), ScaleCourse.high(reading)) - ScaleCourse.part(reading.getScale(), ScaleCourse.low(reading));
		return Math.max(LEAST, (int) Math.round(part * CHART));
	}

	/** Whether somebody else places the one it is about. */
	@Reads({ "person", "about" })
	public boolean isAnothersView(ScaleReading reading) {
		return reading.getAbout() != null && reading.getPerson() != null && reading.getAbout() != reading.getPerson();
	}

	/** Whether it is one's own view. */
	@Reads({ "person", "about" })
	public boolean isOwnView(ScaleReading reading) {
		return !isAnothersView(reading);
	}

	/** Whether there is no number. */
	@Reads({ "low", "high" })
	public boolean hasNoScore(ScaleReading reading) {
		return !ScaleCourse.hasScore(reading);
	}

	/** Whether an element is a reading of a scale. */
	@Reads({})
	public boolean isScaleReading(EObject element) {
		return element instanceof ScaleReading;
	}

	/** The next reading of the same person; null for the last, and for one without a number. */
	@Reads({ "low", "high", "person", "about", "scale.readings.low", "scale.readings.high", "scale.readings.day",
			"scale.readings.person", "scale.readings.about",
			"scale.readings.session.number", "scale.readings.session.dayOffset", "scale.readings.eContainer.startDay",
			"scale.readings.eContainer.eContainer.startDay" })
	public ScaleReading nextReading(ScaleReading reading) {
		List<ScaleReading> line = ScaleCourse.line(reading).stream().filter(ScaleCourse::hasScore).toList();
		int next = line.indexOf(reading) + 1;
		return next > 0 && next < line.size() ? line.get(next) : null;
	}

	/** Whether sessions without an answer, or answers without a number, lie before the next reading. */
	@Reads({ "low", "high", "day", "person", "about", "session.number", "session.dayOffset", "scale.readings.low", "scale.readings.high", "scale.readings.day",
			"scale.readings.person", "scale.readings.about", "scale.readings.session.number", "scale.readings.session.dayOffset",
			"scale.readings.eContainer.startDay", "scale.readings.eContainer.eContainer.startDay", "scale.eContainer.sessions.number",
			"scale.eContainer.sessions.dayOffset" })
	public boolean isBeforeGap(ScaleReading reading) {
		ScaleReading next = nextReading(reading);
		if (next == null)
			return false;
		List<ScaleReading> line = ScaleCourse.line(reading);
		return line.indexOf(next) > line.indexOf(reading) + 1 || ScaleCourse.sessions(reading.getScale()).stream()
				.anyMatch(session -> session != next.getSession() && session != reading.getSession()
						&& ScaleCourse.ORDER.compare(session, reading) > 0 && ScaleCourse.ORDER.compare(session, next) < 0);
	}

	/** The lower score that was typed; the one it has when that is none of the scale. */
	public Double typedLow(ScaleReading reading, String text) {
		double[] typed = Scores.parse(text, reading.getScale());
		return typed == null ? reading.getLow() : Double.valueOf(typed[0]);
	}

	/** The upper score that was typed; the one it has when that is none of the scale. */
	public Double typedHigh(ScaleReading reading, String text) {
		double[] typed = Scores.parse(text, reading.getScale());
		return typed == null ? reading.getHigh() : Double.valueOf(typed[1]);
	}

	/** How far up a reading can go in one step: a point, or what is left of the scale. */
	public Double stepUp(ScaleReading reading) {
		return Math.clamp(ScaleCourse.max(reading.getScale()) - ScaleCourse.high(reading), 0, 1);
	}

	/** How far down a reading can go in one step: a point, or what is left of the scale. */
	public Double stepDown(ScaleReading reading) {
		return -Math.clamp(ScaleCourse.low(reading) - ScaleCourse.min(reading.getScale()), 0, 1);
	}

	/** The lower score, moved. */
	public Double lowMoved(ScaleReading reading, Double by) {
		return ScaleCourse.low(reading) + (by == null ? 0 : by);
	}

	/** The upper score, moved. */
	public Double highMoved(ScaleReading reading, Double by) {
		return ScaleCourse.high(reading) + (by == null ? 0 : by);
	}

	/** The middle of the range. */
	public Double middleScore(ScaleReading reading) {
		return Math.rint(ScaleCourse.low(reading) + ScaleCourse.high(reading)) / 2;
	}

	/** Where a new reading begins: where the last one was, else in the middle of the scale. */
	public Double lastLow(Scale scale) {
		return last(scale) == null ? Math.floor((ScaleCourse.min(scale) + ScaleCourse.max(scale)) / 2.0) : ScaleCourse.low(last(scale));
	}

	/** The upper score that a new reading begins with. */
	public Double lastHigh(Scale scale) {
		return last(scale) == null ? lastLow(scale) : ScaleCourse.high(last(scale));
	}

	private static ScaleReading last(Scale scale) {
		return ScaleCourse.readings(scale).stream().filter(ScaleCourse::hasScore).reduce((one, other) -> other).orElse(null);
	}

	/** The session of a new reading: the latest one; null in a case without sessions. */
	public Session latestSession(Scale scale) {
		return scale.eContainer() instanceof CaseFile file ? file.getSessions().stream().max(ScaleCourse.ORDER).orElse(null) : null;
	}

	/** Who answers now: the person of the last reading, else the only client. */
	public Party nextToAnswer(Scale scale) {
		if (!scale.getReadings().isEmpty())
			return ScaleCourse.readings(scale).getLast().getPerson();
		List<Person> clients = scale.eContainer() instanceof CaseFile file ? Clients.of(file) : List.of();
		return clients.size() == 1 ? clients.getFirst() : null;
	}
}
