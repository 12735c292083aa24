// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.ReversibleChange;
import org.relationalimages.viewpoint.style.EdgeStyle;
import org.relationalimages.viewpoint.style.LabelFormat;
import org.relationalimages.viewpoint.style.NodeFigure;
import org.relationalimages.viewpoint.style.NodeStyle;
import org.relationalimages.viewpoint.style.OwnFormat;
import org.relationalimages.viewpoint.style.Rgb;
import org.relationalimages.viewpoint.style.Style;
import org.relationalimages.viewpoint.tests.Board;
import org.relationalimages.viewpoint.views.DiagramViews;
import org.relationalimages.viewpoint.views.Views;
import org.relationalimages.viewpoint.views.ViewsFile;

/** What users change of a style by hand. */
class OwnFormatTest {

	private static final Rgb SKY = new Rgb(216, 236, 250);
	private static final OwnFormat OWN = new OwnFormat(SKY, List.of(LabelFormat.BOLD), 3);

	private final Board board = new Board();
	private final DNode node = board.node(board.diagram, "a");
	private final DEdge edge = board.edge(node, board.node(board.diagram, "b"), "");

	@Test
	void changesTheLookAndLeavesTheRest() {
		Style specified = node.style();
		board.change().ownFormat(node, OWN);
		NodeStyle own = (NodeStyle) node.style();
		assertEquals(SKY, ((NodeFigure.Square) own.figure()).color());
		assertEquals(List.of(LabelFormat.BOLD), own.label().formats());
		assertEquals(3, own.border().size());
		assertEquals(((NodeStyle) specified).labelPosition(), own.labelPosition());
		assertSame(specified, node.specifiedStyle());
		board.change().ownFormat(edge, OWN);
		EdgeStyle line = (EdgeStyle) edge.style();
		assertEquals(List.of(SKY, 3), List.of(line.color(), line.size()));
	}

	@Test
	void aRefreshKeepsItAndUndoTakesItBack() {
		Style specified = node.style();
		board.commit();
		board.change().ownFormat(node, OWN);
		ReversibleChange step = board.change().commit();
		board.change().style(node, ((NodeStyle) specified).with(new NodeFigure.Square(5, 5, Rgb.BLACK)));
		assertEquals(new NodeFigure.Square(5, 5, SKY), ((NodeStyle) node.style()).figure(), "size of the refresh, colour of the user");
		board.change().style(node, specified);
		step.undo();
		assertSame(specified, node.style());
		step.redo();
		assertEquals(OWN, node.ownFormat());
	}

	@Test
	void theLayoutKeepsIt() throws Exception {
		board.change().ownFormat(node, OWN);
		board.change().ownFormat(edge, OwnFormat.NONE.withLetters(List.of()));
		board.commit();
		byte[] bytes = ViewsFile.bytes(new Views(List.of(DiagramViews.capture(board.diagram))));
		board.change().ownFormat(node, OwnFormat.NONE);
		board.change().ownFormat(edge, OwnFormat.NONE);
		Views read = ViewsFile.read(new ByteArrayInputStream(bytes), "test");
		assertFalse(read.hasUnknown());
		read.diagrams().getFirst().restore(board.change());
		assertEquals(OWN, node.ownFormat());
		assertEquals(List.of(), edge.ownFormat().letters());
		assertEquals(new String(bytes, StandardCharsets.UTF_8),
				new String(ViewsFile.bytes(new Views(List.of(DiagramViews.capture(board.diagram)))), StandardCharsets.UTF_8));
	}

	@Test
	void whatCanNotBeReadIsNoFormat() throws Exception {
		board.change().ownFormat(node, OWN);
		board.commit();
		String text = new String(ViewsFile.bytes(new Views(List.of(DiagramViews.capture(board.diagram)))), StandardCharsets.UTF_8);
		for (String bad : List.of(text.replace("#d8ecfa", "red"), text.replace("letters=\"bold\"", "letters=\"gothic\""),
				text.replace("line=\"3\"", "line=\"-3\""))) {
			Views read = ViewsFile.read(new ByteArrayInputStream(bad.getBytes(StandardCharsets.UTF_8)), "test");
			assertTrue(read.hasUnknown());
			read.diagrams().getFirst().restore(board.change());
			assertTrue(node.ownFormat().line() == null || node.ownFormat().line() == 3);
		}
	}
}
