// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.viewpoint.ui.canvas.Icons;

class IconsTest {

	/** Newer GEFs make no palette at all when they can't make an icon. */
	@ParameterizedTest
	@ValueSource(strings = { "broken.png", "broken.svg" })
	void whereAFileHoldsNoPictureTheOtherIconIsShown(String file) {
		Display display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
		ImageDescriptor icon = Icons.of(CanvasFixture.resource(file), Icons.own("node"));
		Image image = (Image) icon.createResource(display);
		assertEquals(16, image.getBounds().width);
		icon.destroyResource(image);
		for (int zoom : new int[] { 100, 150, 200 })
			assertEquals(Icons.own("node").getImageData(zoom).width, icon.getImageData(zoom).width);
	}

	@Test
	void withoutAFileItIsTheOtherIcon() {
		ImageDescriptor other = Icons.own("node");
		assertSame(other, Icons.of(null, other));
	}
}
