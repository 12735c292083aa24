// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.viewpoint.tests.conformance.Sketch;

/** Edges of an active layer whose ends belong to one that is switched off: they wait for it as they are. */
class LayerEdgesTest {

	private static final String DIAGRAM = "//@ownedViewpoints.0/@ownedRepresentations.0/";
	private static final String ENDS = "sourceMapping='" + DIAGRAM + "@defaultLayer/@nodeMappings.0' targetMapping='" + DIAGRAM
			+ "@additionalLayers.0/@nodeMappings.0'";
	private static final String STYLE = "<style><centerLabelStyleDescription labelExpression='feature:name'/></style></edgeMappings>";

	@TempDir
	Path folder;

	private Sketch play(String edges, String... steps) throws Exception {
		return Sketch.playDiagram(folder, "<defaultLayer name='L'>" + Sketch.node("N", "SquareDescription", "") + "<edgeMappings name='E' "
				+ ENDS + edges + STYLE + "</defaultLayer><additionalLayers name='M' activeByDefault='true'>"
				+ Sketch.node("O", "SquareDescription", "") + "</additionalLayers>", steps);
	}

	private static List<String> labels(Sketch sketch, String dump) {
		return sketch.all(dump, "E").stream().map(edge -> edge.get("name") + (edge.get("visible").equals(true) ? "" : " hidden"))
				.toList();
	}

	@Test
	void ofRelations() throws Exception {
		Sketch sketch = play(" targetFinderExpression='feature:refs'>", "dump start", "layer off M",
				"unlink //@items.0 refs //@items.1", "link //@items.1 refs 0 //@items.0", "set //@items.0 name z", "refresh", "dump off",
				"layer on M", "dump on");
		assertEquals(List.of("a", "a", "b"), labels(sketch, "start"));
		assertEquals(List.of("a hidden", "a hidden", "b hidden"), labels(sketch, "off"));
		assertEquals(List.of("z", "b", "b"), labels(sketch, "on"));
		assertEquals(sketch.all("start", "E").getLast().get("id"), sketch.all("on", "E").get(1).get("id"));
	}

	@Test
	void ofElements() throws Exception {
		Sketch sketch = play(" useDomainElement='true' domainClass='sk.Link' sourceFinderExpression='feature:from'"
				+ " targetFinderExpression='feature:to'>", "dump start", "layer off M", "remove //@links.0",
				"add / links 0 Link name=k from=//@items.1 to=//@items.2", "refresh", "dump off", "layer on M", "dump on");
		assertEquals(List.of("l"), labels(sketch, "start"));
		assertEquals(List.of("l hidden"), labels(sketch, "off"));
		assertEquals(List.of("k"), labels(sketch, "on"));
	}

	@Test
	void anElementThatIsACandidateAgain() throws Exception {
		Sketch sketch = play(" useDomainElement='true' domainClass='sk.Link' semanticCandidatesExpression='feature:links'"
				+ " sourceFinderExpression='feature:from' targetFinderExpression='feature:to'>", "dump start", "layer off M",
				"unlink / links //@links.0", "refresh", "dump off", "layer on M", "dump on");
		assertEquals(List.of("l hidden"), labels(sketch, "off"));
		assertTrue(sketch.all("on", "E").isEmpty());
	}

	@Test
	void filtersReachElementsOfInactiveLayers() throws Exception {
		String filter = "<filters xsi:type='filter:CompositeFilterDescription' name='F'><filters xsi:type='filter:MappingFilter'"
				+ " semanticConditionExpression='false'/></filters>";
		Sketch sketch = Sketch.playDiagram(folder, filter + "<defaultLayer name='L'/><additionalLayers name='M' activeByDefault='true'>"
				+ Sketch.node("O", "SquareDescription", "") + "</additionalLayers>", "layer off M", "filter on F", "dump both");
		for (Map<?, ?> element : sketch.all("both", "O"))
			assertEquals(List.of("AppliedCompositeFilters:F"), element.get("graphicalFilters"));
	}
}
