// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.viewpoint.local.XmlText;

/**
 * Reads the elements of one file strictly: everything unknown to the metamodel is refused. The parser supports no
 * document type, no entities and no network, and no Java class is loaded by a name in the file.
 */
final class SpecificationElementReader {

	private static final String XMI = "http://www.omg.org/XMI";
	private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
	private static final String ROOT = "Group";
	private static final String ANNOTATIONS = "eAnnotations";
	private static final int DEEPEST = 90;
	private static final long MAX_BYTES = 16L << 20;

	private final String file;
	private final SiriusMetamodel metamodel = SiriusMetamodel.instance();
	final List<PendingReference> references = new ArrayList<>();
	final List<SpecificationElement> definitions = new ArrayList<>();
	final Map<String, SpecificationElement> ids = new LinkedHashMap<>();
	private XMLStreamReader xml;

	SpecificationElementReader(String file) {
		this.file = file;
	}

	SpecificationElement read(SpecificationSource source) throws SpecificationException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, true);
		try (InputStream in = source.bytes().open()) {
			xml = factory.createXMLStreamReader(XmlText.open(in, MAX_BYTES));
			return root();
		} catch (XMLStreamException e) {
			throw new SpecificationException(file + " is no well-formed XML" + position(e) + ".", e);
		} catch (MissingResourceException e) {
			// The parser has no message for some errors in document types.
			throw new SpecificationException(file + " is no well-formed XML.", e);
		} catch (IOException e) {
			throw new SpecificationException(file + " can't be read: " + e.getMessage() + ".", e);
		}
	}

	private static String position(XMLStreamException e) {
		return e.getLocation() == null ? ""
				: " (line " + e.getLocation().getLineNumber() + ", column " + e.getLocation().getColumnNumber() + ")";
	}

	private SpecificationElement root() throws XMLStreamException, SpecificationException {
		while (xml.next() != XMLStreamConstants.START_ELEMENT)
			refuseDocumentType();
		EClass type = metamodel.find(xml.getNamespaceURI(), xml.getLocalName());
		if (type == null || !type.getName().equals(ROOT))
			throw new SpecificationException(file + " is no viewpoint specification: its root is " + xml.getLocalName()
					+ " and not a Group of the Sirius namespace.");
		SpecificationElement root = element(type, null, null, 1);
		while (xml.hasNext()) {
			xml.next();
			refuseDocumentType();
		}
		return root;
	}

	private void refuseDocumentType() throws SpecificationException {
		if (xml.getEventType() == XMLStreamConstants.DTD || xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE)
			throw new SpecificationException(file + " holds a document type or an entity, which is not allowed.");
	}

	private SpecificationElement element(EClass type, SpecificationElement owner, EStructuralFeature containment, int depth)
			throws XMLStreamException, SpecificationException {
		if (depth > DEEPEST)
			throw new SpecificationException(file + " is nested more than " + DEEPEST + " levels deep.");
		SpecificationElement specificationElement = new SpecificationElement(file, type, owner, containment);
		definitions.add(specificationElement);
		attributes(specificationElement);
		for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
			refuseDocumentType();
			if (event == XMLStreamConstants.START_ELEMENT)
				child(specificationElement, depth);
			else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace())
				throw SpecificationException.about(specificationElement, "holds the stray text \"" + xml.getText().trim() + "\"");
		}
		return specificationElement;
	}

	private void attributes(SpecificationElement specificationElement) throws SpecificationException {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			String namespace = xml.getAttributeNamespace(i);
			String name = xml.getAttributeLocalName(i);
			String value = xml.getAttributeValue(i);
			if (XMI.equals(namespace)) {
				if (name.equals("id"))
					ids.put(value, specificationElement);
			} else if (!XSI.equals(namespace))
				attribute(specificationElement, namespace == null || namespace.isEmpty() ? name : xml.getAttributePrefix(i) + ":" + name, value);
		}
	}

	private void attribute(SpecificationElement specificationElement, String name, String value) throws SpecificationException {
		EStructuralFeature feature = feature(specificationElement, name);
		if (feature instanceof EAttribute attribute)
			AttributeParser.set(specificationElement, attribute, value);
		else if (((EReference) feature).isContainment())
			throw SpecificationException.about(specificationElement, "has \"" + name + "\" as an attribute, but it must be an element");
		else
			references.add(new PendingReference(specificationElement, (EReference) feature, value));
	}

	private void child(SpecificationElement parent, int depth) throws XMLStreamException, SpecificationException {
		if (parent.owner() == null && xml.getLocalName().equals(ANNOTATIONS)) {
			skip();
			return;
		}
		EStructuralFeature feature = feature(parent, xml.getLocalName());
		if (feature instanceof EAttribute attribute) {
			String text = xml.getElementText();
			AttributeParser.add(parent, attribute, text);
			return;
		}
		EReference reference = (EReference) feature;
		String href = xml.getAttributeValue(null, "href");
		if (reference.isContainment()) {
			if (href != null)
				throw SpecificationException.about(parent, "moves its \"" + reference.getName() + "\" to another file, which is not supported");
			SpecificationElement child = element(typeOf(parent, reference), parent, reference, depth + 1);
			put(parent, reference, child);
			return;
		}
		if (href == null)
			throw SpecificationException.about(parent, "has a \"" + reference.getName() + "\" element without href");
		references.add(new PendingReference(parent, reference, href));
		xml.getElementText();
	}

	/** Skips an element that has no effect on diagrams. */
	private void skip() throws XMLStreamException, SpecificationException {
		for (int open = 1; open > 0;) {
			int event = xml.next();
			refuseDocumentType();
			open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
		}
	}

	private EClass typeOf(SpecificationElement parent, EReference reference) throws SpecificationException {
		String written = xml.getAttributeValue(XSI, "type");
		EClass expected = reference.getEReferenceType();
		EClass type = expected;
		if (written != null) {
			int colon = written.indexOf(':');
			String namespace = colon < 0 ? xml.getNamespaceURI("") : xml.getNamespaceURI(written.substring(0, colon));
			type = metamodel.find(namespace, written.substring(colon + 1));
		}
		if (type == null || !expected.isSuperTypeOf(type))
			throw SpecificationException.about(parent,
					"has a \"" + reference.getName() + "\" of the type \"" + written + "\", which is not supported there");
		if (type.isAbstract())
			throw SpecificationException.about(parent, "has a \"" + reference.getName() + "\" without xsi:type");
		return type;
	}

	private static EStructuralFeature feature(SpecificationElement specificationElement, String name) throws SpecificationException {
		EStructuralFeature feature = specificationElement.eClass().getEStructuralFeature(name);
		if (feature == null)
			throw SpecificationException.about(specificationElement, "has \"" + name + "\", which is not supported");
		return feature;
	}

	@SuppressWarnings("unchecked")
	static void put(SpecificationElement parent, EReference reference, SpecificationElement child) throws SpecificationException {
		if (reference.isMany())
			((List<SpecificationElement>) parent.values.computeIfAbsent(reference.getName(), key -> new ArrayList<>())).add(child);
		else if (parent.values.put(reference.getName(), child) != null)
			throw SpecificationException.about(parent, "has more than one \"" + reference.getName() + "\"");
	}
}
