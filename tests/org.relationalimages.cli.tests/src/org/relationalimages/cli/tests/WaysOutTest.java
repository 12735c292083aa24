// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.design.Design;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.document.diagrams.CaseLegend;
import org.relationalimages.export.CaseClasses;
import org.relationalimages.export.plan.ClipboardPicture;
import org.relationalimages.export.plan.ExportChoice;
import org.relationalimages.export.plan.ExportFormat;
import org.relationalimages.export.plan.ExportFormats;
import org.relationalimages.picture.PictureOptions;
import org.relationalimages.viewpoint.views.Views;

/**
 * Takes a case with a word of its own in every text of every class through every way out. What is marked sensitive never
 * comes along; and where a way holds no text, what comes out doesn't depend on it.
 */
class WaysOutTest {

	private static final Function<byte[], String> PLAIN = bytes -> new String(bytes, StandardCharsets.UTF_8);
	private static final Function<byte[], String> PIXELS = bytes -> "";

	/** How the texts of a file are found. A format that is not listed is a way out that nobody looked at. */
	private static final Map<String, Function<byte[], String>> TEXTS = Map.of("html", PLAIN, "svg", PLAIN, "png", PIXELS, "pdf",
			PdfWords::of, "csv", PLAIN, "csv-elements", PLAIN, "xmi", PLAIN, "case-json", PLAIN, "json", PLAIN);

	private static MarkedCase one;
	private static MarkedCase other;

	@TempDir
	Path folder;
	private Path file;
	private Path otherFile;

	@BeforeAll
	static void make() {
		one = new MarkedCase("secret");
		other = new MarkedCase("somethingElseAndLonger");
	}

	@BeforeEach
	void write() throws IOException {
		file = Files.createDirectory(folder.resolve("one")).resolve("marked.relimages");
		otherFile = Files.createDirectory(folder.resolve("other")).resolve("marked.relimages");
		CaseFiles.save(one.root(), file);
		CaseFiles.save(other.root(), otherFile);
	}

	/** The choices that the help of a command offers for its formats. */
	private static List<String> formatsOf(String command) {
		Matcher formats = Pattern.compile("(?m)^  --format (\\S+)").matcher(Run.of(command, "--help").exits(0).out());
		assertTrue(formats.find());
		return List.of(formats.group(1).split("\\|"));
	}

	/** All but the one that holds nothing of a case. */
	static List<String> formats() {
		return formatsOf("export").stream().filter(format -> !format.equals("ecore")).toList();
	}

	/** What the command wrote: names and bytes of files, and what it printed. */
	private Map<String, byte[]> export(Path of, String format, String... more) throws IOException {
		Path to = folder.resolve("out");
		List<Object> words = new ArrayList<>(List.of("export", "--format", format, "--to", to));
		words.addAll(Arrays.asList(more));
		words.add(of);
		Run run = Run.of(words.toArray()); // names of tables look like those of exceptions
		assertEquals(0, run.status(), run::toString);
		Map<String, byte[]> written = new TreeMap<>();
		try (var files = Files.walk(to)) {
			for (Path path : files.filter(Files::isRegularFile).toList()) {
				written.put(to.relativize(path).toString(), Files.readAllBytes(path));
				Files.delete(path);
			}
		}
		written.put("standard output", run.out().getBytes(StandardCharsets.UTF_8));
		written.put("error output", run.err().replace(of.toString(), "").getBytes(StandardCharsets.UTF_8));
		return written;
	}

	private static boolean offersNotes(String format) {
		return ExportFormats.of(format).offers(ExportChoice.NOTES);
	}

	private static boolean hasTexts(String format) {
		return TEXTS.get(format) != PIXELS;
	}

	/** All that can be read in files and messages, and their names. */
	private static String text(String format, Map<String, byte[]> written) {
		StringBuilder text = new StringBuilder();
		written.forEach((name, bytes) -> text.append(name).append('\n')
				.append((name.endsWith(" output") ? PLAIN : TEXTS.get(format)).apply(bytes)).append('\n'));
		return text.toString();
	}

