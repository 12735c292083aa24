// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.moments;

import java.util.List;
import java.util.Objects;

import org.relationalimages.design.Reads;
import org.relationalimages.design.images.LifeServices;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.Identified;
import org.relationalimages.model.SessionNumbers;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Comparison;
import org.relationalimages.model.cases.Snapshot;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.sessions.Session;

/** The frame of a diagram of two moments: its heading, and the columns and levels of the case it compares. */
public class ComparisonServices {

	private final LifeServices lives = new LifeServices();

	/** Whether the comparison is part of a case. */
	public boolean mayShowComparison(Comparison comparison) {
		return comparison.eContainer() instanceof CaseFile;
	}

	/** The title of a new diagram of a comparison. */
	public String comparisonTitle(Comparison comparison) {
		return "Before and After: " + Label.firstOf(comparison.getName(), moments(comparison));
	}

	/** The heading: the name of the comparison, and its two moments. */
	@Reads({ "name", "earlier.number", "later.number", "eContainer.snapshots.session", "eContainer.snapshots.label" })
	public String comparisonHeading(Comparison comparison) {
		return Label.isBlank(comparison.getName()) ? moments(comparison) : comparison.getName().strip() + "\n" + moments(comparison);
	}

	/** The tooltip of the frame. */
	@Reads("note")
	public String comparisonTip(Comparison comparison) {
		return new Tip().add("note", comparison.getNote()).text();
	}

	/** Whether several lives are compared side by side. */
	@Reads({ "eContainer.persons.role", "eContainer.lifeLayers.holder", "eContainer.strategies.holder",
			"eContainer.heldBackParts.holder" })
	public boolean isComparingSeveral(Comparison comparison) {
		return comparison.eContainer() instanceof CaseFile file && lives.isSeveralLives(file);
	}

	/** The people compared, and the case itself for what is nobody's. */
	@Reads({ "eContainer.persons.role", "eContainer.lifeLayers.holder", "eContainer.strategies.holder",
			"eContainer.heldBackParts.holder" })
	public List<Identified> columnsCompared(Comparison comparison) {
		return comparison.eContainer() instanceof CaseFile file ? lives.columnsOf(file) : List.of();
	}

	/** The bands for what people hold in no layer: the people, or the case of one person. */
	@Reads({ "eContainer.persons.role", "eContainer.lifeLayers.holder", "eContainer.strategies.holder",
			"eContainer.heldBackParts.holder" })
	public List<Identified> strategyColumnsCompared(Comparison comparison) {
		return comparison.eContainer() instanceof CaseFile file ? lives.strategyBandsIn(file) : List.of();
	}

	/** The levels of life layers, the latest first. */
	@Reads({ "eContainer.persons.role", "eContainer.lifeLayers.holder", "eContainer.strategies.holder",
			"eContainer.heldBackParts.holder", "eContainer.lifeLayers.order", "eContainer.lifeLayers.stage" })
	public List<LifeLayer> levelsCompared(Comparison comparison) {
		return comparison.eContainer() instanceof CaseFile file ? lives.levelsLatestFirst(file) : List.of();
	}

	private static String moments(Comparison comparison) {
		Session one = comparison.getEarlier();
		Session other = comparison.getLater();
		if (one != null && other != null && SessionNumbers.of(one) > SessionNumbers.of(other))
			return moment(other, comparison) + " → " + moment(one, comparison);
		return (one == null ? "Before the first session" : moment(one, comparison)) + " → "
				+ (other == null ? "today" : moment(other, comparison));
	}

	/** The session, with what somebody has called that moment. */
	private static String moment(Session session, Comparison comparison) {
		String words = SessionNumbers.words(session);
		if (!(comparison.eContainer() instanceof CaseFile file))
			return words;
		return file.getSnapshots().stream().filter(snapshot -> snapshot.getSession() == session).map(Snapshot::getLabel)
				.filter(Objects::nonNull).filter(label -> !label.isBlank()).findFirst().map(label -> label.strip() + " (" + words + ")")
				.orElse(Character.toUpperCase(words.charAt(0)) + words.substring(1));
	}
}
