// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.graphics.scene.Luminance;
import org.relationalimages.viewpoint.specification.NamedColor;
import org.relationalimages.viewpoint.style.LabelFormat;
import org.relationalimages.viewpoint.style.LabelStyle;
import org.relationalimages.viewpoint.style.OwnFormat;
import org.relationalimages.viewpoint.style.Rgb;
import org.relationalimages.viewpoint.ui.accessibility.ElementWords;
import org.relationalimages.viewpoint.ui.command.DiagramController;

/** Changes the look of elements, each time as one step. A copied format can be used in every diagram until the program ends. */
public final class Formatting {

	/** What text needs to be read. */
	private static final double TEXT = 4.5;
	/** How much darker black is than a fill: diagrams have light fills. */
	private static final double LIGHT = 12;
	/** Colours closer to each other, by the sum of their components, can't be told apart in a menu. */
	private static final int APART = 24;
	private static final int MOST = 16;
	/** What a line needs to be seen. */
	private static final double LINE = 3;
	private static final Rgb PAPER = new Rgb(255, 255, 255);

	private static OwnFormat copied;

	private final DiagramController controller;

	/** Formats elements of the controller's diagram. */
	public Formatting(DiagramController controller) {
		this.controller = controller;
	}

	/** Sets the fill of nodes and the colour of edges; null for what the diagram says. */
	public void color(Collection<DDiagramElement> elements, Rgb color) {
		change("Colour", elements, format -> format.withColor(color));
	}

	/** Sets the width of borders and lines; null for what the diagram says. */
	public void line(Collection<DDiagramElement> elements, Integer width) {
		change("Line", elements, format -> format.withLine(width));
	}

	/** Turns a format of the labels on, or off when all have it. */
	public void toggle(Collection<DDiagramElement> elements, LabelFormat letter) {
		boolean on = !all(elements, letter);
		controller.arrange(letter == LabelFormat.BOLD ? "Bold" : "Italic", change -> elements.forEach(element -> {
			LabelStyle label = OwnFormat.labelOf(element.style());
			if (label == null)
				return;
			List<LabelFormat> letters = new ArrayList<>(label.formats());
			if (on)
				letters.add(letter);
			else
				letters.remove(letter);
			boolean asSpecified = letters.stream().distinct().sorted().toList().equals(OwnFormat.labelOf(element.specifiedStyle()).formats());
			change.ownFormat(element, element.ownFormat().withLetters(asSpecified ? null : letters));
		}));
	}

	/** Whether the labels of all elements have the format. */
	public static boolean all(Collection<DDiagramElement> elements, LabelFormat letter) {
		return elements.stream().map(element -> OwnFormat.labelOf(element.style())).allMatch(label -> label != null && label.is(letter));
	}

	/** The colours of the specification with which every one of the elements stays readable. */
	public List<NamedColor> colors(Collection<DDiagramElement> elements) {
		if (elements.isEmpty() || !elements.stream().allMatch(element -> OwnFormat.canColor(element.style())))
			return List.of();
		List<NamedColor> offered = new ArrayList<>();
		for (NamedColor color : NamedColor.of(controller.diagram().description()))
			if (offered.size() < MOST && elements.stream().allMatch(element -> suits(element, color.color()))
					&& offered.stream().noneMatch(known -> looksLike(known.color(), color.color())))
				offered.add(color);
		return offered;
	}

	private static boolean looksLike(Rgb one, Rgb other) {
		return Math.abs(one.red() - other.red()) + Math.abs(one.green() - other.green()) + Math.abs(one.blue() - other.blue()) < APART;
	}

	private static boolean suits(DDiagramElement element, Rgb color) {
		if (element instanceof DEdge)
			return Luminance.contrast(color, PAPER) >= LINE;
		LabelStyle label = OwnFormat.labelOf(element.style());
		return Luminance.contrast(color, Rgb.BLACK) >= LIGHT && (label == null || Luminance.contrast(color, label.color()) >= TEXT);
	}

	/** Whether there is a copied format. */
	public static boolean hasCopy() {
		return copied != null;
	}

	/** Notes the format of an element, to be given to others; also that it has none of its own. */
	public void copy(List<DDiagramElement> elements) {
		if (elements.size() != 1) {
			controller.messages().tell("Select one element to copy its format.");
			return;
		}
		copied = elements.getFirst().ownFormat();
		controller.messages().tell("The format of \u201c" + ElementWords.name(elements.getFirst()) + "\u201d is copied"
				+ (copied.isNone() ? "; it looks as the diagram says." : "."));
	}

	/** Gives elements the copied format. */
	public void paste(Collection<DDiagramElement> elements) {
		if (copied == null)
			controller.messages().tell("Copy the format of an element first (Ctrl+Shift+C).");
		else if (elements.isEmpty())
			controller.messages().tell("Select what is to look like the element whose format was copied.");
		else {
			OwnFormat format = copied;
			change("Format", elements, before -> format);
		}
	}

	/** Gives elements back the look that the diagram says, and the size that they need. */
	public void reset(Collection<DDiagramElement> elements) {
		if (elements.stream().noneMatch(Formatting::isChanged))
			controller.messages().tell("They look as the diagram says already.");
		else
			controller.reset(elements);
	}

	/** Whether an element's look or size was changed by hand. */
	public static boolean isChanged(DDiagramElement element) {
		return !element.ownFormat().isNone() || DiagramController.isSized(element);
	}

	private void change(String label, Collection<DDiagramElement> elements, UnaryOperator<OwnFormat> format) {
		controller.arrange(label, change -> elements.forEach(element -> change.ownFormat(element, format.apply(element.ownFormat()))));
	}
}
