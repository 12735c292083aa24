// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.design.Design;
import org.relationalimages.design.DiagramKind;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.tool.ToolResult;

/** Every tool and gesture of every diagram is executed once, and undo reverts it exactly. */
class EveryGestureTest {

	/** Rows that name an element of another place in several words. */
	private static final Set<String> NAMED_ELSEWHERE = Set.of("Formed from inside", "Held");
	/** Signs and numbers of what is typed over elsewhere, or only as numbers. */
	private static final Set<String> NUMBERS = Set.of("Five good things", "Felt safety", "Mutuality", "Reading", "Good enough");
	private static final String OF_A_COUPLE = " of a couple";
	/** Frames that represent the diagram's own element, and lines that follow from an order. */
	private static final Set<String> FRAMES = Set.of("Life", "Lives", "Names", "Name", "Strategies of each", "Level", "Strategy band",
			"Society band", "Board", "Sides", "Yearning side", "Images and fears", "Strategy side", "Kept out",
			"Empathy with the yearning", "Empathy with the strategy", "Shame", "Pictured image", "Facet", "Means", "Comparison",
			"Yearnings of each", "Yearning band", "Course", "Sessions band", "Enhanced connection band",
			"Reconnection band", "Connection band", "Acute disconnection band", "Chronic disconnection band",
			"Condemned isolation band", "Interventions band", "Felt band", "Then", "Felt safety line", "Mutuality line",
			"Days between", "What is carried along", "What is played out", "Where", "Arena", "Takes place in",
			"Response of the therapist", "Symbolic mark", "Displaced mark", "Distorted mark", "Programme", "Phases", "Round",
			"Not in a phase", "Head of Establishing", "Head of Resources", "Head of Vision", "Head of Exceptions",
			"Head of Actions", "Head of Keeping", "Place for Establishing", "Place for Resources", "Place for Vision",
			"Place for Exceptions", "Place for Actions", "Place for Keeping", "Couple bubble", "Lane", "Hoped for", "Rings",
			"Badge", "Open end", "Never repaired", "Chart", "When band", "Readings band", "Session of the scale",
			"Day", "Top", "Bottom", "Good enough end", "Next reading", "Good enough line", "Days between readings");
	/** The frame of its own diagram, and an element of the couple's. */
	private static final String RING = "Cycle";
	private static final Set<String> WORDS_OF_A_CHOICE = Set.of("Commitment");

	static List<String> diagrams() {
		return Stream.concat(DiagramKind.ALL.stream().map(DiagramKind::name), Stream.of(Design.IMAGE_LAYERS + OF_A_COUPLE)).toList();
	}

	private static DiagramFixture open(String description) {
		if (description.equals(Design.LAYERS_OF_MEANING)) {
			DrawnLadder ladder = new DrawnLadder();
			return DiagramFixture.of(ladder.file, description, ladder.image);
		}
		if (description.equals(Design.PROGRAMME_BOARD)) {
			DrawnProgramme drawn = new DrawnProgramme();
			return DiagramFixture.of(drawn.file, description, drawn.programme);
		}
		if (!description.endsWith(OF_A_COUPLE))
			return description.equals(Design.PEOPLE_AND_BONDS) ? withoutCouplePicture() : DiagramFixture.withEveryLayer(description);
		DrawnCouple couple = new DrawnCouple();
		return DiagramFixture.of(couple, description.substring(0, description.length() - OF_A_COUPLE.length()), couple.file);
	}

	/** A case in which nobody has looked at the couple yet. */
	private static DiagramFixture withoutCouplePicture() {
		DiagramFixture diagramFixture = DiagramFixture.withEveryLayer(Design.PEOPLE_AND_BONDS);
		diagramFixture.session.execute("not looked at yet", () -> diagramFixture.sample.file.getDyads().clear());
		return diagramFixture;
	}

