// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.workbench.image.WorkbenchIcons;

/** What can be done about findings, as entries of a menu. */
final class FindingMenu {

	private static final int LONGEST = 70;

	private final IWorkbenchPage page;

	FindingMenu(IWorkbenchPage page) {
		this.page = page;
	}

	/** The message of each finding as a heading, its fixes below, then the ways to mute one. */
	void fill(IMenuManager menu, List<Finding> findings) {
		for (Finding finding : findings) {
			menu.add(disabled(ElementLabels.shorten(FindingTexts.message(finding), LONGEST), Severities.icon(finding.severity())));
			addFixes(menu, finding);
			menu.add(new Separator());
		}
		MenuManager mute = new MenuManager("&Mute");
		for (Finding finding : findings)
			addMutes(mute, finding, findings.size() > 1 ? ElementLabels.shorten(finding.rule().title(), LONGEST) + ": " : "");
		menu.add(mute);
	}

	/** The fixes of a finding. */
	void addFixes(IMenuManager menu, Finding finding) {
		for (Fix fix : finding.fixes()) {
			Action action = action(fix.name(), WorkbenchIcons.icon("quick-fix"), () -> Fixing.apply(page, finding, fix));
			action.setEnabled(Fixing.isPossible(finding));
			menu.add(action);
		}
	}

	/** The ways to mute a finding that counts, or that there are none. */
	void addMutes(IMenuManager menu, Finding finding, String prefix) {
		if (!finding.rule().isMutable()) {
			menu.add(disabled(prefix + FindingTexts.NO_MUTE, null));
			return;
		}
		for (boolean wholeCase : new boolean[] { false, true }) {
			Action action = action(prefix + (wholeCase ? "Mute in this case\u2026" : "Mute here\u2026"), null,
					() -> Muting.ask(page.getWorkbenchWindow().getShell(), finding, wholeCase));
			action.setEnabled(Fixing.isPossible(finding));
			menu.add(action);
		}
	}

	/** The way to let a muted finding count again. */
	void addUnmute(IMenuManager menu, Finding finding) {
		Action action = action(unmuteText(finding), null, () -> Muting.unmute(finding));
		action.setEnabled(Fixing.isPossible(finding));
		menu.add(action);
	}

	static String unmuteText(Finding finding) {
		return Muting.isWholeCase(finding) ? "Unmute in this case" : "Unmute";
	}

	/** An entry to be read only. */
	static Action disabled(String text, ImageDescriptor icon) {
		Action disabled = action(text, icon, () -> { });
		disabled.setEnabled(false);
		return disabled;
	}

	/** An entry; ampersands in the text mark no keys. */
	static Action action(String text, ImageDescriptor icon, Runnable work) {
		Action action = new Action(text.replace('\t', ' ').replace('\n', ' ').replace("&", "&&"), icon) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setToolTipText(text);
		return action;
	}
}
