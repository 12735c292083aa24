// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.relationalimages.validation.Unchecked;

/** What is to be known of a check besides what it found: that it goes on, was cancelled, or that a rule failed. */
final class ChecksNotice {

	private static final String OLD = " What is listed here may be out of date.";

	private final FormToolkit toolkit;
	private final Composite body;
	private final Label words;
	private final ImageHyperlink again;
	private CaseChecks shown;

	ChecksNotice(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		toolkit.setBackground(null); // the theme paints it
		body = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(4, 0, 0, 2).spacing(12, 0).applyTo(body);
		words = toolkit.createLabel(body, "", SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(words);
		again = toolkit.createImageHyperlink(body, SWT.NONE);
		again.setText("Check again");
		again.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> shown.checkAgain()));
		GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(again);
		body.addDisposeListener(e -> toolkit.dispose());
	}

	Control control() {
		return body;
	}

	/** Shows what is to be known of the checks of a case, nothing for null. */
	void show(CaseChecks checks) {
		shown = checks;
		String sentences = checks == null ? "" : sentences(checks);
		words.setText(sentences.replace("&", "&&"));
		setVisible(again, checks != null && checks.isCancelled());
		setVisible(body, !sentences.isEmpty());
		body.layout();
	}

	private static void setVisible(Control control, boolean visible) {
		((GridData) control.getLayoutData()).exclude = !visible;
		control.setVisible(visible);
	}

	private static String sentences(CaseChecks checks) {
		String old = checks.isKnown() ? OLD : "";
		if (checks.isCancelled())
			return "The check was cancelled." + old;
		if (checks.isUnderWay())
			return "Checking\u2026" + old;
		return sentences(checks.index().result().unchecked());
	}

	/** However many rules failed, there is room for the findings. */
	private static String sentences(List<Unchecked> failed) {
		if (failed.isEmpty())
			return "";
		String first = failed.getFirst().sentence(FindingTexts::element);
		return failed.size() == 1 ? first : first + "\nIt is the same with " + failed.stream().skip(1)
				.map(one -> one.rule().id()).collect(Collectors.joining(", ")) + ".";
	}
}
