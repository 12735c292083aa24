// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.images;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.design.labels.Tip;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.Dominance;
import org.relationalimages.model.images.ExpectedResponse;
import org.relationalimages.model.images.RelationalCondition;
import org.relationalimages.model.images.RelationalImage;

/** Labels, borders and conditions of relational images and relational conditions. */
public class ImageServices {

	private static final Integer THIN = 1;
	private static final Integer THICK = 3;

	/**
	 * The label: the picture in inner words. A "?" before it marks a hypothesis (S0#39), a "+" an image that does not
	 * fit the general picture.
	 */
	@Reads({ "picture", "name", "hypothetical", "provenance", "dominance" })
	public String pictureLabel(RelationalImage image) {
		String picture = Label.firstOf(image.getPicture(), image.getName());
		return Label.of(isHypothesis(image), isDiscrepantImage(image) ? "+ " + picture : picture);
	}

	/** The tooltip of an image. */
	@Reads({ "selfPart", "otherPart", "between", "valence", "dominance", "status", "preverbal", "holder.pseudonym", "holder.name",
			"holder.pronouns", "holder.ownPronouns", "layer.holder", "awareness", "confidence", "checkedWithClient", "checkedIn.number",
			"provenance", "numbersInvented", "note" })
	public String imageTip(RelationalImage image) {
		return Tip.ofHolder(image).add("I", image.getSelfPart()).add("the other", image.getOtherPart()).add("between us", image.getBetween())
				.add(image.getDominance()).add(image.getValence())
				.add(image.getStatus()).addIf(image.isPreverbal(), "from a time before words")
				.add("whose", strayHolder(image)).addCommon(image).text();
	}

	/** Who holds the image when that isn't noted of its layer. */
	private static String strayHolder(RelationalImage image) {
		Person holder = image.getHolder();
		return holder == null || image.getLayer() == null || holder == image.getLayer().getHolder() ? "" : Lives.nameOf(holder);
	}

	/** The width of the border in pixels: thick for images that are dominant, discrepant or revised. */
	@Reads({ "dominance", "status" })
	public Integer imageBorder(RelationalImage image) {
		return image.getDominance() == Dominance.OTHER && !isRevisedImage(image) ? THIN : THICK;
	}

	/** Whether the image has been revised (S0#4). */
	@Reads("status")
	public boolean isRevisedImage(RelationalImage image) {
		return image.getStatus() == ChangeStatus.REVISED;
	}

	/** Whether the image contradicts the general picture. */
	@Reads("dominance")
	public boolean isDiscrepantImage(RelationalImage image) {
		return image.getDominance() == Dominance.DISCREPANT;
	}

	/** Whether the image usually governs what is expected. */
	@Reads("dominance")
	public boolean isDominantImage(RelationalImage image) {
		return image.getDominance() == Dominance.DOMINANT;
	}

	/** Whether an element is a relational image. */
	@Reads({})
	public boolean isImage(EObject element) {
		return element instanceof RelationalImage;
	}

	/** Whether an element is a relational image that is not revised yet. */
	@Reads("status")
	public boolean mayReviseImage(EObject element) {
		return element instanceof RelationalImage image && !isRevisedImage(image);
	}

	/** Whether an element is another relational image than this one. */
	public boolean isAnotherImage(EObject image, EObject other) {
		return image instanceof RelationalImage && other instanceof RelationalImage && image != other;
	}

	/** Whether an image can be built on another one: not on itself, on a later one, or on one that is built on it (R03, R04). */
	public boolean mayRestOn(EObject later, EObject earlier) {
		return later instanceof RelationalImage image && earlier instanceof RelationalImage foundation && image != foundation
				&& LifeLayerServices.orderOf(foundation.getLayer()) <= LifeLayerServices.orderOf(image.getLayer())
				&& !rests(foundation, image);
	}

	/** A condition in one line: what sets it off and what others will do (S0#37). */
	@Reads({ "trigger", "triggerKind", "provenance", "expected.text", "expected.kind" })
	public String conditionLabel(RelationalCondition condition) {
		String answers = condition.getExpected().stream().map(ImageServices::response).distinct().collect(Collectors.joining(", "));
		String trigger = Label.of(condition, condition.getTrigger(), condition.getName(), Label.words(condition.getTriggerKind()));
		return answers.isEmpty() ? trigger : trigger + " → " + answers;
	}

	/** Whether an image is shown as a hypothesis. */
	static boolean isHypothesis(RelationalImage image) {
		return image.isHypothetical() || Label.isSupposed(image);
	}

	private static String response(ExpectedResponse response) {
		return Label.firstOf(response.getText(), response.getName(), Label.words(response.getKind()));
	}

	private static boolean rests(RelationalImage image, RelationalImage on) {
		Set<RelationalImage> seen = new HashSet<>(List.of(image));
		Deque<RelationalImage> open = new ArrayDeque<>(seen);
		while (!open.isEmpty())
			for (RelationalImage foundation : open.pop().getBuiltOn()) {
				if (foundation == on)
					return true;
				if (seen.add(foundation))
					open.push(foundation);
			}
		return false;
	}
}
