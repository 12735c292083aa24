// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.accessibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.relationalimages.viewpoint.ui.speech.AtkCalls;

/** Tells screen readers where the focus is, what is selected, what came and what went, once for all that happened together. */
final class CanvasEvents {

	/** More changes than these nobody listens to one by one. */
	private static final int SOME = 50;

	private final GraphicalViewer viewer;
	private final CanvasAccessibility items;
	private final Accessible accessible;
	private final Set<Integer> selected = new HashSet<>();
	private List<Integer> children = List.of();
	private int focus = ACC.CHILDID_SELF;
	private boolean scheduled;
	private boolean asked;

	CanvasEvents(GraphicalViewer viewer, CanvasAccessibility items, Accessible accessible) {
		this.viewer = viewer;
		this.items = items;
		this.accessible = accessible;
	}

	/** From the first question of a screen reader: telling costs time in a large diagram, and mostly there is none. */
	void listen() {
		accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				if (!asked)
					children = items.all();
				asked = true;
			}
		});
		viewer.addSelectionChangedListener(event -> tellSoon());
		viewer.getControl().addListener(SWT.FocusIn, event -> {
			focus = ACC.CHILDID_SELF;
			tellSoon();
		});
	}

	/** Tells what has changed when all is done that happens together. */
	void tellSoon() {
		if (scheduled || !asked)
			return;
		scheduled = true;
		viewer.getControl().getDisplay().asyncExec(() -> {
			scheduled = false;
			if (viewer.getControl() != null && !viewer.getControl().isDisposed())
				tell();
		});
	}

	private void tell() {
		tellChildren();
		tellSelection();
		int now = items.idOf(viewer.getFocusEditPart());
		if (now == focus || !viewer.getControl().isFocusControl())
			return;
		change(ACC.STATE_FOCUSED, false, focus);
		focus = now;
		accessible.setFocus(now);
	}

	/** Where very much has changed, a reader looks at the list anew by itself. */
	private void tellChildren() {
		List<Integer> now = items.all();
		List<Integer> before = children;
		if (before.equals(now))
			return;
		children = now;
		Set<Integer> gone = new HashSet<>(before);
		now.forEach(gone::remove);
		Set<Integer> come = new HashSet<>(now);
		before.forEach(come::remove);
		if (gone.size() + come.size() > SOME)
			return;
		for (int at = before.size() - 1; at >= 0; at--)
			if (gone.contains(before.get(at)))
				AtkCalls.childChanged(viewer.getControl(), false, at);
		for (int at = 0; at < now.size(); at++)
			if (come.contains(now.get(at)))
				AtkCalls.childChanged(viewer.getControl(), true, at);
	}

	private void tellSelection() {
		Set<Integer> now = new HashSet<>();
		items.ids(viewer.getSelectedEditParts(), now::add);
		List<Integer> changed = new ArrayList<>(now);
		changed.addAll(selected);
		changed.removeIf(id -> now.contains(id) && selected.contains(id));
		selected.clear();
		selected.addAll(now);
		if (changed.isEmpty())
			return;
		if (changed.size() <= SOME)
			changed.forEach(id -> change(ACC.STATE_SELECTED, now.contains(id), id));
		accessible.selectionChanged();
	}

	private void change(int state, boolean on, int id) {
		if (id != ACC.CHILDID_SELF)
			accessible.sendEvent(ACC.EVENT_STATE_CHANGED, new int[] { state, on ? 1 : 0 }, id);
	}
}
