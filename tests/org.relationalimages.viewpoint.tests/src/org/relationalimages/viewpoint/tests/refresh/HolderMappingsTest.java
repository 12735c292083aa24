// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.viewpoint.tests.conformance.Sketch;

/**
 * A mapping of an additional layer that a container of the default layer reuses: it lies in a mapping that makes no
 * elements and follows its own layer, wherever it is reused.
 */
class HolderMappingsTest {

	private static final String HELD = "//@ownedViewpoints.0/@ownedRepresentations.0/@additionalLayers.0/@containerMappings.0/";
	private static final String FLAT = "<style xsi:type='style:FlatContainerStyleDescription' labelExpression='feature:name'/>";
	private static final String SQUARE = "<style xsi:type='style:SquareDescription' labelExpression='feature:name'/>";

	@TempDir
	Path folder;

	private static String holder(String content) {
		return "<containerMappings name='H' domainClass='sk.Root' createElements='false'>" + FLAT + content + "</containerMappings>";
	}

	private static String child(String name, String candidates) {
		return "<subNodeMappings name='" + name + "' domainClass='sk.Item' semanticCandidatesExpression='" + candidates + "'>" + SQUARE
				+ "</subNodeMappings>";
	}

	private Sketch play(String presentation, String layer, String... steps) throws Exception {
		return Sketch.playDiagram(folder, "<defaultLayer name='L'><containerMappings name='C' domainClass='sk.Item'"
				+ " semanticCandidatesExpression='feature:items' childrenPresentation='" + presentation + "' reusedNodeMappings='" + HELD
				+ "@subNodeMappings.0'>" + FLAT + child("Own", "feature:refs") + "</containerMappings></defaultLayer>"
				+ "<additionalLayers name='M'" + layer + "</additionalLayers>", steps);
	}

	private static List<String> all(Sketch sketch, String dump, String mapping) {
		return sketch.all(dump, mapping).stream()
				.map(one -> one.get("name") + (one.get("visible").equals(true) ? "" : " hidden")).toList();
	}

	@Test
	void itsElementsFollowTheLayerAndStandBehindTheContainersOwn() throws Exception {
		Sketch sketch = play("List", ">" + holder(child("Row", "var:self")), "dump off", "layer on M", "dump on", "layer off M",
				"set //@items.0 name z", "refresh", "dump again-off", "layer on M", "dump again-on");
		assertTrue(sketch.all("off", "Row").isEmpty(), "none while the layer is off");
		assertEquals(List.of("a", "b", "c"), all(sketch, "on", "Row"));
		assertEquals(List.of(2, 1, 0), sketch.all("on", "Row").stream().map(one -> ((Number) one.get("index")).intValue()).toList());
		assertEquals(List.of("a hidden", "b hidden", "c hidden"), all(sketch, "again-off", "Row"));
		assertEquals(List.of("z", "b", "c"), all(sketch, "again-on", "Row"));
		assertEquals(sketch.first("on", "Row", "id"), sketch.first("again-on", "Row", "id"));
		for (String dump : List.of("off", "on", "again-off", "again-on"))
			assertTrue(sketch.all(dump, "H").isEmpty(), "the mapping around makes no elements");
	}

	@Test
	void itsElementsAreThereFromTheStartInAnActiveLayer() throws Exception {
		Sketch sketch = play("FreeForm", " activeByDefault='true'>" + holder(child("Row", "var:self"))
				+ "<edgeMappings name='E' sourceMapping='" + HELD + "@subNodeMappings.0' targetMapping='" + HELD
				+ "@subNodeMappings.0' targetFinderExpression='feature:refs'><style/></edgeMappings>", "dump start", "layer off M",
				"dump off");
		assertEquals(List.of("a", "b", "c"), all(sketch, "start", "Row"));
		assertEquals(3, sketch.all("start", "E").size());
		assertEquals(3, sketch.all("off", "E").stream().filter(edge -> edge.get("visible").equals(false)).count());
	}
}
