// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.views;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.local.XmlText;
import org.relationalimages.viewpoint.style.LabelFormat;
import org.relationalimages.viewpoint.style.OwnFormat;
import org.relationalimages.viewpoint.style.Rgb;

/**
 * Reads layouts from untrusted XML: no document types, no external entities, all sizes limited. Unknown elements are
 * skipped but recorded.
 */
final class ViewsReader {

	private static final int MAX_DEPTH = 100;
	private static final int MAX_ELEMENTS = 1_000_000;
	private static final int MAX_COORDINATE = Bounds.FARTHEST;
	private static final int MAX_BENDS = 1_000;

	/** An error in the file; the message states in a few words what is wrong and where. */
	static final class Fault extends Exception {

		private static final long serialVersionUID = 1;

		Fault(String message) {
			super(message);
		}
	}

	private final InputStream in;
	private XMLStreamReader xml;
	private int elements;
	private boolean hasUnknown;

	ViewsReader(InputStream in) {
		this.in = in;
	}

	Views read() throws Fault {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		try {
			xml = factory.createXMLStreamReader(XmlText.open(in, ViewsFile.MAX_BYTES));
			try {
				return views();
			} finally {
				xml.close();
			}
		} catch (XMLStreamException e) {
			int line = e.getLocation() == null ? -1 : e.getLocation().getLineNumber();
			throw new Fault(line > 0 ? "it is no well-formed XML in line " + line : "it is no well-formed XML");
		} catch (IOException e) {
			throw new Fault(e.getMessage());
		} catch (MissingResourceException e) {
			// The parser has no message for some errors in document types.
			throw new Fault("it is no well-formed XML");
		}
	}

	private Views views() throws XMLStreamException, Fault {
		for (int event = xml.next(); event != XMLStreamConstants.START_ELEMENT; event = xml.next()) {
			if (event == XMLStreamConstants.DTD)
				throw new Fault("it declares a document type");
			noteUnknown(event);
		}
		if (!xml.getLocalName().equals("views"))
			throw new Fault("its root is <" + brief(xml.getLocalName()) + "> instead of <views>");
		String version = text("version");
		if (!version.equals(ViewsWriter.VERSION))
			throw new Fault("its version is \"" + brief(version) + "\", this program knows " + ViewsWriter.VERSION);
		known("version");
		List<DiagramViews> diagrams = new ArrayList<>();
		while (nextChild())
			if (xml.getLocalName().equals("diagram"))
				diagrams.add(diagram());
			else
				skip();
		return new Views(diagrams, hasUnknown);
	}

	/** Moves to the next child element; false at the end of the parent. */
	private boolean nextChild() throws XMLStreamException, Fault {
		while (true) {
			int event = xml.next();
			if (event == XMLStreamConstants.END_ELEMENT)
				return false;
			if (event == XMLStreamConstants.START_ELEMENT) {
				if (++elements > MAX_ELEMENTS)
					throw new Fault("it holds more than " + MAX_ELEMENTS + " elements");
				return true;
			}
			noteUnknown(event);
		}
	}

	/** Text between the elements and comments are somebody's work, too, so they count as unknown. */
	private void noteUnknown(int event) {
		hasUnknown |= event != XMLStreamConstants.CHARACTERS && event != XMLStreamConstants.SPACE || !xml.isWhiteSpace();
	}

	/** Records when the present element has other attributes than these. */
	private void known(String... attributes) {
		List<String> known = List.of(attributes);
		for (int i = 0; i < xml.getAttributeCount(); i++)
			hasUnknown |= !known.contains(xml.getAttributeLocalName(i));
	}

	/** Skips an unknown element. */
	private void skip() throws XMLStreamException {
		hasUnknown = true;
		for (int depth = 1; depth > 0;)
			depth += switch (xml.next()) {
			case XMLStreamConstants.START_ELEMENT -> 1;
			case XMLStreamConstants.END_ELEMENT -> -1;
			default -> 0;
			};
	}

	/** Skips to the end of an element that has no known children. */
	private void end() throws XMLStreamException, Fault {
		while (nextChild())
			skip();
	}

