// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.app;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.resource.JFaceResources;
import org.relationalimages.workbench.image.WorkbenchIcons;

/**
 * Puts a drawing in the place of the platform's sign for information. That one holds a letter, for which the Java library
 * sets up its fonts, and to name a file for them it asks the network for the name of this computer.
 */
final class OwnInfoIcon {

	private OwnInfoIcon() {
	}

	/** To be called before the first window is made. */
	static void install() {
		JFaceResources.getImageRegistry().put(Dialog.DLG_IMG_MESSAGE_INFO, WorkbenchIcons.icon("info"));
	}
}
