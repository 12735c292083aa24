// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * The metadata of a PDF file: title, summary, language, and an id computed from its content. It contains no time, no
 * account name and no computer name.
 */
final class PdfMetadata {

	private static final String CREATOR = "Relational Images Workbench";
	private static final int ID_BYTES = 16;

	private PdfMetadata() {
	}

	/**
	 * Writes the metadata.
	 *
	 * @param language the tag of the texts' language; empty when it is unknown
	 * @param content  the content of the page
	 */
	static void write(PDDocument document, Scene scene, String language, byte[] content) throws IOException {
		PDDocumentInformation information = document.getDocumentInformation();
		information.setTitle(scene.title());
		information.setSubject(scene.summary());
		information.setCreator(CREATOR);
		PDDocumentCatalog catalog = document.getDocumentCatalog();
		if (!language.isEmpty())
			catalog.setLanguage(language);
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		catalog.setViewerPreferences(preferences);
		PDMetadata metadata = new PDMetadata(document);
		metadata.importXMPMetadata(xmp(scene, language).getBytes(StandardCharsets.UTF_8));
		catalog.setMetadata(metadata);
		COSString id = new COSString(id(scene.title().getBytes(StandardCharsets.UTF_8), content));
		COSArray ids = new COSArray();
		ids.add(id);
		ids.add(id);
		document.getDocument().getTrailer().setItem(COSName.ID, ids);
	}

	private static byte[] id(byte[]... parts) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (byte[] part : parts)
				digest.update(part);
			return Arrays.copyOf(digest.digest(), ID_BYTES);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java knows SHA-256.", e);
		}
	}

	private static String xmp(Scene scene, String language) {
		return """
				<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
				<x:xmpmeta xmlns:x="adobe:ns:meta/">
				<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
				<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
				"""
				+ "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + Xml.text(scene.title()) + "</rdf:li></rdf:Alt></dc:title>\n"
				+ "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + Xml.text(scene.summary())
				+ "</rdf:li></rdf:Alt></dc:description>\n"
				+ (language.isEmpty() ? "" : "<dc:language><rdf:Bag><rdf:li>" + Xml.text(language) + "</rdf:li></rdf:Bag></dc:language>\n")
				+ "<xmp:CreatorTool>" + CREATOR + "</xmp:CreatorTool>\n"
				+ "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
	}
}
