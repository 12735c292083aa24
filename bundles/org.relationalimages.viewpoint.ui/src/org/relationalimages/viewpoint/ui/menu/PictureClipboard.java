// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.menu;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.relationalimages.viewpoint.ui.canvas.CanvasSnapshot;
import org.relationalimages.viewpoint.ui.command.OutgoingPicture;
import org.relationalimages.viewpoint.ui.legend.LegendView;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/**
 * Copies a picture of the diagram to the clipboard, with twice the resolution of the screen at 100 %, without what may
 * not leave the program.
 */
final class PictureClipboard {

	private static final double FINE = 2;
	private static final String DONE = "The picture of the diagram is on the clipboard.";

	private PictureClipboard() {
	}

	static void copy(DiagramViewer viewer) {
		if (!viewer.controller().mayLeave())
			return;
		OutgoingPicture picture;
		try {
			picture = viewer.controller().outgoing(LegendView.of(viewer).filter(LegendView::isShown).isPresent());
		} catch (IOException e) {
			viewer.controller().messages().tell(e.getMessage());
			return;
		}
		put(picture == null ? canvas(viewer) : new ImageData(new ByteArrayInputStream(picture.png())), viewer);
		viewer.controller().messages().tell(picture == null ? DONE : DONE + " " + picture.remark());
	}

	private static ImageData canvas(DiagramViewer viewer) {
		Image image = new CanvasSnapshot(viewer).image(FINE);
		try {
			return image.getImageData();
		} finally {
			image.dispose();
		}
	}

	private static void put(ImageData data, DiagramViewer viewer) {
		Clipboard clipboard = new Clipboard(viewer.getControl().getDisplay());
		try {
			clipboard.setContents(new Object[] { data }, new Transfer[] { ImageTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
