// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.picture.InlinePictures;
import org.relationalimages.picture.PictureException;
import org.relationalimages.picture.PictureFormat;
import org.relationalimages.picture.PictureOptions;
import org.relationalimages.picture.Pictures;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.Drawer;
import org.relationalimages.viewpoint.graphics.DrawnElement;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.legend.LegendWords;
import org.relationalimages.viewpoint.graphics.scene.Primitive;
import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;
import org.relationalimages.viewpoint.graphics.tests.ArrangedBoard;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PicturesTest {

	static Stream<Supplier<ArrangedBoard>> galleries() {
		return Stream.of(Gallery::figures, Gallery::edges, Gallery::holders);
	}

	private static byte[] bytes(ArrangedBoard board, PictureFormat format, PictureOptions options) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Pictures.write(board.diagram, board.images, format, options, out);
		return out.toByteArray();
	}

	private static Document svg(ArrangedBoard board) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes(board, PictureFormat.SVG, PictureOptions.DEFAULT)));
	}

	@ParameterizedTest
	@MethodSource("galleries")
	void nothingIsClipped(Supplier<ArrangedBoard> gallery) throws Exception {
		ArrangedBoard board = gallery.get();
		PreciseRect frame = Pictures.frame(board.diagram, board.images);
		for (DrawnElement drawnElement : new Drawer(board.images).drawAll(board.diagram))
			for (Primitive primitive : drawnElement.primitives())
				assertTrue(frame.inset(8, 8).contains(primitive.box()), drawnElement.element() + ": " + primitive);
		String[] view = svg(board).getDocumentElement().getAttribute("viewBox").split(" ");
		assertEquals(frame, new PreciseRect(Double.parseDouble(view[0]), Double.parseDouble(view[1]),
				Double.parseDouble(view[2]), Double.parseDouble(view[3])));
	}

	@ParameterizedTest
	@MethodSource("galleries")
	void labelsInsideNodesAreWholeAndStayInside(Supplier<ArrangedBoard> gallery) {
		ArrangedBoard board = gallery.get();
		Drawer drawer = new Drawer(board.images);
		for (AbstractDNode node : board.all()) {
			if (!(node instanceof DNode one) || one.isBordered() || one.isCollapsed())
				continue;
			StringBuilder shown = new StringBuilder();
			for (Primitive primitive : drawer.draw(node))
				if (primitive instanceof TextPrimitive text) {
					shown.append(text.text());
					if (!drawer.body(node).contains(primitive))
						continue;
					PreciseRect box = text.box();
					for (PrecisePoint corner : List.of(new PrecisePoint(box.x(), text.baseline()), new PrecisePoint(box.right(), text.baseline())))
						assertTrue(PreciseRect.of(node.absoluteBounds()).contains(corner), node + " " + corner);
				}
			assertEquals(node.label().replace(" ", ""), shown.toString().replace(" ", ""));
		}
	}

	@ParameterizedTest
	@MethodSource("galleries")
	void edgesEndAtTheOutlineOfTheirElements(Supplier<ArrangedBoard> gallery) {
		ArrangedBoard board = gallery.get();
		Drawer drawer = new Drawer(board.images);
		board.diagram.forEach(element -> {
			if (element instanceof DEdge edge && edge.sink() instanceof AbstractDNode sink && edge.source() != sink) {
				List<PrecisePoint> course = drawer.route(edge);
				assertTrue(course.size() >= 2);
				PrecisePoint end = course.getLast();
				PreciseRect box = PreciseRect.of(sink.absoluteBounds());
				assertTrue(box.inset(-0.5, -0.5).contains(end), edge + " ends at " + end + " not at " + box);
				assertFalse(drawer.outline(sink).contains(end.towards(course.get(course.size() - 2), 0.05)), edge.toString());
			}
		});
	}

	@ParameterizedTest
	@MethodSource("galleries")
	void repeatedPicturesAreIdentical(Supplier<ArrangedBoard> gallery) throws Exception {
		PictureOptions options = new PictureOptions(0.5, true);
		for (PictureFormat format : PictureFormat.values())
			assertArrayEquals(bytes(gallery.get(), format, options), bytes(gallery.get(), format, options));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.1, 1, 2.5 })
	void aPngIsAsLargeAsItsScaleSays(double scale) throws Exception {
		ArrangedBoard board = Gallery.holders();
		PreciseRect frame = Pictures.frame(board.diagram, board.images);
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes(board, PictureFormat.PNG, new PictureOptions(scale, false))));
		assertEquals(Math.round(frame.width() * scale), image.getWidth());
		assertEquals(Math.round(frame.height() * scale), image.getHeight());
		assertEquals(0xffffffff, image.getRGB(0, 0));
		BufferedImage clear = ImageIO.read(new ByteArrayInputStream(bytes(board, PictureFormat.PNG, new PictureOptions(scale, true))));
		assertEquals(0, clear.getRGB(0, 0));
	}

	/** The note is below everything painted and in the description, and nothing above it moves. */
	@Test
	void aNoteStandsBelowTheDiagram() throws Exception {
		ArrangedBoard board = Gallery.holders();
		String words = "Left out: 3 elements <marked>.";
		String svg = new String(bytes(board, PictureFormat.SVG, PictureOptions.DEFAULT.withNote(words)), StandardCharsets.UTF_8);
		assertTrue(svg.contains(" edges. Left out: 3 elements &lt;marked&gt;.</desc>")
				|| svg.contains(" edge. Left out: 3 elements &lt;marked&gt;.</desc>"), svg);
		assertTrue(svg.substring(svg.indexOf("<g class=\"note\"")).contains(">Left out: 3 elements &lt;marked&gt;.</text>"), svg);
		PreciseRect frame = Pictures.frame(board.diagram, board.images);
		BufferedImage plain = ImageIO.read(new ByteArrayInputStream(bytes(board, PictureFormat.PNG, PictureOptions.DEFAULT)));
		BufferedImage noted = ImageIO.read(new ByteArrayInputStream(bytes(board, PictureFormat.PNG, PictureOptions.DEFAULT.withNote(words))));
		assertEquals(plain.getWidth(), noted.getWidth());
		int height = plain.getHeight();
		assertTrue(noted.getHeight() >= height + 12 && frame.width() > 400);
		int ink = 0;
		for (int y = 0; y < noted.getHeight(); y++)
			for (int x = 0; x < noted.getWidth(); x++)
				if (y < height - 4)
					assertEquals(plain.getRGB(x, y), noted.getRGB(x, y), x + ", " + y);
				else if (noted.getRGB(x, y) != 0xffffffff)
					ink++;
		assertTrue(ink > 300, () -> "hardly any letters");
	}

	@Test
	void aNoteHasRoomBelowNothingToo() throws Exception {
		ArrangedBoard board = new ArrangedBoard();
		byte[] png = bytes(board, PictureFormat.PNG, new PictureOptions(2, true).withNote("Left out: 12 elements, ".repeat(12)));
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
		assertTrue(image.getWidth() > 800 && image.getWidth() < 1000 && image.getHeight() > 200, image.getWidth() + " x " + image.getHeight());
	}

	@Test
	void tooLargePicturesAreRefusedInOneSentence() {
		ArrangedBoard board = new ArrangedBoard();
		DNode node = board.node(board.diagram, "far away");
		board.change().bounds(node, new Bounds(0, 0, 30_000, 30_000));
		board.commit();
		String message = assertThrows(PictureException.class, () -> bytes(board, PictureFormat.PNG, PictureOptions.DEFAULT)).getMessage();
		assertTrue(message.contains("30032 x 30032") && message.contains("choose a scale of 0.26 or less"), message);
		assertThrows(IllegalArgumentException.class, () -> new PictureOptions(9, false));
		assertThrows(IllegalArgumentException.class, () -> new PictureOptions(Double.NaN, false));
	}

	@Test
	void hostileTextIsHarmless() throws Exception {
		ArrangedBoard board = new ArrangedBoard();
		String evil = "</text><script>alert(1)</script>&<!--]]>\"'\u0000\u0008\ud800 x";
		DNode node = board.node(board.diagram, evil);
		board.change().tooltip(node, evil);
		board.change().name(evil);
		board.edge(node, board.node(board.diagram, "b"), evil);
		board.arranged();
		Document document = svg(board);
		assertEquals(0, document.getElementsByTagNameNS("*", "script").getLength());
		assertTrue(document.getDocumentElement().getElementsByTagName("title").item(0).getTextContent().startsWith("</text><script>alert(1)"));
		String text = new String(bytes(board, PictureFormat.SVG, PictureOptions.DEFAULT), StandardCharsets.UTF_8);
		assertFalse(text.contains("<script") || text.contains("\u0000") || text.contains("\ud800"));
	}

	@Test
	void charactersThatCantBeEmbeddedAreDrawn() throws Exception {
		ArrangedBoard board = new ArrangedBoard();
		board.node(board.diagram, "\uD83D\uDE00 \uD835\uDD38 a");
		board.arranged();
		assertTrue(svg(board).getDocumentElement().getTextContent().contains("\uD83D\uDE00"));
		assertTrue(bytes(board, PictureFormat.PNG, PictureOptions.DEFAULT).length > 0);
	}

	@Test
	void severalStandInOnePageWithIdsOfTheirOwn() throws Exception {
		ArrangedBoard board = new ArrangedBoard();
		board.node(board.diagram, "a");
		board.arranged();
		InlinePictures both = Pictures.inline(List.of(board.diagram, board.diagram), board.images, LegendWords.NONE);
		assertEquals(2, both.pictures().size());
		assertTrue(both.pictures().get(0).svg().startsWith("<svg ") && both.pictures().get(0).svg().contains("id=\"p1-title\""));
		assertFalse(both.pictures().get(1).svg().contains("id=\"p1-"));
		assertFalse(both.pictures().get(0).svg().contains("<style") || both.style().matches("(?s).*[<&].*"));
		assertTrue(both.style().contains("@font-face") && both.pictures().get(0).width() > 0);
	}

	@Test
	void screenReadersHearTitleSummaryAndNames() throws Exception {
		ArrangedBoard board = Gallery.edges();
		Element root = svg(board).getDocumentElement();
		assertEquals("img", root.getAttribute("role"));
		assertEquals("title summary", root.getAttribute("aria-labelledby"));
		assertEquals("A board", root.getElementsByTagName("title").item(0).getTextContent());
		assertEquals("Board: 38 elements, 24 edges.", root.getElementsByTagName("desc").item(0).getTextContent());
		NodeList groups = root.getElementsByTagName("g");
		assertTrue(Stream.iterate(0, i -> i < groups.getLength(), i -> i + 1).map(i -> (Element) groups.item(i))
				.anyMatch(g -> g.getElementsByTagName("title").getLength() == 1 && g.getElementsByTagName("title").item(0).getTextContent().equals("hub")));
		assertTrue(new String(bytes(board, PictureFormat.SVG, PictureOptions.DEFAULT), StandardCharsets.UTF_8).contains("@font-face{font-family:'Noto Sans'"));
	}

	@Test
	void embeddedFontsHoldTheLettersInUse() throws Exception {
		String svg = new String(bytes(Gallery.edges(), PictureFormat.SVG, PictureOptions.DEFAULT), StandardCharsets.UTF_8);
		Matcher rule = Pattern.compile("font-family:'([^']*)'[^}]*base64,([^)]*)\\)").matcher(svg);
		List<String> families = new ArrayList<>();
		while (rule.find()) {
			families.add(rule.group(1));
			byte[] data = Base64.getDecoder().decode(rule.group(2));
			assertTrue(data.length < 40_000, "large: " + data.length);
			Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(data));
			assertEquals(-1, font.canDisplayUpTo(rule.group(1).startsWith("Noto") ? "InputArrow label" : "♡"));
		}
		assertEquals(List.of("Noto Sans", "DejaVu Sans"), families);
	}

	@Test
	void anEmptyDiagramIsABlankSheet() throws Exception {
		ArrangedBoard board = new ArrangedBoard().arranged();
		assertTrue(bytes(board, PictureFormat.PNG, PictureOptions.DEFAULT).length > 50);
		assertEquals("Board: 0 elements, 0 edges.", svg(board).getElementsByTagName("desc").item(0).getTextContent());
	}
}
