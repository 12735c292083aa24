// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.diagram.ReversibleChange;
import org.relationalimages.viewpoint.table.TableChange;

/** What a step has recorded so far. */
final class RunningStep {

	final String label;
	final List<FeatureEdit> edits = new ArrayList<>();
	final List<Notification> notifications = new ArrayList<>();
	final List<EObject> arrivals = new ArrayList<>();
	final Map<OpenDiagram, DiagramChange> changes = new LinkedHashMap<>();
	final Map<OpenTable, TableChange> tableChanges = new LinkedHashMap<>();
	final List<ReversibleChange> drafts = new ArrayList<>();
	final List<Runnable> afterRefresh = new ArrayList<>();
	/** Whether diagrams have been refreshed for it. */
	boolean refreshed;
	/** The first exception in it, also in a nested step whose caller caught it. */
	Throwable failure;

	RunningStep(String label) {
		this.label = label;
	}

	void record(Notification notification) {
		notifications.add(notification);
		FeatureEdit edit = FeatureEdit.of(notification);
		if (edit != null)
			edits.add(edit);
	}

	DiagramChange change(OpenDiagram diagram) {
		return changes.computeIfAbsent(diagram, key -> new DiagramChange(key.diagram()));
	}

	TableChange change(OpenTable table) {
		return tableChanges.computeIfAbsent(table, key -> new TableChange(key.table()));
	}

	/** Objects removed from their containers, in order; some may be in another one now. */
	List<EObject> removed() {
		List<EObject> removed = new ArrayList<>();
		for (FeatureEdit edit : edits)
			removed.addAll(edit.removed());
		return removed;
	}

	/** Reverts everything. No listener of a diagram is notified. */
	void rollBack() {
		changes.values().forEach(DiagramChange::rollback);
		tableChanges.values().forEach(TableChange::rollback);
		drafts.reversed().forEach(ReversibleChange::undo);
		for (FeatureEdit edit : List.copyOf(edits).reversed())
			edit.undo();
	}

	/** What it has done, for undo and redo. */
	Step toStep(Drafts ofSession) {
		Step step = new Step(label, edits);
		changes.forEach((diagram, change) -> step.add(diagram, change.reversible(), false));
		tableChanges.forEach((table, change) -> step.add(table, change.reversible(), false));
		drafts.forEach(draft -> step.add(ofSession, draft, false));
		return step;
	}
}
