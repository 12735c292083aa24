// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.picture.PictureOptions;
import org.relationalimages.picture.Pictures;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.tests.ArrangedBoard;

class PdfTest {

	static Stream<Supplier<ArrangedBoard>> galleries() {
		return Stream.of(Gallery::figures, Gallery::edges, Gallery::holders);
	}

	private static PdfPage pdf(ArrangedBoard board) throws IOException {
		return new PdfPage(board.diagram, board.images);
	}

	private static PdfPage saying(String label) throws IOException {
		ArrangedBoard board = new ArrangedBoard();
		board.node(board.diagram, label);
		return pdf(board.arranged());
	}

	@ParameterizedTest
	@MethodSource("galleries")
	void aPageLooksLikeThePng(Supplier<ArrangedBoard> gallery) throws IOException {
		ArrangedBoard board = gallery.get();
		try (PdfPage pdf = pdf(board)) {
			pdf.assertLooksLikePng(board.diagram, board.images);
		}
	}

	@ParameterizedTest
	@MethodSource("galleries")
	void aPageIsAsLargeAsTheDiagram(Supplier<ArrangedBoard> gallery) throws IOException {
		ArrangedBoard board = gallery.get();
		PreciseRect frame = Pictures.frame(board.diagram, board.images);
		try (PdfPage pdf = pdf(board)) {
			PDRectangle page = pdf.page().getMediaBox();
			assertEquals(frame.width() * 72 / 96, page.getWidth(), 0.01);
			assertEquals(frame.height() * 72 / 96, page.getHeight(), 0.01);
		}
	}

	@Test
	void textCanBeCopied() throws IOException {
		try (PdfPage pdf = pdf(Gallery.edges())) {
			assertTrue(pdf.text().contains("InputArrow") && pdf.text().contains("hub"), pdf.text());
		}
		try (PdfPage pdf = pdf(Gallery.holders())) {
			assertTrue(pdf.text().replaceAll("\\s+", " ").contains("second row with many words in it"), pdf.text());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Größe, Ελλάδα, Україна", "陈静想要被接住", "日本語カナ 한국어", "♡ → ✓ ≤", "\uD83D\uDE00 \uD83E\uDD80 \uD835\uDD38",
			"नमस्ते", "a\u0301e\u0302" })
	void everyScriptCanBeCopied(String label) throws IOException {
		try (PdfPage pdf = saying(label)) {
			for (String word : label.split(" "))
				assertTrue(pdf.text().contains(word), () -> word + " in " + label);
		}
	}

	/** Readers reverse text that is written from right to left again. */
	@ParameterizedTest
	@ValueSource(strings = { "שלום", "قلب", "مرحبا" })
	void scriptsFromRightToLeftCanBeCopied(String label) throws IOException {
		try (PdfPage pdf = saying(label)) {
			assertTrue(pdf.text().contains(label), pdf.text());
		}
	}

	@Test
	void manyDifferentLettersOfTheSystemCanBeCopied() throws IOException {
		StringBuilder all = new StringBuilder();
		for (int c = 0x4e00; c < 0x4e00 + 600; c++)
			all.appendCodePoint(c);
		try (PdfPage pdf = saying(all.toString())) {
			assertEquals(all.toString(), pdf.text().replaceAll("\\s", ""));
			assertEquals(3, fonts(pdf).stream().filter(PDType3Font.class::isInstance).count());
		}
	}

	private static List<PDFont> fonts(PdfPage pdf) throws IOException {
		List<PDFont> fonts = new ArrayList<>();
		for (COSName name : pdf.page().getResources().getFontNames())
			fonts.add(pdf.page().getResources().getFont(name));
		return fonts;
	}

	@ParameterizedTest
	@MethodSource("galleries")
	void everyFontIsInTheFileWithTheLettersInUse(Supplier<ArrangedBoard> gallery) throws IOException {
		try (PdfPage pdf = pdf(gallery.get())) {
			List<PDFont> fonts = fonts(pdf);
			assertFalse(fonts.isEmpty());
			for (PDFont font : fonts) {
				assertNotNull(font.getCOSObject().getCOSStream(COSName.TO_UNICODE), font.getName());
				if (font instanceof PDType3Font)
					continue;
				assertInstanceOf(PDType0Font.class, font);
				assertTrue(font.isEmbedded() && font.getName().matches("[A-Z]{6}\\+(NotoSans|DejaVuSans).*"), font.getName());
				int letters = ((PDType0Font) font).getDescendantFont().getFontDescriptor().getFontFile2().toByteArray().length;
				assertTrue(letters < 40_000, "large: " + letters);
			}
		}
	}

