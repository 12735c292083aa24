// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.support;

import java.util.List;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.ui.tests.support.Mouse;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.ui.editor.DiagramEditor;

/** The hand of a user on a diagram: palette, mouse and the field for typing, through the listeners real events go through. */
public final class CanvasRobot {

	private final DiagramEditor editor;
	private final FigureCanvas control;
	private final Mouse mouse;

	public CanvasRobot(DiagramEditor editor) {
		this.editor = editor;
		this.control = (FigureCanvas) editor.viewer().getControl();
		this.mouse = new Mouse(control);
		editor.viewer().zoom().setZoom(1);
		EventLoop.settle();
	}

	/** Takes a tool from the palette. */
	public void take(String label) {
		editor.viewer().getEditDomain().getPaletteViewer().setActiveTool(entry(label));
	}

	/** The palette's entry of that label. */
	public ToolEntry entry(String label) {
		return find(editor.viewer().getEditDomain().getPaletteViewer().getPaletteRoot(), label);
	}

	private static ToolEntry find(PaletteContainer container, String label) {
		for (PaletteEntry one : entries(container)) {
			if (one instanceof ToolEntry tool && label.equals(tool.getLabel()))
				return tool;
			ToolEntry inner = one instanceof PaletteContainer holder ? find(holder, label) : null;
			if (inner != null)
				return inner;
		}
		return null;
	}

	@SuppressWarnings("unchecked")
	private static List<PaletteEntry> entries(PaletteContainer container) {
		return container.getChildren();
	}

	/** The element that shows that label, of any kind of node. */
	public AbstractDNode node(String label) {
		AbstractDNode[] found = new AbstractDNode[1];
		editor.diagram().forEach(element -> {
			if (element instanceof AbstractDNode node && node.isVisible() && node.label().equals(label))
				found[0] = node;
		});
		return found[0];
	}

	/** Clicks on the upper part of a node, where its title is. */
	public void click(AbstractDNode node) {
		mouse.click(title(node));
	}

	/** Clicks on a place of the diagram, in its own pixels. */
	public void click(int x, int y) {
		mouse.click(show(x, y));
	}

	/** Double-clicks on the upper part of a node. */
	public void doubleClick(AbstractDNode node) {
		mouse.doubleClick(title(node));
	}

	private Point title(AbstractDNode node) {
		Bounds box = node.absoluteBounds();
		return show(box.x() + box.width() / 2, box.y() + Math.min(box.height() / 2, 14));
	}

	/** Scrolls a place into sight and gives it in pixels of the canvas. */
	private Point show(int x, int y) {
		Viewport viewport = control.getViewport();
		Rectangle seen = viewport.getClientArea();
		if (!seen.getCopy().shrink(8, 8).contains(x, y))
			viewport.setViewLocation(x - seen.width / 2, y - seen.height / 2);
		EventLoop.settle();
		Point place = new Point(x, y);
		((GraphicalEditPart) editor.viewer().getContents()).getFigure().translateToAbsolute(place);
		return place;
	}

	/** Presses a key with modifiers such as {@link SWT#SHIFT}. */
	public void press(int key, int modifiers) {
		mouse.key(key, key <= Character.MAX_VALUE ? (char) key : '\0', modifiers);
	}

	/** The field for typing a label that is open on the canvas, or null. */
	public Text field() {
		for (Control child : ((Composite) control).getChildren())
			if (child instanceof Text text && text.isVisible())
				return text;
		return null;
	}

	/** Types a label into the open field and presses Enter. */
	public void type(String label) {
		Text field = field();
		field.setText(label);
		field.notifyListeners(SWT.DefaultSelection, new Event());
		EventLoop.settle();
	}

	/** What is selected. */
	public List<DDiagramElement> selected() {
		return editor.viewer().selectedElements();
	}
}
