// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.Template;
import org.relationalimages.document.CaseDiagrams;
import org.relationalimages.model.Ids;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CaseKind;

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

	/** A case from a template: with ids of its own, marked as clinical. */
	public static CaseDocument fromTemplate(Template template, String title) throws IOException {
		try (InputStream in = template.open()) {
			CaseFile root = EcoreUtil.copy(CaseFiles.load(in, template.fileName()));
			Ids.renew(root);
			root.setTitle(title);
			root.setKind(CaseKind.CLINICAL);
			CaseFiles.attach(root, Path.of(template.fileName()));
			return CaseDocument.unsaved(root, CaseDiagrams.open(root, Optional.empty()), null, Protection.NONE);
		}
	}

	/** A copy of a former state of a case; the file of that case is suggested for it. */
	static CaseDocument restored(CaseFile root, CaseDiagrams diagrams, Path origin, Protection protection) {
		CaseDocument open = CaseDocument.unsaved(root, diagrams, null, protection);
		open.home().suggest(origin);
		return open;
	}
}
