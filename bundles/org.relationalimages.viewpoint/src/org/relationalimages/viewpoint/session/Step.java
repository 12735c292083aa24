// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.ReversibleChange;

/** One undo step: edits of the model, and the resulting and direct changes of the diagrams and tables that were open. */
final class Step {

	/**
	 * The change of a diagram or table in a step.
	 *
	 * @param inverted whether the change was made when the step was undone, because it was opened after the
	 *                 step: then redo reverts it
	 */
	private record Part(OpenView view, ReversibleChange change, boolean inverted) {
	}

	final String label;
	final List<FeatureEdit> edits;
	private final List<Part> parts = new ArrayList<>();

	Step(String label, List<FeatureEdit> edits) {
		this.label = label;
		this.edits = new ArrayList<>(edits);
	}

	/** Takes in a step that follows at once. */
	void join(Step next) {
		for (FeatureEdit edit : next.edits) {
			FeatureEdit both = edits.isEmpty() ? null : edits.getLast().followedBy(edit);
			if (both == null)
				edits.add(edit);
			else
				edits.set(edits.size() - 1, both);
		}
		next.parts.stream().filter(part -> !part.change.isEmpty()).forEach(parts::add);
	}

	/** Whether the same views were open when the other step was made. */
	boolean hasSameViews(Step other) {
		return hasViewsOf(other) && other.hasViewsOf(this);
	}

	private boolean hasViewsOf(Step other) {
		return other.parts.stream().allMatch(part -> part.view instanceof Drafts || covers(part.view));
	}

	void add(OpenView view, ReversibleChange change, boolean inverted) {
		parts.add(new Part(view, change, inverted));
	}

	boolean isViewOnly() {
		return edits.isEmpty();
	}

	boolean isEmpty() {
		return edits.isEmpty() && parts.stream().allMatch(part -> part.change.isEmpty());
	}

	boolean covers(OpenView view) {
		return parts.stream().anyMatch(part -> part.view == view);
	}

	void undoEdits() {
		for (FeatureEdit edit : edits.reversed())
			edit.undo();
	}

	void redoEdits() {
		for (FeatureEdit edit : edits)
			edit.redo();
	}

	void undoViews(SafeRun safeRun) {
		for (Part part : parts.reversed())
			if (part.view.isOpen())
				safeRun.run(() -> run(part, part.inverted));
	}

	void redoViews(SafeRun safeRun) {
		for (Part part : parts)
			if (part.view.isOpen())
				safeRun.run(() -> run(part, !part.inverted));
	}

	private static void run(Part part, boolean forth) {
		if (forth)
			part.change.redo();
		else
			part.change.undo();
	}

	SessionEvent event(SessionEvent.Kind kind, boolean continued) {
		return new SessionEvent(kind, label, isViewOnly(), changed(), continued);
	}

	private Set<EObject> changed() {
		Set<EObject> changed = Collections.newSetFromMap(new IdentityHashMap<>());
		for (FeatureEdit edit : edits)
			changed.add(edit.owner);
		return changed;
	}
}
