// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.couples;

import static org.relationalimages.model.RimPackage.Literals.NAMED_ELEMENT__NAME;
import static org.relationalimages.model.couples.CouplesPackage.Literals.CYCLE_STEP__PERSON;
import static org.relationalimages.model.couples.CouplesPackage.Literals.CYCLE_STEP__TEXT;
import static org.relationalimages.model.couples.CouplesPackage.Literals.INTERACTION_CYCLE__KIND;
import static org.relationalimages.model.couples.CouplesPackage.Literals.REGULATION_EVENT__ACTOR;
import static org.relationalimages.model.couples.CouplesPackage.Literals.REGULATION_EVENT__KIND;
import static org.relationalimages.model.couples.CouplesPackage.Literals.REGULATION_EVENT__TEXT;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.NamedElement;
import org.relationalimages.model.PersonWords;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.CycleKind;
import org.relationalimages.model.couples.CycleStep;
import org.relationalimages.model.couples.InteractionCycle;
import org.relationalimages.model.couples.RegulationEvent;
import org.relationalimages.model.couples.RegulationKind;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.Phrases;

/**
 * Intent ascribed to people in distress, against the Golden Rule (S2#7); what happens between them is mostly implicit and faster
 * than conscious awareness (S2#8). Concerns events of distress and the steps of cycles that are not secure. To do good on purpose
 * does not concern this rule, nor does a denied intent.
 */
final class R29IntentInDistress extends Rule<FormulatedElement> {

	private static final Set<RegulationKind> IN_DISTRESS = EnumSet.of(RegulationKind.MISATTUNEMENT,
			RegulationKind.DYSREGULATION, RegulationKind.ATTACK, RegulationKind.COUNTERATTACK, RegulationKind.DISTANCING);

	private static final String[] WORDS = { "on purpose", "purposely", "deliberately", "intentionally",
			"knowingly", "wilfully", "willfully", "out of spite", "with intent", "just to hurt", "in order to hurt",
			"wants to hurt", "wanted to hurt", "meant to hurt", "just to punish", "in order to punish",
			"wants to punish", "wanted to punish", "meant to punish",
			"absichtlich", "mit absicht", "vorsätzlich", "mutwillig" };
	private static final Phrases INTENT = Phrases.of(WORDS);
	/** Up to three words may be between "not" and what is denied, as in "did not do it on purpose". */
	private static final Pattern DENIED = Pattern.compile("(?:\\b(?:not|never|nicht|nie|ohne|without)|n['\u2019]t)"
			+ "(?:\\s+(?!and\\b|but\\b|und\\b|aber\\b)[\\p{L}\\p{M}]+){0,3}?\\s+(?:"
			+ String.join("|", WORDS).replace(" ", "\\s+") + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

	R29IntentInDistress() {
		super("R29", Severity.PROMPT, FormulatedElement.class, "Intent ascribed in distress", "S2#7",
				ReadFeatures.own(REGULATION_EVENT__KIND, REGULATION_EVENT__TEXT, REGULATION_EVENT__ACTOR, CYCLE_STEP__TEXT, CYCLE_STEP__PERSON,
						NAMED_ELEMENT__NAME).andAnywhere(INTERACTION_CYCLE__KIND).andPersonWords());
	}

	@Override
	protected void check(FormulatedElement element, Findings found) {
		if (element instanceof RegulationEvent event && IN_DISTRESS.contains(event.getKind()))
			check(event, REGULATION_EVENT__TEXT, event.getText(), event.getActor(), found);
		else if (element instanceof CycleStep step && !(step.eContainer() instanceof InteractionCycle cycle && cycle.getKind() == CycleKind.SECURE))
			check(step, CYCLE_STEP__TEXT, step.getText(), step.getPerson(), found);
	}

	private static void check(NamedElement element, EAttribute feature, String text, Person person, Findings found) {
		if (hasIntent(text))
			found.add(element, feature, message(person));
		else if (hasIntent(element.getName()))
			found.add(element, NAMED_ELEMENT__NAME, message(person));
	}

	private static String message(Person person) {
		PersonWords words = PersonWords.of(person);
		return "\u201cPeople in distress don't know what they're doing or why they are doing it.\u201d What may have happened in "
				+ words.name() + ", faster than " + words.subject() + " knew?";
	}

	private static boolean hasIntent(String text) {
		return INTENT.isIn(text) && INTENT.isIn(DENIED.matcher(text).replaceAll("."));
	}
}
