// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.paradox;

import java.util.List;

import org.relationalimages.design.Reads;
import org.relationalimages.design.images.Lives;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.Holders;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.strategies.HeldBackPart;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.model.strategies.StrategyOfSurvival;

/** Labels and contents of the diagram of a paradox (S0#7, S0#15). */
public class ParadoxServices {

	private static final String ASK = "…";

	/** The title of a new diagram, with the person whose paradox it is. */
	@Reads({ "name", "summary", "holder.pseudonym", "holder.name", "eContainer.persons.role", "eContainer.persons.pseudonym",
			"eContainer.persons.name" })
	public String paradoxTitle(Paradox paradox) {
		return "Paradox: " + withHolder(paradox, nameOf(paradox));
	}

	/** The heading: the person whose paradox it is, and its name. */
	@Reads({ "name", "summary", "provenance", "holder.pseudonym", "holder.name", "eContainer.persons.role",
			"eContainer.persons.pseudonym", "eContainer.persons.name" })
	public String paradoxLabel(Paradox paradox) {
		return Label.of(paradox, withHolder(paradox, nameOf(paradox)));
	}

	/** The summary beneath the heading; empty when it is the heading or there is none. */
	@Reads({ "name", "summary" })
	public String paradoxSummary(Paradox paradox) {
		return Label.isBlank(paradox.getName()) || Label.isBlank(paradox.getSummary()) ? "" : paradox.getSummary().strip();
	}

	/** The parts of experience that the strategies of this paradox keep out, each once, in the order of the strategies. */
	@Reads("strategies.keepsOut")
	public List<HeldBackPart> partsKeptOut(Paradox paradox) {
		return paradox.getStrategies().stream().flatMap(strategy -> strategy.getKeepsOut().stream()).distinct().toList();
	}

	/** The first strategy, null when there is none. */
	public StrategyOfSurvival firstStrategy(Paradox paradox) {
		return paradox.getStrategies().isEmpty() ? null : paradox.getStrategies().get(0);
	}

	/** Whether the paradox has a strategy, so that parts can be kept out. */
	@Reads("strategies")
	public boolean hasStrategy(Paradox paradox) {
		return !paradox.getStrategies().isEmpty();
	}

	/** The note on the side of the yearning; a question when there is none (R09). */
	@Reads("empathyWithYearning")
	public String empathyWithYearningLabel(Paradox paradox) {
		return "Empathy with the yearning:\n" + noteOr(paradox.getEmpathyWithYearning());
	}

	/** The note on the side of the strategy; a question when there is none (R09). */
	@Reads("empathyWithStrategy")
	public String empathyWithStrategyLabel(Paradox paradox) {
		return "Empathy with the strategy:\n" + noteOr(paradox.getEmpathyWithStrategy());
	}

	/** The note on shame (S0#25). */
	@Reads("shameNote")
	public String shameLabel(Paradox paradox) {
		return "Shame:\n" + noteOr(paradox.getShameNote());
	}

	/** Whether there is a note on shame. */
	@Reads("shameNote")
	public boolean hasShameNote(Paradox paradox) {
		return !Label.isBlank(paradox.getShameNote());
	}

	private static String withHolder(Paradox paradox, String name) {
		Person holder = Holders.near(paradox);
		return holder == null || name.contains(Lives.nameOf(holder)) ? name : Lives.nameOf(holder) + " – " + name;
	}

	private static String nameOf(Paradox paradox) {
		return Label.firstOf(paradox.getName(), paradox.getSummary(), "untitled");
	}

	private static String noteOr(String text) {
		return Label.firstOf(text, ASK);
	}
}
