// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.document.diagrams.CaseDesign;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.export.LeftOut;
import org.relationalimages.export.plan.ExportFormat;
import org.relationalimages.export.plan.ExportFormats;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.picture.PictureOptions;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.dump.Json;

class DiagramWriterTest {

	@TempDir
	Path folder;

	private DDiagram diagram() throws IOException {
		CaseDiagrams diagrams = CaseDiagrams.open(Sample.create(), folder.resolve("x.relimages"));
		return diagrams.show(diagrams.all().get(0));
	}

	private byte[] bytes(String format) throws IOException {
		return ExportFormats.of(format).diagramWriter().bytes(diagram(), CaseDesign.images(), PictureOptions.DEFAULT, LeftOut.NOTHING);
	}

	@Test
	void jsonHasTheFormOfTheConformanceCasesWithBounds() throws Exception {
		Map<?, ?> json = (Map<?, ?>) Json.read(new String(bytes("json"), StandardCharsets.UTF_8));
		Map<?, ?> dump = (Map<?, ?>) ((List<?>) json.get("dumps")).get(0);
		assertEquals("Image Layers", dump.get("description"));
		List<?> elements = (List<?>) dump.get("elements");
		Map<?, ?> image = elements.stream().map(one -> (Map<?, ?>) one)
				.filter(one -> String.valueOf(one.get("name")).contains("they leave")).findFirst().orElseThrow();
		for (String key : List.of("id", "type", "mapping", "target", "targetType", "visible", "parent", "index", "style"))
			assertTrue(image.containsKey(key), key + " in " + image);
		assertEquals(4, ((List<?>) image.get("bounds")).size());
		Map<?, ?> edge = elements.stream().map(one -> (Map<?, ?>) one).filter(one -> "DEdge".equals(one.get("type")))
				.findFirst().orElseThrow();
		assertNotNull(edge.get("bendpoints"));
	}

	@Test
	void dataAndPicturesSayInWordsWhereThingsComeFrom() throws Exception {
		CaseFile root = Sample.create();
		root.getImages().getFirst().setProvenance(Provenance.TRAINER_ADDITION);
		CaseDiagrams diagrams = CaseDiagrams.open(root, folder.resolve("x.relimages"));
		DDiagram diagram = diagrams.show(diagrams.all().get(0));
		for (String format : List.of("json", "svg")) {
			byte[] bytes = ExportFormats.of(format).diagramWriter().bytes(diagram, CaseDesign.images(), PictureOptions.DEFAULT, LeftOut.NOTHING);
			assertTrue(new String(bytes, StandardCharsets.UTF_8).contains("from the trainer"), format);
		}
		diagrams.session().execute("Forget", () -> root.getImages().getFirst().setProvenance(Provenance.NOT_RECORDED));
		byte[] bytes = ExportFormats.of("svg").diagramWriter().bytes(diagram, CaseDesign.images(), PictureOptions.DEFAULT, LeftOut.NOTHING);
		assertFalse(new String(bytes, StandardCharsets.UTF_8).contains("from the trainer"));
	}

	@Test
	void everyFormatGivesTheSameBytesAgain() throws Exception {
		for (ExportFormat format : ExportFormats.ofDiagrams())
			assertArrayEquals(bytes(format.word()), bytes(format.word()), format.word());
	}
}
