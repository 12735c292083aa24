// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.views;

import java.util.stream.Collectors;

import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.style.LabelFormat;
import org.relationalimages.viewpoint.style.OwnFormat;

/** Writes layouts as XML, one element a line. */
final class ViewsWriter {

	static final String VERSION = "1";
	/** The letters of a text that is neither bold nor anything else. */
	static final String PLAIN = "plain";

	private final StringBuilder out = new StringBuilder(4096);

	private ViewsWriter() {
	}

	static String write(Views views) {
		ViewsWriter writer = new ViewsWriter();
		writer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<views version=\"").append(VERSION).append("\">\n");
		views.diagrams().forEach(writer::diagram);
		return writer.out.append("</views>\n").toString();
	}

	private void diagram(DiagramViews diagram) {
		out.append("\t<diagram");
		attribute("name", diagram.name());
		attribute("description", diagram.description());
		attribute("target", diagram.target());
		out.append(">\n");
		for (String layer : diagram.layers())
			named("layer", layer);
		for (String filter : diagram.filters())
			named("filter", filter);
		for (NodeView node : diagram.nodes())
			node(node, 2);
		diagram.edges().forEach(this::edge);
		out.append("\t</diagram>\n");
	}

	private void named(String element, String name) {
		out.append("\t\t<").append(element);
		attribute("name", name);
		out.append("/>\n");
	}

	private void node(NodeView node, int depth) {
		out.append("\t".repeat(depth)).append("<node");
		attribute("mapping", node.mapping());
		attribute("target", node.target());
		Bounds b = node.bounds();
		if (b != null)
			attribute("bounds", b.x() + " " + b.y() + " " + b.width() + " " + b.height());
		flag("bordered", node.bordered());
		flag("placed", node.placed());
		flag("sized", node.sized());
		flag("pinned", node.pinned());
		flag("hidden", node.hidden());
		flag("folded", node.folded());
		format(node.format());
		if (node.nodes().isEmpty()) {
			out.append("/>\n");
			return;
		}
		out.append(">\n");
		for (NodeView inner : node.nodes())
			node(inner, depth + 1);
		out.append("\t".repeat(depth)).append("</node>\n");
	}

	private void edge(EdgeView edge) {
		out.append("\t\t<edge");
		attribute("mapping", edge.mapping());
		attribute("target", edge.target());
		attribute("source", edge.source());
		attribute("sink", edge.sink());
		if (!edge.bends().isEmpty())
			attribute("bends", edge.bends().stream().map(p -> p.x() + "," + p.y()).collect(Collectors.joining(" ")));
		flag("routed", edge.routed());
		flag("hidden", edge.hidden());
		format(edge.format());
		out.append("/>\n");
	}

	private void format(OwnFormat format) {
		if (format.color() != null)
			attribute("color", format.color().hex());
		if (format.letters() != null)
			attribute("letters", format.letters().isEmpty() ? PLAIN
					: format.letters().stream().map(LabelFormat::literal).collect(Collectors.joining(" ")));
		if (format.line() != null)
			attribute("line", format.line().toString());
	}

	private void flag(String name, boolean value) {
		if (value)
			attribute(name, "true");
	}

	private void attribute(String name, String value) {
		out.append(' ').append(name).append("=\"");
		(value == null ? "" : value).codePoints().forEach(this::character);
		out.append('"');
	}

	/**
	 * Characters are written exactly, because names and targets are compared when the file is read; those that XML does
	 * not allow are omitted.
	 */
	private void character(int c) {
		switch (c) {
		case '&' -> out.append("&amp;");
		case '<' -> out.append("&lt;");
		case '>' -> out.append("&gt;");
		case '"' -> out.append("&quot;");
		case '\t', '\n', '\r' -> out.append("&#").append(c).append(';');
		default -> {
			boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
			if (c >= ' ' && !isHalf && c != 0xFFFE && c != 0xFFFF)
				out.appendCodePoint(c);
		}
		}
	}
}
