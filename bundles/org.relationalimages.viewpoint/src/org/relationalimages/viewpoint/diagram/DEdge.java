// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;

/** An edge between two elements, each of which can be an edge itself. The parent of all edges is the diagram. */
public final class DEdge extends DDiagramElement {

	DDiagram diagram;
	DDiagramElement source;
	DDiagramElement sink;
	String beginLabel = "";
	String endLabel = "";
	boolean beginLabelFailed;
	boolean endLabelFailed;
	List<DDiagramElement> path = List.of();
	List<Point> bendpoints = List.of();
	boolean routed;

	/** An edge not yet in the diagram; a {@link DiagramChange} adds it. */
	public DEdge(DDiagram diagram, DiagramElementMapping mapping, EObject target, DDiagramElement source,
			DDiagramElement sink) {
		super(diagram, mapping, target);
		this.source = source;
		this.sink = sink;
	}

	@Override
	public Object parent() {
		return diagram;
	}

	/** The element it starts at. */
	public DDiagramElement source() {
		return source;
	}

	/** The element it ends at. */
	public DDiagramElement sink() {
		return sink;
	}

	/** The text at its start, never null. */
	public String beginLabel() {
		return beginLabel;
	}

	/** The text at its end, never null. */
	public String endLabel() {
		return endLabel;
	}

	/** Whether the expression of the text at its start failed. */
	public boolean beginLabelFailed() {
		return beginLabelFailed;
	}

	/** Whether the expression of the text at its end failed. */
	public boolean endLabelFailed() {
		return endLabelFailed;
	}

	/** The elements it passes, given by the path expression of the specification. */
	public List<DDiagramElement> path() {
		return path;
	}

	/** The bends between its ends, in absolute pixels; empty for a straight line. */
	public List<Point> bendpoints() {
		return bendpoints;
	}

	/** Whether the user has bent it, so that automatic layout keeps its bends as long as its ends do not move. */
	public boolean isRouted() {
		return routed;
	}

	@Override
	public boolean isVisible() {
		return super.isVisible() && source.isVisible() && sink.isVisible();
	}
}
