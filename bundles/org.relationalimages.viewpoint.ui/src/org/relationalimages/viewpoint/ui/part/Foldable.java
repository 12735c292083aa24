// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import java.util.Collection;
import java.util.List;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.style.ContainerLayout;

/** Which elements can be folded to their title: lists, bands, and other containers with a title and something in it. */
public final class Foldable {

	private Foldable() {
	}

	/** Whether an element can be folded or, when it is, unfolded. */
	public static boolean is(DDiagramElement element) {
		if (!(element instanceof AbstractDNode node) || !(element instanceof DContainer container))
			return false;
		boolean shrinks = element instanceof DNodeList || element instanceof DNodeContainer inner && inner.layout() == ContainerLayout.FREE_FORM;
		boolean beside = node.parent() instanceof DNodeContainer holder && holder.layout() == ContainerLayout.HORIZONTAL_STACK;
		return shrinks && !beside && !node.label().isBlank() && (node.isFolded() || container.children().stream().anyMatch(DDiagramElement::isVisible));
	}

	/** Of some elements those that can be folded, or what they lie in when they can't. */
	public static List<AbstractDNode> of(Collection<DDiagramElement> elements) {
		return elements.stream().map(Foldable::around).filter(node -> node != null).distinct().toList();
	}

	private static AbstractDNode around(DDiagramElement element) {
		for (Object at = element; at instanceof AbstractDNode node; at = node.parent())
			if (is(node))
				return node;
		return null;
	}
}
