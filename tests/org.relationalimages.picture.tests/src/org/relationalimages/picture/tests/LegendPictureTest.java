// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.document.diagrams.CaseDesign;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.document.diagrams.CaseLegend;
import org.relationalimages.picture.PictureFormat;
import org.relationalimages.picture.PictureOptions;
import org.relationalimages.picture.Pictures;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.tests.support.Thoroughness;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.Drawer;
import org.relationalimages.viewpoint.graphics.DrawnElement;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.legend.Legend;
import org.relationalimages.viewpoint.graphics.legend.LegendEntry;
import org.relationalimages.viewpoint.graphics.legend.LegendPainter;
import org.relationalimages.viewpoint.graphics.legend.LegendSample;
import org.relationalimages.viewpoint.graphics.legend.LegendWords;
import org.relationalimages.viewpoint.graphics.scene.ImagePrimitive;
import org.relationalimages.viewpoint.graphics.scene.Primitive;
import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;
import org.relationalimages.viewpoint.graphics.tests.ArrangedBoard;
import org.relationalimages.viewpoint.specification.DiagramDescription;

/** Legends below the diagrams in pictures. */
class LegendPictureTest {

	private static final PictureOptions WITH = PictureOptions.DEFAULT.withLegend(CaseLegend.WORDS);
	/** The distance of a legend from the edges of a picture, in pixels. */
	private static final double MARGIN = 16.5;
	/** Sums of widths are rounded. */
	private static final double TOLERANCE = 0.01;

	/** Comparing each point of two pictures takes long: one of each kind of all cases is enough. */
	private static final Set<DiagramDescription> COMPARED = new HashSet<>();

	private final Images images = CaseDesign.images();

	static List<TeachingCase> cases() {
		return TeachingCases.all();
	}

	private byte[] bytes(DDiagram diagram, PictureFormat format, PictureOptions options) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Pictures.write(diagram, images, format, options, out);
		return out.toByteArray();
	}

	private static List<String> lines(List<Primitive> primitives) {
		List<String> lines = new ArrayList<>();
		for (Primitive primitive : primitives)
			if (primitive instanceof TextPrimitive text)
				lines.add(text.text());
		return lines;
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyFormatHasEveryEntryAndGrowsDownwardsOnly(TeachingCase teachingCase) throws IOException {
		CaseDiagrams diagrams = CaseDiagrams.open(ShippedFiles.load(teachingCase), teachingCase.views());
		Set<DiagramDescription> seen = new HashSet<>();
		for (CaseDiagram one : diagrams.all()) {
			if (!seen.add(one.description()))
				continue; // one of each kind is enough
			DDiagram diagram = diagrams.show(one);
			List<LegendEntry> legend = Legend.of(diagram, CaseLegend.WORDS);
			PreciseRect frame = Pictures.frame(diagram, images);
			List<Primitive> drawn = new LegendPainter(images).draw(legend, frame.x() + MARGIN, frame.bottom(), frame.width() - 2 * MARGIN);
			for (Primitive primitive : drawn)
				assertTrue(primitive.box().y() >= frame.bottom() - 1 && primitive.box().right()
						<= frame.x() + Math.max(frame.width(), LegendPainter.NARROWEST) + 1, one.name() + ": " + primitive);
			String svg = new String(bytes(diagram, PictureFormat.SVG, WITH), StandardCharsets.UTF_8);
			try (PdfPage pdf = new PdfPage(diagram, images, WITH)) {
				String text = pdf.paintedText();
				for (String line : lines(drawn)) {
					assertTrue(text.contains(line.strip()), line + " in " + text);
					assertTrue(svg.contains(line.replace("&", "&amp;").replace("'", "&#39;")), line);
				}
			}
			if (!COMPARED.add(one.description()) && Thoroughness.times(1) == 1)
				continue;
			BufferedImage with = ImageIO.read(new ByteArrayInputStream(bytes(diagram, PictureFormat.PNG, WITH)));
			BufferedImage without = ImageIO.read(new ByteArrayInputStream(bytes(diagram, PictureFormat.PNG, PictureOptions.DEFAULT)));
			assertTrue(with.getHeight() > without.getHeight(), one.name());
			for (int y = 0; y < without.getHeight() - 20; y += 7)
				for (int x = 0; x < without.getWidth(); x += 7)
					assertEquals(without.getRGB(x, y), with.getRGB(x, y), "the diagram itself stays as it is");
		}
		diagrams.session().dispose();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void signsCoverNoTextOfTheirElements(TeachingCase teachingCase) {
		CaseDiagrams diagrams = CaseDiagrams.open(ShippedFiles.load(teachingCase), Optional.empty());
		int signs = 0;
		for (CaseDiagram one : diagrams.all())
			for (DrawnElement drawn : new Drawer(images).drawAll(diagrams.show(one)))
				for (Primitive primitive : drawn.primitives())
					if (primitive instanceof ImagePrimitive sign && sign.image().path().contains("/signs/")) {
						signs++;
						for (Primitive other : drawn.primitives())
							assertFalse(other instanceof TextPrimitive text && text.box().inset(1, 3).intersects(sign.box()),
									() -> one.name() + ": " + drawn.element().label());
					}
		diagrams.session().dispose();
		assertTrue(signs > 0);
	}

	@Test
	void whatHasNoSpecificationHasNoLegend() throws IOException {
		ArrangedBoard board = Gallery.edges();
		assertArrayEquals(bytes(board.diagram, PictureFormat.SVG, PictureOptions.DEFAULT), bytes(board.diagram, PictureFormat.SVG, WITH));
		assertEquals(List.of(), new LegendPainter(images).draw(List.of(), 0, 0, 500));
	}

	@Test
	void aNarrowLegendIsOneColumnAndAWideOneOneRow() {
		List<LegendEntry> entries = List.of(sign("?", "open"), sign("!", "closed"), sign("x", "a very long meaning ".repeat(12)));
		PreciseRect narrow = box(entries, 1);
		PreciseRect wide = box(entries, 2000);
		assertTrue(narrow.width() <= LegendPainter.NARROWEST + 1 + TOLERANCE, narrow.toString());
		assertTrue(wide.height() < narrow.height() && wide.width() > narrow.width(), wide + " " + narrow);
		assertFalse(box(List.of(sign("?", "")), 500).height() <= 0);
		assertEquals(box(entries, 2000), box(entries, 3000), "no wider than needed");
	}

	private PreciseRect box(List<LegendEntry> entries, double width) {
		return new LegendPainter(images).draw(entries, 10, 20, width).stream().map(Primitive::box).reduce(PreciseRect::union).orElseThrow();
	}

	private static LegendEntry sign(String text, String words) {
		return new LegendEntry(new LegendSample.Sign(text), words);
	}

	@Test
	void noWordsIsNoLegend() throws IOException {
		CaseDiagrams diagrams = CaseDiagrams.open(ShippedFiles.load("T1"), Optional.empty());
		DDiagram diagram = diagrams.show(diagrams.all().getFirst());
		assertArrayEquals(bytes(diagram, PictureFormat.SVG, PictureOptions.DEFAULT),
				bytes(diagram, PictureFormat.SVG, PictureOptions.DEFAULT.withLegend(LegendWords.NONE)));
		diagrams.session().dispose();
	}
}
