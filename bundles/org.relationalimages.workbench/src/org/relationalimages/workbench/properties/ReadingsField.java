// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.relationalimages.model.DatedReading;
import org.relationalimages.model.SessionNumbers;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.model.sessions.Session;

/** The readings of an element, one row a session, the latest first: the numbers are typed in the row itself. */
final class ReadingsField extends Field {

	private static final int MOST_ROWS = 6;

	private final List<EAttribute> numbers;
	private final List<NumberField> fields = new ArrayList<>();
	private final AdapterImpl follower = new AdapterImpl() {
		@Override
		public void notifyChanged(Notification change) {
			if (!change.isTouch() && !rows.isDisposed())
				rows.getDisplay().asyncExec(ReadingsField.this::refreshIfShown);
		}
	};
	private List<DatedReading> followed = List.of();
	private List<Row> shown;
	private Composite rows;
	private Button add;
	private boolean isWhole;

	/** What a row is made for. */
	private record Row(DatedReading reading, String session) {
	}

	ReadingsField(EObject element, EReference reference, FormContext context) {
		super(element, reference, context);
		EClass type = reference.getEReferenceType();
		numbers = type.getEAttributes();
	}

	@Override
	boolean hasCaption() {
		return false;
	}

	@Override
	void create(Composite parent) {
		Composite head = head(parent, SWT.CENTER);
		add = new Button(head, SWT.PUSH);
		add.addListener(SWT.Selection, e -> add());
		rows = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(numbers.size() + 2).spacing(6, 2).applyTo(rows);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
		rows.addDisposeListener(e -> followed.forEach(reading -> reading.eAdapters().remove(follower)));
		refresh();
	}

	/** The latest session of the case, in which a reading made now belongs; null when there is none. */
	private Session present() {
		return EcoreUtil.getRootContainer(element) instanceof CaseFile file
				? file.getSessions().stream().max(SessionNumbers.ORDER).orElse(null) : null;
	}

	private void add() {
		Session present = present();
		DatedReading reading = (DatedReading) EcoreUtil.create(((EReference) feature).getEReferenceType());
		reading.setSession(present);
		step("Add " + ElementLabels.type(reading.eClass()), () -> held().add(reading));
		refresh();
		setFocus();
	}

	@Override
	void refresh() {
		List<Row> now = held().stream().sorted(Comparator.comparingInt(ReadingsField::number).reversed())
				.map(reading -> new Row(reading, label(reading))).toList();
		Session present = present();
		add.setText(present == null ? "Add" : "Add for " + SessionNumbers.words(present));
		add.setEnabled(!isReadOnly() && (present == null || held().stream().noneMatch(reading -> reading.getSession() == present)));
		if (now.equals(shown)) {
			fields.forEach(NumberField::refresh);
			return;
		}
		boolean isFirst = shown == null;
		shown = now;
		fill();
		if (!isFirst)
			context.relayout().run();
	}

	private void refreshIfShown() {
		if (!rows.isDisposed())
			refresh();
	}

	private void fill() {
		fields.clear();
		for (Control one : rows.getChildren())
			one.dispose();
		followed.forEach(reading -> reading.eAdapters().remove(follower));
		followed = shown.stream().map(Row::reading).toList();
		followed.forEach(reading -> reading.eAdapters().add(follower));
		((GridData) rows.getLayoutData()).exclude = shown.isEmpty();
		rows.setVisible(!shown.isEmpty());
		if (!shown.isEmpty())
			heading();
		shown.subList(0, isWhole ? shown.size() : Math.min(MOST_ROWS, shown.size())).forEach(this::row);
		if (!isWhole && shown.size() > MOST_ROWS)
			link(shown.size() - MOST_ROWS + " earlier", () -> {
				isWhole = true;
				fill();
				context.relayout().run();
			});
	}

	private void heading() {
		context.toolkit().createLabel(rows, "Session");
		for (EAttribute number : numbers) {
			Label title = context.toolkit().createLabel(rows, ElementLabels.feature(number), SWT.WRAP);
			title.setToolTipText(ElementLabels.help(number));
			GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(title);
		}
		context.toolkit().createLabel(rows, "");
	}

	private void row(Row row) {
		link(row.session(), () -> context.goTo().accept(row.reading()));
		for (EAttribute number : numbers) {
			NumberField field = new NumberField(row.reading(), number, context);
			field.create(rows);
			field.name(ElementLabels.feature(number) + ", " + row.session());
			fields.add(field);
		}
		Button remove = new Button(rows, SWT.PUSH | SWT.FLAT);
		remove.setText("\u2212");
		remove.setToolTipText("Delete the reading of " + row.session());
		remove.setEnabled(!isReadOnly());
		remove.addListener(SWT.Selection, e -> step("Delete " + ElementLabels.typed(row.reading()), () -> EcoreUtil.delete(row.reading(), true)));
	}

	private void link(String text, Runnable work) {
		Hyperlink link = context.toolkit().createHyperlink(rows, text, SWT.NONE);
		GridDataFactory.swtDefaults().applyTo(link);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> work.run()));
	}

	@Override
	void forget() {
		isWhole = false;
	}

	private static String label(DatedReading reading) {
		int number = SessionNumbers.of(reading.getSession());
		return reading.getSession() == null ? "not dated" : number == 0 ? "Session" : "Session " + number;
	}

	private static int number(DatedReading reading) {
		return reading.getSession() == null ? -1 : SessionNumbers.of(reading.getSession());
	}

	@SuppressWarnings("unchecked")
	private EList<DatedReading> held() {
		return (EList<DatedReading>) element.eGet(feature);
	}

	@Override
	boolean isTyping() {
		return fields.stream().anyMatch(NumberField::isTyping);
	}

	@Override
	void commit() {
		fields.forEach(NumberField::commit);
	}

	@Override
	void setFocus() {
		if (fields.isEmpty())
			add.setFocus();
		else
			fields.getFirst().setFocus();
	}
}
