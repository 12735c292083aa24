// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.io.IOException;
import java.io.OutputStream;

/** The formats of picture files for diagrams. Each is a constant here and the class that writes it. */
public enum PictureFormat {
	SVG("svg", "Pictures that scale without loss (SVG)", false, SvgWriter::write),
	PDF("pdf", "Pages to print and to search (PDF)", false, PdfWriter::write),
	PNG("png", "Pictures for slides and documents (PNG)", true, PngWriter::write);

	private final String extension;
	private final String title;
	private final boolean hasPixels;
	private final Writer writer;

	PictureFormat(String extension, String title, boolean hasPixels, Writer writer) {
		this.extension = extension;
		this.title = title;
		this.hasPixels = hasPixels;
		this.writer = writer;
	}

	/** Writes pictures of one format. */
	@FunctionalInterface
	interface Writer {
		void write(Scene scene, PictureOptions options, OutputStream out) throws IOException;
	}

	/** The file extension, without a dot; also the name of the format on the command line. */
	public String extension() {
		return extension;
	}

	/** The title that users choose it by. */
	public String title() {
		return title;
	}

	/** Whether it is made of pixels, so that its size has to be chosen. */
	public boolean hasPixels() {
		return hasPixels;
	}

	void write(Scene scene, PictureOptions options, OutputStream out) throws IOException {
		writer.write(scene, options, out);
	}
}
