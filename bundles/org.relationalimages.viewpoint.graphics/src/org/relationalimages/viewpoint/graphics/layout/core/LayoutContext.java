// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.core;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.node.Measure;

/** What a {@link Layout} needs of the run it is part of: measures and distances, what is inside its children, and where to put results. */
public interface LayoutContext {

	/** Measures labels and nodes. */
	Measure measure();

	/** Receives sizes, places and bends. */
	LayoutResult result();

	/** The edges that guide the layout. */
	LayoutEdges edges();

	/** Places bordered nodes. */
	Borders borders();

	/** Distance between neighbours in a row, in pixels. */
	int nodeGap();

	/** Distance between rows that edges join, in pixels. */
	int layerGap();

	/** Distance between a container's border and its content, in pixels. */
	int padding();

	/** Rows of a band are broken beyond this width, in pixels. */
	int widestRow();

	/** Whether edges run to the right rather than down where nothing else decides it. */
	boolean isRightwards();

	/** The row of what shows an element; null when edges decide. */
	Integer rankOf(EObject element);

	/** How what lies free in a diagram or container is arranged; null when ranks and edges decide. */
	FreeArrangement arrangementOf(DContainer holder);

	/** Whether the user has stopped the layout. */
	boolean isCancelled();

	/** Ends the layout when the user has stopped it. */
	default void checkCancelled() {
		if (isCancelled())
			throw new LayoutCancelled();
	}

	/** Lays out the inside of an element and returns the size it needs. */
	Size arrange(AbstractDNode node);

	/** The visible nodes of a container, each laid out inside and ready to be placed. */
	List<Item> items(DContainer container);

	/** The size with what the user, the specification and bordered nodes ask for. */
	Size enlarged(AbstractDNode node, Size size);

	/** Where a container's content begins: below the title. */
	double contentTop(AbstractDNode container, double width);
}
