// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.scene;

import org.relationalimages.viewpoint.style.Rgb;

/** The ground that a diagram is painted on. */
public final class Paper {

	/** The colour behind a diagram. */
	public static final Rgb COLOR = new Rgb(255, 255, 255);

	private Paper() {
	}
}
