// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.ui.IWorkbenchPage;
import org.relationalimages.casefile.journal.Recovered;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.document.Adoption;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.status.StatusLine;

/** Takes a recovered case in among the open ones, in the place of the saved state where that is open already. */
public final class AdoptRecovered {

	private AdoptRecovered() {
	}

	/**
	 * Opens a recovered case; its changes are unsaved.
	 *
	 * @param file      where it is kept; empty when it never was saved
	 * @param isChanged whether somebody else changed that file since, so that saving has to ask
	 */
	public static CaseDocument recovered(IWorkbenchPage page, Recovered found, Optional<Path> file, Protection protection,
			boolean isChanged) throws IOException {
		Adoption adoption = Adoption.of(OpenDocuments.get(), found, file, protection, isChanged);
		if (adoption.replaced().isPresent()) {
			OpenFlow.replace(page, adoption.replaced().get(), adoption.fresh());
			OpenFlow.openFirstDiagram(page, adoption.fresh());
			return adoption.fresh();
		}
		OpenFlow.show(page, adoption.fresh());
		if (adoption.isInUse())
			StatusLine.tell(page, "\u201c" + file.get().getFileName() + "\u201d is in use; save the recovered case under another name.");
		return adoption.fresh();
	}
}
