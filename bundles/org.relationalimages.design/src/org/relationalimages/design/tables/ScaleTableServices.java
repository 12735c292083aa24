// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tables;

import java.util.Comparator;
import java.util.List;

import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.practice.Scale;
import org.relationalimages.model.practice.ScaleReading;

/** The table of scales and their readings. */
public class ScaleTableServices {

	/** The head of a scale's line. */
	@Reads("name")
	public String scaleHeader(Scale scale) {
		return Label.firstOf(scale.getName());
	}

	/** The readings of a scale by their day or that of their session; those without a day come last. */
	@Reads({ "readings.day", "readings.session.dayOffset" })
	public List<ScaleReading> readingsByDay(Scale scale) {
		return scale.getReadings().stream().sorted(Comparator.comparing(ScaleTableServices::day, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
	}

	private static Integer day(ScaleReading reading) {
		return reading.getDay() != null || reading.getSession() == null ? reading.getDay() : reading.getSession().getDayOffset();
	}

	/** The readings of no scale. */
	@Reads({ "forms.scale", "forms.day", "programmes.runs.forms.scale", "programmes.runs.forms.day" })
	public List<ScaleReading> looseReadings(CaseFile file) {
		return Forms.of(file, ScaleReading.class).stream().filter(reading -> reading.getScale() == null).toList();
	}

	/** The head of a reading's line. */
	@Reads({ "day", "session.number", "session.name" })
	public String readingHeader(ScaleReading reading) {
		return Cells.day(reading.getDay(), reading.getSession() == null ? "Reading" : Cells.name(reading.getSession()));
	}

	/** Whom a reading is about. */
	@Reads({ "about.pseudonym", "about.name", "about.partners.pseudonym", "about.partners.name" })
	public String aboutCell(ScaleReading reading) {
		return Cells.name(reading.getAbout());
	}
}
