// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.practice;

import static java.util.Map.entry;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__FORMS;
import static org.relationalimages.model.practice.PracticePackage.Literals.EXCEPTION_DESCRIPTION__BODY;
import static org.relationalimages.model.practice.PracticePackage.Literals.EXCEPTION_DESCRIPTION__CAPACITY;
import static org.relationalimages.model.practice.PracticePackage.Literals.EXCEPTION_DESCRIPTION__CONTEXT;
import static org.relationalimages.model.practice.PracticePackage.Literals.EXCEPTION_DESCRIPTION__DID_DIFFERENTLY;
import static org.relationalimages.model.practice.PracticePackage.Literals.EXCEPTION_DESCRIPTION__IF_FREQUENT;
import static org.relationalimages.model.practice.PracticePackage.Literals.EXCEPTION_DESCRIPTION__THINKING;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__FORMS;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__PHASE;
import static org.relationalimages.model.practice.PracticePackage.Literals.PHASE_RUN__STATE;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.relationalimages.model.NamedElement;
import org.relationalimages.model.practice.ExceptionDescription;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/**
 * Three to five exceptions are described in depth, by six questions each (S1#34). Their number is checked once the phase of
 * exception amplification is done; loose ones in the case count, too.
 */
final class R39DeepDescriptions extends Rule<NamedElement> {

	private static final int LEAST = 3;
	private static final int MOST = 5;

	private static final OpenFields SIX = new OpenFields(entry(EXCEPTION_DESCRIPTION__CONTEXT, "where and when it was"),
			entry(EXCEPTION_DESCRIPTION__THINKING, "what went through the mind"),
			entry(EXCEPTION_DESCRIPTION__DID_DIFFERENTLY, "what was done differently"),
			entry(EXCEPTION_DESCRIPTION__BODY, "what the body felt"),
			entry(EXCEPTION_DESCRIPTION__CAPACITY, "which forgotten capacity it shows"),
			entry(EXCEPTION_DESCRIPTION__IF_FREQUENT, "what would be different if it came more often"));

	R39DeepDescriptions() {
		super("R39", Severity.WARNING, NamedElement.class, "Deep descriptions of exceptions", "S1#34",
				ReadFeatures.own(SIX.all()).andOwn(PHASE_RUN__FORMS, PHASE_RUN__PHASE, PHASE_RUN__STATE)
						.andAnywhere(CASE_FILE__FORMS));
	}

	@Override
	protected void check(NamedElement element, Findings found) {
		if (element instanceof PhaseRun run)
			checkNumber(run, found);
		else if (element instanceof ExceptionDescription description)
			checkTexts(description, found);
	}

	private static void checkNumber(PhaseRun run, Findings found) {
		if (run.getPhase() != Phase.EXCEPTION_AMPLIFICATION || run.getState() != RunState.DONE)
			return;
		int number = Exercises.ofPhase(run, ExceptionDescription.class).size();
		if (number < LEAST)
			found.add(run, PHASE_RUN__FORMS, "This phase is done with " + (number == 0 ? "no" : String.valueOf(number))
					+ " deep description" + (number == 1 ? "" : "s") + ". Three to five exceptions, described in depth, show more.");
		else if (number > MOST)
			found.add(run, PHASE_RUN__FORMS, "This phase has " + number
					+ " deep descriptions. Three to five are enough: which ones show the most?");
	}

	private static void checkTexts(ExceptionDescription description, Findings found) {
		List<EAttribute> open = SIX.of(description);
		if (!open.isEmpty())
			found.add(Severity.PROMPT, description, open.getFirst(), "Still open here: " + SIX.words(open) + ".");
	}
}
