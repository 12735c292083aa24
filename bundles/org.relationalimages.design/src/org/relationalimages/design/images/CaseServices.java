// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.images;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.design.labels.Label;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.images.ImageRevision;

/** Titles that diagrams compute from the case as a whole. */
public class CaseServices {

	static final Integer AS_NEEDED = -1;
	static final Integer EMPTY_LIFE = 64;

	/** The case that contains an element, the case itself for a case; null when no case contains it. */
	@Reads("eContainer.eContainer.eContainer")
	public CaseFile caseOf(EObject element) {
		EObject at = element;
		while (at != null && !(at instanceof CaseFile))
			at = at.eContainer();
		return (CaseFile) at;
	}

	/** The revisions of the case that contains an element. */
	@Reads({ "revisions", "eContainer.revisions" })
	public List<ImageRevision> revisionsAround(Identified element) {
		CaseFile file = caseOf(element);
		return file == null ? List.of() : file.getRevisions();
	}

	/** The title of a new diagram of people and bonds. */
	@Reads("title")
	public String peopleTitle(CaseFile file) {
		return "People & Bonds: " + titleOf(file);
	}

	static String titleOf(EObject file) {
		return Label.firstOf(file instanceof CaseFile one ? one.getTitle() : "", "untitled case");
	}
}
