// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.relationalimages.viewpoint.tests.conformance.Sketch.node;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.viewpoint.tests.conformance.Sketch;

/** Where Sirius leaves a value as it was, because a refresh gives none that it can use. */
class StayingValuesTest {

	@TempDir
	Path folder;

	private Sketch afterValue(String mapping, int value) throws Exception {
		return Sketch.play(folder, mapping, "dump start", "set //@items.0 value " + value, "refresh", "dump end");
	}

	@Test
	void sizeOfANode() throws Exception {
		Sketch sketch = afterValue(node("N", "DotDescription", "sizeComputationExpression='feature:value'"), -4);
		assertEquals(5, sketch.first("start", "N", "width"));
		assertEquals(5, sketch.first("end", "N", "width"));
		assertEquals(5, sketch.first("end", "N", "height"));
		assertEquals(0, afterValue(node("N", "DotDescription", "sizeComputationExpression='feature:value'"), 0).first("end", "N", "width"));
	}

	@Test
	void aSizeThatNeverWas() throws Exception {
		assertNull(afterValue(node("N", "NoteDescription", "sizeComputationExpression='-2'"), 1).first("end", "N", "width"));
	}

	@Test
	void sizeOfAContainer() throws Exception {
		String container = "<containerMappings name='C' domainClass='sk.Item' semanticCandidatesExpression='feature:items'>"
				+ "<style xsi:type='style:FlatContainerStyleDescription' widthComputationExpression='feature:value'/></containerMappings>";
		Sketch sketch = afterValue(container, -7);
		assertEquals(5, sketch.first("start", "C", "width"));
		assertEquals(-7, sketch.first("end", "C", "width"));
		assertNull(sketch.first("end", "C", "height"));
	}

	@Test
	void bothSidesOfASquareOrNone() throws Exception {
		Sketch sketch = afterValue(node("N", "SquareDescription", "width='6' sizeComputationExpression='2'"), 1);
		assertEquals(2, sketch.first("start", "N", "width"));
		assertEquals(2, sketch.first("start", "N", "height"));
		assertEquals(6, sketch.style("start", "N", "width"));
	}

	@Test
	void diametersOfAnEllipse() throws Exception {
		Sketch sketch = afterValue(node("N", "EllipseNodeDescription", "horizontalDiameterComputationExpression='feature:value'"
				+ " verticalDiameterComputationExpression='4'"), 0);
		assertEquals(5, sketch.first("start", "N", "width"));
		assertEquals(3, sketch.first("end", "N", "width"));
		assertEquals(5, sketch.style("end", "N", "horizontalDiameter"));
		assertEquals(4, sketch.style("end", "N", "verticalDiameter"));
	}

	@Test
	void anImageMayHaveTheSizeOfItsPicture() throws Exception {
		String image = "workspacePath='/x/y.png' sizeComputationExpression='feature:value'";
		assertEquals(-1, afterValue(node("N", "WorkspaceImageDescription", image), -1).first("end", "N", "width"));
		assertEquals(5, afterValue(node("N", "WorkspaceImageDescription", image), -3).first("end", "N", "width"));
		assertEquals(0, afterValue(node("N", "WorkspaceImageDescription", "workspacePath='/x/y.png' sizeComputationExpression=''"), 1)
				.first("end", "N", "width"));
	}

	@Test
	void labelsAreAtLeastOnePointHigh() throws Exception {
		assertEquals(1, afterValue(node("N", "SquareDescription", "labelSize='-3'"), 1).style("end", "N", "labelSize"));
	}

	@Test
	void labelOfANodeWhoseStyleHasNone() throws Exception {
		String mapping = node("N", "SquareDescription", "").replace("</nodeMappings>", "<conditionnalStyles predicateExpression='feature:flag'>"
				+ "<style xsi:type='style:NoteDescription' labelExpression=''/></conditionnalStyles></nodeMappings>");
		Sketch sketch = Sketch.play(folder, mapping, "set //@items.0 flag true", "set //@items.0 name z", "refresh", "dump end");
		assertEquals("a", sketch.first("end", "N", "name"));
		assertEquals("Note", sketch.style("end", "N", "type"));
	}

	@Test
	void whatARelationStandsForAndPasses() throws Exception {
		String node = Sketch.LAYER + "@nodeMappings.0";
		String edges = "<edgeMappings name='E' sourceMapping='" + node + "' targetMapping='" + node
				+ "' targetFinderExpression='feature:refs' semanticElements='feature:refs' pathExpression='feature:items' pathNodeMapping='"
				+ node + "'><style/></edgeMappings>";
		String nodes = "<nodeMappings name='N' domainClass='sk.Item'><style xsi:type='style:SquareDescription'/></nodeMappings>";
		Sketch sketch = Sketch.play(folder, nodes + edges, "add //@items.1 items -1 Item name=p", "refresh", "dump start",
				"link / items 0 //@items.1/@items.0", "refresh", "dump moved");
		assertEquals(List.of("//@items.1", "//@items.2"), sketch.first("start", "E", "semanticElements"));
		assertEquals(1, ((List<?>) sketch.all("start", "E").getLast().get("path")).size());
		assertEquals(sketch.all("start", "E").getLast().get("path"), sketch.all("moved", "E").getLast().get("path"));
	}
}
