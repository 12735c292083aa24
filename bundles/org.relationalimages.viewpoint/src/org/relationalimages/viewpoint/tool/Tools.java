// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.EdgeMapping;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.specification.SpecificationElement;

/**
 * Everything an editor does with the tools of a specification. Each {@code can…} method says, without changing
 * anything, whether to offer a gesture; the method that carries it out makes one undo step and never throws for what a
 * user or a specification may do wrong, but answers with a refusal in one sentence. A <em>holder</em> is a
 * {@link DDiagram} or a {@link DDiagramElement}; all views must belong to open diagrams of the session.
 */
public final class Tools {

	private final ToolCatalog catalog = new ToolCatalog();
	private final Creating creating;
	private final Connecting connecting;
	private final LabelEditing labels;
	private final Deleting deleting;
	private final Reconnecting reconnecting;
	private final Dropping dropping;
	private final DoubleClicking doubleClicking;

	/** The tools as used in a session. */
	public Tools(EditingSession session) {
		creating = new Creating(session);
		connecting = new Connecting(session);
		labels = new LabelEditing(session);
		deleting = new Deleting(session, catalog);
		reconnecting = new Reconnecting(session, catalog);
		dropping = new Dropping(session, catalog);
		doubleClicking = new DoubleClicking(session);
	}

	ToolCatalog catalog() {
		return catalog;
	}

	/** The tools to pick from for a diagram, given its active layers. */
	public Palette palette(DDiagram diagram) {
		return Palette.of(diagram, catalog);
	}

	/** The tools that would be in the palette, too, if layers that are off were on. */
	public Map<Layer, Palette> hiddenTools(DDiagram diagram) {
		return Palette.ofOthers(diagram, catalog);
	}

	/** Whether a creation or generic tool can be used on a holder. */
	public boolean canCreate(ToolDescription tool, Object holder) {
		return DropTarget.isThere(holder) && (tool instanceof GenericTool || tool instanceof CreationTool creation && Creating.fits(creation, holder))
				&& creating.isAllowed(tool, holder);
	}

	/**
	 * Uses a creation or generic tool on a holder. Only the tool's precondition is asked again, as in Sirius.
	 *
	 * @param hint where a new view is to be, in pixels from the holder's outer top left corner; null for anywhere
	 */
	public ToolResult create(ToolDescription tool, Object holder, Point hint) {
		if (!DropTarget.isThere(holder))
			return gone();
		return !creating.isAllowed(tool, holder) ? notHere(tool) : creating.create(tool, holder, hint);
	}

	/** Whether a connection can start at a view. */
	public boolean canConnectFrom(EdgeTool tool, DDiagramElement source) {
		return DropTarget.isThere(source) && !(source instanceof DNodeListElement) && connecting.canStart(tool, source);
	}

	/** Whether a tool can connect two views. */
	public boolean canConnect(EdgeTool tool, DDiagramElement source, DDiagramElement target) {
		return canConnectFrom(tool, source) && DropTarget.isThere(target) && !(target instanceof DNodeListElement)
				&& tool.joins(source.mapping(), target.mapping()) && connecting.isAllowed(tool, source, target);
	}

	/** Connects two views. Only the tool's precondition is asked again, as in Sirius. */
	public ToolResult connect(EdgeTool tool, DDiagramElement source, DDiagramElement target) {
		if (!DropTarget.isThere(source, target))
			return gone();
		if (!connecting.isAllowed(tool, source, target))
			return ToolResult.refused("\"" + tool.label() + "\" can't connect these two.");
		return connecting.connect(tool, source, target);
	}

	/** Whether drawing a connection can begin at a view: at the one it comes from, or at the one it goes to. */
	public boolean canDrawFrom(EdgeTool tool, DDiagramElement view) {
		return canConnectFrom(tool, view) || DropTarget.isThere(view) && !(view instanceof DNodeListElement) && tool.endsAt(view.mapping());
	}

	/** Whether a connection can be drawn between two views: in that direction, or in the other where only that makes sense. */
	public boolean canDraw(EdgeTool tool, DDiagramElement first, DDiagramElement second) {
		return canConnect(tool, first, second) || canConnect(tool, second, first);
	}

