// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.quickadd;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.tool.CreationTool;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.tool.Tools;
import org.relationalimages.viewpoint.ui.pad.StepOrder;
import org.relationalimages.viewpoint.ui.part.ElementPart;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/** Opens a small field where the pointer is, by "/" or by a double click on a free place, and adds what is typed there. */
public final class QuickAdd {

	private static final String OF_VIEWER = QuickAdd.class.getName();

	private final DiagramViewer viewer;
	private final ImageFinder images;
	private final StepOrder order;
	private QuickField field;

	private QuickAdd(DiagramViewer viewer, ImageFinder images, StepOrder order) {
		this.viewer = viewer;
		this.images = images;
		this.order = order;
	}

	/** Lets a canvas with contents add by typing; what is usual where the pointer is comes first. */
	public static QuickAdd install(DiagramViewer viewer, ImageFinder images, StepOrder order) {
		QuickAdd quickAdd = new QuickAdd(viewer, images, order);
		viewer.setProperty(OF_VIEWER, quickAdd);
		KeyHandler keys = new KeyHandler() {
			@Override
			public boolean keyPressed(KeyEvent event) {
				if (event.character != '/' || (event.stateMask & (SWT.CTRL | SWT.ALT)) != 0)
					return super.keyPressed(event);
				quickAdd.open(quickAdd.pointer());
				return true;
			}
		};
		keys.setParent(viewer.getKeyHandler());
		viewer.setKeyHandler(keys);
		viewer.getControl().addMouseListener(MouseListener.mouseDoubleClickAdapter(quickAdd::doubleClicked));
		return quickAdd;
	}

	/** The one of a canvas; null without one. */
	public static QuickAdd of(DiagramViewer viewer) {
		return (QuickAdd) viewer.getProperty(OF_VIEWER);
	}

	/** The open field; null when there is none. */
	public QuickField field() {
		return field != null && field.isOpen() ? field : null;
	}

	private void doubleClicked(MouseEvent event) {
		if (event.button == 1 && viewer.getEditDomain().getActiveTool() instanceof SelectionTool && isFree(part(new Point(event.x, event.y))))
			open(new Point(event.x, event.y));
	}

	/** The sheet, or a container in which a double click does nothing else. */
	private boolean isFree(EditPart part) {
		return !(part instanceof ElementPart element)
				|| element.element() instanceof DContainer && !viewer.controller().tools().canOpen(element.element());
	}

	/** Where the mouse is, if it is over the canvas; otherwise the middle of what is in view. */
	private Point pointer() {
		Point mouse = viewer.getControl().toControl(viewer.getControl().getDisplay().getCursorLocation());
		Point size = viewer.getControl().getSize();
		boolean over = mouse.x >= 0 && mouse.y >= 0 && mouse.x < size.x && mouse.y < size.y;
		return over ? mouse : new Point(size.x / 2, size.y / 2);
	}

	/** Opens the field at a point of the canvas, or says why nothing can be added. */
	public void open(Point at) {
		List<QuickKind> kinds = kinds(part(at));
		if (kinds.isEmpty()) {
			viewer.controller().tellWhyNot("Nothing new can be added to this diagram by itself; use the steps beside a selected element.");
			return;
		}
		if (field() != null)
			field.close();
		org.eclipse.draw2d.geometry.Point place = new org.eclipse.draw2d.geometry.Point(at.x, at.y);
		viewer.sheet().getFigure().translateToRelative(place);
		field = new QuickField(viewer.getControl(), images, kinds, (kind, name) -> add(kind, name, place));
		field.open(at);
	}

	private void add(QuickKind kind, String name, org.eclipse.draw2d.geometry.Point place) {
		var point = new org.relationalimages.viewpoint.geometry.Point(place.x, place.y);
		viewer.getControl().setFocus();
		if (name.isBlank())
			viewer.controller().make(kind.tool(), tools -> viewer.controller().shortcuts().createAround(kind.tool(), kind.holder(), point));
		else
			viewer.controller().use(kind.label(), tools -> viewer.controller().shortcuts().createNamed(kind.tool(), kind.holder(), point, List.of(name)));
		if (!name.isBlank() && !viewer.controller().shortcuts().canName(kind.tool()))
			viewer.controller().messages().tell("What you typed is no label of \u201c" + kind.label() + "\u201d; its fields are in the properties.");
	}

	private List<QuickKind> kinds(EditPart under) {
		Object near = under instanceof ElementPart element ? element.element() : viewer.controller().diagram();
		Tools tools = viewer.controller().tools();
		List<QuickKind> kinds = new ArrayList<>();
		if (viewer.controller().session().refusal() == null)
			for (ToolDescription tool : tools.palette(viewer.controller().diagram()).tools())
				if (tool instanceof CreationTool creation)
					viewer.controller().shortcuts().holderNear(creation, near)
							.ifPresent(holder -> kinds.add(new QuickKind(creation, holder, isAround(holder, near))));
		List<String> usual = near instanceof DDiagramElement element ? order.of(element) : List.of();
		kinds.sort(Comparator.comparing((QuickKind kind) -> !kind.here())
				.thenComparing(kind -> usual.contains(kind.tool().name()) ? usual.indexOf(kind.tool().name()) : usual.size()));
		return kinds;
	}

	private static boolean isAround(Object holder, Object near) {
		for (Object at = near; at != null; at = at instanceof DDiagramElement element ? element.parent() : null)
			if (at == holder)
				return true;
		return false;
	}

	private EditPart part(Point at) {
		EditPart found = viewer.findObjectAt(new org.eclipse.draw2d.geometry.Point(at.x, at.y));
		return found instanceof ElementPart ? found : viewer.sheet();
	}
}
