// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.privatefolder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.read.ForeignFile;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Identifies a case independently of the name and path of its file. A copy of a case has the same identity.
 *
 * @param hash a hash of the case's id, which does not reveal it
 */
public record CaseIdentity(String hash) {

	private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
	/** The begin tag of a case's root element ends within this many bytes. */
	private static final int HEAD = 1 << 18;
	/** Usually it ends within this many bytes, and a search reads many files. */
	private static final int SHORT_HEAD = 1 << 13;
	/** Salt and nonce of a protected file are within this many bytes; no two writes share them. */
	private static final int SEAL = 44;

	/** The identity of the case with that id; empty for none. */
	public static Optional<CaseIdentity> of(String id) {
		return id == null || id.isBlank() ? Optional.empty()
				: Optional.of(new CaseIdentity(FileHash.of(("case " + id).getBytes(StandardCharsets.UTF_8)).substring(0, 32)));
	}

	/** The identity of the case in a file; empty when it is protected, damaged, or no case. */
	public static Optional<CaseIdentity> in(Path file) {
		try {
			byte[] head = ForeignFile.named(file).head(SHORT_HEAD);
			Optional<CaseIdentity> found = in(head);
			return found.isPresent() || head.length < SHORT_HEAD || Protection.isSealed(head) ? found : in(ForeignFile.named(file).head(HEAD));
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** The identity of the case that these bytes contain. */
	public static Optional<CaseIdentity> in(byte[] plain) {
		if (Protection.isSealed(plain))
			return Optional.empty();
		RootId handler = new RootId();
		try {
			SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
			factory.setFeature(NO_DOCTYPE, true);
			factory.newSAXParser().parse(new ByteArrayInputStream(plain), handler);
		} catch (SAXException | IOException e) {
			return of(handler.id); // found, or not XML
		} catch (ParserConfigurationException e) {
			throw new IllegalStateException("The XML parser of this Java can't be secured.", e);
		}
		return of(handler.id);
	}

	/** A value that is unique for each write of a protected file; empty when the file isn't protected. */
	static String sealOf(Path file) {
		try {
			byte[] head = ForeignFile.named(file).head(SEAL);
			return Protection.isSealed(head) ? FileHash.of(head) : "";
		} catch (IOException e) {
			return "";
		}
	}

	/** Stops at the case's root element. */
	private static final class RootId extends DefaultHandler {

		private String id;

		@Override
		public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
			if (!name.substring(name.indexOf(':') + 1).equals("CaseFile"))
				return;
			id = attributes.getValue("id");
			for (int i = 0; id == null && i < attributes.getLength(); i++)
				if (attributes.getQName(i).endsWith(":id"))
					id = attributes.getValue(i);
			throw new SAXException("found");
		}
	}
}
