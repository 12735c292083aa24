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
import org.relationalimages.picture.PaintedPicture;
import org.relationalimages.picture.PictureOptions;
import org.relationalimages.viewpoint.views.Views;

/**
 * A diagram for paper, which anybody can read: without elements marked sensitive.
 *
 * @param painted what to print; it states what was left out
 * @param leftOut what was left out
 */
public record PrintedDiagram(PaintedPicture painted, LeftOut leftOut) {

	/**
	 * Draws the diagram; slow for a large one.
	 *
	 * @param views   the layouts of the case's diagrams
	 * @param options its legend and what stands out
	 * @throws CaseFileException with a sentence for the user when the case, or the diagram's target element, can't be
	 *         printed
	 */
	public static PrintedDiagram of(CaseFile root, String name, CaseDiagram diagram, Views views, PictureOptions options) throws IOException {
		RedactedCopy redactedCopy = ExportGate.pass(root, name, Audience.READER, true);
		try (RedactedDiagrams diagrams = new RedactedDiagrams(redactedCopy, views, CaseDesign.images())) {
			CaseDiagram found = diagrams.find(diagram).orElseThrow(() -> new CaseFileException(name,
					"what this diagram is of is marked sensitive, so it isn't printed; File > Export can put it in a file"));
			return new PrintedDiagram(diagrams.paint(found, options), redactedCopy.leftOut());
		}
	}
}