	/** Words of one element may begin with the words of another one; a digit follows none of them. */
	private static List<String> found(List<String> words, String text) {
		Set<String> there = new HashSet<>();
		Matcher matcher = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?:secret|open)\\d+f\\d+x").matcher(text);
		while (matcher.find())
			there.add(matcher.group());
		return words.stream().filter(there::contains).toList();
	}

	@Test
	void theCaseHasEveryClassAndEveryFormatIsAWay() {
		assertEquals(Set.copyOf(CaseClasses.all()), one.classes());
		assertTrue(one.secretWords().size() > 300 && one.openWords().size() > 300,
				() -> one.secretWords().size() + " and " + one.openWords().size());
		assertEquals(ExportFormats.all().stream().map(ExportFormat::word).toList(), formats());
		assertEquals(Set.copyOf(formats()), TEXTS.keySet(), "say how the texts of a new format are found");
	}

	@ParameterizedTest
	@MethodSource("formats")
	void nothingSensitiveComesOut(String format) throws IOException {
		for (String[] more : offersNotes(format) ? new String[][] { {}, { "--notes" } } : new String[][] { {} }) {
			Map<String, byte[]> written = export(file, format, more);
			assertEquals(List.of(), found(one.secretWords(), text(format, written)));
			if (hasTexts(format))
				assertTrue(found(one.openWords(), text(format, written)).size() > 20, () -> "hardly anything is there as " + format);
			Map<String, byte[]> others = export(otherFile, format, more);
			assertEquals(written.keySet(), others.keySet());
			written.forEach((name, bytes) -> assertArrayEquals(bytes, others.get(name), name));
		}
	}

	@ParameterizedTest
	@MethodSource("formats")
	void everyWaySaysHowManyElementsWereLeftOut(String format) throws IOException {
		Map<String, byte[]> written = export(file, format);
		String count = String.valueOf(one.sensitive());
		String said = switch (format) {
			case "json", "case-json" -> "\"sensitive\": " + count;
			case "csv", "csv-elements" -> "\nsensitive," + count + "\r\n";
			default -> "Left out: " + count + " elements marked sensitive, with what hangs on them";
		};
		assertTrue(new String(written.get("error output"), StandardCharsets.UTF_8).contains("Left out: " + count + " elements"));
		written.remove("error output");
		written.remove("standard output");
		if (format.startsWith("csv"))
			written.keySet().removeIf(name -> !name.endsWith("LeftOut.csv") && !name.endsWith("Left out.csv"));
		assertFalse(written.isEmpty());
		if (hasTexts(format))
			written.forEach((name, bytes) -> assertTrue(TEXTS.get(format).apply(bytes).contains(said), name));
	}

	@ParameterizedTest
	@MethodSource("formats")
	void itsOwnerCanPutItIn(String format) throws IOException {
		Map<String, byte[]> written = export(file, format, offersNotes(format)
				? new String[] { "--include-sensitive", "--notes" } : new String[] { "--include-sensitive" });
		String text = text(format, written);
		if (hasTexts(format))
			assertTrue(found(one.secretWords(), text).size() > 20, () -> "hardly anything is there as " + format);
		assertFalse(text.contains("marked sensitive"), "nothing was left out");
		assertTrue(written.values().stream().noneMatch(bytes -> bytes.length == 0) || format.startsWith("csv"));
		if (format.equals("xmi"))
			assertArrayEquals(Files.readAllBytes(file), written.get("marked.xmi"), "a whole case is what a save writes");
		if (format.equals("xmi") || format.equals("case-json"))
			assertEquals(one.secretWords(), found(one.secretWords(), text));
	}

	@ParameterizedTest
	@MethodSource("formats")
	void aDeidentifiedCopyNeverHoldsIt(String format) throws IOException {
		String text = text(format, export(file, format, "--deidentify", "safe-harbor", "--decide", "all=replace"));
		assertEquals(List.of(), found(one.secretWords(), text));
		assertTrue(text.contains("Left out: " + one.sensitive() + " elements"));
		Run.of("export", "--format", format, "--to", folder.resolve("out"), "--deidentify", "safe-harbor", "--include-sensitive", file)
				.exits(2).complains("a de-identified copy never holds what is marked sensitive");
	}

	@Test
	void theTextsOfACopyToReadDoNotHoldItEither() {
		Run run = Run.of("export", "--to", folder.resolve("out"), "--deidentify", "expert", "--decide", "all=replace", "--read", file);
		assertEquals(0, run.status(), run::toString);
		assertEquals(List.of(), found(one.secretWords(), run.out() + run.err()));
		assertTrue(found(one.openWords(), run.out()).size() > 100, run::toString);
	}

	@Test
	void theMetamodelIsOfNoCase() {
		Run.of("export", "--format", "ecore", "--to", folder.resolve("out"), file).exits(2);
	}

	@Test
	void whatIsLeftOpensAgain() throws IOException {
		Path to = folder.resolve("again.relimages");
		Files.write(to, export(file, "xmi").get("marked.xmi"));
		Run.of("export", "--format", "xmi", "--to", folder.resolve("more"), to).exits(0);
		byte[] second = Files.readAllBytes(folder.resolve("more/again.xmi"));
		assertEquals(found(one.openWords(), Files.readString(to)), found(one.openWords(), new String(second, StandardCharsets.UTF_8)));
		assertEquals(0, CaseFiles.load(to).getPersons().stream().filter(person -> person.isSensitive()).count());
	}

	@Test
	void noPictureOnTheClipboardDependsOnIt() throws IOException {
		CaseDiagrams diagrams = CaseDiagrams.open(one.root(), Views.EMPTY);
		CaseDiagrams others = CaseDiagrams.open(other.root(), Views.EMPTY);
		int copied = 0;
		for (int i = 0; i < diagrams.all().size(); i++) {
			byte[] picture = clipboard(one, diagrams.all().get(i));
			assertArrayEquals(picture, clipboard(other, others.all().get(i)));
			copied += picture.length == 0 ? 0 : 1;
		}
		assertTrue(copied >= 3, "layers, people, paradoxes: " + copied);
	}

	/** Empty for a diagram of something sensitive, which is refused. */
	private static byte[] clipboard(MarkedCase of, CaseDiagram diagram) throws IOException {
		try {
			ClipboardPicture picture = ClipboardPicture.of(of.root(), "marked", diagram, Views.EMPTY,
					PictureOptions.DEFAULT.withLegend(CaseLegend.WORDS));
			assertEquals(of.sensitive(), picture.leftOut().sensitive());
			return picture.png();
		} catch (IOException e) {
			assertEquals("marked: what this diagram is of is marked sensitive, so its picture wasn't copied; "
					+ "File > Export can put it in a file", e.getMessage());
			return new byte[0];
		}
	}

	@Test
	void diagramsOfAnySpecificationKeepToIt() throws Exception {
		List<Object> words = new ArrayList<>(List.of("diagram"));
		for (var specification : Design.specifications()) {
			Path copy = folder.resolve(Path.of(specification.getPath()).getFileName().toString());
			try (var in = specification.openStream()) {
				Files.write(copy, in.readAllBytes());
			}
			words.addAll(List.of("--spec", copy));
		}
		assertEquals(ExportFormats.ofDiagrams().stream().map(ExportFormat::word).toList(), formatsOf("diagram"));
		for (String format : formatsOf("diagram"))
			for (String description : List.of(Design.IMAGE_LAYERS, Design.PEOPLE_AND_BONDS)) {
				List<Object> all = new ArrayList<>(words);
				all.addAll(List.of("--description", description, "--format", format));
				byte[] bytes = diagram(all, file, "Left out: " + one.sensitive() + " elements");
				String text = TEXTS.get(format).apply(bytes);
				assertEquals(List.of(), found(one.secretWords(), text));
				if (hasTexts(format))
					assertTrue(found(one.openWords(), text).size() > 2 && text.contains(String.valueOf(one.sensitive())));
				assertArrayEquals(bytes, diagram(all, otherFile, "Left out: "));
				all.add("--include-sensitive");
				byte[] whole = diagram(all, file, "wrote ");
				assertFalse(Arrays.equals(bytes, whole));
				if (hasTexts(format))
					assertTrue(found(one.secretWords(), TEXTS.get(format).apply(whole)).size() > 2);
			}
		words.addAll(List.of("--description", Design.PARADOX, "--root", "//@paradoxes.3"));
		Run.of(with(words, file)).exits(1).complains("what the diagram is made for is marked sensitive");
		Run.of(with(words, "--include-sensitive", file)).exits(0);
	}

	/** What the command wrote to a file; what it says of it holds nothing sensitive. */
	private byte[] diagram(List<Object> words, Path of, String said) throws IOException {
		Path to = folder.resolve("diagram");
		Run run = Run.of(with(words, "--to", to, of)).exits(0).complains(said);
		assertEquals(List.of(), found(one.secretWords(), run.out() + run.err()));
		return Files.readAllBytes(to);
	}

	private static Object[] with(List<Object> words, Object... more) {
		List<Object> all = new ArrayList<>(words);
		all.addAll(Arrays.asList(more));
		return all.toArray();
	}
}
