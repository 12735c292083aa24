// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.meanings;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.images.ImageServices;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.design.paradox.ParadoxFinder;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.MeaningDepth;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalCondition;
import org.relationalimages.model.images.RelationalImage;

/** The meanings of one image as ladders from the surface down to the core (S0#2, S0#19). */
public class LadderServices {

	private static final List<String> HELD = List.of("hardly", "a little", "about half", "strongly", "almost wholly");
	private static final int STEP = 20;
	private static final int BAR = 10;

	/** Whether there is anything to draw: an image without meanings has no ladder. */
	@Reads("meanings")
	public boolean hasMeanings(RelationalImage image) {
		return !image.getMeanings().isEmpty();
	}

	/** Whether a double click on the image leads to its meanings or to a paradox. */
	public boolean leadsFurther(RelationalImage image) {
		return hasMeanings(image) || new ParadoxFinder().isInParadox(image);
	}

	/** The title of a new diagram. */
	@Reads({ "picture", "name" })
	public String meaningsTitle(RelationalImage image) {
		return "Layers of Meaning: " + Label.firstOf(image.getPicture(), image.getName());
	}

	/** The meanings that lie beneath no other one. */
	@Reads("meanings.deepens")
	public List<Meaning> meaningsOnSurface(RelationalImage image) {
		return image.getMeanings().stream().filter(meaning -> meaning.getDeepens() == null).toList();
	}

	/** The statement of a meaning. Its place shows its depth. */
	@Reads({ "statement", "name", "provenance" })
	public String statementLabel(Meaning meaning) {
		return Label.of(meaning, meaning.getStatement(), meaning.getName());
	}

	/** The tooltip of a meaning: its depth, what it is about, how much it is held, and whether it is changing. */
	@Reads({ "eContainer.meanings.deepens", "facet", "held", "numbersInvented", "status", "revisedBy.to", "revisedBy.text", "revisedBy.name",
			"eContainer.holder.pseudonym", "eContainer.holder.pronouns", "eContainer.holder.ownPronouns",
			"awareness", "confidence", "checkedWithClient", "checkedIn.number", "provenance", "note" })
	public String meaningTip(Meaning meaning) {
		Tip tip = Tip.ofHolder(meaning).add("depth", depth(meaning)).add("about", new FacetServices().facetWords(meaning)).add("held", held(meaning))
				.add(meaning.getStatus());
		for (ImageRevision revision : meaning.getRevisedBy())
			tip.addIf(revision.getTo() == null, "is changing: " + Label.firstOf(revision.getText(), revision.getName()));
		return tip.addCommon(meaning).text();
	}

	/** A condition as a sentence: when this happens, then others do that (S0#37). */
	@Reads({ "trigger", "triggerKind", "name", "provenance", "expected.text", "expected.name", "expected.kind" })
	public String whenThen(RelationalCondition condition) {
		String label = new ImageServices().conditionLabel(condition);
		boolean begins = label.toLowerCase(Locale.ROOT).matches("(\\? )?(when|if|as soon as|whenever)\\b.*");
		return begins ? label : "When " + label;
	}

	/** The tooltip of a condition: how likely it seems. */
	@Reads({ "likelihood", "eContainer.holder.pseudonym", "eContainer.holder.pronouns", "eContainer.holder.ownPronouns", "awareness", "confidence",
			"checkedWithClient", "checkedIn.number", "provenance", "numbersInvented", "note" })
	public String conditionTip(RelationalCondition condition) {
		return Tip.ofHolder(condition).add("how likely it seems", condition.getLikelihood(), " %").addCommon(condition).text();
	}

	/** Whether it is noted how much the meaning is held. */
	@Reads("held")
	public boolean hasHeld(Meaning meaning) {
		return meaning.getHeld() != null;
	}

	/** A bar of ten parts for how much a meaning is held, and the words for it. */
	@Reads({ "held", "numbersInvented" })
	public String heldBar(Meaning meaning) {
		if (meaning.getHeld() == null)
			return "";
		int full = Math.clamp(Math.round(meaning.getHeld() / 10f), 0, BAR);
		return "■".repeat(full) + "□".repeat(BAR - full) + " " + degree(meaning);
	}

	/** How much a meaning is held, in words and in percent. */
	@Reads({ "held", "numbersInvented" })
	public String heldTip(Meaning meaning) {
		return "held " + held(meaning);
	}

	/** Whether a meaning has not been revised. */
	@Reads("status")
	public boolean stillStands(Meaning meaning) {
		return meaning.getStatus() != ChangeStatus.REVISED;
	}

	/** Whether an element is another meaning than this one. */
	public boolean isAnotherMeaning(EObject meaning, EObject other) {
		return meaning instanceof Meaning && other instanceof Meaning && meaning != other;
	}

	/** Whether an element is a meaning of another image than this one. */
	public boolean isMeaningOfAnother(EObject element, EObject image) {
		return element instanceof Meaning && image instanceof RelationalImage && element.eContainer() != image;
	}

	/** Whether a meaning can lie above another one: not above itself, nor above one that it lies beneath. */
	public boolean mayLieAbove(EObject upper, EObject lower) {
		if (!isAnotherMeaning(upper, lower))
			return false;
		Set<Meaning> passed = new HashSet<>();
		for (Meaning at = (Meaning) upper; at != null && passed.add(at); at = at.getDeepens())
			if (at == lower)
				return false;
		return true;
	}

	private static String depth(Meaning meaning) {
		int steps = MeaningDepth.of(meaning) - 1;
		return steps <= 0 ? "on the surface" : steps == 1 ? "a step below the surface" : steps + " steps below the surface";
	}

	private static String held(Meaning meaning) {
		return meaning.getHeld() == null ? ""
				: degree(meaning) + ", " + meaning.getHeld() + " %" + Label.invented(meaning);
	}

	private static String degree(Meaning meaning) {
		return HELD.get(Math.clamp((meaning.getHeld() - 1) / STEP, 0, HELD.size() - 1));
	}
}
