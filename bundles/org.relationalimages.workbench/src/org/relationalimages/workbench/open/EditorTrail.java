// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.viewpoint.ui.editor.CaseEditor;
import org.relationalimages.viewpoint.ui.editor.DiagramEditor;
import org.relationalimages.viewpoint.ui.table.TableEditor;
import org.relationalimages.workbench.status.StatusLine;

/** The diagrams and tables that were in front, per window, to go back and forward among them. Nothing of it is stored. */
public final class EditorTrail implements IWindowListener {

	private static final int LONGEST = 50;
	private static EditorTrail installed;

	/** The way of one window. */
	private static final class Way {
		private final Deque<CaseEditorInput> back = new ArrayDeque<>();
		private final Deque<CaseEditorInput> forth = new ArrayDeque<>();
		private CaseEditorInput current;
		private boolean going;

		/** Nothing of a closed case is kept in memory. */
		private void forgetClosed() {
			back.removeIf(Way::isClosed);
			forth.removeIf(Way::isClosed);
			if (current != null && isClosed(current))
				current = null;
		}

		private static boolean isClosed(CaseEditorInput input) {
			return !OpenDocuments.get().all().contains(input.owner());
		}
	}

	private final Map<IWorkbenchWindow, Way> ways = new HashMap<>();

	private EditorTrail() {
	}

	/** Follows all windows of the running workbench, also those to come. */
	static void install() {
		if (installed != null || !PlatformUI.isWorkbenchRunning())
			return;
		installed = new EditorTrail();
		PlatformUI.getWorkbench().addWindowListener(installed);
		OpenDocuments.get().addListener(() -> installed.ways.values().forEach(Way::forgetClosed));
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows())
			installed.windowOpened(window);
	}

	/** Goes to what was in front before, or forward again; says so when there is nothing. */
	public static void go(IWorkbenchWindow window, boolean back) {
		Way way = installed == null ? null : installed.ways.get(window);
		IWorkbenchPage page = window.getActivePage();
		if (page == null)
			return;
		CaseEditorInput next = way == null ? null : next(back ? way.back : way.forth);
		if (way == null || next == null) {
			StatusLine.tell(page, back ? "There is no diagram before this one." : "There is no diagram after this one.");
			return;
		}
		if (way.current != null)
			(back ? way.forth : way.back).push(way.current);
		way.going = true;
		try {
			page.openEditor(next, next instanceof DiagramEditorInput ? DiagramEditor.ID : TableEditor.ID);
			way.current = next;
		} catch (PartInitException e) {
			Platform.getLog(EditorTrail.class).log(e.getStatus());
		} finally {
			way.going = false;
		}
	}

	/** The next one that is still there: what it is about may be deleted. */
	private static CaseEditorInput next(Deque<CaseEditorInput> inputs) {
		while (!inputs.isEmpty()) {
			CaseEditorInput next = inputs.pop();
			if (next.session().isAttached(next.target()))
				return next;
		}
		return null;
	}

	private static void note(Way way, IWorkbenchPart part) {
		if (way.going || !(part instanceof CaseEditor editor) || !(editor.source() instanceof CaseEditorInput input) || input.equals(way.current))
			return;
		if (way.current != null)
			way.back.push(way.current);
		if (way.back.size() > LONGEST)
			way.back.removeLast();
		way.forth.clear();
		way.current = input;
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		Way way = new Way();
		if (ways.putIfAbsent(window, way) != null)
			return;
		window.getPartService().addPartListener(new IPartListener2() {
			@Override
			public void partActivated(IWorkbenchPartReference part) {
				note(way, part.getPart(false));
			}
		});
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		ways.remove(window);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// Only what is in front within a window counts.
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// See windowActivated.
	}
}
