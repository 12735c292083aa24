// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.model.Identified;
import org.relationalimages.model.LanguageTag;
import org.relationalimages.model.cases.CaseFile;

/**
 * A copy of a case, or of the part of it that may leave the program. All exports take such a copy, and only
 * {@link ExportGate} creates one.
 */
public final class RedactedCopy {

	private final CaseFile root;
	private final LeftOut leftOut;
	/** Built at the first search: a case may have thousands of persons and diagrams to find. */
	private Map<String, EObject> byId;

	RedactedCopy(CaseFile root, LeftOut leftOut) {
		this.root = root;
		this.leftOut = leftOut;
	}

	/** The copy. Its elements have the ids of the original. It contains no links to elements that were left out. */
	public CaseFile root() {
		return root;
	}

	/** What the copy lacks. */
	public LeftOut leftOut() {
		return leftOut;
	}

	/** The tag of the language of the case (BCP 47); empty when it is not recorded. */
	public String language() {
		String tag = LanguageTag.canonical(root.getLanguage());
		return tag == null || tag.equals(LanguageTag.UNDETERMINED) ? "" : tag;
	}

	/** The same copy, with what an earlier step of the export had left out added to {@link #leftOut}. */
	public RedactedCopy after(LeftOut before) {
		return new RedactedCopy(root, before.plus(leftOut));
	}

	/** The copy of an element of the original; empty when that was left out. Not thread-safe. */
	public Optional<EObject> find(EObject original) {
		if (original instanceof CaseFile)
			return Optional.of(root);
		if (!(original instanceof Identified wanted) || wanted.getId() == null)
			return Optional.empty();
		if (byId == null) {
			byId = new HashMap<>();
			for (var all = root.eAllContents(); all.hasNext();)
				if (all.next() instanceof Identified one && one.getId() != null)
					byId.putIfAbsent(one.getId(), one);
		}
		return Optional.ofNullable(byId.get(wanted.getId()));
	}
}
