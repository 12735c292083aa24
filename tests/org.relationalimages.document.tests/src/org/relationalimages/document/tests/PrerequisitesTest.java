// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.cases.Template;
import org.relationalimages.design.Design;
import org.relationalimages.document.NewCases;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.tool.Prerequisites;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.tool.Tools;
import org.relationalimages.viewpoint.views.Views;

/** What the tools of new cases' diagrams need first. */
class PrerequisitesTest {

	/** What each tool misses, by the labels of both. */
	private static Map<String, List<String>> missing(CaseDiagrams diagrams, DDiagram diagram) {
		Prerequisites prerequisites = new Prerequisites(diagram.description());
		Set<DiagramElementMapping> present = Prerequisites.present(diagram);
		Map<String, List<String>> missing = new TreeMap<>();
		for (ToolDescription tool : new Tools(diagrams.session()).palette(diagram).tools())
			missing.put(tool.label(), prerequisites.missing(tool, present).stream().map(DiagramElementMapping::label).distinct().toList());
		return missing;
	}

	@Test
	void aNewCaseOffersWhatCanBegin() throws Exception {
		Template template = TeachingCases.templates().getFirst();
		CaseFile root = NewCases.contentOf(template, "K 17");
		CaseDiagrams diagrams = CaseDiagrams.open(root, Views.EMPTY);
		for (CaseDiagram one : diagrams.all()) {
			Map<String, List<String>> missing = missing(diagrams, diagrams.show(one));
			assertTrue(missing.values().stream().anyMatch(List::isEmpty), one.description().name());
			if (one.description().name().equals(Design.IMAGE_LAYERS)) {
				assertEquals(List.of(), missing.get("Image"));
				assertFalse(missing.get("Built on").isEmpty());
			}
		}
		diagrams.session().dispose();
	}

	/** Pale is only what nobody can use: whatever a tool accepts, it needs nothing first. */
	@Test
	void noToolThatCanBeUsedIsPale() throws Exception {
		for (var teaching : TeachingCases.all()) {
			CaseDiagrams diagrams = CaseDiagrams.open(ShippedFiles.load(teaching), Views.EMPTY);
			for (CaseDiagram one : diagrams.all()) {
				DDiagram diagram = diagrams.show(one);
				Map<String, List<String>> missing = missing(diagrams, diagram);
				Tools tools = new Tools(diagrams.session());
				for (ToolDescription tool : tools.palette(diagram).tools())
					if (!missing.get(tool.label()).isEmpty()) {
						assertFalse(!(tool instanceof EdgeTool) && tools.canCreate(tool, diagram), tool.label());
						diagram.forEach((DDiagramElement element) -> assertFalse(canUse(tools, tool, element, diagram), tool.label()));
					}
			}
			diagrams.session().dispose();
		}
	}

	private static boolean canUse(Tools tools, ToolDescription tool, DDiagramElement element, DDiagram diagram) {
		return tool instanceof EdgeTool edge ? tools.canDrawFrom(edge, element) && anyEnd(tools, edge, element, diagram)
				: tools.canCreate(tool, element);
	}

	private static boolean anyEnd(Tools tools, EdgeTool edge, DDiagramElement from, DDiagram diagram) {
		boolean[] any = { false };
		diagram.forEach(element -> any[0] |= tools.canDraw(edge, from, element));
		return any[0];
	}
}
