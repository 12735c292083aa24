// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.viewpoint.diagram.DDiagramElement;

/** Which drop tool accepts what is dropped. */
class DropTest {

	private static final String ITEM = "//@boxes.0/@items.0";
	private static final String LOOSE = "//@loose.0";
	private static final String BOX_B = "//@boxes.1";
	private static final String MOVE = "@defaultLayer/@toolSections[name=&#x27;Tools&#x27;]/@ownedTools[name=&#x27;move%20item&#x27;]";

	@TempDir
	Path folder;

	@Test
	void aToolTakesOnlyViewsOfItsMappings() throws Exception {
		ToolsCase at = new ToolsCase(folder);
		DDiagramElement box = at.view(BOX_B);
		assertTrue(at.tools.canDrop(at.view(ITEM), box));
		assertFalse(at.tools.canDrop(at.view(LOOSE), box), "a view by another mapping, though its element could stand there");
		assertTrue(at.tools.canDropModel(at.object(LOOSE), box), "from elsewhere there is no view to be of a mapping");
	}

	@Test
	void aToolOfALayerThatIsOffTakesNothing() throws Exception {
		ToolsCase at = new ToolsCase(folder, DropTest::withDropToolInALayer);
		DDiagramElement box = at.view(BOX_B);
		assertFalse(at.tools.canDrop(at.view(ITEM), box));
		assertFalse(at.tools.canDropModel(at.object(LOOSE), box));
		assertEquals("This can't be put there.", at.tools.dropModel(at.object(LOOSE), box, null).refusal());
		at.session.diagrams().layer(at.diagram, at.diagram.description().layer("More"), true);
		assertTrue(at.tools.canDrop(at.view(ITEM), box));
		assertTrue(at.tools.canDropModel(at.object(LOOSE), box));
	}

	/** Moves the drop tool of boxes from the default layer to an additional one. */
	private static String withDropToolInALayer(String text) {
		int from = text.indexOf("<ownedTools xsi:type=\"tool:ContainerDropDescription\" name=\"move item\"");
		int to = text.indexOf("</ownedTools>", from) + "</ownedTools>".length();
		String tool = text.substring(from, to);
		assertTrue(text.contains(MOVE));
		return text.replace(tool, "").replace(MOVE, "@additionalLayers.0/@toolSections.0/@ownedTools.0").replace("</defaultLayer>",
				"</defaultLayer><additionalLayers name=\"More\"><toolSections name=\"More\">" + tool + "</toolSections></additionalLayers>");
	}
}
