// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.paradox;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.strategies.HeldBackKind;
import org.relationalimages.model.strategies.HeldBackPart;
import org.relationalimages.model.strategies.StrategyOfSurvival;

/** Labels and tooltips of strategies of survival and the parts they keep out (S0#10, S0#13). */
public class StrategyServices {

	/** The strategy's name, or else its kind. */
	@Reads({ "name", "family", "provenance" })
	public String strategyLabel(StrategyOfSurvival strategy) {
		return Label.of(strategy, strategy.getName(), Label.words(strategy.getFamily()));
	}

	/** The tooltip of a strategy. What it protects from comes first, since a strategy is honoured before it is changed. */
	@Reads({ "protectsFrom", "honouredHow", "cost", "family", "movement", "frequency", "status", "holder.pseudonym", "holder.pronouns", "holder.ownPronouns",
			"awareness", "confidence", "checkedWithClient", "checkedIn.number", "provenance", "numbersInvented", "note" })
	public String strategyTip(StrategyOfSurvival strategy) {
		return Tip.ofHolder(strategy).add("protects from", strategy.getProtectsFrom()).add("how it was honoured", strategy.getHonouredHow())
				.add("costs", strategy.getCost()).add(strategy.getFamily())
				.add(strategy.getMovement()).add("how often", strategy.getFrequency(), " of 10")
				.add(strategy.getStatus()).addCommon(strategy).text();
	}

	/** Whether the strategy has been revised. */
	@Reads("status")
	public boolean isRevisedStrategy(StrategyOfSurvival strategy) {
		return strategy.getStatus() == ChangeStatus.REVISED;
	}

	/** Whether an element is a strategy. */
	@Reads({})
	public boolean isStrategy(EObject element) {
		return element instanceof StrategyOfSurvival;
	}

	/** Whether one of two elements is a strategy and the other an image, so that they can be linked. */
	public boolean mayLinkStrategy(EObject one, EObject other) {
		return isStrategy(one) && other instanceof RelationalImage || one instanceof RelationalImage && isStrategy(other);
	}

	/** The label of a held back part: its text, with its kind unless the text contains it. */
	@Reads({ "text", "name", "kind", "provenance" })
	public String heldBackLabel(HeldBackPart part) {
		String text = Label.of(part, part.getText(), part.getName());
		String kind = Label.words(part.getKind());
		boolean said = part.getKind() == HeldBackKind.OTHER || text.toLowerCase(Locale.ROOT).contains(kind);
		return said ? text : text + " (" + kind + ")";
	}
}
