// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.session.EditingSession;

/**
 * What an editor offers with the tools of a specification besides Sirius's own gestures: the next steps from an element,
 * a line together with its new end, and new elements with their labels. As in {@link Tools}, each is one undo step.
 */
public final class Shortcuts {

	private final Tools tools;
	private final Creating creating;
	private final Growing growing;
	private final Naming naming;

	/** Those of a session with its tools. */
	public Shortcuts(EditingSession session, Tools tools) {
		this.tools = tools;
		this.creating = new Creating(session);
		this.growing = new Growing(session, tools);
		this.naming = new Naming(session, tools.catalog());
	}

	/** Whether a line can begin or, as far as its mappings say, end at a view. */
	public boolean canTouch(EdgeTool tool, DDiagramElement view) {
		return tools.canConnectFrom(tool, view) || DropTarget.isThere(view) && !(view instanceof DNodeListElement) && tool.endsAt(view.mapping());
	}

	/** The ways to draw a line from a view to a new element near another view or in the diagram: where it is nearest; each has been tried out. */
	public List<Growth> growths(EdgeTool tool, DDiagramElement source, Object near) {
		return DropTarget.isThere(source) && DropTarget.isThere(near) ? growing.ways(tool, source, near) : List.of();
	}

	/**
	 * Makes a new element and a line between it and a view, in one step.
	 *
	 * @param place where the new view is to be, in pixels of the diagram; null, or outside of its holder, for anywhere
	 */
	public ToolResult grow(Growth growth, DDiagramElement source, Point place) {
		return DropTarget.isThere(source) && DropTarget.isThere(growth.holder()) ? growing.grow(growth, source, place) : Tools.gone();
	}

	/** The visible holder nearest to a view, or to a diagram itself, on which a creation or generic tool can be used. */
	public Optional<Object> holderNear(ToolDescription tool, Object near) {
		return DropTarget.isThere(near)
				? Optional.ofNullable(NearestHolder.of(near, one -> tools.canCreate(tool, one))).map(NearestHolder::holder) : Optional.empty();
	}

	/**
	 * Uses a creation or generic tool on a holder; what it makes may come to be elsewhere.
	 *
	 * @param place where the new view is to be, in pixels of the diagram; null, or outside of its parent, for anywhere
	 */
	public ToolResult createAround(ToolDescription tool, Object holder, Point place) {
		if (!DropTarget.isThere(holder))
			return Tools.gone();
		return !creating.isAllowed(tool, holder) ? Tools.notHere(tool) : creating.createAround(tool, holder, place);
	}

	/** Whether the labels of what a tool makes can be typed, in {@link #createNamed}. */
	public boolean canName(CreationTool tool) {
		return naming.canName(tool);
	}

	/** Makes an element for each text, its label where that can be typed, in one step; the first one at a place as in {@link #createAround}. */
	public ToolResult createNamed(CreationTool tool, Object holder, Point place, List<String> texts) {
		if (!DropTarget.isThere(holder))
			return Tools.gone();
		return !creating.isAllowed(tool, holder) ? Tools.notHere(tool) : naming.create(tool, holder, place, texts);
	}

	/** A point of the diagram as one in a holder, in pixels from its corner; null when it is outside. */
	public static Point inside(Object holder, Point place) {
		return DropTarget.inside(holder, place);
	}

	/** Whether what is in a holder can stand anywhere in it. */
	public static boolean isFree(Object holder) {
		return ToolRun.isFree(holder);
	}

	/** What can be done next from a view; the named tools come first, in their order. */
	public NextSteps nextSteps(DDiagramElement view, List<String> names) {
		if (!DropTarget.isThere(view))
			return NextSteps.NONE;
		List<ToolDescription> usable = new ArrayList<>(tools.palette(DropTarget.diagramOf(view)).tools().stream()
				.filter(tool -> tool instanceof EdgeTool edge ? canTouch(edge, view) : tools.canCreate(tool, view)).toList());
		if (tools.canOpen(view))
			usable.add(tools.openTool(view));
		return NextSteps.of(usable, names);
	}
}
