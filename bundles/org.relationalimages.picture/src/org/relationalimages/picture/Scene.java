// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.graphics.Drawer;
import org.relationalimages.viewpoint.graphics.DrawnElement;
import org.relationalimages.viewpoint.graphics.Emphasis;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.legend.Legend;
import org.relationalimages.viewpoint.graphics.legend.LegendPainter;
import org.relationalimages.viewpoint.graphics.legend.LegendWords;
import org.relationalimages.viewpoint.graphics.scene.Paper;
import org.relationalimages.viewpoint.graphics.scene.Primitive;
import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;
import org.relationalimages.viewpoint.graphics.text.TextFont;
import org.relationalimages.viewpoint.graphics.text.TextLine;
import org.relationalimages.viewpoint.graphics.text.TextRuler;
import org.relationalimages.viewpoint.style.Rgb;

/**
 * The content of a picture: everything visible of a diagram.
 *
 * @param legend  the legend below it, or whatever else belongs to no element
 * @param note    lines of text below both
 * @param frame   the bounds of everything painted and a margin, in whole diagram pixels
 * @param title   the diagram's name
 * @param summary the kind of the diagram, the number of its elements and the note, for screen readers
 */
record Scene(List<DrawnElement> content, List<Primitive> legend, List<TextPrimitive> note, PreciseRect frame, String title, String summary) {

	private static final double MARGIN = 16;
	/** Half the width of the line around a legend, in pixels. */
	private static final double HALF_LINE = 0.5;
	private static final PreciseRect EMPTY = new PreciseRect(0, 0, 160, 80);
	private static final TextFont NOTE_FONT = new TextFont(9, false, true);
	private static final Rgb NOTE_COLOR = new Rgb(70, 70, 70);
	/** The width at which a note below a narrower diagram is wrapped, in pixels. */
	private static final double NOTE_WIDTH = 420;

	static Scene of(DDiagram diagram, Images images) {
		return of(diagram, images, LegendWords.NONE, "", Emphasis.NONE);
	}

	/** @param words the note; empty for none */
	static Scene of(DDiagram diagram, Images images, LegendWords legendWords, String words, Emphasis emphasis) {
		Drawer drawer = new Drawer(images);
		drawer.emphasise(emphasis);
		List<DrawnElement> content = drawer.drawAll(diagram);
		PreciseRect ink = null;
		for (DrawnElement drawnElement : content)
			for (Primitive primitive : drawnElement.primitives())
				ink = ink == null ? primitive.box() : ink.union(primitive.box());
		PreciseRect frame = ink == null ? EMPTY : PreciseRect.of(ink.inset(-MARGIN, -MARGIN).outer());
		List<Primitive> legend = new LegendPainter(images).draw(Legend.of(diagram, legendWords), frame.x() + MARGIN + HALF_LINE,
				frame.bottom(), frame.width() - 2 * (MARGIN + HALF_LINE));
		frame = around(frame, legend);
		List<TextPrimitive> note = note(words, frame);
		frame = around(frame, note);
		return new Scene(content, legend, note, frame, title(diagram), (summary(diagram, content) + " " + words).strip());
	}

	/** A scene of primitives that belong to no element, with the note below the ground they lie on. */
	static Scene of(List<Primitive> primitives, PreciseRect ground, String title, String summary, String words) {
		List<TextPrimitive> note = note(words, ground);
		return new Scene(List.of(), primitives, note, around(ground, note), title, (summary + " " + words).strip());
	}

	private static PreciseRect around(PreciseRect frame, List<? extends Primitive> below) {
		PreciseRect all = frame;
		for (Primitive one : below)
			all = all.union(PreciseRect.of(one.box().inset(-MARGIN, -MARGIN).outer()));
		return all;
	}

	/** The lines of the note. They have a halo, so that they stay legible on any background of a transparent picture. */
	private static List<TextPrimitive> note(String words, PreciseRect above) {
		List<TextPrimitive> note = new ArrayList<>();
		if (words.isBlank())
			return note;
		double baseline = above.bottom() + NOTE_FONT.ascent();
		double left = above.x() + MARGIN + TextPrimitive.HALO;
		double width = above.right() - MARGIN - TextPrimitive.HALO - left;
		for (TextLine line : TextRuler.wrap(words, NOTE_FONT, Math.max(NOTE_WIDTH, width)).lines()) {
			note.add(new TextPrimitive(left, baseline, line, NOTE_FONT, NOTE_COLOR, false, false, Paper.COLOR));
			baseline += NOTE_FONT.lineHeight();
		}
		return note;
	}

	/** Everything to paint, in order. */
	List<Primitive> primitives() {
		List<Primitive> all = new ArrayList<>();
		content.forEach(drawnElement -> all.addAll(drawnElement.primitives()));
		all.addAll(legend);
		all.addAll(note);
		return all;
	}

	private static String title(DDiagram diagram) {
		String name = diagram.name() == null ? "" : TextRuler.clean(diagram.name()).replace('\n', ' ').strip();
		return name.isEmpty() ? "Diagram" : name;
	}

	private static String summary(DDiagram diagram, List<DrawnElement> content) {
		long edges = content.stream().map(DrawnElement::element).filter(DEdge.class::isInstance).distinct().count();
		long elements = content.stream().map(DrawnElement::element).filter(one -> !(one instanceof DEdge)).distinct().count();
		String kind = diagram.description() == null ? "" : diagram.description().name() + ": ";
		return kind + elements + (elements == 1 ? " element, " : " elements, ") + edges + (edges == 1 ? " edge." : " edges.");
	}

	/** The text that a screen reader reads for an element: its tooltip or label, for an edge its ends, and what its decorations mean. */
	static String spoken(DDiagramElement element) {
		String text = element.tooltip() != null && !element.tooltip().isBlank() ? element.tooltip() : element.label();
		if (text.isBlank() && element instanceof DEdge edge && !(edge.label() + edge.source().label() + edge.sink().label()).isBlank())
			text = edge.source().label() + " → " + edge.sink().label();
		StringBuilder all = new StringBuilder(text.strip());
		for (String meaning : element.decorationTexts())
			if (all.indexOf(meaning) < 0)
				all.append(all.isEmpty() ? "" : "\n").append(meaning);
		return TextRuler.clean(all.toString()).strip();
	}
}
