// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.cases;

import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__HOUSEHOLDS;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__IMAGES;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__PERSONS;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__STRATEGIES;
import static org.relationalimages.model.cases.CasesPackage.Literals.HELD_ELEMENT__HOLDER;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.PARADOX__EMPATHY_WITH_STRATEGY;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.PARADOX__EMPATHY_WITH_YEARNING;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.PARADOX__FEARS;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.PARADOX__IMAGES;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.PARADOX__SHAME_NOTE;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.PARADOX__STRATEGIES;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.PARADOX__YEARNINGS;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.STRATEGY_OF_SURVIVAL__KEEPS_OUT;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.relationalimages.model.Identified;
import org.relationalimages.model.PersonWords;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.TextQuestions;

/**
 * A diagram that is shown to somebody is kept simple (practice of cognitive analytic therapy, P53; twelve images and forty nodes
 * are this workbench's numbers). Rules have no access to diagrams, so the elements are counted that a diagram draws as nodes as long
 * as nothing is hidden: on Image Layers images and strategies, since conditions and meanings are lines inside images; on People
 * &amp; Bonds people and households; on Paradox the cards and notes of one paradox. Image Layers opens for a case and for each person.
 */
final class R55TooMuchAtOnce extends Rule<Identified> {

	private static final int IMAGES = 12;
	private static final int NODES = 40;
	private static final String IMAGE_LAYERS = "Image Layers";

	R55TooMuchAtOnce() {
		super("R55", Severity.PROMPT, Identified.class, "Too much on one diagram", "P53",
				ReadFeatures.own(CASE_FILE__IMAGES, CASE_FILE__STRATEGIES, CASE_FILE__PERSONS, CASE_FILE__HOUSEHOLDS,
						PARADOX__YEARNINGS, PARADOX__FEARS, PARADOX__IMAGES, PARADOX__STRATEGIES, PARADOX__SHAME_NOTE,
						PARADOX__EMPATHY_WITH_YEARNING, PARADOX__EMPATHY_WITH_STRATEGY)
						.andAnywhere(STRATEGY_OF_SURVIVAL__KEEPS_OUT).andBelow(HELD_ELEMENT__HOLDER).andPersonWords());
	}

	@Override
	protected void check(Identified element, Findings found) {
		if (element instanceof CaseFile file) {
			checkImageLayers(file, found);
			check(file, CASE_FILE__PERSONS, "People & Bonds", 0, file.getPersons().size() + file.getHouseholds().size(), "Hide layers or split.", found);
		} else if (element instanceof Paradox paradox)
			check(paradox, PARADOX__IMAGES, "this paradox", paradox.getImages().size(), nodes(paradox), "Hide layers or split.", found);
	}

	/** Reports the diagrams of single people that hold too much; if there are none, the one of the whole case. */
	private static void checkImageLayers(CaseFile file, Findings found) {
		List<Person> holders = Stream.<HeldElement>concat(file.getImages().stream(), file.getStrategies().stream()).map(HeldElement::getHolder)
				.filter(Objects::nonNull).distinct().toList();
		boolean isReported = false;
		if (holders.size() > 1)
			for (Person person : holders)
				isReported |= check(file, CASE_FILE__IMAGES, IMAGE_LAYERS + " of " + PersonWords.of(person).name(),
						count(file.getImages(), person), count(file.getImages(), person) + count(file.getStrategies(), person),
						"Hide layers or split.", found);
		if (!isReported)
			check(file, CASE_FILE__IMAGES, IMAGE_LAYERS, file.getImages().size(), file.getImages().size() + file.getStrategies().size(),
					holders.size() > 1 ? "Open it for one person, or hide layers." : "Hide layers or split.", found);
	}

	private static int count(List<? extends HeldElement> elements, Person holder) {
		return (int) elements.stream().filter(element -> element.getHolder() == holder).count();
	}

	private static int nodes(Paradox paradox) {
		long notes = Stream.of(paradox.getShameNote(), paradox.getEmpathyWithYearning(), paradox.getEmpathyWithStrategy())
				.filter(text -> !TextQuestions.isBlank(text)).count();
		long keptOut = paradox.getStrategies().stream().flatMap(strategy -> strategy.getKeepsOut().stream()).distinct().count();
		return (int) (paradox.getImages().size() + paradox.getYearnings().size() + paradox.getFears().size()
				+ paradox.getStrategies().size() + keptOut + notes);
	}

	private static boolean check(Identified element, EReference feature, String diagram, int images, int nodes, String advice, Findings found) {
		boolean isTooMuch = images > IMAGES || nodes > NODES;
		if (isTooMuch)
			found.add(element, feature, "There " + (images > IMAGES ? "are " + images + " images" : "are " + nodes + " elements")
					+ " on " + diagram + ". Too much at once? " + advice);
		return isTooMuch;
	}
}
