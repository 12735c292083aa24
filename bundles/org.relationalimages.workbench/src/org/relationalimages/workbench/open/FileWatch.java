// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.FileNews;
import org.relationalimages.workbench.status.Background;
import org.relationalimages.workbench.workspace.SharedWorkspace;

/**
 * Looks whether somebody else changed or removed the file of an open case, and has the user decide what to do: when the
 * window comes to the front, when one comes from another editor to one of ours, and at once when a workspace tells of it.
 */
public final class FileWatch implements IWindowListener {

	/** The name of the job that looks at the files. */
	public static final String JOB = "Look at the files of open cases";

	/** Until the next try when it is no moment to ask, in milliseconds. */
	private static final int LATER = 500;
	private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;
	/** What a workspace found and nobody looked at yet: the file, and whether the change was made by way of the workspace. */
	private static final Map<Path, Boolean> FOUND = new ConcurrentHashMap<>();
	private static FileWatch installed;

	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final Runnable again = this::lookAtFound;
	private boolean looking;

	private FileWatch() {
	}

	static void install() {
		if (installed != null || !PlatformUI.isWorkbenchRunning())
			return;
		installed = new FileWatch();
		PlatformUI.getWorkbench().addWindowListener(installed);
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows())
			installed.windowOpened(window);
		SharedWorkspace.join(new SharedCases(installed.display, installed::noteFound));
		LockWatch.install();
	}

	private void noteFound(Path file, boolean isMadeHere) {
		FOUND.merge(file, isMadeHere, Boolean::logicalOr);
		if (!display.isDisposed())
			display.asyncExec(again);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		look(window);
	}

	/** Looks at the files of all cases. */
	void look(IWorkbenchWindow window) {
		if (!looking)
			look(OpenDocuments.get().all(), window);
	}

	private void lookAtFound() {
		if (looking || FOUND.isEmpty())
			return;
		List<CaseDocument> open = OpenDocuments.get().all().stream().filter(one -> one.file().filter(FOUND::containsKey).isPresent()).toList();
		FOUND.keySet().retainAll(open.stream().map(one -> one.file().get()).toList());
		if (isBusy() || open.stream().anyMatch(one -> one.storage().isBeingWritten()))
			display.timerExec(LATER, again);
		else
			look(open, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
	}

	/** Whether the user has a question to answer already, or a save or the like is under way, which may have one. */
	private boolean isBusy() {
		return Background.isAwaited() || Arrays.stream(display.getShells()).anyMatch(one -> one.isVisible() && (one.getStyle() & MODAL) != 0);
	}

	/** Looks beside the UI thread: a file may lie on a slow network drive. */
	private void look(List<CaseDocument> open, IWorkbenchWindow window) {
		if (open.isEmpty())
			return;
		looking = true;
		Map<Path, Boolean> found = new HashMap<>();
		open.forEach(one -> one.file().ifPresent(file -> found.put(file, FOUND.remove(file))));
		Job.createSystem(JOB, monitor -> {
			List<FileNews> news = new ArrayList<>();
			try {
				open.forEach(one -> one.storage().keepLock());
				for (CaseDocument one : open) {
					Boolean isMadeHere = one.file().map(found::get).orElse(null);
					news.add(isMadeHere == null ? FileNews.of(one) : FileNews.found(one, isMadeHere));
				}
			} finally {
				display.asyncExec(() -> tell(window, news)); // else nobody would ever look again
			}
		}).schedule();
	}

	private void tell(IWorkbenchWindow activated, List<FileNews> news) {
		if (isBusy()) {
			display.timerExec(LATER, () -> tell(activated, news));
			return;
		}
		try {
			for (FileNews one : news) {
				IWorkbenchWindow window = FileQuestions.window(one.open(), activated);
				if (window != null && one.isOfLock())
					SaveFlow.askTakenOver(window.getShell(), one.open());
				if (window != null && one.isFresh())
					FileQuestions.ask(window, one.open(), one.now());
				else
					one.settle();
			}
		} finally {
			looking = false;
			lookAtFound();
		}
	}

	/** Who comes back from another program is asked again about what is still undecided. */
	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		display.asyncExec(() -> {
			if (!display.isDisposed() && display.getActiveShell() == null)
				OpenDocuments.get().all().forEach(one -> one.storage().remind());
		});
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		// its editors and their listeners go with it
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getPartService().addPartListener(new EditorSwitch(() -> look(window)));
	}
}
