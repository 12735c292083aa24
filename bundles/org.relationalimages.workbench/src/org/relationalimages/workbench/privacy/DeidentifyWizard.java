// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.privacy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchPage;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.lock.CaseLock;
import org.relationalimages.casefile.lock.LockAttempt;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.export.ExportGate;
import org.relationalimages.export.deidentify.Deidentification;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.status.Background;

/** Makes a de-identified copy of a case: names first, then each doubtful place, then the reading of all texts, then the file. */
public final class DeidentifyWizard extends Wizard {

	private final IWorkbenchPage workbenchPage;
	private final Deidentification work;
	private final NamesPage names;
	private final PlacesPage places;
	private final ReadingPage reading;
	private final TargetPage target;

	/** @param open the case, which stays as it is */
	public DeidentifyWizard(IWorkbenchPage workbenchPage, CaseDocument open) {
		this.workbenchPage = workbenchPage;
		work = new Deidentification(open.root(), Year.now().getValue());
		names = new NamesPage(work);
		places = new PlacesPage(work);
		reading = new ReadingPage(work);
		target = new TargetPage(open, work.reading());
		setWindowTitle("De-identified Copy");
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(names);
		addPage(places);
		addPage(reading);
		addPage(target);
	}

	/** Nobody gets a copy without having seen the places and chosen a file. */
	@Override
	public boolean canFinish() {
		return getContainer().getCurrentPage() == target && super.canFinish();
	}

	@Override
	public boolean performFinish() {
		Path file = target.file();
		Optional<CaseDocument> there = OpenDocuments.get().of(file);
		if (there.isPresent()) {
			target.setErrorMessage("\u201c" + file.getFileName() + "\u201d is open here; choose another name for the copy.");
			return false;
		}
		if (Files.exists(file) && !MessageDialog.openQuestion(getShell(), getWindowTitle(),
				"\u201c" + file.getFileName() + "\u201d exists already. Replace it?"))
			return false;
		CaseFile copy;
		try {
			copy = work.copy(names.method());
		} catch (IllegalStateException e) {
			target.setErrorMessage(e.getMessage());
			return false;
		}
		Optional<String> refusal = ExportGate.refusal(copy);
		if (refusal.isPresent()) {
			target.setErrorMessage("Even de-identified, " + refusal.get());
			return false;
		}
		if (!write(copy, file))
			return false;
		if (target.opens())
			OpenFlow.open(workbenchPage, file);
		return true;
	}

	private boolean write(CaseFile copy, Path file) {
		try {
			getContainer().run(true, false, monitor -> {
				monitor.beginTask("Writing the copy", 1);
				try (CaseLock lock = lock(file)) {
					CaseFiles.saveCopy(copy, file);
				} catch (IOException e) {
					throw new InvocationTargetException(e);
				}
				monitor.done();
			});
			return true;
		} catch (InvocationTargetException e) {
			if (!(e.getCause() instanceof IOException))
				Platform.getLog(DeidentifyWizard.class).log(Status.error("A de-identified copy could not be written", e.getCause()));
			target.setErrorMessage(Background.sentence(e.getCause()));
			return false;
		} catch (InterruptedException e) {
			return false; // not cancelable
		}
	}

	/** Nobody may have the file open that is replaced. */
	private static CaseLock lock(Path file) throws IOException {
		LockAttempt attempt = CaseLock.attempt(file);
		if (!attempt.isHeld())
			throw new IOException(attempt.sentence() + " Choose another name.");
		return attempt.lock();
	}
}
