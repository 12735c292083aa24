// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.tool.CreationTool;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.tool.GenericTool;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.tool.ToolResult;

/** The tools in the way an editor uses them. */
class ToolsTest {

	private static final String A1 = "//@boxes.0/@items.0";
	private static final String A2 = "//@boxes.0/@items.1";
	private static final String BOX_A = "//@boxes.0";
	private static final String BOX_B = "//@boxes.1";
	private static final String LOOSE = "//@loose.0";

	@TempDir
	Path folder;

	private ToolsCase at;

	@BeforeEach
	void open() throws Exception {
		at = new ToolsCase(folder);
	}

	private DNode item(String path) {
		return at.view(path, DNode.class, "Item");
	}

	private DEdge wire(int index) {
		return at.view("//@wires." + index, DEdge.class, "Wire");
	}

	@Test
	void thePaletteHoldsWhatCanBePickedInOrder() {
		assertEquals(List.of("new box", "new item", "new item default context", "new pin", "new loose", "only when open",
				"new link", "new wire", "guarded link", "guarded by variable", "mark"),
				at.tools.palette(at.diagram).tools().stream().map(ToolDescription::name).toList());
		assertEquals("Tools", at.tools.palette(at.diagram).sections().getFirst().label());
		assertSame(at.tool("mark", GenericTool.class), at.tool("mark", GenericTool.class));
	}

	@Test
	void creationIsOfferedWhereItsViewsCanStand() {
		CreationTool item = at.tool("new item", CreationTool.class);
		assertTrue(at.tools.canCreate(item, at.view(BOX_B)));
		assertFalse(at.tools.canCreate(item, at.diagram));
		assertFalse(at.tools.canCreate(item, item(A1)));
		CreationTool loose = at.tool("new loose", CreationTool.class);
		assertTrue(at.tools.canCreate(loose, at.diagram));
		assertTrue(at.tools.canCreate(loose, at.view(BOX_A)), "by its extra mappings");
		CreationTool guarded = at.tool("only when open", CreationTool.class);
		assertTrue(at.tools.canCreate(guarded, at.view(BOX_A)));
		assertFalse(at.tools.canCreate(guarded, at.view(BOX_B)));
		assertTrue(at.tools.canCreate(at.tool("new pin", CreationTool.class), item(A1)));
		assertTrue(at.tools.canCreate(at.tool("mark", GenericTool.class), wire(0)));
		assertFalse(at.tools.canCreate(at.tool("new link", EdgeTool.class), at.diagram));
	}

	@Test
	void whatIsCreatedLiesWhereTheUserPointed() {
		ToolResult result = at.tools.create(at.tool("new item", CreationTool.class), at.view(BOX_B), new Point(30, 40));
		assertTrue(result.isDone());
		AbstractDNode made = (AbstractDNode) result.created().getFirst();
		assertEquals(result.created(), result.selection());
		assertEquals(at.view(BOX_B), made.parent());
		assertEquals(new Bounds(30, 40, 0, 0), made.bounds());
		assertTrue(made.isPlaced());
		assertFalse(made.isSized());
		assertEquals("new item", at.session.undoLabel());
		at.session.undo();
		assertNull(made.parent());
		AbstractDNode anywhere = (AbstractDNode) at.tools.create(at.tool("new box", CreationTool.class), at.diagram, null)
				.created().getFirst();
		assertNull(anywhere.bounds());
	}

	@Test
	void refusalsAreSentencesAndAlterNothing() {
		String before = at.picture();
		ToolResult refused = at.tools.create(at.tool("only when open", CreationTool.class), at.view(BOX_B), null);
		assertEquals("\"only when open\" can't be used here.", refused.refusal());
		assertEquals(ToolResult.Outcome.NOT_EXECUTABLE, refused.outcome());
		assertEquals("\"guarded link\" can't connect these two.",
				at.tools.connect(at.tool("guarded link", EdgeTool.class), item(A2), item(A2)).refusal());
		assertEquals("The text must have the form \"{0}: {1}\".", at.tools.edit(wire(0), "no colon").refusal());
		assertEquals("This label can't be edited here.", at.tools.edit(at.view(BOX_A), "x").refusal());
		assertEquals("\"w2\" can't be deleted here.", at.tools.delete(List.of(wire(0), wire(1))).refusal());
		assertEquals("Nothing is selected.", at.tools.delete(List.of()).refusal());
		assertEquals("There is nothing to open for \"A\".", at.tools.doubleClick(at.view(BOX_A)).refusal());
		assertEquals("\"A\" can't be put there.", at.tools.drop(List.of(at.view(BOX_A)), at.view(BOX_B), null).refusal());
		assertEquals("The line can't be moved there.", at.tools.reconnect(wire(0), true, at.view(BOX_A)).refusal());
		assertEquals(before, at.picture());
		assertFalse(at.session.canUndo());
	}