	/** Connects two views in the direction that makes sense; when both do, as it was drawn. */
	public ToolResult draw(EdgeTool tool, DDiagramElement first, DDiagramElement second) {
		return canConnect(tool, first, second) || !canConnect(tool, second, first) ? connect(tool, first, second) : connect(tool, second, first);
	}

	/** Whether two views are of the kinds that a tool connects, in either direction. */
	public boolean joins(EdgeTool tool, DDiagramElement first, DDiagramElement second) {
		return tool.joins(first.mapping(), second.mapping()) || tool.joins(second.mapping(), first.mapping());
	}

	/** The edge tools of the palette that can connect two views; with a null target those that can start. */
	public List<EdgeTool> connectable(DDiagramElement source, DDiagramElement target) {
		return !DropTarget.isThere(source) ? List.of() : palette(DropTarget.diagramOf(source)).tools().stream().filter(EdgeTool.class::isInstance)
				.map(EdgeTool.class::cast)
				.filter(tool -> target == null ? canConnectFrom(tool, source) : canConnect(tool, source, target)).toList();
	}

	/** Whether the label of a view can be typed over. */
	public boolean canEdit(DDiagramElement view) {
		DirectEditTool tool = editTool(view);
		return tool != null && DropTarget.isThere(view) && labels.isAllowed(tool, view);
	}

	/** The text that typing begins with: what the tool says, or the label. */
	public String editText(DDiagramElement view) {
		DirectEditTool tool = editTool(view);
		return tool == null ? view.label() : LabelEditing.text(tool, view);
	}

	/** Takes the text typed in place of a view's label. */
	public ToolResult edit(DDiagramElement view, String text) {
		DirectEditTool tool = editTool(view);
		if (!DropTarget.isThere(view))
			return gone();
		if (tool == null || !labels.isAllowed(tool, view))
			return ToolResult.refused("This label can't be edited here.");
		Object[] parts = LabelEditing.parse(tool.mask(), text);
		if (parts == null)
			return ToolResult.refused("The text must have the form \"" + tool.mask() + "\".");
		return labels.edit(tool, view, parts);
	}

	private DirectEditTool editTool(DDiagramElement view) {
		return catalog.of(view.mapping().directEditTool(), DirectEditTool.class);
	}

	/** Whether a view can be deleted with what it shows. */
	public boolean canDelete(DDiagramElement view) {
		return DropTarget.isThere(view) && deleting.isAllowed(view) && (deleting.toolOf(view) != null || !Deleting.elementsOf(view).isEmpty());
	}

	/** Whether there are views and each of them can be deleted with what it shows. */
	public boolean canDelete(Collection<? extends DDiagramElement> views) {
		return !views.isEmpty() && views.stream().allMatch(this::canDelete);
	}

	/** What deleting the views is called: "Delete", or as their tool is. */
	public String deletionLabel(Collection<? extends DDiagramElement> views) {
		return deleting.label(views);
	}

	/** Deletes views of one diagram in one step: all of them, or none when one refuses. */
	public ToolResult delete(Collection<? extends DDiagramElement> views) {
		if (views.isEmpty())
			return ToolResult.refused("Nothing is selected.");
		if (!DropTarget.isThere(views.toArray()))
			return gone();
		for (DDiagramElement view : views)
			if (!deleting.isAllowed(view))
				return ToolResult.refused("\"" + view.label() + "\" can't be deleted here.");
		return deleting.delete(views);
	}

	/** Whether an end of an edge can be moved to a view. */
	public boolean canReconnect(DEdge edge, boolean sourceEnd, DDiagramElement end) {
		return DropTarget.isThere(edge, end) && reconnecting.toolFor(edge, sourceEnd, end) != null;
	}

	/** Moves an end of an edge to another view. */
	public ToolResult reconnect(DEdge edge, boolean sourceEnd, DDiagramElement end) {
		if (!DropTarget.isThere(edge, end))
			return gone();
		ReconnectTool tool = reconnecting.toolFor(edge, sourceEnd, end);
		if (tool == null)
			return ToolResult.refused("The line can't be moved there.");
		return reconnecting.reconnect(tool, edge, sourceEnd, end);
	}

