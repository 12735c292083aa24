// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.relationalimages.workbench.properties.ElementPropertiesPage;
import org.relationalimages.workbench.properties.Headline;
import org.relationalimages.workbench.properties.PageListener;

/** The page of the Properties view for elements of open cases, with Undo and Redo of the case shown. */
public final class CaseProperties implements PageListener {

	private final Runnable follower = this::casesChanged;
	private ElementPropertiesPage page;
	private EObject shown;
	private UndoHandlers handlers;

	private CaseProperties() {
		OpenDocuments.get().addListener(follower);
	}

	/** A new page. */
	public static ElementPropertiesPage page() {
		CaseProperties listener = new CaseProperties();
		listener.page = new ElementPropertiesPage(CaseEdits::of, listener, CaseProperties::sayAbove);
		return listener.page;
	}

	/** Whoever has something to say about elements of a case is an adapter of it. */
	private static void sayAbove(Composite place, EObject element, FormToolkit toolkit, Runnable relayout) {
		Headline headline = OpenDocuments.get().of(element).map(open -> Adapters.adapt(open, Headline.class)).orElse(null);
		if (headline != null)
			headline.fill(place, element, toolkit, relayout);
		else
			((GridData) place.getLayoutData()).exclude = true;
	}

	/** Later, and not while a field of the page may be about to finish its own change. */
	private void casesChanged() {
		if (page.isLost())
			Display.getDefault().asyncExec(page::dropLost);
	}

	@Override
	public void barsGiven(IActionBars bars) {
		handlers = new UndoHandlers(bars, () -> Optional.ofNullable(shown).flatMap(OpenDocuments.get()::of));
	}

	@Override
	public void elementShown(EObject element) {
		shown = element;
		if (handlers != null)
			handlers.update();
	}

	@Override
	public void disposed() {
		OpenDocuments.get().removeListener(follower);
		if (handlers != null)
			handlers.dispose();
	}
}
