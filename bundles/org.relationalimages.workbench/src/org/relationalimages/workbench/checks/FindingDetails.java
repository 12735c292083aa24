// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.workbench.open.Reveal;

/** One finding to be read whole beside the tree, with links for what can be done about it. */
final class FindingDetails {

	private final FormToolkit toolkit;
	private final ScrolledForm form;
	private FindingRow shown;

	FindingDetails(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		toolkit.setBackground(null); // the theme paints it
		form = toolkit.createScrolledForm(parent);
		form.setExpandHorizontal(true);
		GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 6).applyTo(form.getBody());
		form.addDisposeListener(e -> toolkit.dispose());
		show(null);
	}

	/** Shows a finding, or what to do to see one. */
	void show(FindingRow row) {
		if (row != null && row.equals(shown))
			return;
		shown = row;
		for (Control child : form.getBody().getChildren())
			child.dispose();
		if (row == null)
			wrapped("Choose a finding to read it whole and to see what can be done. Enter or a double click goes to its element.");
		else
			fill(row);
		form.reflow(true);
	}

	private void fill(FindingRow row) {
		Finding finding = row.finding();
		ImageHyperlink element = toolkit.createImageHyperlink(form.getBody(), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(element);
		element.setText(FindingTexts.element(finding.element()));
		element.setToolTipText("Go to it in its diagram and in the properties");
		element.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(
				e -> Reveal.to(FindingLines.page(), finding.element(), finding.feature())));
		FindingLines lines = new FindingLines(form.getBody(), toolkit);
		Composite links = lines.add(finding);
		if (row.isMuted()) {
			wrapped("Muted: " + (row.reason().isBlank() ? "no reason given" : row.reason()));
			lines.link(links, FindingMenu.unmuteText(finding), () -> Muting.unmute(finding)).setEnabled(Fixing.isPossible(finding));
		} else if (!finding.rule().isMutable())
			wrapped(FindingTexts.NO_MUTE);
		else {
			mute(lines, links, finding, "Mute here\u2026", false);
			mute(lines, links, finding, "Mute in this case\u2026", true);
		}
		wrapped(FindingTexts.details(finding.rule()));
	}

	private static void mute(FindingLines lines, Composite links, Finding finding, String text, boolean wholeCase) {
		lines.link(links, text, () -> Muting.ask(links.getShell(), finding, wholeCase)).setEnabled(Fixing.isPossible(finding));
	}

	private void wrapped(String text) {
		Label label = toolkit.createLabel(form.getBody(), text.replace("&", "&&"), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(label);
	}
}
