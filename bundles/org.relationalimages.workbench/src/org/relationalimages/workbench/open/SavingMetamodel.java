// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.relationalimages.casefile.MetamodelExport;
import org.relationalimages.workbench.status.Background;

/** Writes the metamodel of case files into a folder, so that other EMF tools can read cases. */
public final class SavingMetamodel {

	private static final String TITLE = "Save the Metamodel";

	private SavingMetamodel() {
	}

	/** Asks for the folder first. */
	public static void run(Shell shell) {
		DirectoryDialog dialog = new DirectoryDialog(shell, SWT.SAVE);
		dialog.setText(TITLE);
		dialog.setMessage("The folder for " + MetamodelExport.FILE + ", by which other programs can read case files:");
		String folder = dialog.open();
		if (folder != null)
			save(shell, Path.of(folder));
	}

	/** Writes it and says where it is, or why it couldn't be written. */
	public static void save(Shell shell, Path folder) {
		FileWatch.install(); // no case may have been open yet
		try {
			Path file = Background.run("Saving the metamodel", () -> MetamodelExport.write(folder));
			MessageDialog.openInformation(shell, TITLE, "The metamodel of case files was written to " + file + ".");
		} catch (IOException | RuntimeException e) {
			Platform.getLog(SavingMetamodel.class).log(Status.error("The metamodel could not be saved", e));
			MessageDialog.openError(shell, "The metamodel could not be saved", Background.sentence(e));
		}
	}
}
