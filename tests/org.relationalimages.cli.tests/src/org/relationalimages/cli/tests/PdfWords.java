// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;

/** All that can be read in a PDF file. */
final class PdfWords {

	private PdfWords() {
	}

	/** What stands on its pages and what it tells of itself. */
	static String of(byte[] bytes) {
		try (PDDocument document = Loader.loadPDF(bytes)) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			StringBuilder text = new StringBuilder(stripper.getText(document));
			PDDocumentInformation told = document.getDocumentInformation();
			for (String key : told.getMetadataKeys())
				text.append(key).append(": ").append(told.getCustomMetadataValue(key)).append('\n');
			byte[] xmp = document.getDocumentCatalog().getMetadata().toByteArray();
			return text.append(new String(xmp, StandardCharsets.UTF_8)).toString();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
