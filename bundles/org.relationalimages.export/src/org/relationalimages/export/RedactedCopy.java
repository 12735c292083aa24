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
 * A copy of a case that may leave the program, or the part of it that may. Everything that writes cases or draws them
 * for others takes an excerpt, and only {@link ExportGate} gives one.
 */
public final class RedactedCopy {

	private final CaseFile root;
	private final LeftOut leftOut;
	/** Made when an element is looked for: a case may have thousands of people and diagrams to be found. */
	private Map<String, EObject> byId;

	RedactedCopy(CaseFile root, LeftOut leftOut) {
		this.root = root;
		this.leftOut = leftOut;
	}

	/** The copy. Its elements have the ids of the original. Links to what was left out were left out, too. */
	public CaseFile root() {
		return root;
	}

	/** What the copy lacks. */
	public LeftOut leftOut() {
		return leftOut;
	}

	/** The tag of the language the case is written in; empty when it is not recorded. */
	public String language() {
		String tag = LanguageTag.canonical(root.getLanguage());
		return tag == null || tag.equals(LanguageTag.UNDETERMINED) ? "" : tag;
	}

	/** The same copy as part of a longer way, on which something was left out before. */
	public RedactedCopy after(LeftOut before) {
		return new RedactedCopy(root, before.plus(leftOut));
	}

	/** The copy's element that stands for an element of the original; empty when that was left out. Belongs to one thread. */
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
