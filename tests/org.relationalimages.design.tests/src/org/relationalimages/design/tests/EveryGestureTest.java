// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.design.DiagramKind;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.tool.ToolResult;

/** Every tool and gesture of every diagram is carried out once, and undo takes it back exactly. */
class EveryGestureTest {

	/** Edges that are derived from others and can't be deleted or moved. */
	private static final Set<String> DERIVED = Set.of("Yearning meets image");
	/** Frames that stand for the diagram's own element. */
	private static final Set<String> FRAMES = Set.of("Life", "Strategy band", "Society band", "Board", "Yearning side",
			"Images and fears", "Strategy side", "Kept out", "Empathy with the yearning", "Empathy with the strategy", "Shame");

	static List<String> diagrams() {
		return DiagramKind.ALL.stream().map(DiagramKind::name).toList();
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everyToolOfThePaletteWorksSomewhere(String description) {
		Desk desk = Desk.withEveryLayer(description);
		String before = desk.saved();
		for (ToolDescription tool : desk.tools.palette(desk.diagram).tools()) {
			ToolResult result = tool instanceof EdgeTool edge ? connectSomewhere(desk, edge) : useSomewhere(desk, tool);
			Desk.done(result);
			assertNotEquals(before, desk.saved(), tool.label());
			desk.session.undo();
			assertEquals(before, desk.saved(), tool.label());
		}
	}

	private static ToolResult useSomewhere(Desk desk, ToolDescription tool) {
		List<Object> holders = new ArrayList<>(desk.elements());
		holders.add(desk.diagram);
		Object holder = holders.stream().filter(one -> desk.tools.canCreate(tool, one)).findFirst().orElseThrow();
		return desk.tools.create(tool, holder, null);
	}

	/** The first pair that changes something: linking what is linked already changes nothing. */
	private static ToolResult connectSomewhere(Desk desk, EdgeTool tool) {
		String before = desk.saved();
		for (DDiagramElement source : desk.elements())
			for (DDiagramElement target : desk.elements())
				if (source != target && desk.tools.canConnect(tool, source, target)) {
					ToolResult result = desk.tools.connect(tool, source, target);
					if (!before.equals(desk.saved()))
						return result;
				}
		throw new AssertionError(tool.label() + " connects nothing");
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everyLabelThatComesFromOneTextCanBeTypedOver(String description) {
		Desk desk = Desk.withEveryLayer(description);
		String before = desk.saved();
		Set<String> edited = new LinkedHashSet<>();
		for (DDiagramElement view : desk.elements())
			if (desk.tools.canEdit(view)) {
				Desk.done(desk.tools.edit(view, "Quite <another> text & more"));
				assertEquals("Quite <another> text & more", desk.tools.editText(view));
				String shown = view instanceof DEdge edge ? edge.label() + edge.endLabel() : view.label();
				assertTrue(shown.contains("Quite <another> text & more"), shown);
				edited.add(view.mapping().name());
				desk.session.undo();
				assertEquals(before, desk.saved());
			}
		for (DDiagramElement view : desk.elements())
			assertTrue(edited.contains(view.mapping().name()) || FRAMES.contains(view.mapping().name())
					|| view instanceof DEdge, view.mapping().name());
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everythingButFramesCanBeDeletedAndComesBack(String description) {
		Desk desk = Desk.withEveryLayer(description);
		String before = desk.saved();
		for (DDiagramElement view : desk.elements()) {
			String mapping = view.mapping().name();
			if (FRAMES.contains(mapping) || DERIVED.contains(mapping)) {
				desk.tools.delete(List.of(view));
				assertEquals(before, desk.saved(), mapping);
				continue;
			}
			assertTrue(desk.tools.canDelete(view), mapping);
			Desk.done(desk.tools.delete(List.of(view)));
			assertNotEquals(before, desk.saved(), mapping);
			assertFalse(desk.elements().contains(view), mapping);
			desk.session.undo();
			assertEquals(before, desk.saved(), mapping);
			assertTrue(desk.elements().contains(view), mapping);
		}
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everyEdgeCanBeMovedAtBothEnds(String description) {
		Desk desk = Desk.withEveryLayer(description);
		Set<String> open = new LinkedHashSet<>();
		for (DDiagramElement element : desk.elements())
			if (element instanceof DEdge edge && !DERIVED.contains(edge.mapping().name()))
				for (boolean sourceEnd : new boolean[] { true, false })
					if (!desk.tools.reconnectTools(edge).stream().filter(one -> sourceEnd ? one.movesSource() : one.movesTarget()).toList()
							.isEmpty())
						open.add(edge.mapping().name() + sourceEnd);
		String before = desk.saved();
		String last = desk.session.undoLabel();
		for (DDiagramElement element : desk.elements())
			if (element instanceof DEdge edge)
				for (boolean sourceEnd : new boolean[] { true, false })
					for (DDiagramElement end : desk.elements())
						if (end != edge.source() && end != edge.sink() && !(end instanceof DNodeListElement)
								&& desk.tools.canReconnect(edge, sourceEnd, end)) {
							String name = edge.mapping().name() + sourceEnd;
							Desk.done(desk.tools.reconnect(edge, sourceEnd, end));
							if (!before.equals(desk.saved()))
								open.remove(name);
							while (!desk.session.undoLabel().equals(last))
								desk.session.undo();
							assertEquals(before, desk.saved(), name);
						}
		open.removeIf(EveryGestureTest::hasOnlyOneCandidate);
		assertEquals(Set.of(), open);
	}

	/** Ends for which the sample has no second view to move to. */
	private static boolean hasOnlyOneCandidate(String end) {
		return Set.of("Formed fromfalse", "Keeps outfalse", "Echoesfalse", "Fear within imagetrue", "Yearningtrue").contains(end);
	}
}
