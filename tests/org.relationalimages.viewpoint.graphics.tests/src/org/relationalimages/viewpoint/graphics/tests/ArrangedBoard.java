// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.tests;

import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.graphics.layout.Progress;
import org.relationalimages.viewpoint.tests.Board;

/** A board that can be laid out. */
public final class ArrangedBoard extends Board {

	public final Images images = new Images(ImageFinder.NONE);

	/** Arranges everything and commits. */
	public ArrangedBoard arranged() {
		new Layouter(images).arrangeAll(change(), Progress.NONE);
		commit();
		return this;
	}
}