	/** Moves an end of an edge by a given tool, whatever its precondition and mappings say, as Sirius's command does. */
	public ToolResult reconnect(ReconnectTool tool, DEdge edge, boolean sourceEnd, DDiagramElement end) {
		if (!DropTarget.isThere(edge, end))
			return gone();
		return reconnecting.reconnect(tool, edge, sourceEnd, end);
	}

	/** The tools that can reconnect an edge. */
	public List<ReconnectTool> reconnectTools(DEdge edge) {
		return ((EdgeMapping) edge.mapping()).reconnectTools().stream().map(one -> catalog.of(one, ReconnectTool.class))
				.toList();
	}

	/** Whether a view can be dropped on a holder other than the one it is in. */
	public boolean canDrop(DDiagramElement view, Object holder) {
		return DropTarget.isThere(view, holder) && view.parent() != holder && dropping.toolFor(view, holder) != null;
	}

	/** Drops views of one diagram on a holder, in one step. The hint is as for {@link #create}. */
	public ToolResult drop(Collection<? extends DDiagramElement> views, Object holder, Point hint) {
		if (views.isEmpty())
			return ToolResult.refused("Nothing is selected.");
		if (!DropTarget.isThere(views.toArray()) || !DropTarget.isThere(holder))
			return gone();
		for (DDiagramElement view : views)
			if (dropping.toolFor(view, holder) == null)
				return ToolResult.refused("\"" + view.label() + "\" can't be put there.");
		return dropping.drop(views, holder, null, hint);
	}

	/** Drops a view on a holder by a given tool. */
	public ToolResult drop(DropTool tool, DDiagramElement view, Object holder, Point hint) {
		if (!DropTarget.isThere(view, holder))
			return gone();
		return dropping.isAllowed(tool, view, holder) ? dropping.drop(List.of(view), holder, tool, hint) : notHere(tool);
	}

	/** Whether a semantic element from elsewhere can be dropped on a holder. */
	public boolean canDropModel(EObject element, Object holder) {
		return DropTarget.isThere(holder) && dropping.toolFor(element, holder) != null;
	}

	/** Drops a semantic element from elsewhere on a holder. The hint is as for {@link #create}. */
	public ToolResult dropModel(EObject element, Object holder, Point hint) {
		DropTool tool = DropTarget.isThere(holder) ? dropping.toolFor(element, holder) : null;
		return tool == null ? ToolResult.refused("This can't be put there.") : dropping.drop(element, holder, tool, hint);
	}

	/** Drops a semantic element on a holder by a given tool. */
	public ToolResult dropModel(DropTool tool, EObject element, Object holder, Point hint) {
		if (!DropTarget.isThere(holder))
			return gone();
		return dropping.isAllowed(tool, element, holder) ? dropping.drop(element, holder, tool, hint) : notHere(tool);
	}

	/** Whether a double click on a view does something. */
	public boolean canOpen(DDiagramElement view) {
		DoubleClickTool tool = openTool(view);
		return tool != null && DropTarget.isThere(view) && doubleClicking.isAllowed(tool, view);
	}

	/** Answers a double click; the result's navigations say which diagrams to open. */
	public ToolResult doubleClick(DDiagramElement view) {
		return canOpen(view) ? doubleClicking.open(openTool(view), view)
				: ToolResult.refused("There is nothing to open for \"" + view.label() + "\".");
	}

	DoubleClickTool openTool(DDiagramElement view) {
		return catalog.of(view.mapping().doubleClickTool(), DoubleClickTool.class);
	}

	/** The tool of a definition, such as one found by name. */
	public ToolDescription tool(SpecificationElement specificationElement) {
		return catalog.of(specificationElement);
	}

	static ToolResult gone() {
		return ToolResult.refused("This is not in the diagram any more.");
	}

	static ToolResult notHere(ToolDescription tool) {
		return ToolResult.refused("\"" + tool.label() + "\" can't be used here.");
	}
}
