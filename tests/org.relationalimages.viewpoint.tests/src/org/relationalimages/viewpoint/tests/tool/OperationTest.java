// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.viewpoint.tests.conformance.Sketch;

/** Rules for operations and for the place of tools that the golden cases do not cover. */
class OperationTest {

	private static final String TOOLS = "<toolSections name='T'><ownedTools xsi:type='op:ToolDescription' name='the tool'><element name='element'/>"
			+ "<elementView name='elementView'/><initialOperation><firstModelOperations xsi:type='op:%s/></initialOperation></ownedTools></toolSections>";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "text", "feature:refs", "feature:nothing" })
	void nowhereToMove(String container) throws Exception {
		String tool = TOOLS.formatted("MoveElement' featureName='items' newContainerExpression='" + container + "'");
		Sketch sketch = Sketch.play(folder, Sketch.node("N", "SquareDescription", "") + tool, "create \"the tool\" N@//@items.0", "dump end");
		assertEquals("create \"the tool\" N@//@items.0 -> rolled back", sketch.steps().getLast());
		assertEquals(3, sketch.all("end", "N").size());
	}

	@Test
	void aToolOfAnotherLayerAndUndoTwice() throws Exception {
		String set = TOOLS.formatted("SetValue' featureName='name' valueExpression='new'");
		Sketch sketch = Sketch.playDiagram(folder, "<defaultLayer name='L'>" + Sketch.node("N", "SquareDescription", "")
				+ "</defaultLayer><additionalLayers name='More tools'>" + set + "</additionalLayers>", "layer on \"More tools\"",
				"create \"the tool\" N@//@items.0", "create \"the tool\" N@//@items.1", "dump done", "undo", "undo", "dump undone", "redo", "dump redone");
		assertEquals(List.of("new", "new", "c"), names(sketch, "done"));
		assertEquals(List.of("a", "b", "c"), names(sketch, "undone"));
		assertEquals(List.of("new", "b", "c"), names(sketch, "redone"));
		assertEquals(sketch.first("done", "N", "id"), sketch.first("redone", "N", "id"));
	}

	private static List<?> names(Sketch sketch, String dump) {
		return sketch.all(dump, "N").stream().map(node -> node.get("name")).toList();
	}
}
