// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.part;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.style.ContainerLayout;

/** How far the mouse may move an element. */
public enum Mobility {
	/** Anywhere in its container. */
	FREE,
	/** Along the border of the element it sits on. */
	BORDER,
	/** A row: out of its list only. */
	ROW,
	/** A region of a stack: not at all. */
	FIXED;

	/** How far the element may be moved. */
	public static Mobility of(AbstractDNode element) {
		if (element.isBordered())
			return BORDER;
		if (element instanceof DNodeListElement)
			return ROW;
		return isRegion(element) ? FIXED : FREE;
	}

	private static boolean isRegion(AbstractDNode element) {
		return (element instanceof DNodeContainer || element instanceof DNodeList)
				&& element.parent() instanceof DNodeContainer stack && stack.layout() != ContainerLayout.FREE_FORM;
	}
}
