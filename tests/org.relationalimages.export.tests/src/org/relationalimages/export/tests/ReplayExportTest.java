// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.design.Design;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.export.plan.CaseExport;
import org.relationalimages.export.plan.ExportFile;
import org.relationalimages.export.plan.ExportFormats;
import org.relationalimages.export.plan.ExportNames;
import org.relationalimages.export.plan.ExportOptions;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.ShippedFiles;

/** Pictures of diagrams as of each session. */
class ReplayExportTest {

	@TempDir
	Path folder;
	private final CaseFile robin = ShippedFiles.load("T8");
	private final CaseDiagrams diagrams = CaseDiagrams.open(robin, Optional.empty());

	@AfterEach
	void close() {
		diagrams.session().dispose();
	}

	private List<String> export(String format, ExportOptions options, String diagram) throws IOException {
		try (CaseExport export = CaseExport.of(robin, "Robin", ExportFormats.of(format), options)) {
			List<ExportFile> files = export.files(new ExportNames(folder), "Robin", List.of(diagram(diagram)), diagrams::views);
			for (ExportFile one : files)
				one.write(what -> {
				});
			return files.stream().map(one -> one.path().getFileName().toString()).toList();
		}
	}

	private CaseDiagram diagram(String kind) {
		return diagrams.all().stream().filter(one -> one.description().name().equals(kind)).findFirst().orElseThrow();
	}

	@Test
	void eachSessionHasAPictureAndAllHaveOne() throws IOException {
		List<String> names = export("svg", ExportOptions.DEFAULT.withReplay(true), Design.IMAGE_LAYERS);
		assertEquals(10, names.size());
		assertEquals("Robin - Image Layers.svg", names.getFirst());
		assertEquals("Robin - Image Layers - 1 of 8.svg", names.get(1));
		assertEquals("Robin - Image Layers - replay.svg", names.getLast());
		String first = Files.readString(folder.resolve(names.get(1)), StandardCharsets.UTF_8);
		String last = Files.readString(folder.resolve(names.get(8)), StandardCharsets.UTF_8);
		assertFalse(first.contains("Anger does not end it"));
		assertTrue(last.contains("Anger does not end it"));
		String strip = Files.readString(folder.resolve(names.getLast()), StandardCharsets.UTF_8);
		assertTrue(strip.contains("Session 1: Somebody who is fine") && strip.contains("Anger does not end it"));
	}

	@Test
	void theStripIsAsWideAsAllItsParts() throws IOException {
		List<String> names = export("png", ExportOptions.DEFAULT.withReplay(true), Design.PARADOX);
		int one = ImageIO.read(folder.resolve(names.get(8)).toFile()).getWidth();
		assertTrue(ImageIO.read(folder.resolve(names.getLast()).toFile()).getWidth() > 8 * one);
		assertEquals(10, export("pdf", ExportOptions.DEFAULT.withReplay(true), Design.PARADOX).size());
	}

	@Test
	void onlyWhatSessionsLeaveTracesInIsReplayed() throws IOException {
		assertEquals(1, export("svg", ExportOptions.DEFAULT, Design.IMAGE_LAYERS).size());
		assertEquals(1, export("json", ExportOptions.DEFAULT.withReplay(true), Design.IMAGE_LAYERS).size(), "data have no replay");
		assertEquals(1, export("svg", ExportOptions.DEFAULT.withReplay(true), Design.PEOPLE_AND_BONDS).size(), "people and bonds");
		robin.getSessions().clear();
		assertEquals(1, export("svg", ExportOptions.DEFAULT.withReplay(true), Design.IMAGE_LAYERS).size());
	}

	@Test
	void whatIsSensitiveIsInNoPictureOfASession() throws IOException {
		robin.getImages().forEach(image -> image.setSensitive(true));
		for (String name : export("svg", ExportOptions.DEFAULT.withReplay(true), Design.IMAGE_LAYERS))
			assertFalse(Files.readString(folder.resolve(name), StandardCharsets.UTF_8).contains("I am the one who carries"), name);
	}
}
