// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.cycle;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.couple.Partners;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.Holders;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.CycleStep;
import org.relationalimages.model.couples.InteractionCycle;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.strategies.StrategyOfSurvival;

/** The steps of a cycle: what somebody does, on whose side, and how steps are put into the ring and taken out of it. */
public class CycleStepServices {

	private static final int NOBODY = -1;

	/** The label: whose step it is, and beneath it what happens. */
	@Reads({ "text", "name", "provenance", "person.pseudonym", "person.name" })
	public String stepLabel(CycleStep step) {
		String who = Partners.nameOf(step.getPerson());
		return (who.isEmpty() ? "" : who + ":\n") + Label.of(step, step.getText(), step.getName());
	}

	/** The tooltip of a step. */
	@Reads({ "confidence", "checkedWithClient", "checkedIn.number", "provenance", "numbersInvented", "note" })
	public String stepTip(CycleStep step) {
		return new Tip().addCommon(step).text();
	}

	/** Whether it is a step of the first partner. */
	@Reads({ "person", "eContainer.eContainer.partners" })
	public boolean isOfFirstPartner(CycleStep step) {
		return side(step) == 0;
	}

	/** Whether it is a step of the second partner. */
	@Reads({ "person", "eContainer.eContainer.partners" })
	public boolean isOfSecondPartner(CycleStep step) {
		return side(step) == 1;
	}

	/** Whether it is a step of the first partner in a cycle that is hoped for. */
	@Reads({ "person", "eContainer.eContainer.partners", "eContainer.standing" })
	public boolean isHopedOfFirstPartner(CycleStep step) {
		return side(step) == 0 && isHopedForStep(step);
	}

	/** Whether it is a step of the second partner in a cycle that is hoped for. */
	@Reads({ "person", "eContainer.eContainer.partners", "eContainer.standing" })
	public boolean isHopedOfSecondPartner(CycleStep step) {
		return side(step) == 1 && isHopedForStep(step);
	}

	/** Whether the step is part of a cycle that is hoped for. */
	@Reads("eContainer.standing")
	public boolean isHopedForStep(CycleStep step) {
		return step.eContainer() instanceof InteractionCycle cycle && CycleServices.isHopedFor(cycle);
	}

	/** Whether an element is another step than this one. */
	public boolean isAnotherStep(EObject step, EObject other) {
		return step instanceof CycleStep && other instanceof CycleStep && step != other;
	}

	/** Whether an element is a step. */
	@Reads({})
	public boolean isStep(EObject element) {
		return element instanceof CycleStep;
	}

	/** The one whose step it is. */
	public Person personOfStep(CycleStep step) {
		return step.getPerson();
	}

	/** The image of a step; null without one. */
	public RelationalImage imageBeneath(CycleStep step) {
		return step.getImage();
	}

	/** The partner of the one whose step it is. */
	public Person otherSide(CycleStep step) {
		return Partners.other(Partners.coupleAround(step), step.getPerson());
	}

	/** To which steps a new one leads that is put in after this one; from the last one the ring closes. */
	public List<CycleStep> stepsAfter(CycleStep step) {
		if (!step.getNext().isEmpty() || !(step.eContainer() instanceof InteractionCycle cycle))
			return List.copyOf(step.getNext());
		return Rings.inOrder(cycle).stream().limit(1).toList();
	}

	/** The steps that lead to this one. */
	public List<CycleStep> stepsBefore(CycleStep step) {
		return step.eContainer() instanceof InteractionCycle cycle
				? cycle.getSteps().stream().filter(other -> other != step && other.getNext().contains(step)).toList()
				: List.of();
	}

	/** To which steps one that led to this one leads when this one is gone. */
	public List<CycleStep> stepsBeyond(CycleStep step, CycleStep before) {
		return step.getNext().stream().filter(next -> next != step && next != before).toList();
	}

	/** The image of a step as it is drawn beneath it; none when it has none. */
	@Reads("image")
	public List<RelationalImage> imageOfStep(CycleStep step) {
		return step.getImage() == null ? List.of() : List.of(step.getImage());
	}

	/** The strategy of a step as it is drawn beneath it; none when it has none. */
	@Reads("strategy")
	public List<StrategyOfSurvival> strategyOfStep(CycleStep step) {
		return step.getStrategy() == null ? List.of() : List.of(step.getStrategy());
	}

	/** Whose the inner picture behind a step is. */
	public Person holderOfStep(CycleStep step) {
		return step.getPerson() != null ? step.getPerson() : Holders.near(step);
	}

	/** The latest layer in the life of the person whose step it is; null when there is none. */
	public LifeLayer layerOfStep(CycleStep step) {
		CaseFile file = Partners.caseAround(step);
		Person holder = holderOfStep(step);
		LifeLayer latest = null;
		for (LifeLayer layer : file == null ? List.<LifeLayer>of() : file.getLifeLayers())
			if (Holders.near(layer) == holder && (latest == null || order(layer) >= order(latest)))
				latest = layer;
		return latest;
	}

	/** The image a strategy of the step emerges from; null when there is no strategy, or it emerges from none. */
	public RelationalImage imageBehind(CycleStep step) {
		StrategyOfSurvival strategy = step.getStrategy();
		return strategy == null || strategy.getEmergesFrom().isEmpty() ? null : strategy.getEmergesFrom().getFirst();
	}

	/** Whether there is an image behind the strategy of an element, a step without an image. */
	public boolean hasImageBehind(EObject element) {
		return element instanceof CycleStep step && step.getImage() == null && imageBehind(step) != null;
	}

	/** The strategy that the image of the step gives rise to; null when there is no image, or it gives rise to none. */
	public StrategyOfSurvival strategyFollowing(CycleStep step) {
		RelationalImage image = step.getImage();
		return image == null || image.getGivesRiseTo().isEmpty() ? null : image.getGivesRiseTo().getFirst();
	}

	/** Whether a strategy follows from the image of an element, a step without a strategy. */
	public boolean hasStrategyFollowing(EObject element) {
		return element instanceof CycleStep step && step.getStrategy() == null && strategyFollowing(step) != null;
	}

	private static int side(CycleStep step) {
		return step.getPerson() == null ? NOBODY : Partners.of(Partners.coupleAround(step)).indexOf(step.getPerson());
	}

	private static int order(LifeLayer layer) {
		return layer.getOrder() == null ? NOBODY : layer.getOrder();
	}
}
