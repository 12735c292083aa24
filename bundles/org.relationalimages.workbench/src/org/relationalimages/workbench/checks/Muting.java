// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.relationalimages.casefile.Characters;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.RuleMute;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.properties.PendingEdits;

/** Mutes what somebody finds fine as it is. The reason travels with the case; everything can be undone. */
final class Muting {

	private Muting() {
	}

	/** Asks why a rule shall be silent about a finding's element, or about the whole case, and mutes it. */
	static void ask(Shell shell, Finding finding, boolean wholeCase) {
		Optional<CaseDocument> open = OpenDocuments.get().of(finding.element());
		if (open.isEmpty() || !Fixing.isPossible(finding))
			return;
		InputDialog dialog = new InputDialog(shell, wholeCase ? "Mute in This Case" : "Mute Here",
				"\u201c" + finding.rule().title() + "\u201d will be silent " + (wholeCase ? "in the whole case."
						: "about " + FindingTexts.element(finding.element()) + ".") + "\n\nWhy is it fine as it is? The reason is kept in the case.",
				"", typed -> typed.isBlank() ? "" : null);
		if (dialog.open() == Window.OK)
			mute(open.get(), finding, wholeCase, Characters.clean(dialog.getValue().strip()));
	}

	private static void mute(CaseDocument open, Finding finding, boolean wholeCase, String reason) {
		PendingEdits.flush();
		open.session().execute("Mute \u201c" + finding.rule().title() + "\u201d", () -> {
			RuleMute mute = CasesFactory.eINSTANCE.createRuleMute();
			mute.setRuleId(finding.rule().id());
			mute.setReason(reason);
			mute.setWholeCase(wholeCase);
			if (!wholeCase)
				mute.getElements().add(finding.element());
			open.root().getMutes().add(mute);
		});
	}

	/** Whether a finding is muted with everything else the rule says in the case. */
	static boolean isWholeCase(Finding finding) {
		return mutesOf(finding).stream().anyMatch(RuleMute::isWholeCase);
	}

	/** Lets a muted finding count again; one that is muted for the whole case, everywhere. */
	static void unmute(Finding finding) {
		List<RuleMute> mutes = mutesOf(finding);
		Optional<CaseDocument> open = OpenDocuments.get().of(finding.element());
		if (mutes.isEmpty() || open.isEmpty() || !Fixing.isPossible(finding))
			return;
		PendingEdits.flush();
		open.get().session().execute("Unmute \u201c" + finding.rule().title() + "\u201d", () -> mutes.forEach(mute -> {
			if (mute.isWholeCase() || mute.getElements().size() < 2)
				open.get().session().delete(mute);
			else
				mute.getElements().remove(finding.element());
		}));
	}

	private static List<RuleMute> mutesOf(Finding finding) {
		return OpenDocuments.get().of(finding.element()).map(open -> open.root().getMutes().stream()
				.filter(mute -> finding.rule().id().equals(mute.getRuleId())
						&& (mute.isWholeCase() || mute.getElements().contains(finding.element())))
				.toList()).orElse(List.of());
	}
}
