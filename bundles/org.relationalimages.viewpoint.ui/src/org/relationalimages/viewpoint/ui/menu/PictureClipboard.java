// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.menu;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.relationalimages.viewpoint.ui.canvas.Snapshot;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/** Puts a picture of the diagram on the clipboard, twice as fine as the screen at 100 %. */
final class PictureClipboard {

	private static final double FINE = 2;

	private PictureClipboard() {
	}

	static void copy(DiagramViewer viewer) {
		if (!viewer.workplace().mayLeave())
			return;
		Image image = new Snapshot(viewer).image(FINE);
		Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
		try {
			clipboard.setContents(new Object[] { image.getImageData() }, new Transfer[] { ImageTransfer.getInstance() });
			viewer.workplace().notices().tell("The picture of the diagram is on the clipboard.");
		} finally {
			clipboard.dispose();
			image.dispose();
		}
	}
}
