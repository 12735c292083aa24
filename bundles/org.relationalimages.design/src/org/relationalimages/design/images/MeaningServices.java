// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.images;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.MeaningDepth;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;

/** The meanings of an image, from the surface to the core (S0#2). */
public class MeaningServices {

	private static final int DEEPEST = 9;

	/** The meanings of an image by their depth, the surface first. */
	@Reads("meanings.deepens")
	public List<Meaning> meaningsFromSurface(RelationalImage image) {
		return image.getMeanings().stream().sorted(Comparator.comparingInt(MeaningDepth::of)).toList();
	}

	/** The label: the statement, after one arrow for each step of depth below the surface. */
	@Reads({ "statement", "name", "eContainer.meanings.deepens", "provenance" })
	public String meaningLabel(Meaning meaning) {
		String text = Label.of(meaning, meaning.getStatement(), meaning.getName());
		int depth = Math.max(0, MeaningDepth.of(meaning) - 1);
		return depth == 0 ? text : "↳".repeat(Math.min(depth, DEEPEST)) + " " + text;
	}

	/** Whether the meaning has been revised. */
	@Reads("status")
	public boolean isRevisedMeaning(Meaning meaning) {
		return meaning.getStatus() == ChangeStatus.REVISED;
	}

	/** Whether an element is a meaning. */
	@Reads({})
	public boolean isMeaning(EObject element) {
		return element instanceof Meaning;
	}

	/** Whether an element is a meaning that is not revised yet. */
	@Reads("status")
	public boolean mayReviseMeaning(EObject element) {
		return element instanceof Meaning meaning && !isRevisedMeaning(meaning);
	}

	/** Whether the meaning lies beneath another one. */
	public boolean deepensAnother(Meaning meaning) {
		return meaning.getDeepens() != null;
	}

	/** The meaning that this one lies beneath; null at the surface. */
	public Meaning deepened(Meaning meaning) {
		return meaning.getDeepens();
	}
}
