// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.PropertySheet;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.workbench.properties.ElementPropertiesPage;

/** What the user has before them, wherever that is: findings in the view, an element elsewhere. */
final class ShownSubject {

	private ShownSubject() {
	}

	/** The element that is selected in the active part or shown in the properties, or null. */
	static EObject element(IWorkbenchPage page) {
		IWorkbenchPart part = page.getActivePart();
		if (part instanceof PropertySheet sheet)
			return sheet.getCurrentPage() instanceof ElementPropertiesPage properties ? properties.element() : null;
		ISelection selection = part == null || part.getSite().getSelectionProvider() == null ? null
				: part.getSite().getSelectionProvider().getSelection();
		return selection instanceof IStructuredSelection chosen ? only(chosen) : null;
	}

	/** One element may be shown several times in a diagram; several different ones are none. */
	private static EObject only(IStructuredSelection chosen) {
		EObject only = null;
		for (Object one : chosen) {
			EObject element = Adapters.adapt(one, EObject.class);
			if (element == null || only != null && element != only)
				return null;
			only = element;
		}
		return only;
	}

	/** The finding chosen in the view, or all that counted against the chosen element when the case was last checked. */
	static List<Finding> findings(IWorkbenchPage page) {
		if (page.getActivePart() instanceof ChecksView view && view.chosen() != null)
			return view.chosen().isMuted() ? List.of() : List.of(view.chosen().finding());
		EObject element = element(page);
		return AllChecks.get().of(element).map(checks -> checks.index().of(element)).orElse(List.of());
	}
}