	private DiagramViews diagram() throws XMLStreamException, Fault {
		String name = text("name");
		String description = text("description");
		String target = text("target");
		known("name", "description", "target");
		List<String> layers = new ArrayList<>();
		List<String> filters = new ArrayList<>();
		List<NodeView> nodes = new ArrayList<>();
		List<EdgeView> edges = new ArrayList<>();
		while (nextChild())
			switch (xml.getLocalName()) {
			case "layer" -> {
				layers.add(text("name"));
				known("name");
				end();
			}
			case "filter" -> {
				filters.add(text("name"));
				known("name");
				end();
			}
			case "node" -> nodes.add(node(1));
			case "edge" -> {
				edges.add(edge());
				end();
			}
			default -> skip();
			}
		return new DiagramViews(name, description, target, layers, filters, nodes, edges);
	}

	private NodeView node(int depth) throws XMLStreamException, Fault {
		if (depth > MAX_DEPTH)
			throw new Fault("its nodes are nested deeper than " + MAX_DEPTH);
		String mapping = text("mapping");
		String target = text("target");
		Bounds bounds = bounds(text("bounds"));
		boolean placed = flag("placed");
		boolean sized = flag("sized");
		boolean pinned = flag("pinned");
		boolean hidden = flag("hidden");
		boolean folded = flag("folded");
		boolean bordered = flag("bordered");
		OwnFormat format = format();
		known("mapping", "target", "bounds", "bordered", "placed", "sized", "pinned", "hidden", "folded", "color", "letters", "line");
		List<NodeView> inner = new ArrayList<>();
		while (nextChild())
			if (xml.getLocalName().equals("node"))
				inner.add(node(depth + 1));
			else
				skip();
		return new NodeView(mapping, target, bounds, placed, sized, pinned, hidden, folded, bordered, format, inner);
	}

	private EdgeView edge() throws Fault {
		List<Point> bends = new ArrayList<>();
		String[] pairs = text("bends").strip().split("\\s+");
		if (pairs.length > MAX_BENDS)
			throw new Fault("an edge has more than " + MAX_BENDS + " bends" + where());
		for (String pair : pairs)
			if (!pair.isEmpty()) {
				int[] numbers = numbers(pair, ",", 2);
				bends.add(new Point(numbers[0], numbers[1]));
			}
		known("mapping", "target", "source", "sink", "bends", "routed", "hidden", "color", "letters", "line");
		return new EdgeView(text("mapping"), text("target"), text("source"), text("sink"), bends, flag("routed"), flag("hidden"),
				format());
	}

	/** Anything that can't be read counts as unknown: a look is never worth a layout. */
	private OwnFormat format() {
		Rgb color = null;
		if (text("color").matches("#[0-9a-f]{6}")) {
			int rgb = Integer.parseInt(text("color").substring(1), 16);
			color = new Rgb(rgb >> 16, rgb >> 8 & 255, rgb & 255);
		}
		List<LabelFormat> letters = text("letters").isEmpty() ? null : new ArrayList<>();
		if (letters != null)
			for (String word : text("letters").split(" "))
				if (LabelFormat.of(word) != null)
					letters.add(LabelFormat.of(word));
				else
					hasUnknown |= !word.equals(ViewsWriter.PLAIN);
		Integer line = text("line").matches("[0-9]{1,2}") ? Integer.valueOf(text("line")) : null;
		hasUnknown |= color == null && !text("color").isEmpty() || line == null && !text("line").isEmpty();
		return color == null && letters == null && line == null ? OwnFormat.NONE : new OwnFormat(color, letters, line);
	}

	private Bounds bounds(String text) throws Fault {
		if (text.isBlank())
			return null;
		int[] n = numbers(text.strip(), "\\s+", 4);
		if (n[2] < 0 || n[3] < 0)
			throw new Fault("a size is negative" + where());
		return new Bounds(n[0], n[1], n[2], n[3]);
	}

	private int[] numbers(String text, String separator, int count) throws Fault {
		String[] parts = text.split(separator);
		int[] numbers = new int[count];
		try {
			if (parts.length != count)
				throw new NumberFormatException();
			for (int i = 0; i < count; i++) {
				numbers[i] = Integer.parseInt(parts[i]);
				if (Math.abs((long) numbers[i]) > MAX_COORDINATE)
					throw new NumberFormatException();
			}
		} catch (NumberFormatException e) {
			throw new Fault("\"" + brief(text) + "\" are no coordinates" + where());
		}
		return numbers;
	}

	private static String brief(String text) {
		return text.length() > 40 ? text.substring(0, 40) + "…" : text;
	}

	private String where() {
		return " in line " + xml.getLocation().getLineNumber();
	}

	private String text(String attribute) {
		String value = xml.getAttributeValue(null, attribute);
		return value == null ? "" : value;
	}

	private boolean flag(String attribute) {
		return text(attribute).equals("true");
	}
}
