// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.app;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.preference.PreferenceNode;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

/** A page of the Preferences that the platform holds ready, but offers in its own IDE only. */
final class PlatformPage extends PreferenceNode {

	private static final String OWNER = "org.eclipse.ui.workbench";

	private final String type;

	private PlatformPage(String id, String label, String type) {
		super(id, label, null, type);
		this.type = type;
	}

	/** Offers theme and fonts, and keys; the ids are those of the IDE. */
	static void offer(PreferenceManager pages) {
		pages.addToRoot(new PlatformPage("org.eclipse.ui.preferencePages.Views", "Appearance",
				"org.eclipse.ui.internal.dialogs.ViewsPreferencePage"));
		pages.addToRoot(new PlatformPage("org.eclipse.ui.preferencePages.Keys", "Keys",
				"org.eclipse.ui.internal.keys.NewKeysPreferencePage"));
	}

	/** Makes the page; a platform that has it no more leaves it out. */
	@Override
	public void createPage() {
		try {
			// By name: the platform keeps the class to itself.
			Object made = Platform.getBundle(OWNER).loadClass(type).getDeclaredConstructor().newInstance();
			if (made instanceof IWorkbenchPreferencePage page) {
				page.setTitle(getLabelText());
				page.init(PlatformUI.getWorkbench());
				setPage(page);
			}
		} catch (ReflectiveOperationException e) {
			Platform.getLog(PlatformPage.class).log(Status.error("The page \u201c" + getLabelText() + "\u201d of the Preferences is missing", e));
		}
	}
}
