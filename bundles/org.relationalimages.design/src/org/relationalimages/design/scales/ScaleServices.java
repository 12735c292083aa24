// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.scales;

import java.util.List;

import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.practice.Scale;
import org.relationalimages.model.practice.ScaleReading;
import org.relationalimages.model.sessions.Session;

/** A scale with its ends and the point that is good enough (S1#31, P31). */
public class ScaleServices {

	/** The title of a new diagram. */
	@Reads("name")
	public String scaleTitle(Scale scale) {
		return "Scale Chart: " + scaleLabel(scale);
	}

	/** What is asked. */
	@Reads("name")
	public String scaleLabel(Scale scale) {
		return Label.firstOf(scale.getName(), "a scale without a name");
	}

	/** The tooltip of a scale. */
	@Reads({ "min", "max", "goodEnough", "provenance", "numbersInvented", "note" })
	public String scaleTip(Scale scale) {
		return new Tip().add("from", ScaleCourse.min(scale) + " to " + ScaleCourse.max(scale))
				.add("good enough", scale.getGoodEnough() == null ? "" : number(scale.getGoodEnough())).addCommon(scale).text();
	}

	/** The highest score and what it stands for. */
	@Reads({ "max", "anchorHigh" })
	public String topLabel(Scale scale) {
		return ScaleCourse.max(scale) + "  " + Label.firstOf(scale.getAnchorHigh());
	}

	/** The lowest score and what it stands for. */
	@Reads({ "min", "anchorLow" })
	public String bottomLabel(Scale scale) {
		return ScaleCourse.min(scale) + "  " + Label.firstOf(scale.getAnchorLow());
	}

	/** Whether it is noted what would be good enough. */
	@Reads("goodEnough")
	public boolean hasGoodEnough(Scale scale) {
		return scale.getGoodEnough() != null;
	}

	/** The number that is good enough. */
	@Reads("goodEnough")
	public String goodEnoughScore(Scale scale) {
		return scale.getGoodEnough() == null ? "" : number(scale.getGoodEnough());
	}

	/** The score that is good enough, with its words. */
	@Reads("goodEnough")
	public String goodEnoughLabel(Scale scale) {
		return scale.getGoodEnough() == null ? "" : "good enough: " + number(scale.getGoodEnough());
	}

	/** The score that was typed as good enough; the one there is when that is none of the scale. */
	public Double typedGoodEnough(Scale scale, String text) {
		double[] typed = Scores.parse(text, scale);
		return typed == null ? scale.getGoodEnough() : Double.valueOf(typed[0]);
	}

	/** The readings in the order in which they were taken. */
	@Reads({ "readings.day", "readings.session.dayOffset", "readings.session.number", "readings.eContainer.startDay",
			"readings.eContainer.eContainer.startDay" })
	public List<ScaleReading> readingsInOrder(Scale scale) {
		return ScaleCourse.readings(scale);
	}

	/** The readings that belong to no session. */
	@Reads({ "readings.day", "readings.session.dayOffset", "readings.session.number", "readings.eContainer.startDay",
			"readings.eContainer.eContainer.startDay" })
	public List<ScaleReading> readingsBetweenSessions(Scale scale) {
		return ScaleCourse.readings(scale).stream().filter(one -> one.getSession() == null).toList();
	}

	/** The sessions from the first reading to the last, with those in which nobody was asked. */
	@Reads({ "eContainer.sessions.number", "eContainer.sessions.dayOffset", "readings.day", "readings.session", "readings.eContainer.startDay",
			"readings.eContainer.eContainer.startDay" })
	public List<Session> sessionsOfScale(Scale scale) {
		return ScaleCourse.sessions(scale);
	}

	/** The day of a reading between sessions. */
	@Reads({ "day", "session.dayOffset", "eContainer.startDay", "eContainer.eContainer.startDay" })
	public String dayLabel(ScaleReading reading) {
		Integer day = ScaleCourse.notedDay(reading);
		return day == null ? "day not noted" : "day " + day;
	}

	static String number(double value) {
		return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
	}
}
