// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.Identified;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.viewpoint.session.ContinuedStep;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.open.Reveal;
import org.relationalimages.workbench.properties.PendingEdits;

/** Mends what was found: each fix is one undo step of its name, and leads to what it made or mended. */
final class Fixing {

	private static final String TITLE = "Quick Fix";

	private Fixing() {
	}

	/** Whether the case of a finding can be changed. */
	static boolean isPossible(Finding finding) {
		return OpenDocuments.get().of(finding.element()).filter(open -> open.session().refusal() == null).isPresent();
	}

	/** Applies a fix. What was typed just before counts first; when that has settled the matter, this is said. */
	static void apply(IWorkbenchPage page, Finding finding, Fix fix) {
		PendingEdits.flush();
		Optional<CaseDocument> open = OpenDocuments.get().of(finding.element());
		if (open.isEmpty() || !isPossible(finding))
			return;
		Optional<Finding> now = AllChecks.get().of(open.get()).now().of(finding.element()).stream()
				.filter(one -> FindingRow.isSame(one, finding)).findFirst();
		Optional<Fix> wanted = now.flatMap(one -> one.fixes().stream().filter(each -> each.name().equals(fix.name())).findFirst());
		if (wanted.isEmpty()) {
			MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), TITLE,
					"This has been settled in the meantime; there is nothing left to mend here.");
			return;
		}
		run(page, open.get(), finding, wanted.get());
	}

	private static void run(IWorkbenchPage page, CaseDocument open, Finding finding, Fix fix) {
		Identified[] mended = new Identified[1];
		ContinuedStep step = new ContinuedStep(open.session());
		try {
			step.run(() -> open.session().execute(fix.name(), () -> mended[0] = fix.change().get()));
		} catch (RuntimeException e) {
			Platform.getLog(Fixing.class).log(Status.error("The fix \u201c" + fix.name() + "\u201d of " + finding.rule().id() + " failed", e));
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), TITLE,
					"\u201c" + fix.name() + "\u201d could not be done and was taken back. The case is as it was.");
			return;
		}
		if (mended[0] == null)
			return;
		// One Undo takes back the fix together with the layer that came up to show it.
		step.run(() -> Reveal.switchOn(page, mended[0]));
		Reveal.to(page, mended[0], featureOf(mended[0], finding));
	}

	private static EStructuralFeature featureOf(Identified mended, Finding finding) {
		return mended == finding.element() ? finding.feature() : null;
	}
}
