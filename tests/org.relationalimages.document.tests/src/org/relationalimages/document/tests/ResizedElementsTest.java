// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.style.ContainerLayout;
import org.relationalimages.viewpoint.style.ResizeKind;

/** What offers handles to be made larger becomes so. */
class ResizedElementsTest {

	@Test
	void whatHasHandlesFollowsThem() throws Exception {
		List<String> stubborn = new ArrayList<>();
		for (TeachingCase one : TeachingCases.all()) {
			CaseDocument open = CaseDocument.read(one);
			for (CaseDiagram diagram : open.diagrams()) {
				DDiagram shown = open.show(diagram);
				List<AbstractDNode> nodes = new ArrayList<>();
				shown.forEach(element -> {
					if (element instanceof AbstractDNode node && node.isVisible() && !node.isBordered() && hasHandles(node))
						nodes.add(node);
				});
				for (AbstractDNode node : nodes) {
					Bounds before = node.bounds();
					Bounds wanted = new Bounds(before.x(), before.y(), before.width() + 40, before.height() + 30);
					open.session().arrange("Resize", shown, change -> open.layouts().layouter().place(change, Map.of(node, wanted)));
					Bounds after = node.bounds();
					if (after.width() != wanted.width() || after.height() != wanted.height())
						stubborn.add(one.id() + " " + diagram.description().name() + " " + node.mapping().name() + " " + before + "->" + after);
					open.session().undo();
				}
			}
			open.dispose();
		}
		assertEquals(List.of(), stubborn);
	}

	private static boolean hasHandles(AbstractDNode node) {
		return node instanceof DNode one && one.resizeKind() == ResizeKind.NSEW
				|| node instanceof DNodeContainer container && container.layout() == ContainerLayout.FREE_FORM;
	}
}
