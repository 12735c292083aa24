// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture.tests;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.graphics.tests.ArrangedBoard;
import org.relationalimages.viewpoint.style.ContainerLayout;
import org.relationalimages.viewpoint.style.EdgeArrow;
import org.relationalimages.viewpoint.style.EdgeRouting;
import org.relationalimages.viewpoint.style.LabelPosition;
import org.relationalimages.viewpoint.style.LineStyle;
import org.relationalimages.viewpoint.style.NodeFigure;
import org.relationalimages.viewpoint.style.Rgb;

/** Diagrams with every figure, every arrow and every kind of container. */
final class Gallery {

	private static final Rgb GREEN = new Rgb(180, 225, 190);

	private Gallery() {
	}

	static ArrangedBoard figures() {
		ArrangedBoard board = new ArrangedBoard();
		List<NodeFigure> figures = List.of(new NodeFigure.Square(0, 0, ArrangedBoard.BLUE), new NodeFigure.Ellipse(0, 0, GREEN),
				new NodeFigure.Lozenge(0, 0, GREEN), new NodeFigure.Dot("0", GREEN), new NodeFigure.Note(new Rgb(240, 228, 66)),
				new NodeFigure.BundledImage("square", GREEN), new NodeFigure.BundledImage("stroke", GREEN),
				new NodeFigure.BundledImage("triangle", GREEN), new NodeFigure.BundledImage("dot", GREEN),
				new NodeFigure.BundledImage("ring", GREEN), new NodeFigure.WorkspaceImage("/missing/picture.svg"),
				new NodeFigure.Gauge("SQUARE", List.of(new NodeFigure.Gauge.Section(0, 10, 4, "a", ArrangedBoard.BLUE, GREEN),
						new NodeFigure.Gauge.Section(0, 0, 4, "b", ArrangedBoard.BLUE, GREEN))));
		for (LabelPosition position : LabelPosition.values())
			for (NodeFigure figure : figures) {
				String label = "When I reach, they can't respond (" + figure.getClass().getSimpleName() + ")";
				board.node(board.diagram, label, figure, position, null, null);
				board.node(board.diagram, label, figure, position, 6, 4);
			}
		return board.arranged();
	}

	static ArrangedBoard edges() {
		ArrangedBoard board = new ArrangedBoard();
		for (EdgeArrow arrow : EdgeArrow.values()) {
			DNode a = board.node(board.diagram, arrow.literal());
			DNode b = board.node(board.diagram, "end", new NodeFigure.Ellipse(0, 0, GREEN), LabelPosition.NODE, null, null);
			board.edge(a, b, "♡ label", EdgeRouting.values()[arrow.ordinal() % 3], arrow, LineStyle.values()[arrow.ordinal() % 4]);
		}
		DNode hub = board.node(board.diagram, "hub");
		DDiagramElement loop = board.edge(hub, hub, "to myself");
		DNode other = board.node(board.diagram, "other");
		DEdge first = board.edge(hub, other, "one");
		DEdge second = board.edge(other, hub, "two");
		board.edge(hub, other, "three");
		board.edge(first, other, "from an edge");
		board.edge(second, loop, "between edges");
		for (DEdge edge : List.of(first, second)) {
			board.change().beginLabel(edge, "begin", false);
			board.change().endLabel(edge, "0..*", false);
		}
		return board.arranged();
	}

	static ArrangedBoard holders() {
		ArrangedBoard board = new ArrangedBoard();
		DNodeContainer life = board.container(board.diagram, "Life", ContainerLayout.VERTICAL_STACK);
		List<DNode> images = new ArrayList<>();
		for (String name : List.of("Adult", "Childhood", "Infancy")) {
			DNodeContainer band = board.container(life, name, ContainerLayout.FREE_FORM);
			images.add(board.node(band, "An image of " + name, new NodeFigure.Ellipse(18, 6, ArrangedBoard.BLUE), LabelPosition.NODE, 18, 6));
			board.node(band, "Another image");
		}
		board.edge(images.get(0), images.get(1), "");
		board.edge(images.get(1), images.get(2), "built on");
		board.edge(images.get(0), images.get(2), "");
		DNodeContainer box = board.container(board.diagram, "A box with a rather long title that has to be wrapped into lines", ContainerLayout.FREE_FORM);
		board.list(box, "A list", "first", "second row with many words in it that may be wrapped since they are long, aren't they?");
		board.list(box, "no rows");
		board.pin(box, "pin 1");
		board.pin(box, "pin 2");
		board.pin(box, "pin 3");
		DNodeContainer columns = board.container(board.diagram, "Columns", ContainerLayout.HORIZONTAL_STACK);
		DNode a = board.node(board.container(columns, "left", ContainerLayout.FREE_FORM), "漢字 and عربى and 🙂");
		DNode b = board.node(board.container(columns, "right", ContainerLayout.FREE_FORM), "b");
		board.edge(a, b, "so");
		DNode small = board.node(box, "collapsed");
		board.change().collapsed(small, true, false);
		return board.arranged();
	}
}
