// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.plan;

import java.io.IOException;

import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.document.diagrams.CaseDesign;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.export.Audience;
import org.relationalimages.export.ExportGate;
import org.relationalimages.export.LeftOut;
import org.relationalimages.export.RedactedCopy;
import org.relationalimages.export.RedactedDiagrams;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.picture.PictureFormat;
import org.relationalimages.picture.PictureOptions;
import org.relationalimages.picture.Pictures;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.views.Views;

/**
 * A picture of a diagram for the clipboard, which any program can read: without elements marked sensitive.
 *
 * @param png     the picture, which states what was left out
 * @param leftOut what was left out
 */
public record ClipboardPicture(byte[] png, LeftOut leftOut) {

	/** Twice the resolution of the screen at 100 %. */
	private static final double FINE = 2;
	/** The maximum length of the longer edge in pixels; larger pictures are scaled down. */
	private static final double LARGEST = 7500;

	/**
	 * Draws the diagram; slow for a large one.
	 *
	 * @param views   the layouts of the case's diagrams
	 * @param options its legend and what stands out; its scale follows from its size
	 * @throws CaseFileException with a sentence for the user when the case, or the diagram's target element, can't be
	 *         exported
	 * @throws IOException       with a sentence for the user when the picture can't be made
	 */
	public static ClipboardPicture of(CaseFile root, String name, CaseDiagram diagram, Views views, PictureOptions options) throws IOException {
		RedactedCopy redactedCopy = ExportGate.pass(root, name, Audience.READER, true);
		Images images = CaseDesign.images();
		try (RedactedDiagrams diagrams = new RedactedDiagrams(redactedCopy, views, images)) {
			CaseDiagram found = diagrams.find(diagram).orElseThrow(() -> new CaseFileException(name,
					"what this diagram is of is marked sensitive, so its picture wasn't copied; File > Export can put it in a file"));
			PreciseRect frame = Pictures.frame(diagrams.show(found), images);
			double scale = Math.clamp(LARGEST / Math.max(frame.width(), frame.height()), PictureOptions.MIN_SCALE, FINE);
			return new ClipboardPicture(diagrams.bytes(found, ExportFormats.writer(PictureFormat.PNG), options.withScale(scale)),
					redactedCopy.leftOut());
		}
	}
}
