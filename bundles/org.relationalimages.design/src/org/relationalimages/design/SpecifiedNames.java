// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Names of classes in the bundled specification, read from its files so that no second list of them exists. */
public final class SpecifiedNames {

	private SpecifiedNames() {
	}

	/** The Java classes whose services the specification calls. */
	public static Set<String> services() {
		return values(Design.FILES, "qualifiedClassName");
	}

	/** The classes of the model that diagrams show, each with its package, such as {@code cases.Person}. */
	public static Set<String> domainClasses() {
		return values(Design.DIAGRAM_FILES, "domainClass");
	}

	private static Set<String> values(List<String> files, String attribute) {
		Set<String> values = new TreeSet<>();
		for (String file : files)
			try (InputStream in = Design.class.getResourceAsStream("/" + Design.FOLDER + "/" + file)) {
				XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
				factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
				XMLStreamReader reader = factory.createXMLStreamReader(in);
				while (reader.hasNext())
					if (reader.next() == XMLStreamReader.START_ELEMENT && reader.getAttributeValue(null, attribute) != null)
						values.add(reader.getAttributeValue(null, attribute));
			} catch (IOException | XMLStreamException e) {
				// The files are part of the program and loaded by its tests.
				throw new IllegalStateException("The bundled specification is damaged: " + e.getMessage(), e);
			}
		return values;
	}
}
