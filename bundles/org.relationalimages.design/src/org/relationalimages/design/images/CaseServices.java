// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.images;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.cases.CaseFile;

/** What diagrams ask of a case as a whole. */
public class CaseServices {

	/** The case an element belongs to, the case itself for a case; null when it belongs to none. */
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

	/** The title of a new diagram of people and bonds. */
	@Reads("title")
	public String peopleTitle(CaseFile file) {
		return "People & Bonds: " + titleOf(file);
	}

	private static String titleOf(CaseFile file) {
		return Label.firstOf(file.getTitle(), "untitled case");
	}
}
