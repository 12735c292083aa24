// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.relationalimages.model.edit.ElementLabels;

/** What the chosen value of an enumeration means, beneath its combo box; a screen reader gets it with the box. */
public final class ChoiceHelp {

	private final Label line;
	private final EEnum type;
	private final Runnable relayout;
	private String help = "";
	private int width;

	/**
	 * Creates the line in the next cell of a grid.
	 *
	 * @param combo    the box that shows the choice
	 * @param type     the enumeration
	 * @param relayout called when the line needs another height
	 */
	public ChoiceHelp(Composite parent, Combo combo, EEnum type, Runnable relayout) {
		this.type = type;
		this.relayout = relayout;
		line = new Label(parent, SWT.WRAP);
		line.setFont(JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).indent(4, 0).applyTo(line);
		line.addListener(SWT.Resize, e -> resized());
		combo.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(AccessibleEvent asked) {
				asked.result = help;
			}
		});
	}

	/** Shows what a value means. The room it once needed it keeps, so that nothing below it jumps back and forth. */
	public void show(Enumerator value) {
		String now = value == null ? "" : ElementLabels.help(type.getEEnumLiteral(value.getName()));
		if (now.equals(help))
			return;
		help = now;
		line.setText(help.replace("&", "&&"));
		int height = line.getSize().y;
		if (width == 0)
			return; // laid out for the first time later
		boolean fits = line.computeSize(width, SWT.DEFAULT).y <= height;
		data().heightHint = fits ? height : SWT.DEFAULT;
		if (!fits)
			relayout.run();
	}

	/** Another width needs another height. */
	private void resized() {
		int before = width;
		width = line.getSize().x;
		if (before == width || data().heightHint == SWT.DEFAULT)
			return;
		data().heightHint = SWT.DEFAULT;
		line.getDisplay().asyncExec(() -> {
			if (!line.isDisposed())
				relayout.run();
		});
	}

	private GridData data() {
		return (GridData) line.getLayoutData();
	}
}
