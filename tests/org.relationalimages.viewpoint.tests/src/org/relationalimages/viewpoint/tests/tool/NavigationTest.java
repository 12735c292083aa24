// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.specification.SpecificationException;
import org.relationalimages.viewpoint.tool.GenericTool;
import org.relationalimages.viewpoint.tool.Navigation;
import org.relationalimages.viewpoint.tool.PaletteEntry;
import org.relationalimages.viewpoint.tool.PaletteSection;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.tool.ToolResult;

/** Navigation, groups, tools of layers and the selection after a tool, in modified specifications. */
class NavigationTest {

	private static final String ITEM = "//@boxes.0/@items.0";
	private static final String OPENING = "<subModelOperations xsi:type=\"op:SetValue\" featureName=\"open\" valueExpression=\"true\"/>";
	private static final String MAIN = "//@ownedViewpoints[name='tools']/@ownedRepresentations[name='Main']";

	@TempDir
	Path folder;

	@Test
	void aDoubleClickAsksForADiagramAndIsNoStep() throws Exception {
		ToolsCase at = new ToolsCase(folder, text -> text.replace(OPENING,
				"<subModelOperations xsi:type=\"op:ChangeContext\" browseExpression=\"feature:root\">"
						+ "<subModelOperations xsi:type=\"tool:Navigation\" createIfNotExistent=\"true\" diagramDescription=\""
						+ MAIN + "\"/></subModelOperations>"));
		assertTrue(at.tools.canOpen(at.view(ITEM)));
		ToolResult result = at.tools.doubleClick(at.view(ITEM));
		assertEquals(List.of(new Navigation(at.specification.diagram("Main"), at.model.getContents().getFirst(), true)),
				result.navigations());
		assertFalse(at.session.canUndo());
	}

	@Test
	void theFirstContextOfADoubleClickIsTheView() throws Exception {
		ToolsCase at = new ToolsCase(folder, text -> text.replace(
				"<firstModelOperations xsi:type=\"op:ChangeContext\" browseExpression=\"var:element\">\n        " + OPENING,
				"<firstModelOperations xsi:type=\"tool:Navigation\" diagramDescription=\"" + MAIN + "\">\n" + OPENING));
		ToolResult result = at.tools.doubleClick(at.view(ITEM));
		assertEquals(at.object(ITEM), result.navigations().getFirst().target());
		assertFalse(result.navigations().getFirst().createIfNotExistent());
	}

	@Test
	void aNavigationWithoutADiagramIsRefusedWhenLoaded() {
		SpecificationException refusal = assertThrows(SpecificationException.class,
				() -> new ToolsCase(folder, text -> text.replace(OPENING, "<subModelOperations xsi:type=\"tool:Navigation\"/>")));
		assertTrue(refusal.getMessage().contains("tls.odesign: Navigation")
				&& refusal.getMessage().contains("has no value for \"diagramDescription\""), refusal.getMessage());
	}

	@Test
	void operationsAndNamesThatAreNotSupportedAreRefusedWhenLoaded() {
		SpecificationException unknown = assertThrows(SpecificationException.class, () -> new ToolsCase(folder,
				text -> text.replace(OPENING, "<subModelOperations xsi:type=\"tool:CreateView\" containerViewExpression=\"\"/>")));
		assertTrue(unknown.getMessage().contains("tool:CreateView"), unknown.getMessage());
		SpecificationException foreign = assertThrows(SpecificationException.class,
				() -> new ToolsCase(folder, text -> text.replace(OPENING, OPENING.replace("\"open\"", "\"aql:'open'\""))));
		assertTrue(foreign.getMessage().contains("featureName") && foreign.getMessage().contains("aql:"), foreign.getMessage());
	}

	@Test
	void toolsWithoutWhatTheyNeedAreRefusedWhenLoaded() {
		SpecificationException mask = assertThrows(SpecificationException.class,
				() -> new ToolsCase(folder, text -> text.replace("<mask mask=\"{0}\"/>", "")));
		assertEquals("tls.odesign: DirectEditLabel \"rename\" in ToolSection \"Tools\" has no value for \"mask\".",
				mask.getMessage());
		SpecificationException operation = assertThrows(SpecificationException.class, () -> new ToolsCase(folder, text -> text
				.replaceFirst("(?s)<initialOperation>.*?</initialOperation>", "")));
		assertTrue(operation.getMessage().contains("\"new box\"") && operation.getMessage().contains("initialOperation"),
				operation.getMessage());
	}

	@Test
	void groupsAndInnerSectionsKeepTheirPlace() throws Exception {
		ToolsCase at = new ToolsCase(folder, text -> text.replace("</toolSections>",
				"<ownedTools xsi:type=\"tool:ToolGroup\" name=\"more\" label=\"More\">" + generic("one") + generic("two")
						+ "</ownedTools><subSections name=\"Inner\" icon=\"/i.png\">"
						+ generic("three").replace("<tools ", "<ownedTools ").replace("</tools>", "</ownedTools>")
						+ "</subSections><subSections name=\"Empty\"/></toolSections>"));
		PaletteSection section = at.tools.palette(at.diagram).sections().getFirst();
		assertTrue(section.entries().getLast() instanceof PaletteEntry.Group group && group.label().equals("More")
				&& group.tools().stream().map(ToolDescription::name).toList().equals(List.of("one", "two")));
		assertEquals(List.of("Inner"), section.sections().stream().map(PaletteSection::label).toList());
		assertEquals("/i.png", section.sections().getFirst().icon());
		assertEquals("three", at.tools.palette(at.diagram).tools().getLast().name());
	}

	private static String generic(String name) {
		return "<tools xsi:type=\"op:ToolDescription\" name=\"" + name
				+ "\"><element name=\"element\"/><elementView name=\"elementView\"/><initialOperation>"
				+ "<firstModelOperations xsi:type=\"op:SetValue\" featureName=\"note\" valueExpression=\"" + name
				+ "\"/></initialOperation></tools>";
	}

	@Test
	void toolsOfALayerComeAndGoWithIt() throws Exception {
		ToolsCase at = new ToolsCase(folder, text -> text.replace("</ownedRepresentations>",
				"<additionalLayers name=\"Extra\"><toolSections name=\"Extras\">"
						+ generic("extra").replace("<tools ", "<ownedTools ").replace("</tools>", "</ownedTools>")
						+ "</toolSections></additionalLayers></ownedRepresentations>"));
		Layer layer = at.diagram.description().layer("Extra");
		assertEquals(1, at.tools.palette(at.diagram).sections().size());
		at.session.diagrams().layer(at.diagram, layer, true);
		assertEquals("Extras", at.tools.palette(at.diagram).sections().getLast().label());
		at.session.undo();
		assertEquals(1, at.tools.palette(at.diagram).sections().size());
	}

	@Test
	void theSpecificationSaysWhatIsSelectedAfterwards() throws Exception {
		ToolsCase at = new ToolsCase(folder,
				text -> text.replace("name=\"mark\" ", "name=\"mark\" elementsToSelect=\"feature:links\" "));
		ToolResult result = at.tools.create(at.tool("mark", GenericTool.class), at.view(ITEM), null);
		assertEquals(at.diagram.elementsOf(at.object("//@boxes.0/@items.1")), result.selection());
		assertEquals(List.of(), result.created());
	}
}
