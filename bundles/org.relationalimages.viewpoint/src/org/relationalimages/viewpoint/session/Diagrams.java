// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.refresh.Activation;
import org.relationalimages.viewpoint.refresh.DiagramFactory;
import org.relationalimages.viewpoint.refresh.Synchronizer;
import org.relationalimages.viewpoint.session.SessionEvent.Kind;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.Layer;

/** The open diagrams of a session. Each is synchronized with the model until it is closed. */
public final class Diagrams {

	private static final RefreshHook NOTHING = change -> { };

	private final EditingSession session;
	private final List<OpenDiagram> open = new ArrayList<>();
	private final List<RefreshHook> hooks = new ArrayList<>();

	Diagrams(EditingSession session) {
		this.session = session;
	}

	/** The open diagrams in the order they were opened. */
	public List<DDiagram> all() {
		return open.stream().map(OpenDiagram::diagram).toList();
	}

	/** The open diagram of that kind of a semantic element, or null. */
	public DDiagram find(DiagramDescription description, EObject target) {
		return all().stream().filter(one -> one.description() == description && one.target() == target).findFirst()
				.orElse(null);
	}

	/** Opens a new, filled diagram of a semantic element. Not inside a step; it is not an undo step itself. */
	public DDiagram open(DiagramDescription description, EObject target) {
		return open(description, target, NOTHING, NOTHING);
	}

	/**
	 * Opens a new, filled diagram of a semantic element, with the stored layout of an earlier one.
	 *
	 * @param settings sets layers and filters before the diagram is filled
	 * @param places   sets bounds and hidden elements after it is filled; elements without bounds are left to the hooks
	 */
	public DDiagram open(DiagramDescription description, EObject target, RefreshHook settings, RefreshHook places) {
		session.requireSettled();
		DDiagram diagram = DiagramFactory.create(description, target);
		Synchronizer synchronizer = new Synchronizer(diagram);
		DiagramChange change = new DiagramChange(diagram);
		settings.refreshed(change);
		synchronizer.refresh(change);
		places.refreshed(change);
		complete(change);
		change.commit();
		adopt(synchronizer);
		return diagram;
	}

	/** Adds a diagram that was created and filled elsewhere. */
	public void adopt(Synchronizer synchronizer) {
		session.requireSettled();
		open.add(new OpenDiagram(synchronizer));
		session.fire(SessionEvent.of(Kind.OPENED));
	}

	/** Closes a diagram: it is not synchronized any more, and undo does not change it. */
	public void close(DDiagram diagram) {
		OpenDiagram closing = require(diagram);
		open.remove(closing);
		closing.close();
		session.fire(SessionEvent.of(Kind.CLOSED));
	}

	void closeAll() {
		open.forEach(OpenDiagram::close);
		open.clear();
	}

	/** Adds a hook that is called after each refresh, in the order of adding. */
	public void afterRefresh(RefreshHook hook) {
		hooks.add(hook);
	}

	/** The synchronizer of an open diagram. Tools notify it of views that they have moved themselves. */
	public Synchronizer synchronizer(DDiagram diagram) {
		return require(diagram).synchronizer();
	}

	/** Hides elements or shows them again, as one undo step. */
	public void hide(DDiagram diagram, Collection<? extends DDiagramElement> elements, boolean hidden) {
		session.show(hidden ? "Hide" : "Show", diagram,
				change -> elements.forEach(element -> change.hidden(element, hidden)));
	}

	/** Folds elements to their titles or unfolds them, as one undo step. */
	public void fold(DDiagram diagram, Collection<? extends AbstractDNode> elements, boolean folded) {
		session.show(folded ? "Fold" : "Unfold", diagram, change -> elements.forEach(element -> change.folded(element, folded)));
	}

	/** Switches a layer on or off, as one undo step. */
	public void layer(DDiagram diagram, Layer layer, boolean on) {
		session.show((on ? "Show layer " : "Hide layer ") + layer.label(), diagram,
				change -> Activation.layer(change, layer, on));
	}

	/** Switches a filter on or off, as one undo step. */
	public void filter(DDiagram diagram, CompositeFilter filter, boolean on) {
		session.show((on ? "Filter " : "Stop filter ") + filter.label(), diagram,
				change -> Activation.filter(change, filter, on));
	}

	/** The failures of the last refresh of a diagram: places in the specification and reasons. */
	public Set<String> problems(DDiagram diagram) {
		return require(diagram).synchronizer().problems();
	}

	OpenDiagram require(DDiagram diagram) {
		return open.stream().filter(one -> one.diagram() == diagram).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("The diagram \"" + diagram.name() + "\" is not open."));
	}

	/** Computes a diagram again: as part of the running step, or else what changes is added to the last one. */
	void refresh(DDiagram diagram, RunningStep running, History history) {
		OpenDiagram refreshed = require(diagram);
		if (running != null) {
			refreshed.refreshAll(running.change(refreshed));
			return;
		}
		DiagramChange change = new DiagramChange(diagram);
		try {
			refreshed.refreshAll(change);
			complete(change);
		} catch (RuntimeException | Error e) {
			change.rollback();
			refreshed.synchronizer().reset();
			throw e;
		}
		if (change.isEmpty())
			return;
		history.forgetUndone();
		if (history.last() != null && history.last().covers(refreshed))
			history.last().add(refreshed, change.reversible(), false);
		change.commit();
	}

	void refresh(RunningStep step) {
		step.refreshed = true;
		for (OpenDiagram one : open) {
			one.note(step.notifications);
			one.synchronizer().refresh(step.change(one));
		}
		step.afterRefresh.forEach(Runnable::run);
		for (OpenDiagram one : open)
			complete(step.change(one));
	}

	void complete(DiagramChange change) {
		if (!change.isEmpty())
			hooks.forEach(hook -> hook.refreshed(change));
	}

	void rolledBack(RunningStep step) {
		if (step.refreshed)
			open.forEach(one -> one.synchronizer().reset());
	}

	/**
	 * Updates the diagrams after undo or redo has restored the model: those that were open then exactly, later ones by
	 * a refresh.
	 */
	void follow(Step step, boolean back, List<Notification> notifications, SafeRun safeRun) {
		List<OpenDiagram> later = open.stream().filter(one -> !step.covers(one)).toList();
		open.forEach(one -> one.note(notifications));
		if (back)
			step.undoViews(safeRun);
		else
			step.redoViews(safeRun);
		for (OpenDiagram one : later) {
			DiagramChange change = new DiagramChange(one.diagram());
			one.synchronizer().refresh(change);
			complete(change);
			step.add(one, change.reversible(), back);
			safeRun.run(change::commit);
		}
	}
}
