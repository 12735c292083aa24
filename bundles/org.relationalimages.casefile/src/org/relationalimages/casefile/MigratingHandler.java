// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.util.ArrayDeque;
import java.util.Deque;

import org.relationalimages.casefile.migration.OldElement;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/**
 * Precedes the {@link SafeHandler}: a file of the present version is passed on as it is read; one of an older version is
 * collected, migrated to the present form and then passed on, with its original line numbers.
 */
final class MigratingHandler extends DefaultHandler {

	private final XmiResource resource;
	private final XmiFormat format;
	private final DefaultHandler present;
	private final Deque<OldElement> open = new ArrayDeque<>();
	private final StringBuilder text = new StringBuilder();
	private Locator locator;
	private boolean started;
	/** The older version while its elements are collected. */
	private String version;
	private boolean isNamed;
	private OldElement root;

	MigratingHandler(XmiResource resource, XmiFormat format, DefaultHandler present) {
		this.resource = resource;
		this.format = format;
		this.present = present;
	}

	@Override
	public void setDocumentLocator(Locator locator) {
		this.locator = locator;
		present.setDocumentLocator(locator);
	}

	@Override
	public void startDocument() throws SAXException {
		present.startDocument();
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
		if (!started) {
			started = true;
			version = new RootCheck(format).olderVersion(name, attributes);
			isNamed = attributes.getValue(RootCheck.VERSION_ATTRIBUTE) != null;
		}
		if (version == null) {
			present.startElement(uri, localName, name, attributes);
			return;
		}
		if (open.size() >= format.maxDepth())
			throw new ParseAbort(locator.getLineNumber(), locator.getColumnNumber(), new FaultMessages(format).tooDeep());
		OldElement element = new OldElement(name, locator.getLineNumber(), locator.getColumnNumber());
		for (int i = 0; i < attributes.getLength(); i++)
			element.attributes().put(attributes.getQName(i), attributes.getValue(i));
		addText();
		if (open.isEmpty())
			root = element;
		else
			open.peek().add(element);
		open.push(element);
	}

	@Override
	public void endElement(String uri, String localName, String name) throws SAXException {
		if (version == null)
			present.endElement(uri, localName, name);
		else {
			addText();
			open.pop();
		}
	}

	@Override
	public void characters(char[] ch, int start, int length) throws SAXException {
		if (version == null)
			present.characters(ch, start, length);
		else
			text.append(ch, start, length);
	}

	private void addText() {
		if (!text.isEmpty() && !open.isEmpty())
			open.peek().add(text.toString());
		text.setLength(0);
	}

	@Override
	public void endDocument() throws SAXException {
		if (version != null) {
			if (!isNamed)
				version = format.migrations().versionOf(root, format.version());
			int changed = format.migrations().apply(version, root);
			root.attributes().put(RootCheck.VERSION_ATTRIBUTE, format.version());
			handOn(root);
			present.setDocumentLocator(locator);
			// In a file without a version only a change shows that it was older.
			if (isNamed || changed > 0)
				resource.migratedFrom(version);
		}
		present.endDocument();
	}

	private void handOn(OldElement element) throws SAXException {
		LocatorImpl place = new LocatorImpl();
		place.setLineNumber(element.line());
		place.setColumnNumber(element.column());
		present.setDocumentLocator(place);
		AttributesImpl attributes = new AttributesImpl();
		element.attributes().forEach((name, value) -> attributes.addAttribute("", "", name, "CDATA", value));
		present.startElement("", "", element.name(), attributes);
		for (Object inside : element.content())
			if (inside instanceof OldElement child)
				handOn(child);
			else
				present.characters(inside.toString().toCharArray(), 0, inside.toString().length());
		present.endElement("", "", element.name());
	}

	@Override
	public void error(SAXParseException e) throws SAXException {
		present.error(e);
	}

	@Override
	public void fatalError(SAXParseException e) throws SAXException {
		if (version != null)
			throw new ParseAbort(e.getLineNumber(), e.getColumnNumber(), new FaultMessages(format).notWellFormed(e, true));
		present.fatalError(e);
	}
}
