// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.foundation.Foundation;
import org.relationalimages.document.diagrams.FoundationEmphasis;
import org.relationalimages.model.Identified;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.Emphasis;
import org.relationalimages.viewpoint.ui.highlight.Highlight;
import org.relationalimages.viewpoint.ui.highlight.HighlightSource;

/** Lets stand out in image layers what a strategy or an image is built on. */
final class FoundationHighlights implements HighlightSource {

	private final DDiagram diagram;
	private EObject shown;

	FoundationHighlights(DDiagram diagram) {
		this.diagram = diagram;
	}

	@Override
	public Highlight of(EObject element) {
		if (!FoundationEmphasis.isShownIn(diagram, element))
			return null;
		Foundation foundation = Foundation.of(element).orElseThrow();
		boolean bare = foundation.images().isEmpty() && foundation.reasons().isEmpty();
		return new Highlight(element, foundation.question(), foundation.sentence(), bare ? null : FoundationEmphasis.of(foundation));
	}

	@Override
	public String name() {
		return "Which layers is it built on?";
	}

	@Override
	public String hint() {
		return "Select a strategy or an image first; then it shows which layers that is built on.";
	}

	@Override
	public void shown(EObject about) {
		shown = about;
	}

	/** What stands out, also in a picture of a copy of the case. */
	Emphasis.Choice choice() {
		return shown instanceof Identified element ? FoundationEmphasis.of(element) : Emphasis.Choice.NONE;
	}
}
