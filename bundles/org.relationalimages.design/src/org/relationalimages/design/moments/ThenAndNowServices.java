// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.moments;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.images.ExperienceServices;
import org.relationalimages.design.images.ImageServices;
import org.relationalimages.design.images.MeaningServices;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.design.paradox.StrategyServices;
import org.relationalimages.design.paradox.YearningServices;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.cases.Comparison;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalCondition;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.moments.BeforeAndAfter;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.model.strategies.Yearning;

/** Labels with a second line that says what has changed between the moments of the comparison a view belongs to. */
public class ThenAndNowServices {

	private final ImageServices images = new ImageServices();
	private final MeaningServices meanings = new MeaningServices();
	private final ExperienceServices experiences = new ExperienceServices();
	private final StrategyServices strategies = new StrategyServices();
	private final YearningServices yearnings = new YearningServices();

	/** The label of an image. */
	public String imageThenAndNow(RelationalImage image, EObject view) {
		return with(images.pictureLabel(image), image, view);
	}

	/** The label of a condition. */
	public String conditionThenAndNow(RelationalCondition condition, EObject view) {
		return with(images.conditionLabel(condition), condition, view);
	}

	/** The label of a meaning. */
	public String meaningThenAndNow(Meaning meaning, EObject view) {
		return with(meanings.meaningLabel(meaning), meaning, view);
	}

	/** The label of an experience. */
	public String experienceThenAndNow(Experience experience, EObject view) {
		return with(experiences.experienceLabel(experience), experience, view);
	}

	/** The label of a strategy. */
	public String strategyThenAndNow(StrategyOfSurvival strategy, EObject view) {
		return with(strategies.strategyLabel(strategy), strategy, view);
	}

	/** The label of a yearning. */
	public String yearningThenAndNow(Yearning yearning, EObject view) {
		return with(yearnings.yearningLabel(yearning), yearning, view);
	}

	/** The tooltip: what has changed, before what the tooltip of the element says elsewhere. */
	public String whatChanged(ClinicalElement element, EObject view) {
		String changes = words(element, view);
		String usual = switch (element) {
		case RelationalImage image -> images.imageTip(image);
		case Experience experience -> experiences.experienceTip(experience);
		case StrategyOfSurvival strategy -> strategies.strategyTip(strategy);
		case Yearning yearning -> yearnings.yearningTip(yearning);
		default -> Tip.ofHolder(element).addCommon(element).text();
		};
		return changes.isEmpty() || usual.isEmpty() ? changes + usual : changes + "\n" + usual;
	}

	private static String with(String label, ClinicalElement element, EObject view) {
		String changes = words(element, view);
		return changes.isEmpty() ? label : label + "\n" + changes;
	}

	private static String words(ClinicalElement element, EObject view) {
		Comparison comparison = Compared.around(view);
		return comparison == null ? "" : String.join("\n", new ChangeWords(BeforeAndAfter.of(comparison)).of(element));
	}
}
