// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.workbench.properties.PendingEdits;

/** Undo and Redo for views that show a case without being an editor of it. */
public final class UndoHandlers {

	private UndoHandlers() {
	}

	/** Makes Undo and Redo of the part work on the case it shows at the moment. */
	public static void install(IActionBars bars, Supplier<Optional<OpenCase>> shown) {
		bars.setGlobalActionHandler(ActionFactory.UNDO.getId(), handler(shown, EditingSession::undo));
		bars.setGlobalActionHandler(ActionFactory.REDO.getId(), handler(shown, EditingSession::redo));
		bars.updateActionBars();
	}

	private static Action handler(Supplier<Optional<OpenCase>> shown, Consumer<EditingSession> deed) {
		return new Action() {
			@Override
			public void run() {
				PendingEdits.flush();
				shown.get().ifPresent(open -> deed.accept(open.session()));
			}
		};
	}
}
