// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.workbench.image.WorkbenchIcons;

/** Findings and advice as lines to read: an icon, the whole text, and below it links for what can be done. */
final class FindingLines {

	private final Composite body;
	private final FormToolkit toolkit;
	private final LocalResourceManager images;

	/** Lines in a composite of their own inside a parent with a grid of one column. */
	FindingLines(Composite parent, FormToolkit toolkit) {
		this.toolkit = toolkit;
		body = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
		images = new LocalResourceManager(JFaceResources.getResources(), body);
	}

	/** A finding with links for its fixes. {@return where more links may be put} */
	Composite add(Finding finding) {
		Composite text = line(Severities.icon(finding.severity()), FindingTexts.message(finding), FindingTexts.origin(finding));
		Composite links = links(text);
		for (Fix fix : finding.fixes()) {
			ImageHyperlink link = link(links, fix.name(), () -> Fixing.apply(page(), finding, fix));
			link.setImage(images.get(WorkbenchIcons.icon("quick-fix")));
			link.setEnabled(Fixing.isPossible(finding));
		}
		return links;
	}

	/** Something to be read only. */
	Composite add(ImageDescriptor icon, String text) {
		return line(icon, text, null);
	}

	private Composite line(ImageDescriptor icon, String text, String tip) {
		Label sign = toolkit.createLabel(body, "");
		sign.setImage(images.get(icon));
		sign.setToolTipText(tip);
		// The sign alone says how heavy it is; a screen reader says it in words.
		sign.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(e -> e.result = tip == null ? "advice" : tip));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 1).applyTo(sign);
		Composite column = toolkit.createComposite(body);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
		Label words = toolkit.createLabel(column, text.replace("&", "&&"), SWT.WRAP);
		words.setToolTipText(tip);
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(words);
		return column;
	}

	/** A row for links below a line. */
	Composite links(Composite column) {
		Composite row = toolkit.createComposite(column);
		RowLayout layout = new RowLayout();
		layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
		layout.spacing = 12;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(row);
		return row;
	}

	/** A link; nothing is shown of a row without any. */
	ImageHyperlink link(Composite row, String text, Runnable work) {
		ImageHyperlink link = toolkit.createImageHyperlink(row, SWT.NONE);
		link.setText(text);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> work.run()));
		return link;
	}

	/** Lets go of a row that no link was put into. */
	static void dropIfEmpty(Composite row) {
		if (row.getChildren().length == 0)
			row.dispose();
	}

	/** The page of the window in front, where what is done leads to. */
	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}
}
