// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import java.util.function.Predicate;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.IColorProvider;
import org.eclipse.jface.viewers.IFontProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.relationalimages.design.DiagramArea;
import org.relationalimages.design.DiagramKind;
import org.relationalimages.document.diagrams.CaseDesign;
import org.relationalimages.viewpoint.specification.SpecificationElement;
import org.relationalimages.workbench.image.WorkbenchIcons;

/** What kinds of diagrams and their headings look like; those the case has nothing for yet are paler, and say so. */
final class KindLabels extends LabelProvider implements IColorProvider, IFontProvider {

	private final LocalResourceManager manager = new LocalResourceManager(JFaceResources.getResources());
	private final Predicate<DiagramKind> possible;

	KindLabels(Predicate<DiagramKind> possible) {
		this.possible = possible;
	}

	/** What a kind is for, in one sentence. */
	static String purpose(DiagramKind kind) {
		SpecificationElement definition = CaseDesign.description(kind.name()).definition();
		String words = definition.has("endUserDocumentation") ? definition.text("endUserDocumentation").strip() : "";
		return words.isEmpty() || words.endsWith(".") ? words : words + ".";
	}

	@Override
	public String getText(Object element) {
		return element instanceof DiagramArea area ? area.title()
				: element instanceof DiagramKind kind ? kind.name() + (possible.test(kind) ? "" : "  \u2013 not yet") : "";
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof DiagramKind kind ? manager.get(WorkbenchIcons.diagram(kind.name())) : null;
	}

	@Override
	public Font getFont(Object element) {
		return element instanceof DiagramArea ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT) : null;
	}

	@Override
	public Color getForeground(Object element) {
		return element instanceof DiagramKind kind && !possible.test(kind)
				? Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null;
	}

	@Override
	public Color getBackground(Object element) {
		return null;
	}

	@Override
	public void dispose() {
		manager.dispose();
		super.dispose();
	}
}
