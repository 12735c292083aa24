// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.util.List;

import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.drawing.Box;
import org.relationalimages.viewpoint.drawing.Drawer;
import org.relationalimages.viewpoint.drawing.Drawn;
import org.relationalimages.viewpoint.drawing.Images;
import org.relationalimages.viewpoint.drawing.Primitive;
import org.relationalimages.viewpoint.text.TextRuler;

/**
 * What a picture shows: everything visible of a diagram.
 *
 * @param frame  holds all ink and a margin, in whole diagram pixels
 * @param title  the diagram's name
 * @param summary what kind of diagram it is and how much is in it, for people who can't see it
 */
record Scene(List<Drawn> content, Box frame, String title, String summary) {

	private static final double MARGIN = 16;
	private static final Box EMPTY = new Box(0, 0, 160, 80);

	static Scene of(DDiagram diagram, Images images) {
		List<Drawn> content = new Drawer(images).drawAll(diagram);
		Box ink = null;
		for (Drawn drawn : content)
			for (Primitive primitive : drawn.primitives())
				ink = ink == null ? primitive.box() : ink.union(primitive.box());
		Box frame = ink == null ? EMPTY : Box.of(ink.inset(-MARGIN, -MARGIN).outer());
		return new Scene(content, frame, title(diagram), summary(diagram, content));
	}

	private static String title(DDiagram diagram) {
		String name = diagram.name() == null ? "" : TextRuler.clean(diagram.name()).replace('\n', ' ').strip();
		return name.isEmpty() ? "Diagram" : name;
	}

	private static String summary(DDiagram diagram, List<Drawn> content) {
		long edges = content.stream().map(Drawn::element).filter(DEdge.class::isInstance).distinct().count();
		long elements = content.stream().map(Drawn::element).filter(one -> !(one instanceof DEdge)).distinct().count();
		String kind = diagram.description() == null ? "" : diagram.description().name() + ": ";
		return kind + elements + (elements == 1 ? " element, " : " elements, ") + edges + (edges == 1 ? " edge." : " edges.");
	}

	/** What an element is called aloud: its tooltip or label, and for an edge what it joins. */
	static String spoken(DDiagramElement element) {
		String text = element.tooltip() != null && !element.tooltip().isBlank() ? element.tooltip() : element.label();
		if (text.isBlank() && element instanceof DEdge edge && !(edge.label() + edge.source().label() + edge.sink().label()).isBlank())
			text = edge.source().label() + " → " + edge.sink().label();
		return TextRuler.clean(text).strip();
	}
}
