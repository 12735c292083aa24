// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.accessibility;

import java.util.List;

import org.eclipse.gef.GraphicalEditPart;

/** What a screen reader is told of a canvas: a list of items in the order of reading. */
public interface SpokenItems {

	/** The name of the list. */
	String name();

	/** How the list is used, as sentences. */
	String help();

	/** The items in the order of reading. It is called often and must return quickly. */
	List<? extends GraphicalEditPart> items();

	/** The name of an item. */
	String name(GraphicalEditPart item);

	/** What else there is to know of an item; empty for nothing. */
	String description(GraphicalEditPart item);

	/** Whether an item is selected or, in a palette, in use. */
	default boolean isSelected(GraphicalEditPart item) {
		return item.getSelected() != org.eclipse.gef.EditPart.SELECTED_NONE;
	}
}
