// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.cases;

import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__HOUSEHOLDS;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__IMAGES;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__PERSONS;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__STRATEGIES;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__CONDITIONS;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__MEANINGS;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.PARADOX__FEARS;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.PARADOX__IMAGES;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.PARADOX__STRATEGIES;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.PARADOX__YEARNINGS;

import org.eclipse.emf.ecore.EReference;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;

/**
 * A diagram that is shown to somebody is kept simple (practice of cognitive analytic therapy, P53; twelve images and forty nodes
 * are this workbench's numbers). Rules have no access to diagrams, so the elements that a case initially puts on them are
 * counted: on Image Layers its images, conditions, meanings and strategies, on People &amp; Bonds its people and households, on
 * Paradox the elements of one paradox. Elements hidden or filtered in a diagram count, too.
 */
final class R55TooMuchAtOnce extends Rule<Identified> {

	private static final int IMAGES = 12;
	private static final int NODES = 40;

	R55TooMuchAtOnce() {
		super("R55", Severity.PROMPT, Identified.class, "Too much on one diagram", "P53",
				ReadFeatures.own(CASE_FILE__IMAGES, CASE_FILE__STRATEGIES, CASE_FILE__PERSONS, CASE_FILE__HOUSEHOLDS,
						PARADOX__YEARNINGS, PARADOX__FEARS, PARADOX__IMAGES, PARADOX__STRATEGIES)
						.andBelow(RELATIONAL_IMAGE__MEANINGS, RELATIONAL_IMAGE__CONDITIONS));
	}

	@Override
	protected void check(Identified element, Findings found) {
		if (element instanceof CaseFile file) {
			int nodes = file.getImages().size() + file.getStrategies().size();
			for (RelationalImage image : file.getImages())
				nodes += image.getMeanings().size() + image.getConditions().size();
			tell(file, CASE_FILE__IMAGES, "Image Layers", file.getImages().size(), nodes, found);
			tell(file, CASE_FILE__PERSONS, "People & Bonds", 0, file.getPersons().size() + file.getHouseholds().size(), found);
		} else if (element instanceof Paradox paradox) {
			tell(paradox, PARADOX__IMAGES, "this paradox", paradox.getImages().size(), paradox.getImages().size()
					+ paradox.getYearnings().size() + paradox.getFears().size() + paradox.getStrategies().size(), found);
		}
	}

	private static void tell(Identified element, EReference feature, String diagram, int images, int nodes, Findings found) {
		if (images > IMAGES || nodes > NODES)
			found.add(element, feature, "There " + (images > IMAGES ? "are " + images + " images" : "are " + nodes + " elements")
					+ " on " + diagram + ". Too much at once? Hide layers or split.");
	}
}
