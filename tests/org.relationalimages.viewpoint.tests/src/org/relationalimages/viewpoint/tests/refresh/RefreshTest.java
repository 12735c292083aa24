// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.viewpoint.tests.conformance.Sketch;

/** Rules of the refresh that the golden cases do not show. */
class RefreshTest {

	@TempDir
	Path folder;

	private static String nodes(String name, String type, String candidates) {
		return "<nodeMappings name='" + name + "' domainClass='" + type + "' " + candidates + "><style xsi:type='style:SquareDescription'/></nodeMappings>";
	}

	@Test
	void everything() throws Exception {
		String layer = nodes("All", "EObject", "") + nodes("Ecore", "ecore.EObject", "semanticCandidatesExpression='feature:items'")
				+ nodes("Deep", "x.sk.Item", "") + nodes("Blank", "Item", "semanticCandidatesExpression='feature: items'");
		Sketch sketch = Sketch.play(folder, layer, "dump all");
		assertEquals(List.of("//@items.0", "//@items.1", "//@items.2", "//@links.0"),
				sketch.all("all", "All").stream().map(node -> node.get("target")).toList());
		assertEquals(List.of(), sketch.all("all", "Ecore"));
		assertEquals(List.of(), sketch.all("all", "Deep"));
		assertEquals(List.of(), sketch.all("all", "Blank"));
	}

	@Test
	void aStackHoldsRegionsOnly() throws Exception {
		for (String stack : List.of("VerticalStack", "HorizontalStack")) {
			String layer = "<containerMappings name='C' domainClass='sk.Root' semanticCandidatesExpression='var:self' childrenPresentation='"
					+ stack + "'><subNodeMappings name='N' domainClass='sk.Item'><style xsi:type='style:SquareDescription'/></subNodeMappings>"
					+ "<subContainerMappings name='R' domainClass='sk.Item'><style xsi:type='style:FlatContainerStyleDescription'/></subContainerMappings>"
					+ "<style xsi:type='style:FlatContainerStyleDescription'/></containerMappings>";
			Sketch sketch = Sketch.play(folder, layer, "dump all");
			assertEquals(List.of(), sketch.all("all", "N"));
			assertEquals(3, sketch.all("all", "R").size());
		}
	}

	private List<?> targets(String targetExpression) throws Exception {
		String node = Sketch.LAYER + "@nodeMappings.0";
		String layer = Sketch.node("N", "SquareDescription", "") + "<edgeMappings name='E' sourceMapping='" + node + "' targetMapping='" + node
				+ "' targetFinderExpression='feature:refs' targetExpression='" + targetExpression + "'><style/></edgeMappings>";
		return Sketch.play(folder, layer, "dump all").all("all", "E").stream().map(edge -> edge.get("target")).toList();
	}

	@Test
	void elementOfARelation() throws Exception {
		List<String> sources = List.of("//@items.0", "//@items.0", "//@items.1");
		assertEquals(sources, targets(" "));
		assertEquals(sources, targets("feature:nothing"));
		assertEquals(List.of(), targets("feature:refs"));
		assertEquals(List.of(), targets("text"));
	}

	@Test
	void aViewPassedTwiceIsTheLast() throws Exception {
		String node = Sketch.LAYER + "@nodeMappings.";
		String layer = Sketch.node("N", "SquareDescription", "") + Sketch.node("O", "SquareDescription", "") + "<edgeMappings name='E' sourceMapping='"
				+ node + "0' targetMapping='" + node + "0' targetFinderExpression='feature:refs' pathExpression='var:target' pathNodeMapping='"
				+ node + "0 " + node + "1'><style/></edgeMappings>";
		Sketch sketch = Sketch.play(folder, layer, "dump all");
		assertEquals(List.of(sketch.all("all", "O").get(1).get("id")), sketch.all("all", "E").getFirst().get("path"));
	}

	private Object color(String steps, int value) throws Exception {
		String palette = "<userColorsPalettes name='p'><entries xsi:type='description:InterpolatedColor' name='i'"
				+ " colorValueComputationExpression='feature:value' minValueComputationExpression='0' maxValueComputationExpression='10'>" + steps
				+ "</entries><entries xsi:type='description:UserFixedColor' name='low' red='0' green='0' blue='0'/>"
				+ "<entries xsi:type='description:UserFixedColor' name='high' red='200' green='100' blue='0'/></userColorsPalettes>";
		String node = "<nodeMappings name='N' domainClass='sk.Item' semanticCandidatesExpression='feature:items'>"
				+ "<style xsi:type='style:SquareDescription'><color xsi:type='description:InterpolatedColor' href='#//@userColorsPalettes.0/@entries.0'/>"
				+ "</style></nodeMappings>";
		return Sketch.playGroup(folder, node, palette, "set //@items.0 value " + value, "refresh", "dump end").style("end", "N", "color");
	}

	@Test
	void limitsOfColoursCountWithoutStepsOnly() throws Exception {
		String steps = "<colorSteps associatedValue='100'><associatedColor xsi:type='description:UserFixedColor' href='#//@userColorsPalettes.0/@entries.2'/>"
				+ "</colorSteps><colorSteps associatedValue='0'><associatedColor xsi:type='description:UserFixedColor'"
				+ " href='#//@userColorsPalettes.0/@entries.1'/></colorSteps><colorSteps associatedValue='50'/>";
		assertEquals("100,50,0", color(steps, 50));
		assertEquals("200,100,0", color(steps, 500));
		assertEquals("127,127,0", color("", 5));
		assertEquals("255,0,0", color("<colorSteps associatedValue='3'/>", 12));
	}

	@Test
	void aFilterPartWithoutMappings() throws Exception {
		String filter = "<filters xsi:type='filter:CompositeFilterDescription' name='F'><filters xsi:type='filter:MappingFilter' %s/></filters>";
		String layer = "<defaultLayer name='L'>" + Sketch.node("N", "SquareDescription", "") + "</defaultLayer>";
		assertEquals(true, Sketch.playDiagram(folder, filter.formatted("") + layer, "filter on F", "dump end").first("end", "N", "visible"));
		assertEquals(false, Sketch.playDiagram(folder, filter.formatted("viewConditionExpression='false'") + layer, "filter on F", "dump end")
				.first("end", "N", "visible"));
	}
}
