// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.relationalimages.model.sessions.AgendaItem;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.RuleIds;
import org.relationalimages.validation.sessions.PlanningAdvice;
import org.relationalimages.workbench.image.WorkbenchIcons;
import org.relationalimages.workbench.properties.Headline;

/**
 * What the rules say about an element, on top of its fields, with the fixes as links. Where sessions are planned it also
 * holds what concerns the plan as a whole, and what the method has to say about it beforehand.
 */
public final class FindingsBanner implements Headline {

	private static final int MOST = 4;
	/** Rules about planning that speak of the couple; they are to be read where sessions are planned, too. */
	private static final Set<String> OF_THE_PLAN = Set.of(RuleIds.ONE_PERSON_SYSTEM_NOT_TAKEN_UP, RuleIds.ORIGIN_STORY_NOT_ASKED);

	@Override
	public void fill(Composite place, EObject element, FormToolkit toolkit, Runnable relayout) {
		AllChecks.get().of(element).ifPresent(checks -> new Banner(place, element, toolkit, relayout, checks).follow());
	}

	/** The banner of one element while it is shown. */
	private static final class Banner {

		private final Composite place;
		private final EObject element;
		private final FormToolkit toolkit;
		private final Runnable relayout;
		private final CaseChecks checks;
		private final Runnable follower = this::update;
		private List<FindingRow> rows = List.of();
		private List<String> notes = List.of();

		Banner(Composite place, EObject element, FormToolkit toolkit, Runnable relayout, CaseChecks checks) {
			this.place = place;
			this.element = element;
			this.toolkit = toolkit;
			this.relayout = relayout;
			this.checks = checks;
		}

		void follow() {
			checks.addListener(follower);
			place.addDisposeListener(e -> checks.removeListener(follower));
			hide(true);
			update();
		}

		/** What is the same as before stays as it is, with its focus. */
		private void update() {
			if (place.isDisposed())
				return;
			List<FindingRow> now = findings().stream().map(finding -> new FindingRow(finding, null)).toList();
			List<String> advice = PlanningAdvice.of(element,
					now.stream().map(row -> row.finding().rule().id()).collect(Collectors.toSet()));
			if (now.equals(rows) && advice.equals(notes))
				return;
			rows = now;
			notes = advice;
			for (var child : place.getChildren())
				child.dispose();
			hide(rows.isEmpty() && notes.isEmpty());
			show();
			relayout.run();
		}

		private void hide(boolean hidden) {
			((GridData) place.getLayoutData()).exclude = hidden;
			place.setVisible(!hidden);
		}

		private List<Finding> findings() {
			List<Finding> found = new ArrayList<>(checks.index().of(element));
			if (element instanceof Session session) {
				session.getAgenda().forEach(item -> found.addAll(checks.index().of(item)));
				addPlan(found, session);
			} else if (element instanceof AgendaItem item && item.eContainer() instanceof Session session)
				addPlan(found, session);
			return found;
		}

		private void addPlan(List<Finding> found, Session session) {
			if (PlanningAdvice.isEarly(session))
				checks.index().result().findings().stream().filter(one -> OF_THE_PLAN.contains(one.rule().id())).forEach(found::add);
		}

		private void show() {
			GridLayoutFactory.fillDefaults().extendedMargins(0, 0, 2, 4).applyTo(place);
			FindingLines lines = new FindingLines(place, toolkit);
			for (FindingRow row : rows.subList(0, Math.min(MOST, rows.size())))
				FindingLines.dropIfEmpty(lines.add(row.finding()));
			for (String note : notes)
				lines.add(WorkbenchIcons.icon("advice"), note);
			if (rows.size() > MOST)
				lines.link(lines.links(place), rows.size() - MOST + " more in Checks", Banner::showView);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(toolkit.createCompositeSeparator(place));
			((GridData) place.getChildren()[place.getChildren().length - 1].getLayoutData()).heightHint = 1;
		}

		private static void showView() {
			try {
				FindingLines.page().showView(ChecksView.ID);
			} catch (PartInitException e) {
				Platform.getLog(FindingsBanner.class).log(e.getStatus());
			}
		}
	}
}
