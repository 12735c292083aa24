// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.part.IPageSite;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.relationalimages.viewpoint.ui.canvas.CanvasTheme;
import org.relationalimages.workbench.image.ElementImages;

/** The page of the Properties view for elements of a case: every feature by its type, each edit an undoable step. */
public final class ElementPropertiesPage extends Page implements IPropertySheetPage {

	/** The key context of Checks: findings stand above the fields, too. */
	private static final String KEYS = "org.relationalimages.workbench.checks.context";

	private final Function<EObject, Edits> editsOf;
	private final PageListener listener;
	private final Headline headline;
	private final PendingEdits.Source pending = new PendingEdits.Source() {
		@Override
		public boolean isTyping() {
			return form != null && !isLost() && form.isTyping();
		}

		@Override
		public void commit() {
			ElementPropertiesPage.this.commit();
		}
	};
	private FormToolkit toolkit;
	private ElementImages images;
	private Composite holder;
	private ScrolledForm scroller;
	private ElementForm form;
	private Edits shownEdits;

	/**
	 * A page without an element.
	 *
	 * @param editsOf  gives the way to change the case an element belongs to, or null for an element of no open case
	 * @param listener hears of what the page shows
	 * @param headline says something about the element above its fields
	 */
	public ElementPropertiesPage(Function<EObject, Edits> editsOf, PageListener listener, Headline headline) {
		this.editsOf = editsOf;
		this.listener = listener;
		this.headline = headline;
	}

	@Override
	public void init(IPageSite site) {
		super.init(site);
		site.getService(IContextService.class).activateContext(KEYS);
	}

	@Override
	public void setActionBars(IActionBars bars) {
		super.setActionBars(bars);
		listener.barsGiven(bars);
	}

	@Override
	public void createControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		// The theme paints the background, light or dark.
		toolkit.setBackground(null);
		images = new ElementImages();
		holder = new Composite(parent, SWT.NONE);
		holder.setLayout(new FillLayout());
		PendingEdits.add(pending);
		show(List.of());
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		Set<EObject> chosen = new LinkedHashSet<>();
		if (selection instanceof IStructuredSelection structured)
			for (Object one : structured.toList())
				chosen.add(Adapters.adapt(one, EObject.class));
		chosen.remove(null);
		show(List.copyOf(chosen));
	}

	/** Shows an element; null or an element of no open case shows a hint. */
	public void show(EObject element) {
		show(element == null ? List.of() : List.of(element));
	}

	/** Shows what elements have in common; those of the case of the first only. */
	private void show(List<EObject> chosen) {
		if (holder == null || holder.isDisposed() || form != null && form.elements().equals(chosen))
			return;
		Edits edits = chosen.isEmpty() ? null : editsOf.apply(chosen.getFirst());
		if (edits != null && edits.equals(shownEdits) && chosen.size() == 1 && !isLost() && form != null && form.canShow(chosen.getFirst())) {
			showInstead(chosen.getFirst());
			return;
		}
		release();
		shownEdits = edits;
		if (scroller != null)
			scroller.dispose();
		scroller = toolkit.createScrolledForm(holder);
		scroller.setExpandHorizontal(true);
		if (edits == null)
			showHint();
		else {
			List<EObject> elements = chosen.stream().filter(one -> edits.equals(editsOf.apply(one))).toList();
			form = new ElementForm(scroller, new FormContext(toolkit, images, edits, this::show, this::relayout, headline, elements));
			// A heading without icon is not laid out again when the theme comes, and would stay light in the dark.
			toolkit.decorateFormHeading(scroller.getForm());
			if (CanvasTheme.isDark(holder.getBackground()))
				darken(scroller.getForm());
		}
		holder.layout(true, true);
		listener.elementShown(element());
	}

	/** The toolkit's own colours are those of the light theme when the dark one came after the first window. */
	private void darken(Form shown) {
		shown.setTextBackground(null, null, true);
		shown.getHead().setBackground(holder.getBackground());
		shown.setForeground(holder.getForeground());
	}

	private void showInstead(EObject element) {
		ElementForm reused = form;
		reused.leave();
		form = null; // nothing is laid out before all is shown
		scroller.setRedraw(false);
		reused.show(element);
		form = reused;
		scroller.reflow(true);
		scroller.setOrigin(0, 0);
		scroller.setRedraw(true);
		listener.elementShown(element);
	}

	/** A form that is not complete yet is laid out once, when it is. */
	private void relayout() {
		if (form != null)
			scroller.reflow(true);
	}

	/** The element it shows, the first one of several, or null. */
	public EObject element() {
		return form == null ? null : form.elements().getFirst();
	}

	/** Gives the keyboard to the field of a feature of the shown element, or to the first field. */
	public void focus(EStructuralFeature feature) {
		if (form != null)
			form.focus(feature);
	}

	private void showHint() {
		scroller.setText("Nothing selected");
		GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(scroller.getBody());
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(toolkit.createLabel(scroller.getBody(),
				"Select an element in a diagram or in the list of cases to read and change it here.", SWT.WRAP));
	}

	/** Shows the hint when the element was deleted or its case closed. What was being typed for it goes with it. */
	public void dropLost() {
		if (isLost())
			show(form.elements().stream().filter(one -> editsOf.apply(one) != null).toList());
	}

	/** Whether an element it shows was deleted or its case closed. */
	public boolean isLost() {
		return form != null && form.elements().stream().anyMatch(one -> editsOf.apply(one) == null);
	}

	private void commit() {
		if (form != null && !isLost())
			form.commit();
	}

	private void release() {
		if (form != null && !isLost())
			form.leave();
		if (form != null)
			form.release();
		form = null;
	}

	@Override
	public Control getControl() {
		return holder;
	}

	/** A click takes the keyboard to where it goes; scrolling to the first field would take that away under the mouse. */
	@Override
	public void setFocus() {
		if (form != null && isUnderMouse())
			holder.forceFocus();
		else if (form != null)
			form.focus(null);
		else
			holder.setFocus();
	}

	private boolean isUnderMouse() {
		for (Control at = holder.getDisplay().getCursorControl(); at != null; at = at.getParent())
			if (at == holder)
				return true;
		return false;
	}

	@Override
	public void dispose() {
		PendingEdits.remove(pending);
		listener.disposed();
		release();
		if (toolkit != null)
			toolkit.dispose();
		if (images != null)
			images.dispose();
		super.dispose();
	}
}
