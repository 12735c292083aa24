// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout;

/** Thrown inside a layout that the user stopped; never leaves the package. */
final class LayoutCancelled extends RuntimeException {

	private static final long serialVersionUID = 1;

	LayoutCancelled() {
		super("The layout was stopped.", null, false, false);
	}
}
