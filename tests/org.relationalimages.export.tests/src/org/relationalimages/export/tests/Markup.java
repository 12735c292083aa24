// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** HTML and SVG, parsed strictly as XML, which may contain only what our writers write. */
final class Markup {

	private static final String HTML = "http://www.w3.org/1999/xhtml";
	private static final String SVG = "http://www.w3.org/2000/svg";
	private static final Set<String> HTML_ELEMENTS = Set.of("html", "head", "meta", "title", "style", "body", "header", "main",
			"nav", "section", "article", "figure", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "p", "dl", "dt", "dd", "ul",
			"ol", "li", "a", "bdi", "span", "blockquote", "div", "table", "caption", "thead", "tbody", "tr", "th", "td");
	private static final Set<String> SVG_ELEMENTS = Set.of("svg", "title", "desc", "style", "defs", "g", "path", "rect", "text",
			"tspan", "use", "symbol", "image", "linearGradient", "stop");
	private static final Set<String> HTML_ATTRIBUTES = Set.of("id", "class", "lang", "dir", "href", "charset", "name", "content",
			"http-equiv", "aria-label", "xmlns", "role", "tabindex", "scope");
	private static final Set<String> SVG_ATTRIBUTES = Set.of("id", "class", "href", "x", "y", "width", "height", "viewBox", "d",
			"fill", "fill-rule", "fill-opacity", "stroke", "stroke-width", "stroke-linejoin", "stroke-linecap", "stroke-dasharray",
			"font-family", "font-size", "font-weight", "font-style", "text-decoration", "role", "aria-labelledby", "aria-hidden",
			"version", "type", "xmlns", "xml:space", "preserveAspectRatio", "x1", "x2", "y1", "y2", "offset", "stop-color");
	/** The elements permitted in paragraphs and headings; an HTML parser ends a paragraph at most others. */
	private static final Set<String> IN_PARAGRAPHS = Set.of("bdi", "a", "span");

	final Document document;

	private Markup(Document document) {
		this.document = document;
	}

	static Markup of(byte[] bytes, boolean page) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		factory.setExpandEntityReferences(false);
		for (String limit : List.of("maxGeneralEntitySizeLimit", "totalEntitySizeLimit"))
			factory.setAttribute("jdk.xml." + limit, "0");
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", !page);
		Markup markup = new Markup(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
		markup.check();
		return markup;
	}

	private void check() {
		Set<String> ids = new HashSet<>();
		List<String> targets = new ArrayList<>();
		elements(element -> {
			String name = element.getLocalName();
			boolean html = HTML.equals(element.getNamespaceURI());
			assertTrue(html ? HTML_ELEMENTS.contains(name) : SVG.equals(element.getNamespaceURI()) && SVG_ELEMENTS.contains(name),
					() -> "an element " + element.getNodeName());
			for (int i = 0; i < element.getAttributes().getLength(); i++)
				check((Attr) element.getAttributes().item(i), html, ids, targets);
			if (html && name.matches("p|h[1-6]|bdi|a|dt"))
				assertTrue(names(element).stream().allMatch(IN_PARAGRAPHS::contains), () -> "in a paragraph: " + names(element));
		});
		assertTrue(ids.containsAll(targets), () -> "links lead nowhere: " + targets.stream().filter(one -> !ids.contains(one)).toList());
		assertEquals(0, others(document), "comments or instructions");
	}

	private static void check(Attr attribute, boolean html, Set<String> ids, List<String> targets) {
		String name = attribute.getName();
		String value = attribute.getValue();
		assertTrue((html ? HTML_ATTRIBUTES : SVG_ATTRIBUTES).contains(name), () -> "an attribute " + name);
		switch (name) {
			case "id" -> assertTrue(value.matches("[A-Za-z0-9-]+") && ids.add(value), () -> "an id " + value);
			case "href" -> {
				assertTrue(value.matches("#[A-Za-z0-9-]+|data:image/(png|svg\\+xml|gif|jpeg);base64,[A-Za-z0-9+/=]*"), () -> "a link to " + value);
				if (value.startsWith("#"))
					targets.add(value.substring(1));
			}
			case "content", "xmlns" -> assertTrue(value.matches("[\\w,.:;'/=+ -]+"), value);
			default -> assertTrue(value.matches("[\\w#.,%:()'/ -]*"), () -> name + "=" + value);
		}
	}

	/** Visits all elements. */
	void elements(Consumer<Element> visitor) {
		visit(document.getDocumentElement(), visitor);
	}

	private static void visit(Element element, Consumer<Element> visitor) {
		visitor.accept(element);
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling())
			if (child instanceof Element one)
				visit(one, visitor);
	}

	private static List<String> names(Element element) {
		List<String> names = new ArrayList<>();
		visit(element, one -> names.add(one.getLocalName()));
		return names.subList(1, names.size());
	}

	private static int others(Node node) {
		int count = 0;
		for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling())
			count += switch (child.getNodeType()) {
				case Node.ELEMENT_NODE -> others(child);
				case Node.TEXT_NODE, Node.DOCUMENT_TYPE_NODE -> 0;
				default -> 1;
			};
		return count;
	}

	/** The text content of each element that contains nothing else, trimmed. */
	Set<String> texts() {
		Set<String> texts = new HashSet<>();
		elements(element -> {
			if (element.getFirstChild() != null && element.getFirstChild() == element.getLastChild())
				texts.add(element.getTextContent().strip());
		});
		return texts;
	}

	Element first(String name) {
		return (Element) document.getElementsByTagNameNS("*", name).item(0);
	}
}
