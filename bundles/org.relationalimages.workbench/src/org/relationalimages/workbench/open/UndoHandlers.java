// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.workbench.properties.PendingEdits;

/** Undo and Redo for views that show a case without being an editor of it; named after what they undo. */
public final class UndoHandlers {

	private final Supplier<Optional<CaseDocument>> shown;
	private final Runnable follower = this::update;
	private final Action undo = new Action() {
		@Override
		public void run() {
			PendingEdits.flush();
			shown.get().map(CaseDocument::session).ifPresent(EditingSession::undo);
		}
	};
	private final Action redo = new Action() {
		@Override
		public void run() {
			PendingEdits.flush();
			shown.get().map(CaseDocument::session).ifPresent(EditingSession::redo);
		}
	};

	/** Makes Undo and Redo of a part work on the case it shows at the moment. */
	public UndoHandlers(IActionBars bars, Supplier<Optional<CaseDocument>> shown) {
		this.shown = shown;
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), undo);
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), redo);
		bars.updateActionBars();
		OpenDocuments.get().addListener(follower);
		update();
	}

	/** To be called when the part shows another case. */
	public void update() {
		Optional<EditingSession> session = shown.get().map(CaseDocument::session);
		set(undo, "&Undo", session.filter(EditingSession::canUndo).map(EditingSession::undoLabel));
		set(redo, "&Redo", session.filter(EditingSession::canRedo).map(EditingSession::redoLabel));
	}

	private static void set(Action action, String verb, Optional<String> label) {
		action.setEnabled(label.isPresent());
		action.setText(label.map(what -> verb + " " + what).orElse(verb));
	}

	/** Stops following the cases. */
	public void dispose() {
		OpenDocuments.get().removeListener(follower);
	}
}
