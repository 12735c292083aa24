// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.viewpoint.local.XmlText;
import org.relationalimages.viewpoint.specification.SpecificationException;
import org.relationalimages.viewpoint.specification.SpecificationLoader;
import org.relationalimages.viewpoint.specification.SpecificationSource;
import org.relationalimages.viewpoint.views.DiagramViews;
import org.relationalimages.viewpoint.views.Views;
import org.relationalimages.viewpoint.views.ViewsException;
import org.relationalimages.viewpoint.views.ViewsFile;

/** Text of files is read unchanged, and invalid bytes are not reported on the console. */
class XmlTextTest {

	private static String read(byte[] bytes, long most) throws IOException {
		Reader text = XmlText.open(new ByteArrayInputStream(bytes), most);
		StringBuilder all = new StringBuilder();
		for (int c = text.read(); c >= 0; c = text.read())
			all.append((char) c);
		return all.toString();
	}

	private static String refused(byte[] bytes) {
		return assertThrows(IOException.class, () -> read(bytes, 1 << 20)).getMessage();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "utf-8", "ASCII", "ISO-8859-1" })
	void textIsDecodedAsItSays(String encoding) throws IOException {
		String text = "<?xml version=\"1.0\" encoding='" + encoding + "'?><a b=\"" + (encoding.equals("ASCII") ? "" : "Größe") + "\"/>";
		assertEquals(text, read(text.getBytes(Charset.forName(encoding)), 1 << 20));
	}

	@Test
	void withoutAWordItIsUtf8WithOrWithoutMark() throws IOException {
		assertEquals("<a b='陈😀'/>", read("<a b='陈😀'/>".getBytes(StandardCharsets.UTF_8), 1 << 20));
		assertEquals("<a/>", read("\uFEFF<a/>".getBytes(StandardCharsets.UTF_8), 1 << 20));
		assertEquals("", read(new byte[0], 1 << 20));
	}

	@Test
	void otherEncodingsDamageAndSizeAreRefused() {
		assertTrue(refused("<a/>".getBytes(StandardCharsets.UTF_16)).contains("UTF-16"));
		assertTrue(refused("<a/>".getBytes(StandardCharsets.UTF_16LE)).contains("UTF-16"));
		assertTrue(refused("<?xml version='1.0' encoding='x-odd'?><a/>".getBytes()).contains("none that is known"));
		assertThrows(IOException.class, () -> read(new byte[] { '<', (byte) 0xC3, '(' }, 1 << 20));
		assertTrue(refused(new byte[(1 << 20) + 1]).contains("UTF-16 or damaged"));
		assertTrue(refused(" ".repeat((1 << 20) + 1).getBytes()).contains("larger than 1 MB"));
	}

	@Test
	void damagedBytesAreRefusedWithoutAWordOnTheConsole() {
		PrintStream console = System.err;
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
		try {
			byte[] damaged = "<views version=\"1\"><diagram name=\"?\"/></views>".getBytes();
			damaged[35] = (byte) 0xFF;
			assertThrows(ViewsException.class, () -> ViewsFile.read(new ByteArrayInputStream(damaged), "a.views"));
			SpecificationSource source = new SpecificationSource("a.odesign", () -> new ByteArrayInputStream(damaged));
			assertThrows(SpecificationException.class, () -> SpecificationLoader.load(List.of(source), null));
		} finally {
			System.setErr(console);
		}
		assertEquals("", printed.toString(StandardCharsets.UTF_8));
	}

	@Test
	void documentTypesThatTheParserHasNoWordsForAreRefused() {
		byte[] odd = "<!DOCTYPE x [<!ENTITY a \"\u0001\">\u0001]><views version=\"1\"/>".getBytes(StandardCharsets.UTF_8);
		assertThrows(ViewsException.class, () -> ViewsFile.read(new ByteArrayInputStream(odd), "a.views"));
		SpecificationSource source = new SpecificationSource("a.odesign", () -> new ByteArrayInputStream(odd));
		assertThrows(SpecificationException.class, () -> SpecificationLoader.load(List.of(source), null));
	}

	@Test
	void endlessNamesAreShortenedInMessages() {
		String name = "x".repeat(50_000) + "\n" + "y".repeat(50_000);
		SpecificationException e = new SpecificationException("a.odesign has \"" + name + "\", which is not supported.");
		assertEquals("a.odesign has \"" + "x".repeat(120) + "…\", which is not supported.", e.getMessage());
		assertTrue(new SpecificationException(name).getMessage().length() < 1100);
		assertFalse(new SpecificationException("a\nb").getMessage().contains("\n"));
	}

	@Test
	void whatALayoutBringsIntoTheSentenceIsShort() {
		for (String odd : List.of("<views version=\"" + "x".repeat(9000) + "\"/>", "<" + "x".repeat(900) + "/>",
				"<views version=\"1\"><diagram><node bounds=\"\u007F\u0085 1 1 1\"/></diagram></views>")) {
			String message = assertThrows(ViewsException.class,
					() -> ViewsFile.read(new ByteArrayInputStream(odd.getBytes(StandardCharsets.UTF_8)), "a.views")).getMessage();
			assertTrue(message.length() < 200, message);
			assertFalse(message.matches(".*[\\p{Cntrl}\u0085].*"), message);
		}
	}

	@Test
	void namesOfDiagramsAreKeptToTheLetter() throws IOException {
		String name = "\ta \u0085b\u2028\r\nc\u007F <&\"'> 陈😀 ";
		Views views = new Views(List.of(new DiagramViews(name, "d", "t", List.of(name), List.of(), List.of(), List.of())));
		assertEquals(views, ViewsFile.read(new ByteArrayInputStream(ViewsFile.bytes(views)), "a.views"));
		Views odd = new Views(List.of(new DiagramViews("a\u0001\uD800\uFFFEb", "d", "t", List.of(), List.of(), List.of(), List.of())));
		assertEquals("ab",
				ViewsFile.read(new ByteArrayInputStream(ViewsFile.bytes(odd)), "a.views").diagrams().get(0).name());
	}
}
