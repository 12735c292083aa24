// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import java.util.List;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.graphics.Drawer;
import org.relationalimages.viewpoint.graphics.scene.Primitive;

/** What the parts of one viewer paint with: the drawer, fonts and pictures. */
public final class RenderContext {

	private static final String OF_VIEWER = RenderContext.class.getName();

	private final Drawer drawer;
	private final CanvasFonts fonts;
	private final ImageCache pictures;
	private final EditPartViewer viewer;

	private RenderContext(EditPartViewer viewer, Drawer drawer) {
		Display display = viewer.getControl().getDisplay();
		this.viewer = viewer;
		this.drawer = drawer;
		this.fonts = CanvasFonts.of(display);
		this.pictures = new ImageCache(display);
	}

	/** Equips a viewer that has its control; what it holds is let go with the control. */
	public static RenderContext install(EditPartViewer viewer, Drawer drawer) {
		RenderContext kit = new RenderContext(viewer, drawer);
		viewer.setProperty(OF_VIEWER, kit);
		Control control = viewer.getControl();
		control.addDisposeListener(event -> kit.pictures.dispose());
		return kit;
	}

	/** The kit of a viewer equipped before. */
	public static RenderContext of(EditPartViewer viewer) {
		return (RenderContext) viewer.getProperty(OF_VIEWER);
	}

	/** The drawer that says what is painted. */
	public Drawer drawer() {
		return drawer;
	}

	/** The fonts of the canvas. */
	public CanvasFonts fonts() {
		return fonts;
	}

	List<Primitive> draw(DDiagramElement element) {
		return drawer.draw(element);
	}

	ImageCache pictures() {
		return pictures;
	}

	/** How many pixels of the screen a pixel of the diagram takes. */
	double zoom() {
		Object manager = viewer.getProperty(ZoomManager.class.toString());
		return manager instanceof ZoomManager zoom ? zoom.getZoom() : 1;
	}
}
