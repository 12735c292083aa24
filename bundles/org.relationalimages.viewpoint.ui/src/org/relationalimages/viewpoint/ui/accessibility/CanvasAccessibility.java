// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.accessibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.draw2d.IFigure;
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
 * Makes a canvas a list of items, and of the buttons beside the selected one, for screen readers, in one level: the toolkits'
 * lightweight children have none of their own. It answers after GEF's own listeners, which know the outermost parts only, and
 * overrules them.
 */
public final class CanvasAccessibility extends AccessibleControlAdapter implements AccessibleListener {

	private static final String OF_VIEWER = CanvasAccessibility.class.getName();

	private final GraphicalViewer viewer;
	private final SpokenItems spoken;
	private final Map<Object, Integer> ids = new IdentityHashMap<>();
	private final Map<Integer, Object> items = new HashMap<>();
	private List<Object> known = List.of();
	private int lastId;
	private CanvasEvents events;

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
		answers.events = new CanvasEvents(viewer, answers, accessible);
		answers.events.listen();
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

	/** To be called when items have come or gone. */
	public void changed() {
		events.tellSoon();
	}

	/** The numbers of all items in order. */
	List<Integer> all() {
		follow();
		return known.stream().map(ids::get).toList();
	}

	/** Gives new items a number and forgets those that are gone. Numbers aren't used again. */
	private void follow() {
		List<Object> now = new ArrayList<>(spoken.items());
		now.addAll(SpokenButton.of(viewer));
		if (now.equals(known))
			return;
		known = List.copyOf(now);
		Map<Object, Integer> before = new IdentityHashMap<>(ids);
		ids.clear();
		items.clear();
		for (Object item : now) {
			Integer old = before.get(item);
			int id = old == null ? ++lastId : old;
			ids.put(item, id);
			items.put(id, item);
		}
	}

	@Override
	public void getName(AccessibleEvent event) {
		Object item = item(event.childID);
		event.result = switch (item) {
		case GraphicalEditPart part -> spoken.name(part);
		case SpokenButton button -> button.words().lines().findFirst().orElse("");
		case null, default -> event.childID == ACC.CHILDID_SELF ? spoken.name() : null;
		};
	}

	@Override
	public void getDescription(AccessibleEvent event) {
		Object item = item(event.childID);
		event.result = item instanceof GraphicalEditPart part ? spoken.description(part)
				: item instanceof SpokenButton button ? button.words().lines().skip(1).collect(Collectors.joining(" "))
				: event.childID == ACC.CHILDID_SELF ? spoken.help() : null;
	}

	@Override
	public void getHelp(AccessibleEvent event) {
		getDescription(event);
	}

	@Override
	public void getKeyboardShortcut(AccessibleEvent event) {
		// The keys are part of the help.
	}

	private Object item(int id) {
		follow();
		return items.get(id);
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
		Object item = item(event.childID);
		event.detail = item == null ? ACC.ROLE_LIST : item instanceof SpokenButton ? ACC.ROLE_PUSHBUTTON : ACC.ROLE_LISTITEM;
	}

	@Override
	public void getState(AccessibleControlEvent event) {
		Object item = item(event.childID);
		event.detail = switch (item) {
		case GraphicalEditPart part -> ACC.STATE_FOCUSABLE | ACC.STATE_READONLY | ACC.STATE_SELECTABLE
				| (spoken.isSelected(part) ? ACC.STATE_SELECTED : 0) | (hasFocus(part) ? ACC.STATE_FOCUSED : 0) | offscreen(part.getFigure());
		case SpokenButton button -> offscreen(button);
		case null, default -> ACC.STATE_FOCUSABLE | ACC.STATE_READONLY | ACC.STATE_MULTISELECTABLE
				| (viewer.getControl().isFocusControl() ? ACC.STATE_FOCUSED : 0);
		};
	}

	private int offscreen(IFigure figure) {
		return box(figure).intersects(seen()) ? 0 : ACC.STATE_OFFSCREEN;
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
		Object[] selected = known.stream().filter(item -> item instanceof GraphicalEditPart part && spoken.isSelected(part)).map(ids::get).toArray();
		event.childID = selected.length == 0 ? ACC.CHILDID_NONE : selected.length == 1 ? (Integer) selected[0] : ACC.CHILDID_MULTIPLE;
		event.children = selected.length > 1 ? selected : null;
	}

	@Override
	public void getLocation(AccessibleControlEvent event) {
		Object item = item(event.childID);
		if (item != null)
			place(event, box(item instanceof GraphicalEditPart part ? part.getFigure() : (IFigure) item));
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

	private static Rectangle box(IFigure figure) {
		Rectangle box = figure.getBounds().getCopy();
		figure.translateToAbsolute(box);
		return box;
	}
}
