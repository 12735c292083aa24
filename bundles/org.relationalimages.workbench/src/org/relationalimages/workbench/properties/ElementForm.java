// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.edit.Consent;
import org.relationalimages.model.edit.ElementLabels;

/** All features of one element as fields in sections, kept in step with the element while it is shown. */
final class ElementForm {

	private List<EObject> elements;
	private EObject element;
	private Composite top;
	private final Map<Section, Runnable> unfilled = new HashMap<>();
	private final ScrolledForm form;
	private final FormContext context;
	private final List<Field> fields = new ArrayList<>();
	private final Map<EStructuralFeature, Section> sections = new HashMap<>();
	private boolean refreshing;
	private final Runnable drafts = this::scheduleRefresh;

	private final AdapterImpl follower = new AdapterImpl() {
		@Override
		public void notifyChanged(Notification change) {
			if (!change.isTouch())
				scheduleRefresh();
		}
	};

	/** Fills a form with the fields of an element, or with those that several elements share. */
	ElementForm(ScrolledForm form, FormContext context) {
		this.elements = context.elements();
		this.element = elements.getFirst();
		this.form = form;
		this.context = context;
		// First: a heading lays out whatever stands below it.
		title();
		GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 6).applyTo(form.getBody());
		if (element instanceof CaseFile file && elements.size() == 1)
			new SafetyBanner(file, form.getBody(), context);
		top = above();
		Map<FieldGroup, List<EStructuralFeature>> groups = elements.size() == 1 ? FieldGroup.of(element.eClass()) : FieldGroup.shared(elements);
		groups.forEach(this::section);
		if (groups.isEmpty())
			note("These elements have no field in common. Select fewer of them to change something here.");
		elements.forEach(one -> one.eAdapters().add(follower));
		context.edits().session().drafts().addListener(drafts);
	}

	/** Room for what is said about a single element. */
	private Composite above() {
		Composite place = context.toolkit().createComposite(form.getBody());
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).exclude(elements.size() > 1).applyTo(place);
		if (elements.size() == 1)
			context.headline().fill(place, element, context.toolkit(), context.relayout());
		return place;
	}

	/** Whether it can show another element without being made anew: an element of the same class and the same case. */
	boolean canShow(EObject other) {
		return elements.size() == 1 && !(element instanceof CaseFile) && other.eClass() == element.eClass();
	}

	/** Shows another element; making all the controls anew would take most of the time of selecting it. */
	void show(EObject other) {
		release();
		element = other;
		elements = List.of(other);
		title();
		Composite former = top;
		top = above();
		top.moveAbove(former);
		former.dispose();
		fields.forEach(field -> field.bind(other));
		sections.values().stream().distinct().filter(section -> !section.isExpanded() && holdsSomething(section)).forEach(this::unfold);
		element.eAdapters().add(follower);
		context.edits().session().drafts().addListener(drafts);
	}

	private boolean holdsSomething(Section section) {
		return sections.entrySet().stream().anyMatch(one -> one.getValue() == section && element.eIsSet(one.getKey()));
	}

	private void note(String sentence) {
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT)
				.applyTo(context.toolkit().createLabel(form.getBody(), sentence, SWT.WRAP));
	}

	private void section(FieldGroup group, List<EStructuralFeature> features) {
		int style = ExpandableComposite.TWISTIE | ExpandableComposite.TITLE_BAR
				| (startsOpen(group, features) ? ExpandableComposite.EXPANDED : 0);
		Section section = context.toolkit().createSection(form.getBody(), style);
		section.setText(group.title(element.eClass()));
		FieldNames.heading(section);
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(section);
		Composite body = context.toolkit().createComposite(section);
		GridLayoutFactory.fillDefaults().margins(2, 4).spacing(0, 2).applyTo(body);
		section.setClient(body);
		for (EStructuralFeature feature : features)
			sections.put(feature, section);
		Runnable fill = () -> features.forEach(feature -> field(body, Fields.create(element, feature, context)));
		if (section.isExpanded()) {
			fill.run();
			return;
		}
		// Most elements are looked at without ever opening the groups that start closed.
		unfilled.put(section, fill);
		section.addExpansionListener(new ExpansionAdapter() {
			@Override
			public void expansionStateChanging(ExpansionEvent change) {
				fill(section);
			}
		});
	}

	private void fill(Section section) {
		Runnable fill = unfilled.remove(section);
		if (fill != null)
			fill.run();
	}

	/** The first groups are what one came for; the rest opens when it holds something. */
	private boolean startsOpen(FieldGroup group, List<EStructuralFeature> features) {
		return group.compareTo(FieldGroup.LINKS) < 0 || elements.stream().anyMatch(one -> features.stream().anyMatch(one::eIsSet));
	}

	private void field(Composite body, Field field) {
		if (field.hasCaption()) {
			field.caption(body);
		}
		int first = body.getChildren().length;
		field.create(body);
		FieldNames.give(body, first, ElementLabels.feature(field.feature()));
		FieldNames.explain(body, first, ElementLabels.help(field.feature()));
		fields.add(field);
	}

	private void title() {
		String type = ElementLabels.type(element.eClass());
		if (elements.size() > 1)
			form.setText(elements.size() + " elements" + (isOneType() ? " \u2013 " + type : ""));
		else
			form.setText(element instanceof CaseFile file ? type + " \u2013 " + Consent.text(file) : type);
		form.setImage(context.images().of(element));
	}

	private boolean isOneType() {
		return elements.stream().allMatch(one -> one.eClass() == element.eClass());
	}

	private void scheduleRefresh() {
		if (refreshing || form.isDisposed())
			return;
		refreshing = true;
		// One refresh for all notifications of a step.
		form.getDisplay().asyncExec(() -> {
			refreshing = false;
			if (!form.isDisposed())
				fields.forEach(Field::update);
		});
	}

	/** Whether a field holds unfinished typing. */
	boolean isTyping() {
		return fields.stream().anyMatch(Field::isTyping);
	}

	/** Takes over unfinished typing. */
	void commit() {
		fields.forEach(Field::commit);
	}

	/** Ends all typing. */
	void leave() {
		if (form.isDisposed())
			return;
		fields.forEach(Field::left);
	}

	/** Gives the keyboard to the field of a feature, or to the first field. */
	void focus(EStructuralFeature feature) {
		open(sections.get(feature));
		fields.stream().filter(field -> field.feature() == feature).findFirst()
				.or(() -> fields.stream().findFirst()).ifPresent(this::focus);
	}

	private void open(Section section) {
		if (section != null && !section.isExpanded()) {
			unfold(section);
			form.reflow(true);
		}
	}

	private void unfold(Section section) {
		fill(section);
		section.setExpanded(true);
	}

	private void focus(Field field) {
		open(sections.get(field.feature()));
		field.setFocus();
		Control focused = form.getDisplay().getFocusControl();
		if (focused != null && isInside(focused))
			// A form that was made just now has its places a moment later.
			form.getDisplay().asyncExec(() -> {
				if (!focused.isDisposed())
					FormToolkit.ensureVisible(focused);
			});
	}

	private boolean isInside(Control control) {
		for (Control at = control; at != null; at = at.getParent())
			if (at == form)
				return true;
		return false;
	}

	/** Stops following the elements and what is typed for them. The controls are the caller's to dispose. */
	void release() {
		elements.forEach(one -> one.eAdapters().remove(follower));
		context.edits().session().drafts().removeListener(drafts);
	}

	/** The elements it shows: one or several. */
	List<EObject> elements() {
		return elements;
	}
}
