// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.strategies;

import static org.relationalimages.model.RimPackage.Literals.SOURCED__PROVENANCE;
import static org.relationalimages.model.cases.CasesPackage.Literals.PERSON__RELATIONSHIPS;
import static org.relationalimages.model.cases.CasesPackage.Literals.RELATIONSHIP__ENDS;
import static org.relationalimages.model.cases.CasesPackage.Literals.YEARNED_FOR__YEARNINGS;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Identified;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.cases.YearnedFor;
import org.relationalimages.model.sessions.NoteSection;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionNote;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.Phrases;
import org.relationalimages.validation.text.TextFeatures;
import org.relationalimages.validation.text.TextQuestions;

/**
 * Words that call for separation pass over the yearning for the same relationship (S0#21, S0#22, S0#23). Quotes of clients or
 * source texts are ignored, and so are words about somebody towards whom a yearning is noted.
 */
final class R13SeparationLanguage extends Rule<Identified> {

	private static final Phrases WORDS = Phrases.of("engulfing", "symbiotic", "symbiosis", "enmeshed",
			"enmeshment", "intrusive", "pathological", "symbiotisch*", "verstrickt*", "verstrickung*", "vereinnahmend*",
			"pathologisch*");
	/** Names of symptoms, which are not about a relationship. */
	private static final Phrases SYMPTOMS = Phrases.of("intrusive memory", "intrusive memories", "intrusive thought*",
			"intrusive image*", "intrusive recollection*", "intrusive symptom*", "intrusive dream*", "intrusive flashback*",
			"intrusive erinnerung*", "intrusive gedanken", "intrusive bilder", "pathological grief", "pathological gambling",
			"pathologische trauer", "pathologisches spielen");

	R13SeparationLanguage() {
		super("R13", Severity.PROMPT, Identified.class, "Language of separation", "S0#21-23",
				ReadFeatures.texts().andOwn(SOURCED__PROVENANCE).andOwn(InvolvedPeople.OWN)
						.andAnywhere(InvolvedPeople.ANYWHERE).andAnywhere(YEARNED_FOR__YEARNINGS, PERSON__RELATIONSHIPS,
								RELATIONSHIP__ENDS));
	}

	@Override
	protected void check(Identified element, Findings found) {
		if (!isOfTherapist(element))
			return;
		for (EAttribute feature : TextFeatures.of(element)) {
			Optional<String> word = WORDS.firstIn(SYMPTOMS.without((String) element.eGet(feature)));
			if (word.isPresent() && !isYearningNoted(element))
				found.add(element, feature,
						"You write " + TextQuestions.quoted(word.get())
								+ ". Is the yearning for this relationship acknowledged?",
						addYearning(InvolvedPeople.by(element).stream().filter(one -> !Yearnings.reach(one)).toList()));
		}
	}

	private static Fix[] addYearning(List<YearnedFor> people) {
		return people.isEmpty() ? new Fix[0] : new Fix[] { Yearnings.add(people) };
	}

	private static boolean isOfTherapist(Identified element) {
		return switch (element) {
		case ClinicalElement clinical -> clinical.getProvenance() != Provenance.CLIENT_WORDS
				&& clinical.getProvenance() != Provenance.SOURCE_TEXT;
		case Session session -> true;
		case SessionNote note -> true;
		case NoteSection section -> true;
		default -> false;
		};
	}

	/** False when the element is about nobody, since then no yearning can be noted. */
	private static boolean isYearningNoted(Identified element) {
		List<YearnedFor> concerned = InvolvedPeople.by(element);
		return !concerned.isEmpty() && concerned.stream().allMatch(Yearnings::reach);
	}
}
