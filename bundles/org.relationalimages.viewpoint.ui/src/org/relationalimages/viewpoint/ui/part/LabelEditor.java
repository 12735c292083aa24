// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.tools.CellEditorLocator;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.text.FontFace;
import org.relationalimages.viewpoint.graphics.text.TextFont;
import org.relationalimages.viewpoint.style.ContainerStyle;
import org.relationalimages.viewpoint.style.EdgeStyle;
import org.relationalimages.viewpoint.style.LabelStyle;
import org.relationalimages.viewpoint.style.NodeStyle;
import org.relationalimages.viewpoint.ui.canvas.CanvasColors;
import org.relationalimages.viewpoint.ui.canvas.RenderContext;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.command.LiveTyping;
import org.relationalimages.viewpoint.ui.command.TextActions;
import org.relationalimages.viewpoint.ui.command.TextFilter;

/**
 * Edits a label in its place. Each key counts at once; Enter ends it, Alt+Enter or Shift+Enter begins a new line, Esc
 * brings the text before back; leaving the field ends it, too.
 */
public final class LabelEditor extends DirectEditManager {

	private static final String AT_WORK = LabelEditor.class.getName();

	private final ElementPart part;
	private Font font;
	private TextActions actions;
	private LiveTyping typing;
	private String before;

	private LabelEditor(ElementPart part) {
		super((GraphicalEditPart) part, null, new Cover(part));
		this.part = part;
	}

	/** Opens the editor on the part's label when the label may be edited; otherwise says that it may not. */
	public static void open(ElementPart part) {
		DiagramController diagramController = DiagramController.of(part.getViewer());
		if (!diagramController.may(tools -> tools.canEdit(part.element()))) {
			diagramController.tellWhyNot("The label of \"" + part.element().label() + "\" comes from its fields; edit them in the properties.");
			return;
		}
		part.getViewer().reveal(part);
		new LabelEditor(part).show();
	}

	/** A second click on a selected part opens the editor when it is on the label; anywhere else it is a click. */
	static void clicked(ElementPart part, Point location) {
		Rectangle label = labelOnScreen(part);
		if (label != null && label.contains(location) && DiagramController.of(part.getViewer()).may(tools -> tools.canEdit(part.element())))
			open(part);
	}

	/** Where the label is on the canvas; null when there is none. */
	private static Rectangle labelOnScreen(ElementPart part) {
		PreciseRect box = RenderContext.of(part.getViewer()).drawer().labelBox(part.element());
		if (box == null)
			return null;
		Rectangle label = new Rectangle((int) box.x(), (int) box.y(), (int) Math.ceil(box.width()), (int) Math.ceil(box.height()));
		part.getFigure().translateToAbsolute(label);
		return label;
	}

	/** Takes over what is being typed into a label of the viewer, if anything is; saving does so first. */
	public static void finish(EditPartViewer viewer) {
		if (viewer.getProperty(AT_WORK) instanceof LabelEditor editor)
			editor.commit();
	}

	@Override
	protected CellEditor createCellEditorOn(Composite canvas) {
		return new LabelCell(canvas, this::giveUp);
	}

	@Override
	protected void initCellEditor() {
		LabelStyle style = labelStyle(part.element());
		TextFont set = style == null ? new TextFont(TextFont.DEFAULT_SIZE, false, false) : TextFont.of(style);
		Text text = (Text) getCellEditor().getControl();
		font = RenderContext.of(part.getViewer()).fonts().widgetFont(face(set), (float) (set.size() * zoom(part)));
		text.setFont(font);
		text.setBackground(CanvasColors.paper());
		text.setForeground(CanvasColors.ink());
		before = controller().tools().editText(part.element());
		getCellEditor().setValue(before);
		text.selectAll();
		TextFilter.of(part.getViewer()).follow(text, controller().messages());
		typing = new LiveTyping(text, controller()::session, this::take);
		actions = textActions();
		part.getViewer().setProperty(AT_WORK, this);
	}

	/** Null when the canvas is in no workbench. */
	private TextActions textActions() {
		return part.getViewer().getEditDomain() instanceof DefaultEditDomain domain && domain.getEditorPart() != null
				? TextActions.turnTo(getCellEditor(), domain.getEditorPart().getEditorSite().getActionBars()) : null;
	}

	@Override
	protected void commit() {
		CellEditor cell = getCellEditor();
		if (cell == null)
			return;
		String text = (String) cell.getValue();
		LiveTyping typed = typing;
		boolean isOpen = !typed.take();
		bringDown();
		// What could not be taken over while it was typed is tried once more, to be told why.
		TextFilter.of(part.getViewer()).take(text, controller().messages(), kept -> {
			if (isOpen)
				typed.run(() -> edit(kept));
		});
	}

	private boolean take(String text) {
		return part.getViewer() != null && controller().type(part.element(), TextFilter.of(part.getViewer()).kept(text));
	}

	/** Other edits that came in between stay; the typed text can be brought back by Undo. */
	private void giveUp() {
		if (!typing.takeBack() && !controller().tools().editText(part.element()).equals(before))
			edit(before);
	}

	private void edit(String text) {
		controller().use("Edit label", tools -> tools.edit(part.element(), text));
	}

	private DiagramController controller() {
		return DiagramController.of(part.getViewer());
	}

	@Override
	protected void bringDown() {
		Font used = font;
		font = null;
		if (actions != null)
			actions.turnBack();
		actions = null;
		if (part.getViewer() != null)
			part.getViewer().setProperty(AT_WORK, null);
		super.bringDown();
		if (used != null)
			used.dispose();
	}

	@Override
	public void showFeedback() {
		// The field itself shows the text; there is nothing to preview.
	}

	@Override
	protected void eraseFeedback() {
		// See showFeedback.
	}

	private static FontFace face(TextFont font) {
		if (font.bold())
			return font.italic() ? FontFace.BOLD_ITALIC : FontFace.BOLD;
		return font.italic() ? FontFace.ITALIC : FontFace.REGULAR;
	}

	private static LabelStyle labelStyle(DDiagramElement element) {
		return switch (element.style()) {
		case NodeStyle node -> node.label();
		case ContainerStyle container -> container.label();
		case EdgeStyle edge -> edge.centerLabel();
		};
	}

	private static double zoom(ElementPart part) {
		Object manager = part.getViewer().getProperty(ZoomManager.class.toString());
		return manager instanceof ZoomManager zoom ? zoom.getZoom() : 1;
	}

	/** Lays the field over the label, at least wide enough to type in. */
	private record Cover(ElementPart part) implements CellEditorLocator {

		private static final int MIN_WIDTH = 120;
		private static final int PADDING = 6;

		@Override
		public void relocate(CellEditor cell) {
			if (part.getViewer() == null || part.getViewer().getControl() == null)
				return;
			Rectangle label = labelOnScreen(part);
			if (label == null)
				return;
			Text text = (Text) cell.getControl();
			org.eclipse.swt.graphics.Point wanted = text.computeSize(Math.max(label.width + 2 * PADDING, MIN_WIDTH), -1);
			int height = Math.max(label.height + PADDING, wanted.y);
			text.setBounds(label.x + (label.width - wanted.x) / 2, label.y + (label.height - height) / 2, wanted.x, height);
		}
	}
}
