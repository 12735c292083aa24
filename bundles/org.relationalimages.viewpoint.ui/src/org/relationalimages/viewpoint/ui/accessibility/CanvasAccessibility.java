// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.accessibility;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/**
 * Makes a canvas a list of items for screen readers, in one level: the toolkits' lightweight children have none of their
 * own. It answers after GEF's own listeners, which know the outermost parts only, and overrules them.
 */
public final class CanvasAccessibility extends AccessibleControlAdapter implements AccessibleListener {

	private static final String OF_VIEWER = CanvasAccessibility.class.getName();

	private final GraphicalViewer viewer;
	private final SpokenItems spoken;
	private final Map<Object, Integer> ids = new IdentityHashMap<>();
	private final Map<Integer, GraphicalEditPart> parts = new HashMap<>();
	private List<? extends GraphicalEditPart> known = List.of();
	private int lastId;

	private CanvasAccessibility(GraphicalViewer viewer, SpokenItems spoken) {
		this.viewer = viewer;
		this.spoken = spoken;
	}

	/** Lets a canvas tell screen readers of its items, of the focus and of the selection. */
	public static void install(GraphicalViewer viewer, SpokenItems spoken) {
		CanvasAccessibility answers = new CanvasAccessibility(viewer, spoken);
		Accessible accessible = viewer.getControl().getAccessible();
		viewer.setProperty(OF_VIEWER, answers);
		accessible.addAccessibleListener(answers);
		accessible.addAccessibleControlListener(answers);
		new CanvasEvents(viewer, answers, accessible).listen();
	}

	/** What answers for a canvas. */
	public static CanvasAccessibility of(GraphicalViewer viewer) {
		return (CanvasAccessibility) viewer.getProperty(OF_VIEWER);
	}

	/** The number of the item that a part is; that of the canvas for any other part. */
	int idOf(Object part) {
		follow();
		return ids.getOrDefault(part, ACC.CHILDID_SELF);
	}

	/** Gives new parts a number and forgets those that are gone. Numbers aren't used again. */
	private void follow() {
		List<? extends GraphicalEditPart> now = spoken.items();
		if (now == known || now.equals(known))
			return;
		known = now;
		Map<Object, Integer> before = new IdentityHashMap<>(ids);
		ids.clear();
		parts.clear();
		for (GraphicalEditPart part : now) {
			Integer old = before.get(part);
			int id = old == null ? ++lastId : old;
			ids.put(part, id);
			parts.put(id, part);
		}
	}

	@Override
	public void getName(AccessibleEvent event) {
		GraphicalEditPart part = part(event.childID);
		event.result = part != null ? spoken.name(part) : event.childID == ACC.CHILDID_SELF ? spoken.name() : null;
	}

	@Override
	public void getDescription(AccessibleEvent event) {
		GraphicalEditPart part = part(event.childID);
		event.result = part != null ? spoken.description(part) : event.childID == ACC.CHILDID_SELF ? spoken.help() : null;
	}

	@Override
	public void getHelp(AccessibleEvent event) {
		getDescription(event);
	}

	@Override
	public void getKeyboardShortcut(AccessibleEvent event) {
		// The keys are part of the help.
	}

	private GraphicalEditPart part(int id) {
		follow();
		return parts.get(id);
	}

	@Override
	public void getChildCount(AccessibleControlEvent event) {
		follow();
		event.detail = known.size();
	}

	@Override
	public void getChildren(AccessibleControlEvent event) {
		follow();
		event.children = known.stream().map(ids::get).toArray();
	}

	@Override
	public void getRole(AccessibleControlEvent event) {
		event.detail = part(event.childID) != null ? ACC.ROLE_LISTITEM : ACC.ROLE_LIST;
	}

	@Override
	public void getState(AccessibleControlEvent event) {
		GraphicalEditPart part = part(event.childID);
		int state = ACC.STATE_FOCUSABLE | ACC.STATE_READONLY;
		if (part == null)
			state |= ACC.STATE_MULTISELECTABLE | (viewer.getControl().isFocusControl() ? ACC.STATE_FOCUSED : 0);
		else
			state |= ACC.STATE_SELECTABLE | (spoken.isSelected(part) ? ACC.STATE_SELECTED : 0) | (hasFocus(part) ? ACC.STATE_FOCUSED : 0)
					| (box(part).intersects(seen()) ? 0 : ACC.STATE_OFFSCREEN);
		event.detail = state;
	}

	private boolean hasFocus(GraphicalEditPart part) {
		return viewer.getFocusEditPart() == part && viewer.getControl().isFocusControl();
	}

	@Override
	public void getFocus(AccessibleControlEvent event) {
		event.childID = viewer.getControl().isFocusControl() ? idOf(viewer.getFocusEditPart()) : ACC.CHILDID_NONE;
	}

	@Override
	public void getSelection(AccessibleControlEvent event) {
		follow();
		Object[] selected = known.stream().filter(spoken::isSelected).map(ids::get).toArray();
		event.childID = selected.length == 0 ? ACC.CHILDID_NONE : selected.length == 1 ? (Integer) selected[0] : ACC.CHILDID_MULTIPLE;
		event.children = selected.length > 1 ? selected : null;
	}

	@Override
	public void getLocation(AccessibleControlEvent event) {
		GraphicalEditPart part = part(event.childID);
		if (part != null)
			place(event, box(part));
	}

	private void place(AccessibleControlEvent event, Rectangle box) {
		Point corner = viewer.getControl().toDisplay(box.x, box.y);
		event.x = corner.x;
		event.y = corner.y;
		event.width = box.width;
		event.height = box.height;
	}

	@Override
	public void getChildAtPoint(AccessibleControlEvent event) {
		Point place = viewer.getControl().toControl(event.x, event.y);
		event.childID = idOf(viewer.findObjectAt(new org.eclipse.draw2d.geometry.Point(place.x, place.y)));
	}

	/** Calls the consumer with the numbers of those of the parts that are items. */
	void ids(List<?> of, Consumer<Integer> consumer) {
		follow();
		of.stream().map(ids::get).filter(id -> id != null).forEach(consumer);
	}

	private Rectangle seen() {
		Control control = viewer.getControl();
		return new Rectangle(0, 0, control.getSize().x, control.getSize().y);
	}

	private static Rectangle box(GraphicalEditPart part) {
		Rectangle box = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(box);
		return box;
	}
}
