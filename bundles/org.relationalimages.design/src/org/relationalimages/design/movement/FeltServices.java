// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.movement;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.Identified;
import org.relationalimages.model.SessionNumbers;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipReading;

/** How safe and how mutual a relationship was felt from session to session (S0#11, S0#26). */
public class FeltServices {

	private static final Comparator<RelationshipReading> ORDER = Comparator.comparingInt(one -> SessionNumbers.of(one.getSession()));

	/** The readings of a relationship, or of those whose moments the case shows; of all when it shows none. */
	@Reads({ "readings.session.number", "relationships.readings.session.number", "sessions.events.between" })
	public List<RelationshipReading> feltReadings(Identified shown) {
		if (shown instanceof Relationship one)
			return ordered(one);
		if (!(shown instanceof CaseFile file))
			return List.of();
		List<Relationship> noted = Course.relationships(file);
		return (noted.isEmpty() ? file.getRelationships() : noted).stream().flatMap(one -> ordered(one).stream()).toList();
	}

	private static List<RelationshipReading> ordered(Relationship relationship) {
		return relationship.getReadings().stream().sorted(ORDER).toList();
	}

	/** Whether it says how safe it felt. */
	@Reads("feltSafety")
	public boolean hasFeltSafety(RelationshipReading reading) {
		return reading.getFeltSafety() != null;
	}

	/** Whether it says how mutual it was. */
	@Reads("mutuality")
	public boolean hasMutuality(RelationshipReading reading) {
		return reading.getMutuality() != null;
	}

	/** The felt safety, with its name where its line ends. */
	@Reads({ "feltSafety", "session.number", "eContainer.kind", "eContainer.ends.pseudonym", "eContainer.ends.name", "eContainer.readings.feltSafety",
			"eContainer.readings.session.number", "eContainer.eContainer.relationships", "eContainer.eContainer.sessions.events.between" })
	public String feltSafetyLabel(RelationshipReading reading) {
		return label(reading, "safety", RelationshipReading::getFeltSafety);
	}

	/** The mutuality, with its name where its line ends. */
	@Reads({ "mutuality", "session.number", "eContainer.kind", "eContainer.ends.pseudonym", "eContainer.ends.name", "eContainer.readings.mutuality",
			"eContainer.readings.session.number", "eContainer.eContainer.relationships", "eContainer.eContainer.sessions.events.between" })
	public String mutualityLabel(RelationshipReading reading) {
		return label(reading, "mutuality", RelationshipReading::getMutuality);
	}

	private static String label(RelationshipReading reading, String what, Function<RelationshipReading, Integer> value) {
		boolean isLast = reading.eContainer() instanceof Relationship of
				&& ordered(of).reversed().stream().filter(one -> value.apply(one) != null).findFirst().orElse(null) == reading;
		String begin = isLast ? Course.prefix((Relationship) reading.eContainer(), Course.relationships(reading)) + what + " " : "";
		return begin + (value.apply(reading) == null ? "…" : value.apply(reading));
	}

	/** The tooltip of both values. */
	@Reads({ "feltSafety", "mutuality", "session.number", "eContainer.ends.pseudonym", "eContainer.ends.name", "provenance", "numbersInvented" })
	public String feltTip(RelationshipReading reading) {
		String origin = Label.origin(reading.getProvenance());
		return new Tip().add("between", reading.eContainer() instanceof Relationship two ? Course.pair(two) : "")
				.add("felt safety", reading.getFeltSafety(), " of 10").add("mutuality", reading.getMutuality(), " of 10")
				.add("when", reading.getSession() == null ? "" : SessionNumbers.words(reading.getSession()))
				.addIf(!origin.isEmpty(), "from " + origin).addIf(reading.isNumbersInvented(), "its numbers are invented, for teaching").text();
	}

	/** The next reading of the same relationship that says how safe it felt. */
	@Reads({ "session.number", "eContainer.readings.feltSafety", "eContainer.readings.session.number" })
	public RelationshipReading nextFeltSafety(RelationshipReading reading) {
		return next(reading, RelationshipReading::getFeltSafety);
	}

	/** The next reading of the same relationship that says how mutual it was. */
	@Reads({ "session.number", "eContainer.readings.mutuality", "eContainer.readings.session.number" })
	public RelationshipReading nextMutuality(RelationshipReading reading) {
		return next(reading, RelationshipReading::getMutuality);
	}

	private static RelationshipReading next(RelationshipReading reading, Function<RelationshipReading, Integer> value) {
		if (!(reading.eContainer() instanceof Relationship of))
			return null;
		List<RelationshipReading> all = ordered(of).stream().filter(one -> value.apply(one) != null || one == reading).toList();
		int next = all.indexOf(reading) + 1;
		return next < all.size() ? all.get(next) : null;
	}

	/** The felt safety that was typed; the one it has when that is no number from 0 to 10. */
	public Integer typedFeltSafety(RelationshipReading reading, String text) {
		return typed(text, reading.getFeltSafety());
	}

	/** The mutuality that was typed; the one it has when that is no number from 0 to 10. */
	public Integer typedMutuality(RelationshipReading reading, String text) {
		return typed(text, reading.getMutuality());
	}

	private static Integer typed(String text, Integer now) {
		return text != null && text.strip().matches("10|\\d") ? Integer.valueOf(text.strip()) : now;
	}
}
