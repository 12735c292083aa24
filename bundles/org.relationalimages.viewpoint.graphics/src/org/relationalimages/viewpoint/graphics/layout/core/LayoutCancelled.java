// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.core;

/** Thrown inside a layout that the user stopped; ends in the entry point of the layout. */
public final class LayoutCancelled extends RuntimeException {

	private static final long serialVersionUID = 1;

	LayoutCancelled() {
		super("The layout was stopped.", null, false, false);
	}
}
