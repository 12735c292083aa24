// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.diagrams;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.design.Design;
import org.relationalimages.design.foundation.Foundation;
import org.relationalimages.model.Identified;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.Emphasis;

/** Lets stand out in the image layers what a strategy or an image is built on. */
public final class FoundationEmphasis {

	/** The edges along which something is built on something else. */
	private static final Set<String> EDGES = Set.of("Built on", "Formed from", "Emerges from");

	private FoundationEmphasis() {
	}

	/** Whether a diagram can show what an element is built on. */
	public static boolean isShownIn(DDiagram diagram, EObject element) {
		return diagram.description().name().equals(Design.IMAGE_LAYERS) && Foundation.of(element).isPresent();
	}

	/** What stands out in a diagram. */
	public static Emphasis of(Foundation foundation) {
		return Emphasis.on(foundation.elements(), edge -> EDGES.contains(edge.mapping().name()));
	}

	/** What stands out in any picture of the case's image layers, also in one of a copy of the case, where it is found by its id. */
	public static Emphasis.Choice of(Identified element) {
		String id = element.getId();
		return diagram -> {
			EObject[] found = new EObject[1];
			EcoreUtil.getRootContainer(diagram.target()).eAllContents().forEachRemaining(one -> {
				if (one instanceof Identified identified && id != null && id.equals(identified.getId()))
					found[0] = one;
			});
			return found[0] == null || !isShownIn(diagram, found[0]) ? Emphasis.NONE : of(Foundation.of(found[0]).orElseThrow());
		};
	}
}
