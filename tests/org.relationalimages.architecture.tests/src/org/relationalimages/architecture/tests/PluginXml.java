// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The contributions of a bundle to the platform. */
record PluginXml(OurBundle bundle, Element root) {

	static PluginXml of(OurBundle bundle) {
		try {
			return new PluginXml(bundle, new Element(DocumentBuilderFactory.newInstance().newDocumentBuilder()
					.parse(bundle.folder().resolve("plugin.xml").toFile()).getDocumentElement()));
		} catch (IOException | SAXException | ParserConfigurationException e) {
			throw new IllegalStateException(bundle + ": plugin.xml", e);
		}
	}

	List<Element> extensions() {
		return root.children();
	}

	List<Element> extensions(String point) {
		return extensions().stream().filter(one -> one.value("point").equals(point)).toList();
	}

	@Override
	public String toString() {
		return bundle.toString();
	}

	/** An element of the file. */
	record Element(org.w3c.dom.Element node) {

		String name() {
			return node.getTagName();
		}

		/** An attribute; empty when it is missing. */
		String value(String attribute) {
			return node.getAttribute(attribute);
		}

		List<Element> children() {
			List<Element> children = new ArrayList<>();
			for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling())
				if (child instanceof org.w3c.dom.Element element)
					children.add(new Element(element));
			return children;
		}

		/** The children of that name. */
		List<Element> named(String name) {
			return children().stream().filter(one -> one.name().equals(name)).toList();
		}

		/** The elements inside, at any depth. */
		List<Element> inside() {
			List<Element> inside = new ArrayList<>();
			for (Element child : children()) {
				inside.add(child);
				inside.addAll(child.inside());
			}
			return inside;
		}

		/** Whether it or an element around it fulfils a condition. */
		boolean isWithin(Predicate<Element> such) {
			return such.test(this) || node.getParentNode() instanceof org.w3c.dom.Element around && new Element(around).isWithin(such);
		}

		@Override
		public String toString() {
			return name() + " " + value("id") + value("commandId");
		}
	}
}
