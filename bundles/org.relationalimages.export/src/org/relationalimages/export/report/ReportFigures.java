// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.DiagramArea;
import org.relationalimages.design.DiagramKind;
import org.relationalimages.document.diagrams.CaseDesign;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.document.diagrams.CaseLegend;
import org.relationalimages.export.ProgressListener;
import org.relationalimages.model.cases.Person;
import org.relationalimages.picture.InlinePictures;
import org.relationalimages.picture.Pictures;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.graphics.image.Images;

/** The diagrams of a case as pictures of the report, each with its legend; empty ones are left out. */
final class ReportFigures {

	/** Wider pictures, in pixels, are printed on a page in landscape format. */
	private static final double WIDE = 900;

	private final Html html;
	private final EObject root;
	private final List<CaseDiagram> diagrams = new ArrayList<>();
	private final InlinePictures pictures;
	private final List<CaseDiagram> told = new ArrayList<>();

	ReportFigures(Html html, EObject root, CaseDiagrams all, ProgressListener progressListener) throws IOException {
		this.html = html;
		this.root = root;
		Images images = CaseDesign.images();
		List<DDiagram> shown = new ArrayList<>();
		for (CaseDiagram one : all.all()) {
			progressListener.next(one.name());
			DDiagram diagram = all.show(one);
			if (isEmpty(diagram, one.target()))
				continue;
			diagrams.add(one);
			shown.add(diagram);
		}
		pictures = Pictures.inline(shown, images, CaseLegend.WORDS);
	}

	/** Whether a diagram shows nothing but a frame for its own target. */
	private static boolean isEmpty(DDiagram diagram, EObject target) {
		boolean[] seen = new boolean[1];
		diagram.forEach((DDiagramElement element) -> seen[0] |= element.isVisible() && element.target() != target);
		return !seen[0];
	}

	/** The rules that the pictures need in the page's style sheet. */
	String style() {
		return pictures.style();
	}

	/** Writes the pictures of an element, except for those that open a chapter. */
	void of(EObject element) {
		for (CaseDiagram one : diagrams)
			if (one.target() == element && !opensChapter(one))
				figure(one);
	}

	/** Writes the pictures of the whole case and those of its people that are about that. */
	void ofCase(DiagramArea area) {
		for (CaseDiagram one : diagrams)
			if (opensChapter(one) && DiagramKind.named(one.description().name()).map(DiagramArea::of).orElse(null) == area)
				figure(one);
	}

	private boolean opensChapter(CaseDiagram one) {
		return one.target() == root || one.target() instanceof Person;
	}

	/** The diagrams that were not written yet. */
	List<CaseDiagram> rest() {
		return diagrams.stream().filter(one -> !told.contains(one)).toList();
	}

	/** Writes one picture. */
	void figure(CaseDiagram one) {
		told.add(one);
		InlinePictures.Picture picture = pictures.pictures().get(diagrams.indexOf(one));
		boolean wide = picture.width() > WIDE && picture.width() > picture.height();
		html.open("figure", "class", wide ? "wide" : null).line().raw(picture.svg());
		html.open("figcaption").words(one.name()).closeLine();
		html.closeLine();
	}
}
