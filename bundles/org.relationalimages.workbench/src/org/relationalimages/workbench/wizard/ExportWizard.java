// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.export.ExportGate;
import org.relationalimages.workbench.open.CurrentCase;
import org.relationalimages.workbench.properties.PendingEdits;
import org.relationalimages.workbench.status.Background;
import org.relationalimages.workbench.status.StatusLine;

/** Exports a case as report, tables or data, or diagrams of it as pictures. */
public final class ExportWizard extends Wizard implements IExportWizard {

	private ExportPage page;
	private RefusedPage refused;

	/** For the workbench, which offers it under "Export". */
	public ExportWizard() {
		setWindowTitle("Export");
		setNeedsProgressMonitor(true);
		PendingEdits.flush();
	}

	ExportWizard(CaseDocument open) {
		this();
		about(open);
	}

	private void about(CaseDocument open) {
		if (ExportGate.reasons(open.root()).isEmpty())
			page = new ExportPage(open, CurrentCase.emphasis(open));
		else
			refused = new RefusedPage(open);
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		CurrentCase.of(workbench.getActiveWorkbenchWindow(), selection).ifPresent(this::about);
	}

	@Override
	public void addPages() {
		addPage(page != null ? page : refused != null ? refused : new NoCasePage());
	}

	@Override
	public boolean performFinish() {
		ExportOrder order = page.order();
		try (PlannedExport planned = Background.run("Preparing the export", order::plan)) {
			return mayReplace(planned.existing()) && write(planned, order.folder());
		} catch (IOException | RuntimeException e) {
			page.setErrorMessage(Background.sentence(e));
			return false;
		}
	}

	private boolean mayReplace(List<Path> existing) {
		return existing.isEmpty() || MessageDialog.openQuestion(getShell(), "Export",
				existing.size() == 1 ? "\u201c" + existing.get(0).getFileName() + "\u201d exists already. Replace it?"
						: existing.size() + " of the files exist already. Replace them?");
	}

	private boolean write(PlannedExport planned, Path folder) {
		page.remember();
		try {
			String[] leftOut = new String[1];
			getContainer().run(true, true, monitor -> leftOut[0] = planned.write(monitor));
			StatusLine.tell(("The export was written to \u201c" + folder + "\u201d. " + leftOut[0]).strip());
			return true;
		} catch (InvocationTargetException e) {
			Platform.getLog(ExportWizard.class).log(Status.error("Export of a case failed", e.getCause()));
			page.setErrorMessage("The export to \u201c" + folder + "\u201d stopped: " + Background.sentence(e.getCause()));
			return false;
		} catch (InterruptedException e) {
			page.setMessage("The export was cancelled; files written before stay.");
			return false;
		}
	}
}
