// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.teaching;

import static org.relationalimages.model.RimPackage.Literals.QUOTED__QUOTES;
import static org.relationalimages.model.RimPackage.Literals.QUOTE__SOURCE;
import static org.relationalimages.model.RimPackage.Literals.SOURCED__PROVENANCE;
import static org.relationalimages.model.RimPackage.Literals.SOURCED__SOURCES;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__KIND;
import static org.relationalimages.model.teaching.TeachingPackage.Literals.REVEAL_STEP__GAP;
import static org.relationalimages.model.teaching.TeachingPackage.Literals.REVEAL_STEP__HIGHLIGHTS;
import static org.relationalimages.model.teaching.TeachingPackage.Literals.REVEAL_STEP__ORDER;
import static org.relationalimages.model.teaching.TeachingPackage.Literals.REVEAL_STEP__SHOWS;
import static org.relationalimages.model.teaching.TeachingPackage.Literals.TEACHING_GUIDE__STEPS;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.Identified;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.Quoted;
import org.relationalimages.model.Sourced;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CaseKind;
import org.relationalimages.model.teaching.RevealStep;
import org.relationalimages.model.teaching.TeachingGuide;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/**
 * Learners can distinguish the source from the trainer: every element of a teaching case, also a session, a reading or a step of
 * the reveal, names its origin, and what comes from a source quotes it or refers to it. Steps of the reveal are numbered from 1
 * without gaps, and each shows something, unless the source breaks off there.
 */
final class R52TeachingMaterial extends Rule<Identified> {

	R52TeachingMaterial() {
		super("R52", Severity.WARNING, Identified.class, "Sources and steps of a teaching case", "the workbench",
				ReadFeatures.own(SOURCED__PROVENANCE, SOURCED__SOURCES, QUOTED__QUOTES, TEACHING_GUIDE__STEPS, REVEAL_STEP__SHOWS,
						REVEAL_STEP__HIGHLIGHTS, REVEAL_STEP__GAP).andBelow(QUOTE__SOURCE, REVEAL_STEP__ORDER)
						.andAnywhere(CASE_FILE__KIND));
	}

	@Override
	protected void check(Identified element, Findings found) {
		if (element instanceof Sourced sourced)
			checkSource(sourced, found);
		if (element instanceof TeachingGuide guide)
			checkOrders(guide, found);
		else if (element instanceof RevealStep step && !step.isGap() && step.getShows().isEmpty()
				&& step.getHighlights().isEmpty())
			found.add(step, REVEAL_STEP__SHOWS, "This step shows nothing yet. What becomes visible here?");
	}

	private static void checkSource(Sourced element, Findings found) {
		Provenance provenance = element.getProvenance();
		boolean unmarked = provenance == Provenance.NOT_RECORDED;
		boolean unquoted = provenance == Provenance.SOURCE_TEXT
				&& element.getSources().isEmpty()
				&& !(element instanceof Quoted quoted && quoted.getQuotes().stream().anyMatch(quote -> quote.getSource() != null));
		if (!unmarked && !unquoted
				|| !(EcoreUtil.getRootContainer(element) instanceof CaseFile file && file.getKind() == CaseKind.TEACHING))
			return;
		found.add(element, unmarked ? SOURCED__PROVENANCE : element instanceof Quoted ? QUOTED__QUOTES : SOURCED__SOURCES,
				unmarked ? "Where does this come from: a source, or the trainer?"
						: "This is marked as from a source, but no source is noted. Which words does it rest on?",
				new Fix("Mark as trainer's addition", () -> {
					element.setProvenance(Provenance.TRAINER_ADDITION);
					return element;
				}));
	}

	private static void checkOrders(TeachingGuide guide, Findings found) {
		Set<Integer> orders = new HashSet<>();
		for (RevealStep step : guide.getSteps())
			if (step.getOrder() == null || step.getOrder() < 1 || step.getOrder() > guide.getSteps().size()
					|| !orders.add(step.getOrder())) {
				found.add(Severity.ERROR, step, REVEAL_STEP__ORDER,
						"The steps are not numbered from 1 to " + guide.getSteps().size() + ", each number once.",
						new Fix("Renumber the steps", () -> renumber(guide, step)));
				return;
			}
	}

	/** Keeps the order of the numbers, then of the list; steps without a number come last. */
	private static RevealStep renumber(TeachingGuide guide, RevealStep changed) {
		List<RevealStep> steps = guide.getSteps().stream()
				.sorted(Comparator.comparing(RevealStep::getOrder, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
		for (int i = 0; i < steps.size(); i++)
			steps.get(i).setOrder(i + 1);
		return changed;
	}
}
