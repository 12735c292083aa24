// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.relationalimages.design.Design;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.SessionNumbers;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsPackage;
import org.relationalimages.viewpoint.session.SessionListener;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.ui.bar.Actions;
import org.relationalimages.viewpoint.ui.bar.SwitchMenu;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.workbench.image.ElementImages;

/** As of which session a diagram shows its case: each choice notes the session in the case and switches the diagram's filter on. */
final class SessionChoice extends SwitchMenu {

	private static final String OFF = "As of session";

	private final CaseDocument owner;
	private final CaseFile file;
	private final DiagramController controller;
	private final CompositeFilter filter;
	private final SessionListener follower = event -> showState();

	private SessionChoice(CaseDocument owner, DiagramController controller, CompositeFilter filter) {
		super(OFF, ElementImages.descriptor(SessionsPackage.Literals.SESSION));
		setToolTipText("Shows the case as of a session: what was stated later is hidden");
		this.owner = owner;
		this.file = owner.root();
		this.controller = controller;
		this.filter = filter;
		controller.session().addListener(follower);
		showState();
	}

	/** The button names the session the picture is of; the words are short, as the bar cuts off what is too long for it. */
	private void showState() {
		Session session = file.getShownAsOf();
		String state = !isOn() ? OFF : session == null ? "As of latest session"
				: SessionNumbers.of(session) == 0 ? "As of a session" : "As of " + SessionNumbers.words(session);
		if (!state.equals(getText()))
			setText(state);
	}

	private boolean isOn() {
		return controller.diagram().activeFilters().contains(filter);
	}

	@Override
	protected void release() {
		controller.session().removeListener(follower);
	}

	/** The menu of a diagram; none for a kind of diagram that has no filter for sessions. */
	static Optional<SwitchMenu> of(CaseDocument owner, DiagramController controller) {
		return controller.diagram().description().filters().stream().filter(each -> each.name().equals(Design.AS_OF_SESSION)).findFirst()
				.map(filter -> new SessionChoice(owner, controller, filter));
	}

	@Override
	protected void fill(MenuManager menu) {
		boolean isOn = isOn();
		menu.add(Actions.check("All sessions", null, !isOn, () -> {
			if (isOn())
				controller.switchFilter(filter, false);
		}));
		menu.add(new Separator());
		menu.add(Actions.check("Latest session", null, isOn && file.getShownAsOf() == null, () -> choose(null)));
		List<Session> sessions = file.getSessions().stream().sorted(SessionNumbers.ORDER).toList();
		for (Session session : sessions)
			menu.add(Actions.check(Actions.plain(ElementLabels.text(session)), null, isOn && file.getShownAsOf() == session, () -> choose(session)));
		if (sessions.size() > 1)
			addComparisons(menu, sessions, isOn && file.getShownAsOf() != null ? file.getShownAsOf() : sessions.getLast());
	}

	/** What the picture shows now beside what another session knew; snapshots give sessions the names they have there. */
	private void addComparisons(MenuManager menu, List<Session> sessions, Session shown) {
		MenuManager compare = new MenuManager("Compare " + SessionNumbers.words(shown) + " with");
		for (Session session : sessions)
			if (session != shown)
				compare.add(Actions.push(Actions.plain(ComparedSessions.text(session)), null,
						() -> new ComparedSessions(owner, controller).show(session, shown)));
		menu.add(new Separator());
		menu.add(compare);
	}

	/** One step; null is the latest session. */
	private void choose(Session session) {
		controller.step("Show as of " + (session == null ? "the latest session" : SessionNumbers.words(session)), () -> {
			if (file.getShownAsOf() != session)
				file.setShownAsOf(session);
			if (!isOn())
				controller.session().diagrams().filter(controller.diagram(), filter, true);
		});
	}
}
