// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.viewer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.highlight.Highlighting;
import org.relationalimages.viewpoint.ui.part.ElementPart;
import org.relationalimages.viewpoint.ui.part.Mobility;
import org.relationalimages.viewpoint.ui.part.NodePart;

/**
 * The keyboard of the canvas. Arrows move the selection (by one pixel with Ctrl); with Alt, or when nothing movable is
 * selected, they go to the next element. Tab goes through all elements; Space selects, and with Ctrl deselects. Ctrl+B
 * lets stand out what the selection is about.
 */
public final class DiagramKeys extends GraphicalViewerKeyHandler {

	private static final int STEP = 10;

	private final DiagramViewer viewer;

	/** The keys of one canvas. */
	public DiagramKeys(DiagramViewer viewer) {
		super(viewer);
		this.viewer = viewer;
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		boolean alt = (event.stateMask & SWT.ALT) != 0;
		if (!alt && !shift && nudge(event.keyCode, control ? 1 : STEP))
			return true;
		if (event.keyCode == SWT.TAB && !control && !alt)
			return step(shift ? -1 : 1);
		if (event.keyCode == ' ') {
			processSelect(event); // older GEFs check the character, which Ctrl changes
			return true;
		}
		if (alt)
			event.stateMask &= ~SWT.ALT;
		return control ? controlKey(event, shift) : plainKey(event) || super.keyPressed(event);
	}

	private boolean plainKey(KeyEvent event) {
		List<ElementPart> selected = viewer.selectedParts();
		if (event.keyCode == SWT.F2 && selected.size() == 1)
			selected.getFirst().performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		else if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && selected.size() == 1)
			ElementPart.open(selected.getFirst());
		else if (event.keyCode == SWT.DEL)
			deleteSelection();
		else
			return false;
		return true;
	}

	private boolean controlKey(KeyEvent event, boolean shift) {
		DiagramController diagramController = viewer.controller();
		switch (event.keyCode) {
		case '+', '=', SWT.KEYPAD_ADD -> viewer.zoom().zoomIn();
		case '-', SWT.KEYPAD_SUBTRACT -> viewer.zoom().zoomOut();
		case '0', SWT.KEYPAD_0 -> viewer.zoom().setZoom(1);
		case 'a' -> selectAll();
		case 'b' -> Highlighting.of(viewer).ifPresent(one -> one.toggle(viewer.selectedElements()));
		case 'z' -> {
			if (shift)
				viewer.getEditDomain().getCommandStack().redo();
			else
				viewer.getEditDomain().getCommandStack().undo();
		}
		case 'y' -> viewer.getEditDomain().getCommandStack().redo();
		default -> {
			return diagramController != null && super.keyPressed(event);
		}
		}
		return true;
	}

	/** Selects every element that can be selected. */
	public void selectAll() {
		List<EditPart> all = new ArrayList<>();
		collect(viewer.sheet(), all);
		viewer.setSelection(new org.eclipse.jface.viewers.StructuredSelection(all));
	}

	private static void collect(EditPart holder, List<EditPart> all) {
		for (Object child : holder.getChildren())
			if (child instanceof EditPart part && part.isSelectable()) {
				all.add(part);
				collect(part, all);
			}
	}

	void deleteSelection() {
		var elements = viewer.selectedElements();
		DiagramController diagramController = viewer.controller();
		if (elements.isEmpty())
			return;
		if (diagramController.may(tools -> tools.canDelete(elements)))
			diagramController.delete(elements);
		else
			diagramController.tellWhyNot(elements.size() == 1
					? "\"" + elements.getFirst().label() + "\" cannot be deleted here; hide it instead."
					: "Not everything selected can be deleted here.");
	}

	private boolean nudge(int key, int distance) {
		int dx = key == SWT.ARROW_LEFT ? -distance : key == SWT.ARROW_RIGHT ? distance : 0;
		int dy = key == SWT.ARROW_UP ? -distance : key == SWT.ARROW_DOWN ? distance : 0;
		if (dx == 0 && dy == 0)
			return false;
		List<NodePart> movable = viewer.selectedParts().stream().filter(NodePart.class::isInstance)
				.map(NodePart.class::cast).filter(part -> Mobility.of(part.element()) == Mobility.FREE).toList();
		if (movable.isEmpty())
			return false;
		Map<AbstractDNode, Bounds> places = new LinkedHashMap<>();
		for (NodePart part : movable)
			places.put(part.element(), part.element().bounds().moved(dx, dy));
		viewer.controller().place("Move", places);
		return true;
	}

	private boolean step(int by) {
		List<EditPart> all = new ArrayList<>();
		collect(viewer.sheet(), all);
		if (all.isEmpty())
			return false;
		int at = all.indexOf(viewer.getFocusEditPart());
		EditPart next = all.get(Math.floorMod(at < 0 && by < 0 ? -1 : at + by, all.size()));
		viewer.select(next);
		viewer.reveal(next);
		return true;
	}
}
