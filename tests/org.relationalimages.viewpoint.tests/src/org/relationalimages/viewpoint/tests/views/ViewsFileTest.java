// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.views;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.style.ContainerLayout;
import org.relationalimages.viewpoint.tests.Board;
import org.relationalimages.viewpoint.views.DiagramViews;
import org.relationalimages.viewpoint.views.RestoreReport;
import org.relationalimages.viewpoint.views.Views;
import org.relationalimages.viewpoint.views.ViewsException;
import org.relationalimages.viewpoint.views.ViewsFile;

class ViewsFileTest {

	@TempDir
	Path folder;
	private final Board board = new Board();
	private DNode hidden;
	private DNode pin;
	private DEdge edge;

	private Path file() {
		return ViewsFile.beside(folder.resolve("case.relimages"));
	}

	private void fill() {
		DNodeContainer holder = board.container(board.diagram, "Holder", ContainerLayout.FREE_FORM);
		DNode a = board.node(holder, "a");
		DNode b = board.node(holder, "b");
		hidden = board.node(board.diagram, "hidden");
		pin = board.pin(a, "pin");
		edge = board.edge(a, b, "");
		board.list(board.diagram, "list", "row");
		board.all().forEach(node -> board.change().bounds(node, new Bounds((int) node.id(), 2 * (int) node.id(), 60, 40)));
		board.change().hidden(hidden, true);
		board.change().placed(b, true, true, true);
		board.change().bendpoints(edge, List.of(new Point(5, -7), new Point(50, 70)), true);
		board.change().name("A \"hostile\" <name> & \n more\u0000");
		board.commit();
	}

	@Test
	void everythingComesBack() throws Exception {
		fill();
		DiagramViews before = DiagramViews.capture(board.diagram);
		Files.write(file(), ViewsFile.bytes(new Views(List.of(before))));
		assertEquals("case.relimages.views", file().getFileName().toString());
		List<Bounds> places = board.all().stream().map(AbstractDNode::bounds).toList();
		for (AbstractDNode node : board.all()) {
			board.change().bounds(node, null);
			board.change().placed(node, false, false, false);
		}
		board.change().hidden(hidden, false);
		board.change().bendpoints(edge, List.of(), false);
		board.change().name("");
		Views read = ViewsFile.read(file());
		DiagramViews found = read.diagrams().getFirst();
		assertTrue(found.isOf(board.diagram));
		found.activate(board.change());
		RestoreReport report = found.restore(board.change());
		board.commit();
		assertEquals(new RestoreReport(8, 0, 0), report);
		assertEquals(places, board.all().stream().map(AbstractDNode::bounds).toList());
		assertTrue(hidden.isHidden() && edge.isRouted());
		assertEquals(List.of(new Point(5, -7), new Point(50, 70)), edge.bendpoints());
		assertEquals("A \"hostile\" <name> & \n more", board.diagram.name());
		assertArrayEquals(Files.readAllBytes(file()), ViewsFile.bytes(new Views(List.of(DiagramViews.capture(board.diagram)))));
	}

	@Test
	void staleEntriesAreDroppedAndNewElementsCounted() {
		fill();
		DiagramViews stored = DiagramViews.capture(board.diagram);
		board.change().remove(edge);
		board.change().remove(pin);
		board.change().remove(hidden);
		board.node(board.diagram, "new");
		RestoreReport report = stored.restore(board.change());
		assertEquals(new RestoreReport(5, 3, 1), report);
	}

	@Test
	void aMissingFileHoldsNothing() throws Exception {
		assertEquals(Views.EMPTY, ViewsFile.read(file()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no xml", "<views version='1'><diagram>", "<other/>", "<views version='99'/>",
			"<!DOCTYPE views [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><views version='1'>&x;</views>",
			"<!DOCTYPE views SYSTEM 'http://localhost:1/x.dtd'><views version='1'/>",
			"<views version='1'><diagram><node bounds='1 2 3'/></diagram></views>",
			"<views version='1'><diagram><node bounds='1 2 -3 4'/></diagram></views>",
			"<views version='1'><diagram><node bounds='1 2 3 99999999999'/></diagram></views>",
			"<views version='1'><diagram><edge bends='1,x'/></diagram></views>" })
	void aDamagedFileIsRefusedInOneSentence(String content) throws Exception {
		Files.writeString(file(), content);
		String message = assertThrows(ViewsException.class, () -> ViewsFile.read(file())).getMessage();
		assertTrue(message.startsWith("case.relimages.views can't be used (") && message.endsWith("laid out anew."), message);
		assertFalse(message.contains("\n") || message.contains("Exception"), message);
		assertEquals(content, Files.readString(file()));
	}

	@Test
	void hugeAndDeepFilesAreRefused() throws Exception {
		Files.writeString(file(), "<views version='1'><diagram>" + "<node>".repeat(5000) + "</node>".repeat(5000) + "</diagram></views>");
		assertThrows(ViewsException.class, () -> ViewsFile.read(file()));
		try (RandomAccessFile huge = new RandomAccessFile(file().toFile(), "rw")) {
			huge.setLength(ViewsFile.MAX_BYTES + 1);
		}
		assertThrows(ViewsException.class, () -> ViewsFile.read(file()));
	}

	@Test
	void unknownElementsAreSkipped() throws Exception {
		Files.writeString(file(), "<views version='1'><future><x/></future><diagram name='n' description='d' target='t'><note>x</note><layer "
				+ "name='l'><y/></layer></diagram></views>");
		DiagramViews read = ViewsFile.read(file()).diagrams().getFirst();
		assertEquals(List.of("l"), read.layers());
		assertEquals("d", read.description());
	}
}
