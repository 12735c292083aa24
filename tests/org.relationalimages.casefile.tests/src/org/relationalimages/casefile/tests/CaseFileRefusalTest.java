// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.XmiFormat;
import org.relationalimages.casefile.XmiReader;
import org.relationalimages.model.RimPackage;

class CaseFileRefusalTest {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final String ROOT = "<rim.cases:CaseFile xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
			+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
			+ " xmlns:rim.cases=\"http://relationalimages.org/model/1.0/cases\""
			+ " xmlns:rim.practice=\"http://relationalimages.org/model/1.0/practice\" id=\"c\" schemaVersion=\"1.2\"";
	private static final String END = "\n</rim.cases:CaseFile>\n";

	@TempDir
	Path folder;

	private static String body(String inside) {
		return HEAD + ROOT + ">\n" + inside + END;
	}

	static Stream<Arguments> faults() {
		return Stream.of(
				fault("wrong root", HEAD + "<html><body/></html>", "isn't a case file", 2),
				fault("another class as root", HEAD + "<c:Person xmlns:c=\"http://relationalimages.org/model/1.0/cases\"/>",
						"'c:Person' instead of 'CaseFile'", 2),
				fault("root in a wrapper", HEAD + "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/>", "isn't a case file", 2),
				fault("newer schema", body("").replace("schemaVersion=\"1.2\"", "schemaVersion=\"1.3\""),
						"newer version of this program (schema 1.3", 2),
				fault("newer namespace", body("").replace("/model/1.0/", "/model/2.0/"), "newer version", 2),
				fault("newer with unknown parts", body("<futures/>").replace("schemaVersion=\"1.2\"", "schemaVersion=\"3.0\""),
						"schema 3.0", 2),
				fault("version that never was", body("").replace("schemaVersion=\"1.2\"", "schemaVersion=\"0.7\""),
						"never was", 2),
				fault("version that is none", body("").replace("schemaVersion=\"1.2\"", "schemaVersion=\"new\""),
						"'new' is no version", 2),
				fault("unknown element", body("<privacy/>\n<hopes/>"), "the element 'hopes' is unknown in CaseFile", 4),
				fault("unknown attribute", body("<persons realName=\"x\"/>"), "the attribute 'realName' is unknown in Person", 3),
				fault("unknown class", body("<forms xsi:type=\"rim.practice:Spell\"/>"), "'Spell' is unknown", 3),
				fault("abstract class", body("<forms xsi:type=\"rim.practice:ExerciseForm\"/>"), "only a general kind", 3),
				fault("element where a reference belongs", body("<persons>\n<yearnings text=\"x\"/></persons>"),
						"'yearnings' of Person refers to elements that stand elsewhere", 4),
				fault("missing type", body("<forms/>"), "add its xsi:type", 3),
				fault("class of another feature", body("<persons xsi:type=\"rim.practice:CopingMeans\"/>"), "can't hold", 3),
				fault("prefix without namespace", body("<forms xsi:type=\"rim.other:Spell\"/>"), "'Spell' is unknown", 3),
				fault("type without prefix", body("<forms xsi:type=\"CopingMeans\"/>"), "without a known prefix", 3),
				fault("no truth value", body("<persons id=\"p\" sensitive=\"maybe\"/>"), "is 'maybe', which is no 'true' or 'false'", 3),
				fault("a number too large", body("<images id=\"i\" confidence=\"99999999999\"/>"), "which is no number", 3),
				fault("unknown namespace", body("<forms xmlns:o=\"http://example.org/o\" xsi:type=\"o:Spell\"/>"),
						"'http://example.org/o'", 3),
				fault("broken reference", body("<lifeLayers id=\"l\"/>\n<images id=\"i\" layer=\"nobody\"/>"),
						"'layer' of RelationalImage i refers to 'nobody'", 4),
				fault("broken path", body("<images id=\"i\" layer=\"//@lifeLayers.3\"/>"), "'layer' of RelationalImage i", 3),
				fault("reference to another kind", body("<persons id=\"p\"/>\n<images id=\"i\" layer=\"p\"/>"), "can't hold Person p", 4),
				fault("reference to another file", body("<images id=\"i\" layer=\"other.relimages#l\"/>"), "in another document", 3),
				fault("element in another file", body("<persons href=\"other.relimages#p\"/>"), "in another document", 3),
				fault("containment as reference", body("<persons id=\"p\"/>\n<dyads originStory=\"p\"/>"), "write it as elements", 4),
				fault("duplicate id", body("<persons id=\"p\"/>\n<persons id=\"p\"/>"), "the id 'p' is used twice", 4),
				fault("id with blanks", body("<persons id=\"p q\"/>"), "the id 'p q'", 3),
				fault("no number", body("<images id=\"i\" confidence=\"much\"/>"), "'confidence' of RelationalImage i is 'much'", 3),
				fault("no such choice", body("<persons id=\"p\" role=\"KING\"/>"), "one of CLIENT, PARTNER", 3),
				fault("twice what is single", body("<privacy/>\n<privacy/>"), "stands twice", 4),
				fault("text between elements", body("hello<privacy/>"), "'hello'", 3),
				fault("extension of nobody", body("<Extension extender=\"x\"><a/></Extension>"), "'Extension' is unknown", 3),
				fault("element in a text", body("<persons><tags>a<b/></tags></persons>"), "'b' is unknown", 3),
				fault("not XML", "case: one", "isn't XML", 1),
				fault("a picture", "\u0089PNG", "isn't XML", 1),
				fault("empty", "", "is empty", 0),
				fault("only blanks", " \n\t\r\n", "is empty", 0),
				fault("truncated", body("<persons id=\"p\"/>").replace(END, "\n<images "), "ends too early", 4),
				fault("truncated at an element", HEAD + ROOT + ">\n<privacy/>\n", "ends too early", 4),
				fault("only the declaration", HEAD, "isn't XML", 2),
				fault("document type", HEAD + "<!DOCTYPE x [<!ENTITY a \"b\">]>\n" + body("").substring(HEAD.length()),
						"document type declaration", 2),
				fault("entity", body("&secret;"), "damaged", 3),
				fault("too deep", body("<persons>".repeat(70)), "unknown in Person", 3),
				fault("NUL byte", body("<persons id=\"p\u0000\"/>"), "NUL byte", 3),
				fault("control character", body("<persons id=\"p\" note=\"\u0001\"/>"), "damaged", 3),
				fault("control character reference", body("<persons id=\"p\" note=\"&#1;\"/>"), "damaged", 3),
				fault("XML 1.1", body("").replace("xml version=\"1.0\"", "xml version=\"1.1\""), "XML '1.1'", 1),
				fault("declared encoding", body("").replace("UTF-8", "KOI8-R"), "encoded as 'KOI8-R'", 1),
				fault("packed", "PK\u0003\u0004", "packed archive", 0));
	}

