// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.design.Design;
import org.relationalimages.design.DiagramKind;
import org.relationalimages.design.steps.NextStepOrder;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.tool.Growth;
import org.relationalimages.viewpoint.tool.NextSteps;
import org.relationalimages.viewpoint.tool.Shortcuts;
import org.relationalimages.viewpoint.tool.ToolDescription;

/** What is offered next on the elements of all diagrams. */
class NextStepsTest {

	static List<String> diagrams() {
		return DiagramKind.ALL.stream().map(DiagramKind::name).filter(name -> !name.equals(Design.LAYERS_OF_MEANING)
				&& !name.equals(Design.PROGRAMME_BOARD)).toList();
	}

	private static DiagramFixture open(String description) {
		if (description.equals(Design.LAYERS_OF_MEANING)) {
			DrawnLadder ladder = new DrawnLadder();
			return DiagramFixture.of(ladder.file, description, ladder.image);
		}
		return DiagramFixture.withEveryLayer(description);
	}

	private static NextSteps stepsOf(DiagramFixture at, DDiagramElement element) {
		return new Shortcuts(at.session, at.tools).nextSteps(element, NextStepOrder.of(at.diagram.description().name(), element.mapping().name()));
	}

	@Test
	void everyNameInTheOrderIsOfATool() {
		Set<String> lost = new TreeSet<>();
		Set<String> keys = new TreeSet<>(NextStepOrder.keys());
		for (DiagramKind kind : DiagramKind.ALL) {
			Set<String> names = new HashSet<>();
			Specifications.diagram(kind.name()).layers().forEach(layer -> layer.toolSections()
					.forEach(section -> section.many("ownedTools").forEach(tool -> names.add(tool.name()))));
			for (String key : NextStepOrder.keys())
				if (key.startsWith(NextStepOrder.key(kind.name(), ""))) {
					keys.remove(key);
					for (String name : NextStepOrder.of(kind.name(), key.substring(key.indexOf('.') + 1)))
						if (!names.contains(name))
							lost.add(key + ": " + name);
				}
		}
		assertEquals(Set.of(), lost);
		assertEquals(Set.of(), keys, "keys of no diagram");
	}

	@Test
	void anImageLeadsToWhatGrowsFromIt() {
		DiagramFixture at = DiagramFixture.withEveryLayer(Design.IMAGE_LAYERS);
		List<String> names = stepsOf(at, at.visible("Image").getFirst()).first().stream().map(ToolDescription::name).toList();
		assertEquals(List.of("Layer on this image", "Meaning", "Condition", "Link strategy", "Contradicts"), names.subList(0, 5));
		assertTrue(names.size() <= NextSteps.MOST, names.toString());
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void nothingIsOfferedTwiceAndNotTooMuchAtOnce(String description) {
		DiagramFixture at = open(description);
		for (DDiagramElement element : at.elements()) {
			NextSteps steps = stepsOf(at, element);
			assertTrue(steps.first().size() <= NextSteps.MOST);
			Set<ToolDescription> all = new HashSet<>(steps.first());
			all.addAll(steps.more());
			assertEquals(all.size(), steps.first().size() + steps.more().size(), element.toString());
			assertTrue(steps.more().isEmpty() || !steps.first().isEmpty());
		}
	}

	@Test
	void everyOrderedMappingHasItsElementInSomeDiagram() {
		Set<String> known = new TreeSet<>();
		for (DiagramKind kind : DiagramKind.ALL)
			Specifications.diagram(kind.name()).layers().forEach(layer -> {
				layer.edgeMappings().forEach(one -> known.add(NextStepOrder.key(kind.name(), one.name())));
				layer.nodeMappings().forEach(one -> add(kind.name(), one, known));
				layer.containerMappings().forEach(one -> add(kind.name(), one, known));
			});
		Set<String> unknown = new TreeSet<>(NextStepOrder.keys());
		unknown.removeAll(known);
		assertEquals(Set.of(), unknown);
	}

	private static void add(String diagram, DiagramElementMapping mapping, Set<String> known) {
		known.add(NextStepOrder.key(diagram, mapping.name()));
		for (String inner : List.of("subContainerMappings", "subNodeMappings", "borderedNodeMappings"))
			if (mapping.definition().has(inner) || !mapping.definition().many(inner).isEmpty())
				mapping.definition().many(inner).forEach(one -> add(diagram, one.description(DiagramElementMapping.class), known));
	}

	@Test
	void aStrategyGrowsFromAnImageInOneStep() {
		DiagramFixture at = DiagramFixture.withEveryLayer(Design.IMAGE_LAYERS);
		String before = at.saved();
		String last = at.session.undoLabel();
		DDiagramElement image = at.visible("Image").getFirst();
		int strategies = at.visible("Strategy").size();
		EdgeTool link = (EdgeTool) at.tools.palette(at.diagram).tools().stream().filter(one -> one.name().equals("Link strategy")).findFirst()
				.orElseThrow();
		List<Growth> ways = new Shortcuts(at.session, at.tools).growths(link, image, image);
		assertEquals(before, at.saved(), "trying out changes nothing");
		assertEquals(last, at.session.undoLabel());
		assertEquals(List.of("Strategy"), ways.stream().map(way -> way.creation().name()).toList());
		DiagramFixture.done(new Shortcuts(at.session, at.tools).grow(ways.getFirst(), image, null));
		assertEquals(strategies + 1, at.visible("Strategy").size());
		assertEquals("Link strategy", at.session.undoLabel());
		String after = at.saved();
		at.session.undo();
		assertEquals(before, at.saved());
		assertEquals(last, at.session.undoLabel());
		at.session.redo();
		assertEquals(after, at.saved());
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void whatGrowsIsOneStepThatUndoTakesBack(String description) {
		DiagramFixture at = open(description);
		String before = at.saved();
		String last = at.session.undoLabel();
		for (ToolDescription tool : at.tools.palette(at.diagram).tools())
			if (tool instanceof EdgeTool edge)
				at.elements().stream().filter(one -> new Shortcuts(at.session, at.tools).canTouch(edge, one)).findFirst().ifPresent(source -> {
					for (Growth way : new Shortcuts(at.session, at.tools).growths(edge, source, source)) {
						DiagramFixture.done(new Shortcuts(at.session, at.tools).grow(way, source, null));
						at.session.undo();
						assertEquals(before, at.saved(), edge.name() + " to " + way.creation().name());
						assertEquals(last, at.session.undoLabel());
					}
				});
	}
}
