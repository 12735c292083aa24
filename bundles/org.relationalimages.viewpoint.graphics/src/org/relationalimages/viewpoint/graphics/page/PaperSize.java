// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.page;

import java.util.Locale;
import java.util.Set;

import org.relationalimages.viewpoint.graphics.geometry.Size;

/** Usual sizes of paper. */
public enum PaperSize {
	A4("A4", 210, 297), A3("A3", 297, 420), A5("A5", 148, 210), LETTER("Letter", 215.9, 279.4), LEGAL("Legal", 215.9, 355.6);

	/** One millimetre in pixels of a diagram at full size. */
	public static final double MILLIMETRE = 96 / 25.4;

	private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA", "MX", "PH", "CL", "CO", "VE");

	private final String title;
	private final double width;
	private final double height;

	PaperSize(String title, double width, double height) {
		this.title = title;
		this.width = width;
		this.height = height;
	}

	/** The name that users know it by. */
	public String title() {
		return title;
	}

	/** Its width and height, in pixels of a diagram at full size. */
	public Size size(boolean landscape) {
		return landscape ? new Size(height * MILLIMETRE, width * MILLIMETRE) : new Size(width * MILLIMETRE, height * MILLIMETRE);
	}

	/** What is in most printers of the locale's country. */
	public static PaperSize usual(Locale locale) {
		return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
	}
}
