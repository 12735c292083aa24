// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.model.Ids;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.tests.support.SampleElements;

class ExportCommandTest {

	@TempDir
	Path folder;
	private Path file;
	private Path to;

	@BeforeEach
	void write() throws Exception {
		file = CaseFolders.write(folder, "one.relimages");
		to = folder.resolve("out/deep");
	}

	private List<Path> written() throws Exception {
		try (Stream<Path> all = Files.list(to)) {
			return all.sorted().toList();
		}
	}

	@Test
	void xmiIsWhatSaveWrites() throws Exception {
		Run run = Run.of("export", "--format", "xmi", "--to", to, file).exits(0).says(to.resolve("one.xmi").toString());
		assertEquals(1, run.out().lines().count());
		assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(to.resolve("one.xmi")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "svg", "png", "pdf", "json" })
	void everyDiagramIsWrittenTheSameEachTime(String format) throws Exception {
		Run run = Run.of("export", "--format", format, "--all", "--to", to, file).exits(0);
		assertEquals(3, run.out().lines().count());
		List<Path> first = written();
		assertEquals(3, first.size());
		byte[] before = Files.readAllBytes(first.get(0));
		String start = new String(before, 0, 8, java.nio.charset.StandardCharsets.ISO_8859_1);
		assertTrue(switch (format) {
			case "svg" -> start.startsWith("<");
			case "png" -> start.startsWith("\u0089PNG");
			case "pdf" -> start.startsWith("%PDF-1.");
			default -> start.startsWith("{");
		}, start);
		Run.of("export", "--format", format, "--all", "--to", to, file).exits(0);
		assertEquals(first, written());
		assertArrayEquals(before, Files.readAllBytes(first.get(0)));
		try (Stream<Path> beside = Files.list(folder)) {
			assertEquals(2, beside.count(), "an export writes nothing beside the case");
		}
	}

	@Test
	void aPdfTellsTheLanguageOfTheCase() throws Exception {
		CaseFile root = CaseFiles.load(file);
		for (String language : new String[] { "zh-Hans", "und" }) {
			root.setLanguage(language);
			CaseFiles.save(root, file);
			Run.of("export", "--format", "pdf", "--diagram", "Image Layers", "--to", to, file).exits(0);
			try (PDDocument document = Loader.loadPDF(Files.readAllBytes(written().getFirst()))) {
				assertEquals("zh-Hans".equals(language) ? language : null, document.getDocumentCatalog().getLanguage());
			}
		}
	}

	@Test
	void picturesAreOfAllDiagramsUnlessTold() throws Exception {
		Run.of("export", "--to", to, file).exits(0);
		assertEquals(3, written().size());
	}

	@Test
	void oneDiagramByKindOrTitle() throws Exception {
		Run.of("export", "--diagram", "Image Layers", "--format", "json", "--to", to, file).exits(0);
		assertEquals(1, written().size());
		String json = Files.readString(written().get(0));
		assertTrue(json.contains("\"description\": \"Image Layers\"") && json.contains("\"bounds\": ["), json);
		assertTrue(json.contains("when I reach for them"), json);
		Run.of("export", "--diagram", "Nothing", "--to", to, file).exits(1).complains("there is no diagram 'Nothing'; it has ");
	}

	@Test
	void onePersonsImageLayersAmongSeveral() throws Exception {
		CaseFile root = CaseFiles.load(file);
		Person other = SampleElements.client(root, "Lin");
		SampleElements.layer(root, "Childhood").setHolder(other);
		SampleElements.client(root, "Bo");
		Ids.assign(root);
		CaseFiles.save(root, file);
		Run.of("export", "--diagram", "Image Layers - Lin", "--format", "svg", "--to", to, file).exits(0);
		assertEquals(List.of("one - Image Layers \u2013 Lin.svg"), written().stream().map(p -> p.getFileName().toString()).toList());
		Run.of("layout", file).exits(0);
		Run.of("export", "--diagram", "Image Layers", "--format", "json", "--to", to, file).exits(0);
		assertEquals(3, written().size());
	}

	@Test
	void aLargerScaleGivesALargerPicture() throws Exception {
		Run.of("export", "--format", "png", "--diagram", "Image Layers", "--to", to, file).exits(0);
		long small = Files.size(written().get(0));
		Run.of("export", "--format", "png", "--scale", "3", "--diagram", "Image Layers", "--to", to, file).exits(0);
		assertTrue(Files.size(written().get(0)) > small);
	}

	@ParameterizedTest
	@ValueSource(strings = { "svg", "png", "pdf" })
	void aLegendIsThereOnlyOnRequest(String format) throws Exception {
		Run.of("export", "--format", format, "--diagram", "Image Layers", "--to", to, file).exits(0);
		byte[] without = Files.readAllBytes(written().get(0));
		Run.of("export", "--format", format, "--legend", "--diagram", "Image Layers", "--to", to, file).exits(0);
		byte[] with = Files.readAllBytes(written().get(0));
		assertTrue(with.length > without.length, with.length + " bytes instead of " + without.length);
		if (format.equals("svg")) {
			assertFalse(new String(without, StandardCharsets.UTF_8).contains(">Legend<"));
			assertTrue(new String(with, StandardCharsets.UTF_8).contains(">Legend<"));
		}
	}

	@Test
	void filesOfTheSameNameDoNotReplaceEachOther() throws Exception {
		Path other = Files.createDirectory(folder.resolve("other"));
		Run.of("export", "--format", "xmi", "--to", to, file, CaseFolders.write(other, "one.relimages")).exits(0);
		assertEquals(List.of("one (2).xmi", "one.xmi"), written().stream().map(p -> p.getFileName().toString()).toList());
	}

	@Test
	void aBadFileWritesNothingAndTheNextHasItsTurn() throws Exception {
		Path bad = Files.writeString(folder.resolve("bad.relimages"), Files.readString(file).replaceAll("</rim.*", ""));
		Run run = Run.of("export", "--format", "xmi", "--to", to, bad, file).exits(1);
		assertEquals(1, run.problems());
		assertEquals(List.of(to.resolve("one.xmi")), written());
	}

	@Test
	void aFileIsNoFolder() {
		Run.of("export", "--to", file, file).exits(1).complains("this is a file, not a folder");
	}

	@Test
	void hostileTitlesStayInTheFolder() throws Exception {
		var root = CaseFolders.create();
		root.getParadoxes().get(0).setName("../../../escaped \u0007 <script>");
		CaseFiles.save(cleaned(root), file);
		Run.of("export", "--to", to, file).exits(0);
		assertEquals(3, written().size());
		for (Path svg : written())
			assertTrue(!Files.readString(svg).contains("<script>"), svg.toString());
	}

	private static org.relationalimages.model.cases.CaseFile cleaned(org.relationalimages.model.cases.CaseFile root) {
		root.getParadoxes().get(0).setName(org.relationalimages.casefile.Characters.clean(root.getParadoxes().get(0).getName()));
		return root;
	}
}
