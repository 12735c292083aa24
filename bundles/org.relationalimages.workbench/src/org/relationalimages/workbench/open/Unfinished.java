// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.util.Optional;
import java.util.stream.Collectors;

import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.viewpoint.session.Drafts;
import org.relationalimages.viewpoint.session.EditingSession;

/** Says what was typed and is in no file, since it is no value yet. */
final class Unfinished {

	private Unfinished() {
	}

	/** The sentence; empty when nothing is unfinished. */
	static Optional<String> of(EditingSession session) {
		Drafts drafts = session.drafts();
		String all = drafts.owners().stream().flatMap(owner -> drafts.of(owner).stream().map(feature -> "\u201c" + drafts.of(owner, feature)
				+ "\u201d in " + ElementLabels.feature(feature) + " of " + ElementLabels.typed(owner))).sorted().collect(Collectors.joining(", "));
		return all.isEmpty() ? Optional.empty() : Optional.of("Saved, except for what is not complete yet: " + all + ".");
	}
}