	@Test
	void viewsThatAreGoneAreRefused() {
		DNode item = item(A1);
		DEdge wire = wire(0);
		at.tools.delete(List.of(item));
		assertFalse(at.tools.canEdit(item) || at.tools.canDelete(item) || at.tools.canOpen(item)
				|| at.tools.canDrop(item, at.diagram) || at.tools.canReconnect(wire, true, item));
		for (ToolResult result : List.of(at.tools.edit(item, "x"), at.tools.delete(List.of(item)),
				at.tools.drop(List.of(item), at.view(BOX_B), null), at.tools.reconnect(wire, true, item(A1)),
				at.tools.create(at.tool("mark", GenericTool.class), item, null),
				at.tools.connect(at.tool("new link", EdgeTool.class), item, item)))
			assertEquals("This is not in the diagram any more.", result.refusal());
	}

	@Test
	void connectionsAreOfferedBetweenWhatTheirEdgesJoin() {
		assertEquals(List.of("new link", "new wire", "guarded by variable"), names(at.tools.connectable(item(A2), item(A1))));
		assertEquals(List.of("new link", "new wire", "guarded link", "guarded by variable"),
				names(at.tools.connectable(item(A1), item(A1))));
		assertEquals(List.of(), at.tools.connectable(at.view(BOX_A), null));
		assertEquals(List.of(), at.tools.connectable(item(A1), at.view(BOX_A)));
		ToolResult result = at.tools.connect(at.tool("new link", EdgeTool.class), item(A2), item(A1));
		assertEquals(1, result.created().size());
		assertSame(item(A1), ((DEdge) result.selection().getFirst()).sink());
	}

	private static List<String> names(List<EdgeTool> tools) {
		return tools.stream().map(ToolDescription::name).toList();
	}

	@Test
	void labelsAreEditedFromTheTextTheToolGives() {
		assertEquals("a1", at.tools.editText(item(A1)));
		assertEquals("w1", at.tools.editText(wire(0)));
		assertTrue(at.tools.canEdit(item(A1)));
		assertFalse(at.tools.canEdit(at.view(LOOSE)));
		assertTrue(at.tools.edit(item(A1), "{odd} 'text'").isDone());
		assertEquals("{odd} 'text'", item(A1).label());
		assertTrue(at.tools.edit(item(A1), "").isDone());
		assertEquals("", at.value(A1, "name"));
	}

	@Test
	void severalViewsAreDeletedInOneStep() {
		String before = at.picture();
		DDiagramElement box = at.view(BOX_A);
		assertTrue(at.tools.delete(List.of(box, item(A1), wire(0))).isDone());
		assertEquals(1, at.model.getContents().getFirst().eContents().stream()
				.filter(one -> one.eClass().getName().equals("Box")).count());
		at.session.undo();
		assertEquals(before, at.picture());
		assertFalse(at.session.canUndo());
	}

	@Test
	void aRelationBasedEdgeWithoutAToolCannotBeDeleted() {
		DEdge link = at.view(A1, DEdge.class, "Link");
		assertFalse(at.tools.canDelete(link));
		assertTrue(at.tools.delete(List.of(link)).isDone());
		assertSame(at.diagram, link.parent());
		assertFalse(at.session.canUndo());
	}

	@Test
	void aReconnectedEdgeStaysTheSameView() {
		DEdge wire = wire(0);
		assertTrue(at.tools.canReconnect(wire, false, at.view(LOOSE)));
		assertTrue(at.tools.reconnect(wire, false, at.view(LOOSE)).isDone());
		assertSame(wire, wire(0));
		assertSame(at.view(LOOSE), wire.sink());
		assertTrue(at.view(LOOSE).incoming().contains(wire));
		at.session.undo();
		assertSame(item(A2), wire.sink());
		assertFalse(at.view(LOOSE).incoming().contains(wire));
	}

