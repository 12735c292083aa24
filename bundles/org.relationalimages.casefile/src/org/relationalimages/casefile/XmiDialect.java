// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The first handler after the parser. Passes on XMI in the form that this program writes, whichever tool wrote it: without the
 * enclosing {@code xmi:XMI}, with the usual prefixes, with an id in place of an {@code xmi:id}. Content of other tools is skipped
 * and counted; content of unknown meaning is refused.
 */
final class XmiDialect extends DefaultHandler {

	private static final Set<String> SKIPPED = Set.of("Extension", "Documentation");

	private final XmiFormat format;
	private final DefaultHandler next;
	private final FaultMessages faultMessages;
	private final SkippedContent skipped;
	private final ForeignIds ids;
	/** The elements that aren't closed yet. */
	private final Deque<PlainAttributes> open = new ArrayDeque<>();
	private Locator locator;
	private int depth;
	/** The depth of the element that is being skipped; 0 when none is. */
	private int skippedAt;
	/** Counts the roots in an {@code xmi:XMI}; null when there is none. */
	private WrappedRoots wrapped;

	XmiDialect(XmiFormat format, SkippedContent skipped, ForeignIds ids, DefaultHandler next) {
		this.format = format;
		this.skipped = skipped;
		this.ids = ids;
		this.next = next;
		this.faultMessages = new FaultMessages(format);
	}

	private ParseAbort refusal(String sentence) {
		return new ParseAbort(locator.getLineNumber(), locator.getColumnNumber(), sentence);
	}

	@Override
	public void setDocumentLocator(Locator place) {
		locator = place;
		ids.at(place);
		next.setDocumentLocator(place);
	}

	@Override
	public void startDocument() throws SAXException {
		next.startDocument();
	}

	@Override
	public void endDocument() throws SAXException {
		next.endDocument();
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
		if (++depth > format.maxDepth() + (wrapped == null ? 0 : 1))
			throw refusal(faultMessages.tooDeep());
		if (skippedAt > 0)
			return;
		Namespaces outer = open.isEmpty() ? Namespaces.outside() : open.peek().namespaces();
		PlainAttributes parent = open.peek();
		PlainAttributes plain = new PlainAttributes(format, outer, attributes, this::refusal);
		open.push(plain);
		int colon = name.indexOf(':');
		String local = name.substring(colon + 1);
		String namespace = plain.namespaces().of(colon < 0 ? "" : name.substring(0, colon));
		if (depth == 1 && local.equals("XMI") && Namespaces.isXmi(namespace)) {
			wrapped = new WrappedRoots(format, locator);
		} else if (depth > 1 && Namespaces.isXmi(namespace) && SKIPPED.contains(local)) {
			skipped.part("xmi:" + local);
			skippedAt = depth;
		} else if (depth == 1 || wrapped != null && depth == 2)
			root(name, attributes, plain, parent);
		else {
			String feature = feature(name, local, namespace, parent);
			plain.read(attributes);
			next.startElement("", "", feature, plain.handedOn(attributes, skipped, ids));
		}
	}

	private void root(String name, Attributes attributes, PlainAttributes plain, PlainAttributes parent) throws SAXException {
		Attributes all = parent == null ? attributes : plain.inherited(attributes, parent);
		if (wrapped != null && !wrapped.isTheCase(name, all)) {
			skippedAt = depth;
			return;
		}
		RootCheck check = new RootCheck(format);
		if (check.olderVersion(name, all) == null)
			check.check(name, all, this::refusal);
		plain.read(attributes);
		next.startElement("", "", name, plain.handedOn(all, skipped, ids));
	}

	/** Features have no prefix; some tools write the one of their metamodel. */
	private String feature(String name, String local, String namespace, PlainAttributes parent) {
		if (local.length() < name.length() && !Namespaces.isOf(format, namespace) || local.equals("XMI"))
			throw refusal(faultMessages.unknownFeature(name, null, true));
		if (parent.has(local))
			throw refusal("'" + faultMessages.brief(local) + "' stands in an attribute already; keep one of the two");
		return local;
	}

	@Override
	public void endElement(String uri, String localName, String name) throws SAXException {
		int closed = depth--;
		if (skippedAt > 0 && closed > skippedAt)
			return;
		open.pop();
		if (closed == skippedAt)
			skippedAt = 0;
		else if (closed == 1 && wrapped != null)
			wrapped.check();
		else
			next.endElement("", "", name);
	}

	@Override
	public void characters(char[] ch, int start, int length) throws SAXException {
		if (skippedAt > 0)
			return;
		if (wrapped == null || depth > 1) {
			next.characters(ch, start, length);
			return;
		}
		for (int i = start; i < start + length; i++)
			if (ch[i] > ' ')
				throw refusal(faultMessages.strayText(new String(ch, i, start + length - i)));
	}

	@Override
	public void error(SAXParseException e) throws SAXException {
		next.error(e);
	}

	@Override
	public void fatalError(SAXParseException e) throws SAXException {
		if (depth > 0)
			throw new ParseAbort(e.getLineNumber(), e.getColumnNumber(), faultMessages.notWellFormed(e, true));
		next.fatalError(e);
	}
}
