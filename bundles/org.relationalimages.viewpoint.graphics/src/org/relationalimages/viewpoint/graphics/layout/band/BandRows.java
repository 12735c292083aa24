// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.band;

import java.util.List;

import org.relationalimages.viewpoint.graphics.layout.core.LayoutContext;

/** How long and how thick the rows of all bands are, and where each begins in its band. */
public final class BandRows {

	private final double[] thickness;
	private final double[] across;
	private final double[] bands;
	private double start = Double.POSITIVE_INFINITY;
	private double end = Double.NEGATIVE_INFINITY;
	private final double side;
	private double widestLabel;

	/** @param vertical whether bands lie below each other */
	public BandRows(BandGraph graph, int bandCount, List<BandLink> links, boolean vertical, LayoutContext context) {
		List<List<Vertex>> rows = graph.rows;
		thickness = new double[rows.size()];
		across = new double[rows.size()];
		bands = new double[bandCount];
		double[] labels = new double[rows.size()];
		for (BandLink link : links)
			addLabel(graph, link, vertical, labels);
		side = vertical || links.isEmpty() ? 0 : Math.max(context.layerGap() * 0.5, widestLabel + 10);
		for (int i = 0; i < rows.size(); i++) {
			for (Vertex vertex : rows.get(i)) {
				thickness[i] = Math.max(thickness[i], graph.thickness(vertex));
				start = Math.min(start, vertex.center - vertex.size / 2);
				end = Math.max(end, vertex.center + vertex.size / 2);
			}
			int band = graph.bandOfRow.get(i);
			boolean first = i == 0 || graph.bandOfRow.get(i - 1) != band;
			across[i] = first ? 0 : Math.ceil(bands[band] + context.layerGap() * (vertical ? 0.7 : 1) + labels[i]);
			bands[band] = across[i] + thickness[i];
		}
		if (start > end) {
			start = 0;
			end = 0;
		}
	}

	private void addLabel(BandGraph graph, BandLink link, boolean vertical, double[] labels) {
		Vertex a = graph.vertex(link.source());
		Vertex b = graph.vertex(link.sink());
		if (link.label() == null || Math.abs(a.row - b.row) != 1)
			return;
		double size = vertical ? link.label().height() + 6 : link.label().width() + 6;
		int row = Math.max(a.row, b.row);
		if (graph.bandOfRow.get(row).equals(graph.bandOfRow.get(row - 1)))
			labels[row] = Math.max(labels[row], size);
		else
			widestLabel = Math.max(widestLabel, size);
	}

	/** Room for edges and their labels to be added at the sides of bands that lie side by side. */
	double side() {
		return side;
	}

	/** Where the first vertex of any row begins. */
	double start() {
		return start;
	}

	/** From the first begin to the last end of all rows. */
	double length() {
		return Math.ceil(end - start);
	}

	/** The room all rows of a band need across. */
	double thickness(int band) {
		return bands[band];
	}

	public double rowThickness(int row) {
		return thickness[row];
	}

	/** Where a row begins in its band. */
	double across(int row) {
		return across[row];
	}
}
