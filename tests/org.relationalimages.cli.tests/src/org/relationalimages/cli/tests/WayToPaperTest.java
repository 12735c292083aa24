// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.document.diagrams.CaseLegend;
import org.relationalimages.export.plan.PrintedDiagram;
import org.relationalimages.picture.PictureOptions;
import org.relationalimages.viewpoint.graphics.scene.Primitive;
import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;
import org.relationalimages.viewpoint.views.Views;

/** What is marked sensitive is never printed. */
class WayToPaperTest {

	private static final MarkedCase ONE = new MarkedCase("secret");
	private static final MarkedCase OTHER = new MarkedCase("somethingElseAndLonger");

	@Test
	void nothingPrintedDependsOnIt() throws IOException {
		CaseDiagrams diagrams = CaseDiagrams.open(ONE.root(), Views.EMPTY);
		CaseDiagrams others = CaseDiagrams.open(OTHER.root(), Views.EMPTY);
		int printed = 0;
		for (int i = 0; i < diagrams.all().size(); i++) {
			List<Primitive> pages = printed(ONE, diagrams.all().get(i));
			assertEquals(pages, printed(OTHER, others.all().get(i)));
			printed += pages.isEmpty() ? 0 : 1;
		}
		assertTrue(printed >= 3, "layers, people, paradoxes: " + printed);
	}

	/** Empty for a diagram of something sensitive, which is refused. */
	private static List<Primitive> printed(MarkedCase of, CaseDiagram diagram) throws IOException {
		try {
			PrintedDiagram printed = PrintedDiagram.of(of.root(), "marked", diagram, Views.EMPTY, PictureOptions.DEFAULT.withLegend(CaseLegend.WORDS));
			assertEquals(of.sensitive(), printed.leftOut().sensitive());
			assertTrue(printed.painted().primitives().stream()
					.anyMatch(each -> each instanceof TextPrimitive text && text.text().contains("Left out: " + of.sensitive())), "the page says so");
			return printed.painted().primitives();
		} catch (CaseFileException e) {
			assertEquals("marked: what this diagram is of is marked sensitive, so it isn't printed; File > Export can put it in a file", e.getMessage());
			return List.of();
		}
	}
}
