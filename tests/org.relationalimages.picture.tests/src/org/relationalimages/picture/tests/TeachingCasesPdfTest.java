// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.document.diagrams.CaseDesign;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.tests.support.Thoroughness;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.Drawer;
import org.relationalimages.viewpoint.graphics.DrawnElement;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.scene.Primitive;
import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;
import org.relationalimages.viewpoint.specification.DiagramDescription;

/** The diagrams of the teaching cases as PDF. */
class TeachingCasesPdfTest {

	/** Comparing each point of two pictures takes long: one of each kind of all cases is enough. */
	private static final Set<DiagramDescription> COMPARED = new HashSet<>();

	static Stream<TeachingCase> cases() {
		return TeachingCases.all().stream();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyKindOfDiagramLooksLikeItsPngAndHoldsItsTexts(TeachingCase teachingCase) throws IOException {
		Images images = CaseDesign.images();
		CaseDiagrams diagrams = CaseDiagrams.open(ShippedFiles.load(teachingCase), teachingCase.views());
		Set<DiagramDescription> seen = new HashSet<>();
		for (CaseDiagram one : diagrams.all()) {
			if (!seen.add(one.description()))
				continue; // one of each kind is enough
			DDiagram diagram = diagrams.show(one);
			try (PdfPage pdf = new PdfPage(diagram, images)) {
				if (COMPARED.add(one.description()) || Thoroughness.times(1) > 1)
					pdf.assertLooksLikePng(diagram, images);
				assertEquals(diagram.name(), pdf.document.getDocumentInformation().getTitle());
				assertHolds(pdf.paintedText(), diagram, images);
			}
		}
		diagrams.session().dispose();
	}

	private static void assertHolds(String text, DDiagram diagram, Images images) {
		for (DrawnElement drawnElement : new Drawer(images).drawAll(diagram))
			for (Primitive primitive : drawnElement.primitives())
				if (primitive instanceof TextPrimitive line)
					assertTrue(text.contains(line.text().strip()), () -> line.text() + " in " + text);
	}
}
