// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.transference;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.relationalimages.design.Reads;
import org.relationalimages.design.images.Lives;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.design.paradox.StrategyServices;
import org.relationalimages.model.strategies.Enactment;

/** Labels, tooltips and marks of what is played out: symbolically, displaced, distorted, or not considered yet (S0#20). */
public class EnactmentServices {

	private final StrategyServices strategies = new StrategyServices();

	/** What happened, and beneath it in which session and with whom. */
	@Reads({ "text", "name", "provenance", "session.number", "session.name", "withPerson.pseudonym", "withPerson.name" })
	public String enactmentLabel(Enactment enactment) {
		String text = Label.of(enactment, enactment.getText(), enactment.getName());
		String about = Stream.of(sessionOf(enactment), enactment.getWithPerson() == null ? "" : "with " + Lives.nameOf(enactment.getWithPerson()))
				.filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
		return about.isEmpty() ? text : text + "\n(" + about + ")";
	}

	private static String sessionOf(Enactment enactment) {
		if (enactment.getSession() == null)
			return "";
		return enactment.getSession().getNumber() != null ? "session " + enactment.getSession().getNumber()
				: Label.isBlank(enactment.getSession().getName()) ? "" : enactment.getSession().getName().strip();
	}

	/** The tooltip: where, in what form and with which strategies. */
	@Reads({ "arena", "symbolic", "displaced", "distorted", "formsConsidered", "strategies.name", "strategies.family", "strategies.provenance",
			"holder.pseudonym", "holder.name", "holder.pronouns", "holder.ownPronouns", "awareness", "confidence", "checkedWithClient",
			"checkedIn.number", "provenance", "numbersInvented", "note" })
	public String enactmentTip(Enactment enactment) {
		return Tip.ofHolder(enactment).add("where", Arenas.words(enactment.getArena())).add("in what form", forms(enactment))
				.add("strategies", enactment.getStrategies().stream().map(strategies::strategyLabel).collect(Collectors.joining(", ")))
				.add("whose", enactment.getHolder() == null ? "" : Lives.nameOf(enactment.getHolder())).addCommon(enactment).text();
	}

	private String forms(Enactment enactment) {
		if (isFormOpen(enactment))
			return "not considered yet";
		String forms = Stream.of(enactment.isSymbolic() ? "symbolic" : "", enactment.isDisplaced() ? "displaced" : "",
				enactment.isDistorted() ? "distorted" : "").filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
		return forms.isEmpty() ? "neither symbolic nor displaced nor distorted" : forms;
	}

	/** Whether nobody has considered yet in what form it was played out. */
	@Reads({ "symbolic", "displaced", "distorted", "formsConsidered" })
	public boolean isFormOpen(Enactment enactment) {
		return !enactment.isSymbolic() && !enactment.isDisplaced() && !enactment.isDistorted() && !enactment.isFormsConsidered();
	}

	/** Whether one thing stood for another. */
	@Reads("symbolic")
	public boolean isSymbolicForm(Enactment enactment) {
		return enactment.isSymbolic();
	}

	/** Whether it was not symbolic. */
	@Reads("symbolic")
	public boolean isNoSymbolicForm(Enactment enactment) {
		return !enactment.isSymbolic();
	}

	/** Whether it was about somebody else. */
	@Reads("displaced")
	public boolean isDisplacedForm(Enactment enactment) {
		return enactment.isDisplaced();
	}

	/** Whether it was not displaced. */
	@Reads("displaced")
	public boolean isNoDisplacedForm(Enactment enactment) {
		return !enactment.isDisplaced();
	}

	/** Whether what happened was bent until it fitted. */
	@Reads("distorted")
	public boolean isDistortedForm(Enactment enactment) {
		return enactment.isDistorted();
	}

	/** Whether it was not distorted. */
	@Reads("distorted")
	public boolean isNoDistortedForm(Enactment enactment) {
		return !enactment.isDistorted();
	}

	/** What the mark for symbolic says. */
	@Reads({ "symbolic", "displaced", "distorted", "formsConsidered" })
	public String symbolicTip(Enactment enactment) {
		return tip(enactment, enactment.isSymbolic(), "Symbolic: one thing stood for another", "Not symbolic");
	}

	/** What the mark for displaced says. */
	@Reads({ "symbolic", "displaced", "distorted", "formsConsidered" })
	public String displacedTip(Enactment enactment) {
		return tip(enactment, enactment.isDisplaced(), "Displaced: it was about somebody else", "Not displaced");
	}

	/** What the mark for distorted says. */
	@Reads({ "symbolic", "displaced", "distorted", "formsConsidered" })
	public String distortedTip(Enactment enactment) {
		return tip(enactment, enactment.isDistorted(), "Distorted: what happened was bent until it fitted", "Not distorted");
	}

	private String tip(Enactment enactment, boolean holds, String yes, String no) {
		return isFormOpen(enactment) ? no.replace("Not", "Not considered yet: whether it was") : holds ? yes : no;
	}

	/** How the therapist answered; dots where that is still to be noted. */
	@Reads("therapistResponse")
	public String responseLabel(Enactment enactment) {
		return "The therapist’s response: " + Label.firstOf(enactment.getTherapistResponse());
	}

	/** Whether there is a response to show, or one to ask for, since it happened in the therapy. */
	@Reads({ "therapistResponse", "arena" })
	public boolean asksForResponse(Enactment enactment) {
		return !Label.isBlank(enactment.getTherapistResponse()) || Arenas.isInTherapy(enactment);
	}
}
