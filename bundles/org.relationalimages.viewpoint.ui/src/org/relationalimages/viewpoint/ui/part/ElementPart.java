// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.DirectEditRequest;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.ui.canvas.ElementAnchor;
import org.relationalimages.viewpoint.ui.command.DiagramController;

/** What the parts of nodes and edges share. */
public interface ElementPart extends NodeEditPart {

	/** The element shown. */
	DDiagramElement element();

	/** Brings the lists of edges that start or end here up to date. */
	void refreshEnds();

	/** Draws the element anew. */
	void refreshPicture();

	@Override
	default ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return new ElementAnchor(getFigure());
	}

	@Override
	default ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		return new ElementAnchor(getFigure());
	}

	@Override
	default ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return new ElementAnchor(getFigure());
	}

	@Override
	default ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return new ElementAnchor(getFigure());
	}

	/** Gives up the keyboard for a part that goes: GEF forgets that while another control of the window has it. */
	static void giveUpFocus(ElementPart part) {
		if (part.getViewer().getFocusEditPart() == part)
			part.getViewer().setFocus(null);
	}

	/** What an element is to others: itself or the semantic element it shows; null for anything else. */
	static Object adapt(DDiagramElement element, Class<?> type) {
		return type == EObject.class ? element.target() : type == DDiagramElement.class ? element : null;
	}

	/** Runs the element's double-click tool or, without one, edits its label; in the free room of a container something new is added instead. */
	static void open(ElementPart part) {
		if (!DiagramController.of(part.getViewer()).open(part.element()) && !(part.element() instanceof DContainer))
			part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
	}

	/** Answers a double click or the wish to edit the label; returns false for every other request. */
	static boolean perform(ElementPart part, Request request) {
		if (request instanceof DirectEditRequest click && click.getLocation() != null)
			LabelEditor.clicked(part, click.getLocation());
		else if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType()))
			LabelEditor.open(part);
		else if (RequestConstants.REQ_OPEN.equals(request.getType()))
			doubleClicked(part);
		else
			return false;
		return true;
	}

	/** A double click goes somewhere; it never renames. */
	private static void doubleClicked(ElementPart part) {
		DiagramController controller = DiagramController.of(part.getViewer());
		if (!controller.open(part.element()))
			controller.messages().tell("A double click opens nothing here. F2, or a second click on the text, edits it.");
	}

	/** The figure of an element's tooltip; null when it has none or it says no more than the label. */
	static IFigure tooltip(DDiagramElement element) {
		String text = element.tooltip();
		if (text == null || text.isBlank() || text.strip().equals(element.label().strip()))
			return null;
		Label label = new Label(text.strip());
		label.setBorder(new MarginBorder(3, 5, 3, 5));
		return label;
	}
}
