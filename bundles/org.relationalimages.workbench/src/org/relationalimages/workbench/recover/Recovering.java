// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.recover;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.relationalimages.casefile.journal.FileState;
import org.relationalimages.casefile.journal.Recovered;
import org.relationalimages.casefile.journal.Recovery;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.open.AdoptRecovered;
import org.relationalimages.workbench.protect.Unlocking;
import org.relationalimages.workbench.status.Background;
import org.relationalimages.workbench.status.CancelledException;
import org.relationalimages.workbench.status.StatusLine;

/** Brings back what a session that ended badly had not saved. */
public final class Recovering {

	/** The name of the job that looks for unsaved changes. */
	public static final String JOB = "Look for unsaved changes";

	private Recovering() {
	}

	/** What was recovered, and what it was protected with. */
	private record Opened(Recovered recovered, Protection protection) {
	}

	/** Looks beside the UI thread whether there is something to recover, and offers it. */
	public static void offer(IWorkbenchWindow window, boolean tellNone) {
		Shell shell = window.getShell();
		Job.createSystem(JOB, monitor -> {
			List<RecoverableRow> found = Recovery.offers().stream().map(RecoverableRow::of).toList();
			if (!found.isEmpty() || tellNone)
				shell.getDisplay().asyncExec(() -> show(window, found));
		}).schedule();
	}

	private static void show(IWorkbenchWindow window, List<RecoverableRow> found) {
		if (window.getShell() == null || window.getShell().isDisposed())
			return;
		if (found.isEmpty())
			MessageDialog.openInformation(window.getShell(), "Recover unsaved changes",
					"Nothing is left to recover: every case was saved or closed as you wished.");
		else
			decide(window, new ArrayList<>(found));
	}

	/** The dialog is closed while a case is opened, so that questions and the case stand alone, and comes back for the rest. */
	private static void decide(IWorkbenchWindow window, List<RecoverableRow> left) {
		while (!left.isEmpty()) {
			Optional<RecoverableRow> chosen = new RecoveryDialog(window.getShell(), left).ask();
			if (chosen.isEmpty())
				return;
			if (recover(window.getActivePage(), chosen.get()))
				left.remove(chosen.get());
		}
	}

	/** Opens what is offered, with its changes unsaved; whether that was done. What fails is told. */
	private static boolean recover(IWorkbenchPage page, RecoverableRow offer) {
		Shell shell = page.getWorkbenchWindow().getShell();
		try {
			Optional<Opened> opened = new Unlocking(shell, offer.name()).open("Recovering the case", Protection.NONE,
					tried -> new Opened(offer.offer().open(tried), tried));
			if (opened.isPresent())
				take(page, offer, opened.get().recovered(), opened.get().protection());
			return opened.isPresent();
		} catch (CancelledException e) {
			StatusLine.tell(e.getMessage());
			return false;
		} catch (IOException | RuntimeException e) {
			Platform.getLog(Recovering.class).log(Status.error("Unsaved changes could not be recovered", e));
			MessageDialog.openError(shell, "The changes could not be recovered", Background.sentence(e));
			return false;
		}
	}

	private static void take(IWorkbenchPage page, RecoverableRow offer, Recovered found, Protection protection) throws IOException {
		CaseDocument open = AdoptRecovered.recovered(page, found, offer.offer().caseFile(), protection, offer.state() == FileState.CHANGED);
		open.autosave().ifPresent(journal -> journal.takeOver(offer.offer(), found.lastStep()));
	}
}
