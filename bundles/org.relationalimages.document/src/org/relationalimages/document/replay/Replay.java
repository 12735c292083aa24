// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.replay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.design.Design;
import org.relationalimages.document.diagrams.CaseDesign;
import org.relationalimages.model.Identified;
import org.relationalimages.model.SessionNumbers;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.moments.CaseThen;
import org.relationalimages.model.moments.Moment;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.views.DiagramViews;

/**
 * One diagram as of the end of each session of its case, in the places that it has today, so that nothing jumps. The case
 * is copied once, at the beginning; everything else works on that copy and may run on another thread, one step at a time.
 */
public final class Replay {

	/** The kinds of diagrams in which sessions leave traces, by name. */
	private static final Set<String> KINDS = Set.of(Design.IMAGE_LAYERS, Design.PARADOX, Design.LAYERS_OF_MEANING,
			Design.DYAD_REGULATION, Design.INTERACTION_CYCLE);

	private final CaseFile copy;
	private final List<Session> sessions;
	private final DiagramDescription description;
	private final EObject target;
	private final DiagramViews places;

	private Replay(CaseFile copy, List<Session> sessions, DiagramDescription description, EObject target, DiagramViews places) {
		this.copy = copy;
		this.sessions = sessions;
		this.description = description;
		this.target = target;
		this.places = places;
	}

	/** Whether a diagram can be replayed: it is of a kind that changes with sessions, and its case has some. */
	public static boolean isOffered(CaseFile file, DDiagram diagram) {
		return KINDS.contains(diagram.description().name()) && !file.getSessions().isEmpty();
	}

	/** The replay of an open diagram; on the thread of its session. Empty when there is nothing to replay. */
	public static Optional<Replay> of(CaseFile file, DDiagram diagram) {
		if (!isOffered(file, diagram))
			return Optional.empty();
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		CaseFile copy = (CaseFile) copier.copy(file);
		copier.copyReferences();
		List<Session> sessions = copy.getSessions().stream().sorted(SessionNumbers.ORDER).toList();
		return Optional.of(new Replay(copy, sessions, diagram.description(), copier.get(diagram.target()), DiagramViews.capture(diagram)));
	}

	/** How many sessions there are. */
	public int size() {
		return sessions.size();
	}

	/** What a step is called: its session. */
	public String title(int step) {
		Session session = sessions.get(step);
		String number = SessionNumbers.of(session) == 0 ? "Session" : "Session " + session.getNumber();
		String name = session.getName();
		return name == null || name.isBlank() ? number : number + ": " + name.strip();
	}

	/** What all steps are called. */
	public List<String> titles() {
		List<String> titles = new ArrayList<>();
		for (int i = 0; i < size(); i++)
			titles.add(title(i));
		return titles;
	}

	/** The title of the diagram. */
	public String name() {
		return places.name();
	}

	/** Opens the diagram as it was after a session, and gives it to the work, after which it is closed. */
	public <T> T during(int step, Function<DDiagram, T> work) {
		Session session = sessions.get(step);
		CaseFile then = CaseThen.of(copy, Moment.of(session), target);
		EditingSession editing = new EditingSession(List.of(then));
		try {
			Layouter layouter = new Layouter(CaseDesign.images(), CaseDesign.layout());
			return work.apply(editing.diagrams().open(description, found(then), this::activate, change -> place(change, layouter)));
		} finally {
			editing.dispose();
		}
	}

	/** As today, but for the choice of another session, which would hide what this one shows. */
	private void activate(DiagramChange change) {
		places.activate(change);
		CompositeFilter chosen = change.diagram().description().filter(Design.AS_OF_SESSION);
		if (change.diagram().activeFilters().contains(chosen))
			change.activeFilters(change.diagram().activeFilters().stream().filter(one -> one != chosen)
					.collect(Collectors.toCollection(LinkedHashSet::new)));
	}

	private void place(DiagramChange change, Layouter layouter) {
		if (places.restore(change).missing() > 0)
			layouter.update(change, null);
	}

	private EObject found(CaseFile then) {
		if (target == copy)
			return then;
		String id = target instanceof Identified identified ? identified.getId() : null;
		EObject found = null;
		for (var all = then.eAllContents(); found == null && all.hasNext();)
			if (all.next() instanceof Identified one && id != null && id.equals(one.getId()))
				found = one;
		if (found == null)
			throw new IllegalStateException("The element of the diagram has been left out.");
		return found;
	}
}
