// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.ide.IDE;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.ui.tests.support.LoggedErrors;
import org.relationalimages.workbench.open.Closing;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.open.OpenFlow;

/** The IDE that the tests run in, and the ways of a user in it. */
final class Ide {

	/** The perspective an IDE opens with. */
	static final String THEIRS = "org.eclipse.ui.resourcePerspective";
	/** Our perspective. */
	static final String OURS = "org.relationalimages.workbench.perspective";
	static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";

	private static final LoggedErrors ERRORS = new LoggedErrors(Ide::isOurs);

	private Ide() {
	}

	/** Whether anything of ours is named by an error or its trace; tests are not ours here. */
	private static boolean isOurs(IStatus status) {
		StringWriter text = new StringWriter();
		text.append(status.getPlugin()).append(": ").append(status.getMessage()).append('\n');
		if (status.getException() != null)
			status.getException().printStackTrace(new PrintWriter(text));
		return text.toString().replaceAll("org\\.relationalimages\\.[\\w.]*\\btests\\b[\\w.]*", "").contains(AtStart.OURS);
	}

	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	static IWorkbenchPage page() {
		return window().getActivePage();
	}

	/** Closes what tests opened and goes to the perspective an IDE opens with. Fails when an error of ours was logged. */
	static void reset() {
		OpenDocuments.get().all().forEach(open -> {
			open.abandon();
			Closing.close(page(), open);
		});
		page().closeAllEditors(false);
		perspective(THEIRS);
		page().resetPerspective();
		view(EXPLORER);
		List<String> errors = List.copyOf(ERRORS.list());
		ERRORS.list().clear();
		assertEquals(List.of(), errors);
	}

	static void perspective(String id) {
		try {
			PlatformUI.getWorkbench().showPerspective(id, window());
			settle();
		} catch (WorkbenchException e) {
			throw new IllegalStateException(id, e);
		}
	}

	/** Shows a view, in front and with the focus. */
	static IViewPart view(String id) {
		try {
			IViewPart view = page().showView(id);
			settle();
			return view;
		} catch (PartInitException e) {
			throw new IllegalStateException(id, e);
		}
	}

	/** Opens a teaching case with its first diagram. */
	static IEditorPart diagram() {
		OpenFlow.openTeachingCase(page(), TeachingCases.find("T4").orElseThrow());
		settle();
		return page().getActiveEditor();
	}

	/** Opens a text file of a project in the editor of the IDE. */
	static IEditorPart text() {
		try {
			IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("theirs");
			if (!project.exists())
				project.create(new NullProgressMonitor());
			project.open(new NullProgressMonitor());
			IFile file = project.getFile("notes.txt");
			if (!file.exists())
				file.create("a word".getBytes(), true, false, new NullProgressMonitor());
			IEditorPart editor = IDE.openEditor(page(), file, "org.eclipse.ui.DefaultTextEditor");
			settle();
			return editor;
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Lets everything pending happen. */
	static void settle() {
		Display display = Display.getCurrent();
		for (int i = 0; i < 3; i++) {
			while (display.readAndDispatch())
				;
			display.timerExec(30, () -> { });
			display.sleep();
		}
		while (display.readAndDispatch())
			;
	}
}
