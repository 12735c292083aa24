// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.report;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.model.cases.CaseFile;

/** The ids of elements in the page. They are numbers, since an id in a case can be any text. */
final class Anchors {

	private final Map<EObject, String> anchors = new HashMap<>();

	Anchors(CaseFile root) {
		anchors.put(root, "top");
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();)
			anchors.put(all.next(), "n" + anchors.size());
		if (root.getPrivacy() != null)
			anchors.put(root.getPrivacy(), ReportHeader.PRIVACY);
	}

	/** The id of the section about an element. */
	String of(EObject element) {
		return anchors.get(element);
	}
}
