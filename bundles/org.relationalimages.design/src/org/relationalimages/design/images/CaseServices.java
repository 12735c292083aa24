// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.images;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.cases.CaseFile;

/** Titles and sizes that diagrams compute from the case as a whole. */
public class CaseServices {

	static final Integer EMPTY_BAND = 8;
	static final Integer AS_NEEDED = -1;
	private static final Integer EMPTY_LIFE = 64;

	/** The case that contains an element, the case itself for a case; null when no case contains it. */
	@Reads("eContainer.eContainer.eContainer")
	public CaseFile caseOf(EObject element) {
		EObject at = element;
		while (at != null && !(at instanceof CaseFile))
			at = at.eContainer();
		return (CaseFile) at;
	}

	/** The title of a new diagram of image layers. */
	@Reads("title")
	public String imageLayersTitle(CaseFile file) {
		return "Image Layers: " + titleOf(file);
	}

	/** The heading over the life layers. */
	@Reads("title")
	public String lifeTitle(CaseFile file) {
		return titleOf(file);
	}

	/**
	 * The width of the life in units of 10 pixels while it is empty, else -1, which lets it grow with its content. In
	 * Sirius an explicit size is fixed, and content that exceeds it is clipped.
	 */
	@Reads({ "images", "strategies" })
	public Integer roomOfLife(CaseFile file) {
		return file.getImages().isEmpty() && file.getStrategies().isEmpty() ? EMPTY_LIFE : AS_NEEDED;
	}

	/** The height of the band of strategies, as {@link LifeLayerServices#roomOfBand} for the others. */
	@Reads("strategies")
	public Integer roomOfStrategyBand(CaseFile file) {
		return file.getStrategies().isEmpty() ? EMPTY_BAND : AS_NEEDED;
	}

	/** The title of a new diagram of people and bonds. */
	@Reads("title")
	public String peopleTitle(CaseFile file) {
		return "People & Bonds: " + titleOf(file);
	}

	private static String titleOf(CaseFile file) {
		return Label.firstOf(file.getTitle(), "untitled case");
	}
}
