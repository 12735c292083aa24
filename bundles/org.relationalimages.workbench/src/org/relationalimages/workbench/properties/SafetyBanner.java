// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.SafetyConcern;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.model.edit.PresentDanger;

/** What is dangerous in a case at present and what is planned for safety, before everything else about it. */
final class SafetyBanner {

	private final CaseFile file;
	private final Composite place;
	private final FormContext context;
	private List<String> shown = List.of();
	private boolean isScheduled;

	/** Follows relationships and their safety concerns, nothing else in the case. */
	private final EContentAdapter follower = new EContentAdapter() {
		@Override
		protected void addAdapter(Notifier part) {
			if (part instanceof Relationship || part instanceof SafetyConcern)
				super.addAdapter(part);
		}

		@Override
		public void notifyChanged(Notification change) {
			super.notifyChanged(change);
			if (!change.isTouch() && (change.getNotifier() != file || change.getFeature() == CasesPackage.Literals.CASE_FILE__RELATIONSHIPS))
				schedule();
		}
	};

	/** Fills a place with a grid of one column, and keeps it in step with the case until it is disposed. */
	SafetyBanner(CaseFile file, Composite parent, FormContext context) {
		this.file = file;
		this.context = context;
		place = context.toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(place);
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(place);
		fill();
		file.eAdapters().add(follower);
		place.addDisposeListener(e -> file.eAdapters().remove(follower));
	}

	private void schedule() {
		if (isScheduled || place.isDisposed())
			return;
		isScheduled = true;
		place.getDisplay().asyncExec(() -> {
			isScheduled = false;
			if (!place.isDisposed() && fill())
				context.relayout().run();
		});
	}

	private boolean fill() {
		List<SafetyConcern> concerns = PresentDanger.of(file);
		List<String> now = concerns.stream().map(concern -> PresentDanger.danger(concern) + PresentDanger.plan(concern)).toList();
		((GridData) place.getLayoutData()).exclude = now.isEmpty();
		place.setVisible(!now.isEmpty());
		if (now.equals(shown))
			return false;
		shown = now;
		for (Control one : place.getChildren())
			one.dispose();
		concerns.forEach(this::concern);
		return true;
	}

	private void concern(SafetyConcern concern) {
		Label sign = context.toolkit().createLabel(place, "");
		sign.setImage(context.images().of(concern));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 1).applyTo(sign);
		Composite column = context.toolkit().createComposite(place);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
		words(column, PresentDanger.danger(concern));
		words(column, PresentDanger.plan(concern));
		Hyperlink link = context.toolkit().createHyperlink(column, "Open the safety concern", SWT.NONE);
		link.setToolTipText(ElementLabels.typed(concern));
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> context.goTo().accept(concern)));
	}

	private void words(Composite column, String sentence) {
		Label words = context.toolkit().createLabel(column, sentence.replace("&", "&&"), SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(words);
	}
}
