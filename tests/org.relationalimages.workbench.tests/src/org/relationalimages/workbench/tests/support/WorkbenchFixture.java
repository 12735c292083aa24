// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.NewCases;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.FastKeys;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.ui.tests.support.LoggedErrors;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.ui.editor.DiagramEditor;
import org.relationalimages.workbench.navigator.CaseNavigator;
import org.relationalimages.workbench.open.Closing;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.properties.PendingEdits;

/** The real workbench with no case open. Closing it gives all changes up and makes sure that no error was logged. */
public final class WorkbenchFixture implements AutoCloseable {

	static {
		// That keys take their time is looked at where no window is open.
		FastKeys.use();
	}

	/** Errors in the log that the test provokes itself are taken out of here by the test. */
	public final List<String> errors;
	private final LoggedErrors log;
	private final Map<Shell, Long> since = new HashMap<>();
	private boolean closed;

	public WorkbenchFixture() {
		closeAll();
		log = new LoggedErrors();
		errors = log.list();
		watchDialogs();
	}

	public static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	public static IWorkbenchPage page() {
		return window().getActivePage();
	}

	/** Opens a bundled teaching case as the user does, and waits for its first diagram. */
	public CaseDocument open(String id) {
		CaseDocument open = OpenFlow.openTeachingCase(page(), TeachingCases.find(id).orElseThrow()).orElseThrow();
		EventLoop.settle();
		return open;
	}

	/** An own copy of a teaching case, open with its first diagram. */
	public CaseDocument copy(String id) {
		CaseDocument copy = copyOf(id);
		OpenFlow.show(page(), copy);
		EventLoop.settle();
		return copy;
	}

	/** An own copy of a teaching case in the list of cases, without a diagram: what needs none is ready much sooner. */
	public CaseDocument listed(String id) {
		CaseDocument copy = copyOf(id);
		OpenDocuments.get().add(copy);
		EventLoop.settle();
		return copy;
	}

	private static CaseDocument copyOf(String id) {
		try {
			return NewCases.copyOf(TeachingCases.find(id).orElseThrow());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The diagram editor in front. */
	public static DiagramEditor editor() {
		return (DiagramEditor) page().getActiveEditor();
	}

	/** The list of cases, in front. */
	public static CaseNavigator navigator() {
		try {
			CaseNavigator view = (CaseNavigator) page().showView(CaseNavigator.ID);
			EventLoop.settle();
			return view;
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Runs a command of the workbench, as its menu does. */
	public static void command(String id) {
		try {
			window().getService(IHandlerService.class).executeCommand(id, null);
		} catch (CommandException e) {
			throw new IllegalStateException(id, e);
		}
		EventLoop.settle();
	}

	/** A dialog that came up unasked would keep the test waiting for good. */
	private void watchDialogs() {
		if (closed)
			return;
		for (Shell shell : Display.getCurrent().getShells())
			if (shell.getParent() != null && shell.isVisible() && !shell.getText().isEmpty()
					&& System.nanoTime() - since.computeIfAbsent(shell, one -> System.nanoTime()) > 2 * EventLoop.SECONDS * 1_000_000_000L) {
				errors.add("nobody answered \"" + shell.getText() + "\": " + Dialogs.texts(shell));
				shell.close();
			}
		Display.getCurrent().timerExec(1000, this::watchDialogs);
	}

	/** The case as it would be written, to compare exactly. */
	public static String model(CaseDocument open) {
		return model(open.root());
	}

	public static String model(CaseFile root) {
		try {
			return new String(CaseFiles.bytes(root, "test"), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Where everything stands in a diagram, to compare exactly; independent of the run. */
	public static String places(DDiagram diagram) {
		StringBuilder text = new StringBuilder();
		diagram.forEach(element -> {
			text.append(element.mapping().name()).append(' ').append(EcoreUtil.getID(element.target())).append(' ')
					.append(element.label()).append(' ').append(element.isVisible());
			switch (element) {
			case AbstractDNode node -> text.append(node.bounds()).append(node.isPinned());
			case DEdge edge -> text.append(edge.bendpoints()).append(EcoreUtil.getID(edge.source().target()))
					.append(EcoreUtil.getID(edge.sink().target()));
			}
			text.append('\n');
		});
		return text.toString();
	}

	/** Gives a case another title, in one step that can be undone. */
	public static void rename(CaseDocument open, String title) {
		open.session().execute("Rename", () -> open.root().setTitle(title));
		EventLoop.settle();
	}

	/** Closes a case without saving. */
	public static void drop(CaseDocument open) {
		PendingEdits.flush();
		open.abandon();
		Closing.close(page(), open);
		EventLoop.settle();
	}

	private static void closeAll() {
		EventLoop.settle();
		OpenDocuments.get().all().forEach(WorkbenchFixture::drop);
		page().closeAllEditors(false);
		EventLoop.settle();
	}

	@Override
	public void close() {
		closeAll();
		closed = true;
		log.close();
		assertEquals(List.of(), errors, "nothing went wrong unnoticed");
	}
}
