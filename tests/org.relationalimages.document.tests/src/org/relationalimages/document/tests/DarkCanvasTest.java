// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.design.Design;
import org.relationalimages.document.diagrams.CaseDesign;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.viewpoint.graphics.Drawer;
import org.relationalimages.viewpoint.graphics.scene.DarkPaper;
import org.relationalimages.viewpoint.graphics.scene.Fill;
import org.relationalimages.viewpoint.graphics.scene.Luminance;
import org.relationalimages.viewpoint.graphics.scene.PathPrimitive;
import org.relationalimages.viewpoint.graphics.scene.Primitive;
import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;
import org.relationalimages.viewpoint.style.Rgb;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the specifications colour for white paper can be read on the dark one of a dark theme. */
class DarkCanvasTest {

	private static final double TEXT = 4.5;
	private static final double LINE = 3;

	@Test
	void everyStyleCanBeReadOnDarkPaper() throws Exception {
		Map<String, Rgb> palette = new HashMap<>();
		URL colors = Design.specifications().stream().filter(file -> file.getPath().endsWith("palette.odesign")).findFirst().orElseThrow();
		each(xml(colors), "entries", entry -> palette.put(entry.getAttribute("name"), new Rgb(Integer.parseInt(entry.getAttribute("red")),
				Integer.parseInt(entry.getAttribute("green")), Integer.parseInt(entry.getAttribute("blue")))));
		int styles = 0;
		for (URL file : Design.specifications()) {
			List<Element> all = new ArrayList<>();
			each(xml(file), "*", element -> all.add(element));
			for (Element style : all) {
				Rgb text = color(style, "labelColor", palette);
				Rgb ground = color(style, "color", palette);
				if (ground == null)
					ground = color(style, "backgroundColor", palette);
				boolean isBeside = style.getAttribute("xsi:type").endsWith("Description") && !style.getAttribute("xsi:type").contains("Container")
						&& !style.getAttribute("labelPosition").equals("node");
				Rgb dark = ground == null || isBeside ? DarkPaper.COLOR : DarkPaper.fill(ground);
				if (text != null)
					check(style, DarkPaper.text(text), dark, TEXT);
				Rgb line = color(style, "strokeColor", palette);
				if (line != null)
					check(style, DarkPaper.line(line), DarkPaper.COLOR, LINE);
				Rgb border = color(style, "borderColor", palette);
				if (border != null && !border.equals(ground) && Luminance.contrast(border, new Rgb(255, 255, 255)) >= 1.3)
					check(style, DarkPaper.border(border), DarkPaper.COLOR, LINE);
				styles += text == null && line == null ? 0 : 1;
			}
		}
		assertTrue(styles > 300, styles + " styles");
	}

	private static void check(Element style, Rgb color, Rgb ground, double least) {
		double contrast = Luminance.contrast(color, ground);
		assertTrue(contrast >= least, () -> style.getAttribute("labelExpression") + " of " + ((Element) style.getParentNode()).getAttribute("name") + ": "
				+ contrast + " of " + color.hex() + " on " + ground.hex());
	}

	private static Rgb color(Element style, String name, Map<String, Rgb> palette) {
		for (Node child = style.getFirstChild(); child != null; child = child.getNextSibling())
			if (child instanceof Element element && element.getTagName().equals(name) && element.getAttribute("href").contains("entries[name='"))
				return palette.get(element.getAttribute("href").replaceAll(".*name='(.*)'].*", "$1").replace("%20", " "));
		return null;
	}

	private static void each(Document document, String tag, Consumer<Element> work) {
		var found = document.getElementsByTagName(tag);
		for (int i = 0; i < found.getLength(); i++)
			work.accept((Element) found.item(i));
	}

	private static Document xml(URL url) throws Exception {
		try (InputStream in = url.openStream()) {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "T1", "T4", "T7", "T8" })
	void everyWordOfATeachingCaseStandsOutFromWhatIsBelowIt(String id) throws Exception {
		CaseDiagrams diagrams = CaseDiagrams.open(ShippedFiles.load(TeachingCases.find(id).orElseThrow()), Optional.empty());
		Drawer drawer = new Drawer(CaseDesign.images());
		for (CaseDiagram one : diagrams.all()) {
			List<Primitive> painted = new ArrayList<>();
			drawer.drawAll(diagrams.show(one)).forEach(element -> painted.addAll(DarkPaper.of(element.primitives())));
			for (int i = 0; i < painted.size(); i++)
				if (painted.get(i) instanceof TextPrimitive text && !text.line().runs().isEmpty()) {
					Rgb ground = text.halo() != null ? text.halo() : below(text, painted.subList(0, i));
					assertTrue(Luminance.contrast(text.color(), ground) >= TEXT, one.name() + ": " + text);
				}
		}
		diagrams.session().dispose();
	}

	private static Rgb below(TextPrimitive text, List<Primitive> painted) {
		for (Primitive one : painted.reversed())
			if (one instanceof PathPrimitive path && path.fill() instanceof Fill.Plain plain && plain.opacity() > 0.9
					&& path.outline().contains(text.box().center()))
				return plain.color();
		return DarkPaper.COLOR;
	}

	@Test
	void whatIsAsDarkAsThePaperBecomesAsLightAsItAndBack() {
		assertEquals(DarkPaper.COLOR, DarkPaper.fill(new Rgb(255, 255, 255)));
		assertTrue(Luminance.contrast(DarkPaper.text(Rgb.BLACK), DarkPaper.COLOR) > 10);
		int light = DarkPaper.picture(0x2f2f2f);
		assertTrue((light & 0xff) > 0xd0, Integer.toHexString(light));
	}
}
