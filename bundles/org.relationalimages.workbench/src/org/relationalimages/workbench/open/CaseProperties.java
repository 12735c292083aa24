// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IActionBars;
import org.relationalimages.workbench.properties.ElementPropertiesPage;
import org.relationalimages.workbench.properties.PageListener;

/** The page of the Properties view for elements of open cases, with Undo and Redo of the case shown. */
public final class CaseProperties implements PageListener {

	private EObject shown;
	private UndoHandlers handlers;

	private CaseProperties() {
	}

	/** A new page. */
	public static ElementPropertiesPage page() {
		return new ElementPropertiesPage(OpenCases.get()::editsOf, new CaseProperties());
	}

	@Override
	public void barsGiven(IActionBars bars) {
		handlers = new UndoHandlers(bars, () -> Optional.ofNullable(shown).flatMap(OpenCases.get()::of));
	}

	@Override
	public void elementShown(EObject element) {
		shown = element;
		if (handlers != null)
			handlers.update();
	}

	@Override
	public void disposed() {
		if (handlers != null)
			handlers.dispose();
	}
}
