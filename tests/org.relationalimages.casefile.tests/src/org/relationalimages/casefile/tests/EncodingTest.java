// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.model.cases.CaseFile;

/** Files in the encodings of other tools: read when the encoding is certain, saved as UTF-8. */
class EncodingTest {

	private static final Charset LATIN = StandardCharsets.ISO_8859_1;
	private static final Charset WINDOWS = Charset.forName("windows-1252");
	private static final Charset LITTLE = StandardCharsets.UTF_16LE;
	private static final Charset BIG = StandardCharsets.UTF_16BE;

	@TempDir
	Path folder;

	private static String content(String declaration, String note) {
		return declaration + OddForms.ROOT + "\n<persons id=\"p\" pseudonym=\"" + note + "\"/>\n" + OddForms.END;
	}

	private static String declared(String encoding) {
		return "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>\n";
	}

	static Stream<Arguments> encodings() {
		String none = "<?xml version=\"1.0\"?>\n";
		return Stream.of(
				Arguments.of("UTF-16 with a mark", StandardCharsets.UTF_16, declared("UTF-16"), "Größe 陈静 😀"),
				Arguments.of("UTF-16, little end first", LITTLE, "\uFEFF" + declared("UTF-16"), "Größe 陈静 😀"),
				Arguments.of("UTF-16 by its mark alone", LITTLE, "\uFEFF", "Größe"),
				Arguments.of("UTF-16 that doesn't say so", BIG, "\uFEFF" + none, "Größe"),
				Arguments.of("UTF-16 without a mark", BIG, declared("UTF-16"), "Größe"),
				Arguments.of("UTF-16LE", LITTLE, declared("UTF-16LE"), "Größe"),
				Arguments.of("UTF-16BE", BIG, declared("utf-16be"), "Größe"),
				Arguments.of("ISO-8859-1", LATIN, declared("ISO-8859-1"), "Größe é ÿ §"),
				Arguments.of("ISO-8859-1 in small letters", LATIN, declared("iso-8859-1"), "Größe"),
				Arguments.of("Latin 1", LATIN, "<?xml version='1.0' encoding = 'latin1' standalone='yes' ?>", "Größe"),
				Arguments.of("plain letters only", LATIN, declared("ISO-8859-1"), "Groesse"),
				Arguments.of("windows-1252", WINDOWS, declared("windows-1252"), "Größe „€“ –"),
				Arguments.of("Windows-1252 by another name", WINDOWS, declared("Cp1252"), "Größe…"),
				Arguments.of("ASCII", StandardCharsets.UTF_8, declared("US-ASCII"), "Groesse"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("encodings")
	void isReadAndSavedAsUtf8(String name, Charset charset, String declaration, String note) throws Exception {
		Path file = folder.resolve("case.relimages");
		Files.write(file, content(declaration, note).getBytes(charset));
		CaseFile root = CaseFiles.load(file);
		assertEquals(note, root.getPersons().get(0).getPseudonym());
		CaseFiles.save(root, file);
		String saved = Files.readString(file);
		assertTrue(saved.startsWith(declared("UTF-8")), saved);
		assertTrue(saved.contains(note), saved);
		assertEquals(note, CaseFiles.load(file).getPersons().get(0).getPseudonym());
	}

	static Stream<Arguments> wrong() {
		return Stream.of(
				Arguments.of("UTF-16 that says UTF-8", StandardCharsets.UTF_16, declared("UTF-8"), "ö", "it is UTF-16BE", 1),
				Arguments.of("UTF-16 that says the other", LITTLE, declared("UTF-16BE"), "ö", "it is UTF-16LE", 1),
				Arguments.of("UTF-16 that says Latin 1", LITTLE, "\uFEFF" + declared("ISO-8859-1"), "ö", "it is UTF-16LE", 1),
				Arguments.of("UTF-8 that says UTF-16", StandardCharsets.UTF_8, declared("UTF-16"), "ö", "but it is not", 1),
				Arguments.of("UTF-8 with a mark that says Latin 1", StandardCharsets.UTF_8, "\uFEFF" + declared("ISO-8859-1"), "ö", "but it is UTF-8", 1),
				Arguments.of("UTF-8 that says Latin 1", StandardCharsets.UTF_8, declared("ISO-8859-1"), "ö ü", "its letters are in UTF-8", 1),
				Arguments.of("UTF-8 that says windows-1252", StandardCharsets.UTF_8, declared("windows-1252"), "Größe 陈静", "its letters are in UTF-8", 1),
				Arguments.of("windows-1252 that says Latin 1", WINDOWS, declared("ISO-8859-1"), "„ö“", "no such character in ISO-8859-1", 3),
				Arguments.of("Latin 1 that says nothing", LATIN, "", "ö", "isn't UTF-8", 2),
				Arguments.of("Latin 1 that says UTF-8", LATIN, declared("UTF-8"), "ö", "isn't UTF-8", 3),
				Arguments.of("another", LATIN, declared("ISO-8859-15"), "ö", "'ISO-8859-15'; save it as UTF-8", 1),
				Arguments.of("UTF-7", LATIN, declared("UTF-7"), "+ADw-", "'UTF-7'; save it as UTF-8", 1),
				Arguments.of("half a pair in UTF-16", LITTLE, "\uFEFF", "?\uD83D?", "no such character", 2),
				Arguments.of("NUL in UTF-16", LITTLE, "\uFEFF", "\u0000", "NUL byte", 2),
				Arguments.of("NUL in Latin 1", LATIN, declared("ISO-8859-1"), "\u0000ö", "NUL byte", 3),
				Arguments.of("XML 1.1 in UTF-16", LITTLE, "\uFEFF<?xml version=\"1.1\" encoding=\"UTF-16\"?>", "ö", "XML '1.1'", 1),
				Arguments.of("a document type in UTF-16", LITTLE, "\uFEFF<!DOCTYPE x SYSTEM \"y\">", "ö", "document type declaration", 1),
				Arguments.of("a fault in UTF-16", LITTLE, "\uFEFF", "\"/>\n<hopes a=\"", "'hopes' is unknown", 3));
	}

	/** Java would write a question mark for half a pair. */
	private static byte[] bytes(String text, Charset charset) {
		if (charset != LITTLE)
			return text.getBytes(charset);
		byte[] bytes = new byte[text.length() * 2];
		for (int i = 0; i < text.length(); i++) {
			bytes[2 * i] = (byte) text.charAt(i);
			bytes[2 * i + 1] = (byte) (text.charAt(i) >> 8);
		}
		return bytes;
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("wrong")
	void isRefused(String name, Charset charset, String declaration, String note, String expected, int line) throws Exception {
		Path file = folder.resolve("case.relimages");
		byte[] content = bytes(content(declaration, note), charset);
		Files.write(file, content);
		CaseFileException e = assertThrows(CaseFileException.class, () -> CaseFiles.load(file));
		assertTrue(e.getMessage().contains(expected), e.getMessage());
		assertEquals(line, e.line(), e.getMessage());
		assertTrue(e.reason().contains(";"), e.reason());
		assertArrayEquals(content, Files.readAllBytes(file));
	}

	/** windows-1252 leaves five codes unassigned. */
	@ParameterizedTest
	@ValueSource(ints = { 0x81, 0x8D, 0x8F, 0x90, 0x9D })
	void unusedPlacesAreRefused(int value) throws Exception {
		Path file = folder.resolve("case.relimages");
		Files.write(file, content(declared("windows-1252"), (char) value + "\u00FF").getBytes(LATIN));
		CaseFileException e = assertThrows(CaseFileException.class, () -> CaseFiles.load(file));
		assertTrue(e.getMessage().contains("no such character in windows-1252"), e.getMessage());
		assertEquals(3, e.line());
	}

	@Test
	void emptyTextsAreEmptyInEveryEncoding() throws Exception {
		for (String start : new String[] { "\uFEFF", "\uFEFF \n" }) {
			Path file = Files.write(folder.resolve("case.relimages"), start.getBytes(LITTLE));
			CaseFileException e = assertThrows(CaseFileException.class, () -> CaseFiles.load(file));
			assertTrue(e.getMessage().contains("the file is empty"), e.getMessage());
		}
	}
}
