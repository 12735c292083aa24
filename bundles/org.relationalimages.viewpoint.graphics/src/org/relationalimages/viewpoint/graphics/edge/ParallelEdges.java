// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.edge;

import java.util.List;
import java.util.function.Consumer;

import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.node.Measure;
import org.relationalimages.viewpoint.style.EdgeRouting;
import org.relationalimages.viewpoint.style.EdgeStyle;

/** Straight edges between the same two elements: they lie side by side, level ones far enough apart for their labels. */
public final class ParallelEdges {

	private static final double SPREAD = 16;
	/** Between labels of edges side by side. */
	private static final double LABEL_GAP = 5;
	/** The part of an element's shorter side, from its middle, that edges end at. */
	private static final double ROOM = 0.35;

	private final Measure measure;

	public ParallelEdges(Measure measure) {
		this.measure = measure;
	}

	/** How far an edge keeps off the line between both middles. */
	double shift(DEdge edge, PreciseRect source, PreciseRect sink) {
		int[] counted = new int[2];
		each(edge, other -> {
			counted[0]++;
			counted[1] += other.id() < edge.id() ? 1 : 0;
		});
		int count = counted[0];
		if (count < 2)
			return 0;
		double step = Math.min(Math.max(SPREAD, labels(edge, source, sink)), most(source, sink, count));
		double shift = (counted[1] - (count - 1) / 2.0) * step;
		return edge.source().id() < edge.sink().id() ? shift : -shift;
	}

	/** Whether the edges are level and their labels fit above each other, each in the middle of its edge. */
	boolean stackLabels(DEdge edge, PreciseRect source, PreciseRect sink) {
		int[] count = new int[1];
		each(edge, other -> count[0]++);
		return edge.bendpoints().isEmpty() && count[0] > 1 && isLevel(source, sink)
				&& labels(edge, source, sink) <= most(source, sink, count[0]) + LABEL_GAP / 2;
	}

	private static double most(PreciseRect source, PreciseRect sink, int count) {
		return 2 * ROOM * Math.min(Math.min(source.width(), source.height()), Math.min(sink.width(), sink.height())) / (count - 1);
	}

	private static boolean isLevel(PreciseRect source, PreciseRect sink) {
		PrecisePoint a = source.center();
		PrecisePoint b = sink.center();
		return Math.abs(b.x() - a.x()) >= 2 * Math.abs(b.y() - a.y());
	}

	/** How far level edges want to be apart for their labels; upright ones have them one after the other. */
	private double labels(DEdge edge, PreciseRect source, PreciseRect sink) {
		double[] highest = new double[1];
		if (isLevel(source, sink))
			each(edge, other -> highest[0] = Math.max(highest[0], labelHeight(other)));
		return highest[0] > 0 ? highest[0] + LABEL_GAP : 0;
	}

	private double labelHeight(DEdge edge) {
		Size label = edge.style() instanceof EdgeStyle style ? measure.edgeLabel(edge, style) : null;
		return label == null ? 0 : label.height();
	}

	/** All visible edges of the same routing and without bends between the same two elements, the given one included. */
	private static void each(DEdge edge, Consumer<DEdge> consumer) {
		for (List<DEdge> edges : List.of(edge.source().outgoing(), edge.source().incoming()))
			for (DEdge other : edges) {
				boolean same = other.source() == edge.source() && other.sink() == edge.sink();
				boolean opposite = other.source() == edge.sink() && other.sink() == edge.source();
				if ((same || opposite) && other.bendpoints().isEmpty() && other.isVisible() && routing(other) == routing(edge))
					consumer.accept(other);
			}
	}

	static EdgeRouting routing(DEdge edge) {
		return edge.style() instanceof EdgeStyle style ? style.routing() : EdgeRouting.STRAIGHT;
	}
}
