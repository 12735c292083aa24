// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IActionBars;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.workbench.properties.Edits;
import org.relationalimages.workbench.properties.ElementPropertiesPage;
import org.relationalimages.workbench.properties.PageListener;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** A narrow Properties view wraps what it says; nothing stands beyond its edge. */
class NarrowTest {

	/** As wide as the view is in a window of 1024 points. */
	private static final int WIDTH = 196;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	@Test
	void everyElementFitsANarrowView() {
		CaseDocument open = workbenchFixture.open("T5");
		Shell shell = new Shell(WorkbenchFixture.window().getShell(), SWT.NO_TRIM);
		try {
			shell.setLayout(new FillLayout());
			ElementPropertiesPage page = new ElementPropertiesPage(element -> new Direct(open), new Deaf(),
					(place, element, toolkit, relayout) -> ((GridData) place.getLayoutData()).exclude = true);
			page.createControl(shell);
			shell.setSize(WIDTH, 500);
			shell.open();
			Set<EClass> seen = new HashSet<>();
			List<EObject> all = new ArrayList<>(List.of(open.root()));
			open.root().eAllContents().forEachRemaining(all::add);
			for (EObject element : all)
				if (seen.add(element.eClass())) {
					page.show(element);
					EventLoop.settle();
					assertEquals(List.of(), beyond(page.getControl(), shell.toDisplay(0, 0).x + WIDTH), element.eClass().getName());
				}
			page.dispose();
		} finally {
			shell.dispose();
		}
	}

	private static List<String> beyond(Control control, int edge) {
		List<String> found = new ArrayList<>();
		if (control.getVisible() && control.toDisplay(0, 0).x + control.getSize().x > edge)
			found.add(control.toString());
		if (control instanceof Composite composite && composite.getLayout() != null)
			for (Control child : composite.getChildren())
				found.addAll(beyond(child, edge));
		return found;
	}

	private record Direct(CaseDocument open) implements Edits {

		@Override
		public void execute(String label, Runnable change) {
			session().execute(label, change);
		}

		@Override
		public EditingSession session() {
			return open.session();
		}
	}

	/** Listens to nothing. */
	private static final class Deaf implements PageListener {

		@Override
		public void barsGiven(IActionBars bars) {
			// no bars are given here
		}

		@Override
		public void elementShown(EObject element) {
			// nothing to do
		}

		@Override
		public void disposed() {
			// nothing to do
		}
	}
}
