// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.viewpoint.ui.clip.ClipActions;
import org.relationalimages.viewpoint.ui.editor.DiagramEditor;
import org.relationalimages.workbench.status.Background;
import org.relationalimages.workbench.status.StatusLine;

/** Files dropped from a file manager: cases are opened, the lines of a text become elements of the diagram in front. */
public final class FileDrop extends DropTargetAdapter {

	/** Takes files anywhere on a window where nothing else does. */
	public static void install(Shell window) {
		if (window.getData(DND.DROP_TARGET_KEY) != null)
			return;
		DropTarget target = new DropTarget(window, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new FileDrop());
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = DND.DROP_COPY;
	}

	@Override
	public void drop(DropTargetEvent event) {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		if (event.data instanceof String[] files)
			event.display.asyncExec(() -> {
				for (String file : files)
					take(page, Path.of(file));
			});
	}

	/** Does with a dropped file what can be done; says in a sentence why nothing can. */
	public static void take(IWorkbenchPage page, Path file) {
		try {
			DroppedFile dropped = Background.cancellable("Reading \u201c" + file.getFileName() + "\u201d", () -> DroppedFile.of(file), late -> { });
			switch (dropped.kind()) {
			case CASE -> OpenFlow.open(page, file);
			case TEXT -> paste(page, dropped);
			case OTHER -> StatusLine.tell(page, dropped.refusal());
			}
		} catch (IOException e) {
			StatusLine.tell(page, Background.sentence(e));
		}
	}

	private static void paste(IWorkbenchPage page, DroppedFile dropped) {
		if (page.getActiveEditor() instanceof DiagramEditor editor)
			ClipActions.of(editor.viewer()).pasteText(dropped.text());
		else
			StatusLine.tell(page, "\u201c" + dropped.file().getFileName() + "\u201d is a text; drop it on a diagram to make elements of its lines.");
	}
}