	private static Arguments fault(String name, String content, String expected, int line) {
		return Arguments.of(name, content, expected, line);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("faults")
	void refusesInOneSentence(String name, String content, String expected, int line) throws Exception {
		refuses(content.getBytes(StandardCharsets.UTF_8), expected, line);
	}

	private void refuses(byte[] content, String expected, int line) throws Exception {
		Path file = folder.resolve("case.relimages");
		Files.write(file, content);
		CaseFileException e = assertThrows(CaseFileException.class, () -> CaseFiles.load(file));
		assertTrue(e.getMessage().contains(expected), e.getMessage());
		assertEquals(line, e.line(), e.getMessage());
		assertTrue(e.getMessage().startsWith(file.toString()), e.getMessage());
		assertFalse(e.getMessage().contains("\n") || e.getMessage().contains("Exception"), e.getMessage());
		assertTrue(e.reason().contains(";"), "no word on how to mend: " + e.reason());
		assertArrayEquals(content, Files.readAllBytes(file));
		try (Stream<Path> all = Files.list(folder)) {
			assertEquals(1, all.count());
		}
	}

	@Test
	void theColumnIsNamed() throws Exception {
		Path file = folder.resolve("case.relimages");
		Files.writeString(file, body("<privacy/>\n  <hopes/>"));
		CaseFileException e = assertThrows(CaseFileException.class, () -> CaseFiles.load(file));
		assertEquals(4, e.line());
		assertEquals(11, e.column());
		assertTrue(e.getMessage().contains("line 4, column 11"), e.getMessage());
	}

	@Test
	void refusesOtherEncodings() throws Exception {
		refuses(body("").getBytes(Charset.forName("UTF-32")), "UTF-32", 0);
		refuses(body("").getBytes(Charset.forName("UTF-32LE")), "UTF-32", 0);
		refuses(body("<persons id=\"p\" note=\"Größe\"/>").getBytes(StandardCharsets.ISO_8859_1), "isn't UTF-8", 3);
	}

	@Test
	void acceptsAByteOrderMark() throws Exception {
		Path file = folder.resolve("case.relimages");
		Files.writeString(file, "\uFEFF" + body("<persons id=\"p\"/>"));
		assertEquals(1, CaseFiles.load(file).getPersons().size());
	}

	@Test
	void aBundledFileRefersToNoOther() {
		CaseFileException e = assertThrows(CaseFileException.class,
				() -> CaseFiles.load(stream(body("<persons href=\"other#p\"/>")), "T1 bundled.relimages"));
		assertTrue(e.getMessage().contains("in another document"), e.getMessage());
	}

	@Test
	void refusesTooDeepNesting() throws Exception {
		// All elements of this nesting are known, so that only the depth can be the reason of a refusal.
		String deep = HEAD + "<ecore:EPackage xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\" name=\"a\">"
				+ "<eSubpackages>".repeat(200_000);
		CaseFileException e = assertThrows(CaseFileException.class,
				() -> XmiReader.read(stream(deep), "deep.ecore", XmiFormat.metamodel(uri -> false)));
		assertTrue(e.getMessage().contains("more than 64 deep"), e.getMessage());
	}

	@Test
	void refusesTooLargeFiles() throws Exception {
		XmiFormat small = XmiFormat.model(java.util.List.of(RimPackage.eINSTANCE)).withLimits(1 << 20, 64);
		CaseFileException e = assertThrows(CaseFileException.class,
				() -> XmiReader.read(new Endless(), "endless.xmi", small));
		assertTrue(e.getMessage().contains("larger than 1 MB"), e.getMessage());
	}

	@Test
	void refusesWhatIsNoFile() {
		CaseFileException missing = assertThrows(CaseFileException.class, () -> CaseFiles.load(folder.resolve("none")));
		assertTrue(missing.getMessage().contains("no such file"), missing.getMessage());
		CaseFileException directory = assertThrows(CaseFileException.class, () -> CaseFiles.load(folder));
		assertTrue(directory.getMessage().contains("not a file"), directory.getMessage());
	}

	private static InputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	private static final class Endless extends InputStream {

		@Override
		public int read() {
			return 'a';
		}
	}
}
