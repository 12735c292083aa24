// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutCancelled;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutEdges;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutResult;
import org.relationalimages.viewpoint.graphics.node.Measure;

/**
 * Lays out diagrams: sizes that fit the labels, stacks as aligned bands, lists as rows, everything else in layers along
 * its edges. The same diagram always gets the same layout. Works in the caller's thread.
 */
public final class Layouter {

	private final Measure measure;
	private final LayoutOptions options;

	/** Lays out with the pictures of the specification and the default distances. */
	public Layouter(Images images) {
		this(images, LayoutOptions.DEFAULT);
	}

	/** Lays out with the given distances. */
	public Layouter(Images images, LayoutOptions options) {
		this.measure = new Measure(images);
		this.options = options;
	}

	/**
	 * Arranges everything visible anew, except pinned elements; also straightens or bends the edges. Sizes a user gave
	 * are kept.
	 *
	 * @return false when the progress was cancelled; nothing is changed then
	 */
	public boolean arrangeAll(DiagramChange change, Progress progress) {
		DDiagram diagram = change.diagram();
		LayoutResult layoutResult = new LayoutResult();
		try {
			new Arranger(measure, layoutResult, new LayoutEdges(diagram), options, progress, true).diagram(diagram);
			new ClearEdges(diagram, layoutResult, options.arrangements()).lead(Set.of());
		} catch (LayoutCancelled e) {
			return false;
		}
		layoutResult.apply(change);
		diagram.forEach(element -> {
			if (element instanceof AbstractDNode node && node.isPlaced() && !node.isPinned() && node.isVisible())
				change.placed(node, false, node.isSized(), false);
		});
		return true;
	}

	/**
	 * Lays out what the change has touched so far: new and newly visible elements find a place, elements whose label
	 * outgrew them grow, and what holds them grows with them. Nothing else moves, except where it would overlap. On a
	 * diagram that was never laid out it arranges everything.
	 *
	 * @param hint where the first new element should have its middle, in absolute pixels, or null
	 */
	public void update(DiagramChange change, Point hint) {
		LayoutResult layoutResult = new LayoutResult();
		IncrementalLayout incrementalLayout = new IncrementalLayout(measure, layoutResult, options, change.diagram(), hint);
		incrementalLayout.add(change.soFar());
		incrementalLayout.run();
		layoutResult.apply(change);
	}

	/** Gives elements the size that they need instead of one given by hand; what holds them follows. */
	public void fit(DiagramChange change, Collection<? extends AbstractDNode> nodes) {
		nodes.forEach(node -> change.placed(node, node.isPlaced(), false, node.isPinned()));
		LayoutResult layoutResult = new LayoutResult();
		IncrementalLayout incrementalLayout = new IncrementalLayout(measure, layoutResult, options, change.diagram(), null);
		nodes.forEach(incrementalLayout::fit);
		incrementalLayout.run();
		layoutResult.apply(change);
	}

	/**
	 * Puts elements where the user wants them, relative to their parents, and marks them as placed (and sized where the
	 * size differs). What holds them grows when needed; edges' bends go along.
	 */
	public void place(DiagramChange change, Map<? extends AbstractDNode, Bounds> wanted) {
		LayoutResult layoutResult = new LayoutResult();
		IncrementalLayout incrementalLayout = new IncrementalLayout(measure, layoutResult, options, change.diagram(), null);
		wanted.forEach(incrementalLayout::put);
		incrementalLayout.run();
		wanted.forEach((node, bounds) -> {
			boolean sized = node.bounds() != null
					&& (node.bounds().width() != bounds.width() || node.bounds().height() != bounds.height());
			change.placed(node, true, node.isSized() || sized, node.isPinned());
		});
		layoutResult.apply(change);
	}
}