	@Test
	void aDroppedViewGoesAlongWithItsEdges() {
		DNode item = item(A1);
		DNodeContainer target = (DNodeContainer) at.view(BOX_B);
		List<DEdge> edges = List.copyOf(item.outgoing());
		assertFalse(at.tools.canDrop(item, at.view(BOX_A)), "moving inside is no drop");
		assertTrue(at.tools.canDrop(item, target));
		assertFalse(at.tools.canDrop(target, target));
		at.session.arrange("Place", at.diagram, change -> change.bounds(item, new Bounds(1, 1, 50, 20)));
		assertTrue(at.tools.drop(List.of(item), target, new Point(9, 8)).isDone());
		assertSame(target, item.parent());
		assertEquals(edges, item.outgoing());
		assertEquals(new Bounds(9, 8, 50, 20), item.bounds());
		assertSame(at.object(BOX_B), item.target().eContainer());
		at.session.undo();
		assertSame(at.view(BOX_A), item.parent());
		assertEquals(new Bounds(1, 1, 50, 20), item.bounds());
	}

	@Test
	void elementsFromElsewhereCanBeDropped() {
		EObject loose = at.object(LOOSE);
		assertTrue(at.tools.canDropModel(loose, at.view(BOX_B)));
		assertFalse(at.tools.canDropModel(at.object("//@wires.0"), at.view(BOX_B)));
		ToolResult result = at.tools.dropModel(loose, at.view(BOX_B), new Point(5, 6));
		assertEquals(new Bounds(5, 6, 0, 0),
				((AbstractDNode) result.created().stream().filter(AbstractDNode.class::isInstance).findFirst().orElseThrow())
						.bounds());
		assertEquals("This can't be put there.", at.tools.dropModel(at.object("//@wires.0"), at.view(BOX_B), null).refusal());
	}

	@Test
	void anErrorInsideTakesTheToolBackAndSaysSo() throws Exception {
		at = new ToolsCase(folder.resolve("broken"), text -> text.replace("featureName=\"note\" valueExpression=\"marked\"",
				"featureName=\"open\" valueExpression=\"perhaps\""));
		String before = at.picture();
		ToolResult result = at.tools.create(at.tool("mark", GenericTool.class), item(A1), null);
		assertEquals(ToolResult.Outcome.ROLLED_BACK, result.outcome());
		assertEquals("\"mark\" could not be carried out; nothing was changed.", result.refusal());
		assertTrue(result.problems().getFirst().startsWith("tls.odesign: SetValue"), result.problems().getFirst());
		assertEquals(before, at.picture());
	}

	@Test
	void whatWouldContainItselfIsTakenBack() throws Exception {
		at = new ToolsCase(folder.resolve("circle"), text -> text.replace("featureName=\"note\" valueExpression=\"marked\"",
				"featureName=\"boxes\" valueExpression=\"var:element\""));
		String before = at.picture();
		assertEquals(ToolResult.Outcome.ROLLED_BACK,
				at.tools.create(at.tool("mark", GenericTool.class), at.view(BOX_A), null).outcome());
		assertEquals(before, at.picture());
		assertNotEquals(null, at.view(BOX_A).parent());
	}

	@Test
	void viewsAreNoValuesButCanBeAskedForTheirTarget() throws Exception {
		at = new ToolsCase(folder.resolve("views"), text -> text
				.replace("<firstModelOperations xsi:type=\"op:SetValue\" featureName=\"note\" valueExpression=\"marked\"/>",
						"<firstModelOperations xsi:type=\"op:ChangeContext\" browseExpression=\"var:elementView\">"
								+ "<subModelOperations xsi:type=\"op:SetValue\" featureName=\"note\" valueExpression=\"lost\"/>"
								+ "<subModelOperations xsi:type=\"op:ChangeContext\" browseExpression=\"feature:target\">"
								+ "<subModelOperations xsi:type=\"op:SetValue\" featureName=\"note\" valueExpression=\"found\"/>"
								+ "</subModelOperations></firstModelOperations>"));
		ToolResult result = at.tools.create(at.tool("mark", GenericTool.class), item(A1), null);
		assertEquals("found", at.value(A1, "note"));
		assertTrue(result.problems().getFirst().contains("DNode has no feature \"note\""), result.problems().getFirst());
	}
}
