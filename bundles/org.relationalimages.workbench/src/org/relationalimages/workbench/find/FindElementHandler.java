// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.find;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.open.Reveal;

/** Finds an element of any open case by its name, and leads to it. */
public final class FindElementHandler extends AbstractHandler {

	private record Found(EObject element, CaseDocument owner, boolean isAlone) {

		String words() {
			String typed = ElementLabels.typed(element);
			return isAlone ? typed : typed + " \u2013 " + owner.title();
		}
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		FindDialog.ask(window.getShell(), "Find in All Open Cases", elements(), Found::words)
				.ifPresent(found -> Reveal.to(window.getActivePage(), found.element(), null));
		return null;
	}

	private static List<Found> elements() {
		List<Found> all = new ArrayList<>();
		List<CaseDocument> open = List.copyOf(OpenDocuments.get().all());
		for (CaseDocument one : open) {
			all.add(new Found(one.root(), one, open.size() == 1));
			one.root().eAllContents().forEachRemaining(element -> all.add(new Found(element, one, open.size() == 1)));
		}
		return all;
	}
}