	/** Whether a view stands for the diagram's own element. */
	private static boolean isFrame(DiagramFixture diagramFixture, DDiagramElement view) {
		String mapping = view.mapping().name();
		return FRAMES.contains(mapping) || mapping.equals(RING) && view.target() == diagramFixture.diagram.target()
				|| mapping.equals("Partner");
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everyToolOfThePaletteWorksSomewhere(String description) {
		DiagramFixture diagramFixture = open(description);
		String before = diagramFixture.saved();
		int size = size(diagramFixture);
		for (ToolDescription tool : diagramFixture.tools.palette(diagramFixture.diagram).tools()) {
			ToolResult result = tool instanceof EdgeTool edge ? connectSomewhere(diagramFixture, edge) : useSomewhere(diagramFixture, tool);
			DiagramFixture.done(result);
			assertNotEquals(before, diagramFixture.saved(), tool.label());
			assertTrue(size(diagramFixture) <= size || !result.created().isEmpty() || !result.navigations().isEmpty(),
					tool.label() + " makes something that nobody sees");
			diagramFixture.session.undo();
			assertEquals(before, diagramFixture.saved(), tool.label());
		}
	}

	private static int size(DiagramFixture diagramFixture) {
		int size = 0;
		for (var all = diagramFixture.session.roots().getFirst().eAllContents(); all.hasNext(); all.next())
			size++;
		return size;
	}

	private static ToolResult useSomewhere(DiagramFixture diagramFixture, ToolDescription tool) {
		List<Object> holders = new ArrayList<>(diagramFixture.elements());
		holders.add(diagramFixture.diagram);
		Object holder = holders.stream().filter(one -> diagramFixture.tools.canCreate(tool, one)).findFirst().orElseThrow();
		return diagramFixture.tools.create(tool, holder, null);
	}

	/** Tries pairs until one changes something: linking what is linked already changes nothing. */
	private static ToolResult connectSomewhere(DiagramFixture diagramFixture, EdgeTool tool) {
		String before = diagramFixture.saved();
		for (DDiagramElement source : diagramFixture.elements())
			for (DDiagramElement target : diagramFixture.elements())
				if (source != target && diagramFixture.tools.canConnect(tool, source, target)) {
					ToolResult result = diagramFixture.tools.connect(tool, source, target);
					if (!before.equals(diagramFixture.saved()))
						return result;
				}
		throw new AssertionError(tool.label() + " connects nothing");
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everyLabelThatComesFromOneTextCanBeTypedOver(String description) {
		DiagramFixture diagramFixture = open(description);
		String before = diagramFixture.saved();
		Set<String> edited = new LinkedHashSet<>();
		for (DDiagramElement view : diagramFixture.elements())
			if (!NUMBERS.contains(view.mapping().name()) && diagramFixture.tools.canEdit(view)) {
				DiagramFixture.done(diagramFixture.tools.edit(view, "Quite <another> text & more"));
				assertEquals("Quite <another> text & more", diagramFixture.tools.editText(view));
				String shown = view instanceof DEdge edge ? edge.label() + edge.endLabel() : view.label();
				assertTrue(shown.contains("Quite <another> text & more"), shown);
				edited.add(view.mapping().name());
				diagramFixture.session.undo();
				assertEquals(before, diagramFixture.saved());
			}
		for (DDiagramElement view : diagramFixture.elements())
			assertTrue(edited.contains(view.mapping().name()) || FRAMES.contains(view.mapping().name())
					|| NAMED_ELSEWHERE.contains(view.mapping().name()) || NUMBERS.contains(view.mapping().name())
					|| WORDS_OF_A_CHOICE.contains(view.mapping().name()) || RING.equals(view.mapping().name())
					|| view instanceof DEdge, view.mapping().name());
	}

	/** Where a person has no layer of a stage. */
	private static boolean isEmptyPlace(DDiagramElement view) {
		return view.mapping().name().equals("Band") && !(view.target() instanceof LifeLayer);
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everythingButFramesCanBeDeletedAndComesBack(String description) {
		DiagramFixture diagramFixture = open(description);
		String before = diagramFixture.saved();
		for (DDiagramElement view : diagramFixture.elements()) {
			String mapping = view.mapping().name();
			if (isFrame(diagramFixture, view) || isEmptyPlace(view)) {
				diagramFixture.tools.delete(List.of(view));
				assertEquals(before, diagramFixture.saved(), mapping);
				continue;
			}
			assertTrue(diagramFixture.tools.canDelete(view), mapping);
			DiagramFixture.done(diagramFixture.tools.delete(List.of(view)));
			assertNotEquals(before, diagramFixture.saved(), mapping);
			assertFalse(diagramFixture.elements().contains(view), mapping);
			diagramFixture.session.undo();
			assertEquals(before, diagramFixture.saved(), mapping);
			assertTrue(diagramFixture.elements().contains(view), mapping);
		}
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everyEdgeCanBeMovedAtBothEnds(String description) {
		DiagramFixture diagramFixture = open(description);
		Set<String> open = new LinkedHashSet<>();
		for (DDiagramElement element : diagramFixture.elements())
			if (element instanceof DEdge edge)
				for (boolean sourceEnd : new boolean[] { true, false })
					if (!diagramFixture.tools.reconnectTools(edge).stream().filter(one -> sourceEnd ? one.movesSource() : one.movesTarget()).toList()
							.isEmpty())
						open.add(edge.mapping().name() + sourceEnd);
		String before = diagramFixture.saved();
		String last = diagramFixture.session.undoLabel();
		for (DDiagramElement element : diagramFixture.elements())
			if (element instanceof DEdge edge)
				for (boolean sourceEnd : new boolean[] { true, false })
					for (DDiagramElement end : diagramFixture.elements())
						if (end != edge.source() && end != edge.sink() && !(end instanceof DNodeListElement)
								&& diagramFixture.tools.canReconnect(edge, sourceEnd, end)) {
							String name = edge.mapping().name() + sourceEnd;
							DiagramFixture.done(diagramFixture.tools.reconnect(edge, sourceEnd, end));
							if (!before.equals(diagramFixture.saved()))
								open.remove(name);
							while (!Objects.equals(diagramFixture.session.undoLabel(), last))
								diagramFixture.session.undo();
							assertEquals(before, diagramFixture.saved(), name);
						}
		open.removeIf(EveryGestureTest::hasOnlyOneCandidate);
		assertEquals(Set.of(), open);
	}

	/** Ends for which the sample has no second view. */
	private static boolean hasOnlyOneCandidate(String end) {
		return Set.of("Formed fromfalse", "Keeps outfalse", "Echoesfalse", "Fear within imagetrue", "Yearningtrue",
				"Yearning meets imagetrue").contains(end);
	}
}
