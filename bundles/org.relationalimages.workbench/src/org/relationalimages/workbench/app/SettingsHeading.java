// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.app;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The page above ours in the Preferences of another workbench. The program of our own needs no such heading. */
public final class SettingsHeading extends PreferencePage implements IWorkbenchPreferencePage {

	private static final String ID = "org.relationalimages.workbench.preferences";

	/** Puts the pages below the heading in its place. */
	static void remove(PreferenceManager pages) {
		IPreferenceNode heading = pages.remove(ID);
		for (IPreferenceNode page : heading.getSubNodes())
			pages.addToRoot(page);
	}

	@Override
	public void init(IWorkbench workbench) {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText("The settings of Relational Images are on the pages below this one.");
		return label;
	}
}
