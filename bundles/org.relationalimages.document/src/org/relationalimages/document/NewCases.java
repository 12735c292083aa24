// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.Template;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.model.Ids;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CaseKind;
import org.relationalimages.viewpoint.views.ViewsFile;

/** Makes cases that are not saved yet. */
public final class NewCases {

	private NewCases() {
	}

	/** An own copy of a bundled teaching case, not tied to the shelf. */
	public static CaseDocument copyOf(TeachingCase master) throws IOException {
		try (InputStream in = master.open()) {
			CaseFile root = CaseFiles.load(in, master.fileName());
			CaseFiles.attach(root, Path.of(master.fileName()));
			return CaseDocument.unsaved(root, CaseDiagrams.open(root, master.views()), null, Protection.NONE);
		}
	}

	/** A case from a template, open and not saved yet. */
	public static CaseDocument fromTemplate(Template template, String title) throws IOException {
		CaseFile root = contentOf(template, title);
		CaseFiles.attach(root, Path.of(template.fileName()));
		return CaseDocument.unsaved(root, CaseDiagrams.open(root, Optional.empty()), null, Protection.NONE);
	}

	/** The content of a case from a template: marked as clinical, and with ids of its own, so that no two cases share one. */
	public static CaseFile contentOf(Template template, String title) throws IOException {
		try (InputStream in = template.open()) {
			CaseFile root = EcoreUtil.copy(CaseFiles.load(in, template.fileName()));
			Ids.renew(root);
			root.setTitle(title);
			root.setKind(CaseKind.CLINICAL);
			return root;
		}
	}

	/**
	 * A copy of a former state of a case, for which the file of that case is suggested. The layout beside that file is used
	 * as far as the same elements exist.
	 *
	 * @param origin the case's own file; a name without folders where the folder is not known
	 */
	public static CaseDocument restored(CaseFile root, Path origin, Protection protection) {
		boolean hasLayout = origin.isAbsolute() && Files.exists(ViewsFile.beside(origin));
		CaseDiagrams diagrams = hasLayout ? CaseDiagrams.open(root, origin, protection) : CaseDiagrams.open(root, Optional.empty());
		CaseDocument open = CaseDocument.unsaved(root, diagrams, null, protection);
		open.storage().suggest(origin);
		return open;
	}
}
