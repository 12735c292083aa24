// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.ToggleHyperlink;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;

/** Gives the controls of fields the names of their features, which those who see read above them. */
final class FieldNames {

	private FieldNames() {
	}

	/** Names the children of a composite from the given one on. */
	static void give(Composite parent, int first, String name) {
		Control[] children = parent.getChildren();
		for (int i = first; i < children.length; i++)
			give(children[i], name);
	}

	/** Says what a field is for where its controls, from the given one on, say nothing else. */
	static void explain(Composite parent, int first, String help) {
		Control[] children = parent.getChildren();
		for (int i = first; i < children.length; i++) {
			if (isUsed(children[i]) && children[i].getToolTipText() == null)
				children[i].setToolTipText(help);
			if (children[i] instanceof Composite holder && !(holder instanceof Combo))
				explain(holder, 0, help);
		}
	}

	private static boolean isUsed(Control control) {
		return control instanceof Text || control instanceof Combo || control instanceof Button || control instanceof Hyperlink;
	}

	/** Names what opens and closes a section by its title. */
	static void heading(Section section) {
		for (Control child : section.getChildren())
			if (child instanceof ToggleHyperlink toggle)
				named(toggle, section::getText);
	}

	private static void named(Control control, Supplier<String> name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = name.get();
			}
		});
	}

	private static void give(Control control, String name) {
		switch (control) {
		case Text text -> SpokenName.give(text, name);
		case Combo combo -> SpokenName.give(combo, name);
		case Hyperlink link -> named(link, () -> name + ": " + link.getText());
		case Button button when (button.getStyle() & SWT.PUSH) != 0 -> SpokenName.give(button, button.getText() + " " + name);
		case Composite holder -> give(holder, 0, name);
		default -> {
			// Labels are read as they are.
		}
		}
	}
}
