// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.keyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.ui.accessibility.ElementWords;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.part.VisibleElements;

/** The links that can be drawn from an element, found bit by bit: in a large diagram there is much to ask. */
final class PossibleLinks {

	/** A link that can start at an element. */
	record Start(EdgeTool tool, DDiagramElement from) {
	}

	/** A link that can be drawn. */
	record Link(Start start, DDiagramElement to) {

		/** Its words in a list. */
		String words() {
			return start.tool().label() + ": " + ElementWords.name(to);
		}

		/** Whether all words that are typed occur in its words, in any order. */
		boolean matches(String typed) {
			String own = words().toLowerCase(Locale.ROOT);
			for (String word : typed.toLowerCase(Locale.ROOT).strip().split("\\s+"))
				if (!own.contains(word))
					return false;
			return true;
		}
	}

	private final DiagramController controller;
	private final List<Start> starts;
	private final List<DDiagramElement> ends = new ArrayList<>();
	private final List<Link> found = new ArrayList<>();
	private int asked;

	PossibleLinks(DiagramController controller, List<Start> starts) {
		this.controller = controller;
		this.starts = starts;
		controller.diagram().forEach(element -> {
			if (VisibleElements.isShown(element))
				ends.add(element);
		});
	}

	/** Looks on for some milliseconds; returns whether there is more to ask. */
	boolean lookOn(int milliseconds) {
		long end = System.nanoTime() + milliseconds * 1_000_000L;
		while (asked < ends.size() && System.nanoTime() < end) {
			DDiagramElement to = ends.get(asked++);
			for (Start start : starts)
				if (to != start.from() && controller.may(all -> all.canDraw(start.tool(), start.from(), to)))
					found.add(new Link(start, to));
		}
		return asked < ends.size();
	}

	/** Those found until now that have all the typed words. */
	List<Link> found(String typed) {
		return found.stream().filter(link -> link.matches(typed)).toList();
	}

	/** From where the links go, in words. */
	String from() {
		return ElementWords.named(starts.getFirst().from());
	}

	/** Draws a link. */
	void draw(Link link) {
		controller.make(link.start().tool(), all -> all.draw(link.start().tool(), link.start().from(), link.to()));
	}
}
