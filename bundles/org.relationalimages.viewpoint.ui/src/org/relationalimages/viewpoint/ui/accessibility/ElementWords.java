// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.gef.EditPartViewer;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.ui.marker.Markers;
import org.relationalimages.viewpoint.ui.part.VisibleElements;

/** An element in words, for those who hear a diagram or look for an element in a list. */
public final class ElementWords {

	/** The number of links that are told one by one. */
	private static final int LINKS = 8;

	private ElementWords() {
	}

	/** Its label, its kind and in what it is; for a link between what it goes. */
	public static String name(DDiagramElement element) {
		if (element instanceof DEdge edge)
			return named(edge) + ", from " + quoted(edge.source()) + " to " + quoted(edge.sink());
		String place = place(element);
		return named(element) + (place.isEmpty() ? "" : ", in " + place);
	}

	/** Its label and kind. Without a label the kind stands alone. */
	public static String named(DDiagramElement element) {
		String label = oneLine(element.label());
		return label.isEmpty() ? element.mapping().label() : label + ", " + element.mapping().label();
	}

	/** The labels of what it is in, from the inside; not of what holds everything, which is the diagram for a reader. */
	private static String place(DDiagramElement element) {
		List<String> places = new ArrayList<>();
		for (Object at = element.parent(); at instanceof DDiagramElement holder && !holdsAll(holder); at = holder.parent())
			if (!holder.label().isBlank())
				places.add(oneLine(holder.label()));
		return String.join(", in ", places);
	}

	private static boolean holdsAll(DDiagramElement holder) {
		return holder.parent() instanceof DDiagram diagram
				&& diagram.children().stream().filter(AbstractDNode.class::isInstance).limit(2).count() == 1;
	}

	/** What else there is to know: what its tooltip and its signs say, its links, and what was found about it. */
	public static String description(EditPartViewer viewer, DDiagramElement element) {
		List<String> parts = new ArrayList<>();
		if (element.tooltip() != null && !oneLine(element.tooltip()).equals(oneLine(element.label())))
			element.tooltip().lines().forEach(parts::add);
		element.decorationTexts().stream().filter(text -> !parts.contains(text)).forEach(parts::add);
		if (element instanceof AbstractDNode node) {
			if (node.isFolded())
				parts.add("folded, " + node.foldedCount() + " inside");
			if (node.isPinned())
				parts.add("pinned");
		}
		parts.addAll(links(element));
		Markers.of(viewer).flatMap(markers -> markers.at(element))
				.ifPresent(marker -> parts.add(marker.kind().word() + ": " + marker.text()));
		return String.join(". ", parts.stream().map(ElementWords::sentence).filter(part -> !part.isEmpty()).toList());
	}

	private static List<String> links(DDiagramElement element) {
		List<String> links = Stream.concat(
				element.outgoing().stream().filter(VisibleElements::isShown).map(edge -> named(edge) + " to " + quoted(edge.sink())),
				element.incoming().stream().filter(VisibleElements::isShown).map(edge -> named(edge) + " from " + quoted(edge.source()))).toList();
		if (links.size() <= LINKS)
			return links;
		List<String> some = new ArrayList<>(links.subList(0, LINKS));
		some.add("and " + (links.size() - LINKS) + " more links");
		return some;
	}

	private static String quoted(DDiagramElement element) {
		return element.label().isBlank() ? element.mapping().label() : "\"" + oneLine(element.label()) + "\"";
	}

	private static String sentence(String text) {
		String line = oneLine(text);
		return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
	}

	private static String oneLine(String text) {
		return text.strip().replaceAll("\\s+", " ");
	}
}