	@Test
	void aFileTellsTitleSummaryAndLanguageAndNothingElse() throws Exception {
		ArrangedBoard board = Gallery.edges();
		PictureOptions options = PictureOptions.DEFAULT.withNote("Left out: 3 elements <marked>.").withLanguage("zh-Hans");
		try (PdfPage pdf = new PdfPage(board.diagram, board.images, options)) {
			PDDocument document = pdf.document;
			PDDocumentInformation told = document.getDocumentInformation();
			assertEquals("A board", told.getTitle());
			assertEquals("Board: 38 elements, 24 edges. Left out: 3 elements <marked>.", told.getSubject());
			assertEquals(List.of("Creator", "Subject", "Title"), told.getMetadataKeys().stream().sorted().toList());
			assertEquals("zh-Hans", document.getDocumentCatalog().getLanguage());
			assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
			var xmp = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
					.parse(document.getDocumentCatalog().getMetadata().exportXMPMetadata());
			assertEquals("A board", xmp.getElementsByTagName("dc:title").item(0).getTextContent());
			assertEquals("zh-Hans", xmp.getElementsByTagName("dc:language").item(0).getTextContent());
			assertTrue(pdf.text().contains("Left out: 3 elements <marked>."), pdf.text());
		}
		try (PdfPage pdf = pdf(board)) {
			assertNull(pdf.document.getDocumentCatalog().getLanguage());
		}
	}

	@Test
	void filesOfDifferentContentHaveDifferentIds() throws IOException {
		try (PdfPage one = saying("one"); PdfPage same = saying("one"); PdfPage other = saying("other")) {
			assertEquals(id(one), id(same));
			assertFalse(id(one).equals(id(other)));
		}
	}

	private static String id(PdfPage pdf) {
		return pdf.document.getDocument().getDocumentID().get(0).toString();
	}

	@Test
	void aPageWithoutPaperIsEmptyBehindTheDiagram() throws IOException {
		ArrangedBoard board = new ArrangedBoard().arranged();
		try (PdfPage pdf = new PdfPage(board.diagram, board.images, new PictureOptions(1, true)); PdfPage white = pdf(board)) {
			assertEquals(0, count(pdf, " f\n"));
			assertEquals(1, count(white, "re\nf\n"));
		}
	}

	private static int count(PdfPage pdf, String operators) throws IOException {
		String content = new String(pdf.page().getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
		return content.split(operators, -1).length - 1;
	}

	@Test
	void aHugeDiagramIsScaledDown() throws IOException {
		ArrangedBoard board = new ArrangedBoard();
		DNode near = board.node(board.diagram, "near");
		DNode far = board.node(board.diagram, "far away");
		board.change().bounds(near, new Bounds(0, 0, 100_000, 40_000));
		board.change().bounds(far, new Bounds(90_000, 60_000, 100, 40));
		board.commit();
		try (PdfPage pdf = pdf(board)) {
			assertEquals(14_400, pdf.page().getMediaBox().getWidth(), 0.01);
			assertEquals(14_400 * 60.0 / 100, pdf.page().getMediaBox().getHeight(), 20);
			assertTrue(pdf.text().contains("far away"), pdf.text());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "</text><script>alert(1)</script>&<!--]]>\"'\u0000\u0008\ud800 x", ") Tj ET (", ">\\\u0001\u009b31m", "\udc00\ud800",
			"a\u202Eb\u2066c\u200B\u00AD\uFEFF", "x\u0301\u0302\u0303\u20DD", "<?xpacket end=\"w\"?>", "%PDF-1.4\n%%EOF" })
	void hostileTextIsHarmless(String evil) throws Exception {
		ArrangedBoard board = new ArrangedBoard();
		DNode node = board.node(board.diagram, evil + " end");
		board.change().tooltip(node, evil);
		board.change().name(evil);
		board.edge(node, board.node(board.diagram, "b"), evil);
		board.arranged();
		try (PdfPage pdf = new PdfPage(board.diagram, board.images, PictureOptions.DEFAULT.withNote(evil))) {
			pdf.rendered(0.5);
			assertTrue(pdf.text().contains("end"), pdf.text());
			assertFalse(pdf.text().matches("(?s).*[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u009F].*"), pdf.text());
			assertFalse(pdf.document.getDocumentInformation().getTitle().matches("(?s).*[\\p{Cntrl}\\p{Cs}].*"));
			DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(pdf.document.getDocumentCatalog().getMetadata().exportXMPMetadata());
		}
	}

	@Test
	void endlessLabelsAreNoHarm() throws IOException {
		for (String word : List.of("wordwithoutend", "陈静 ", "قلب ", "\uD83D\uDE00"))
			try (PdfPage pdf = saying(word.repeat(20_000))) {
				assertTrue(pdf.text().contains(word.strip()) && pdf.text().length() < 30_000, word);
			}
	}

	@Test
	void anEmptyDiagramIsABlankSheet() throws IOException {
		try (PdfPage pdf = pdf(new ArrangedBoard().arranged())) {
			assertEquals("", pdf.text().strip());
			assertEquals(120, pdf.page().getMediaBox().getWidth());
			assertEquals(List.of(), fonts(pdf));
		}
	}
}
