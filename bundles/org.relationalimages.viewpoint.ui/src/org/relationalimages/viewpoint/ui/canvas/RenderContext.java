// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.canvas;

import java.util.List;
import java.util.function.DoubleSupplier;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.graphics.Drawer;
import org.relationalimages.viewpoint.graphics.scene.Primitive;

/** What the edit parts of one viewer use to paint: the drawer, fonts and pictures. */
public final class RenderContext {

	private static final String OF_VIEWER = RenderContext.class.getName();

	private final Drawer drawer;
	private final CanvasFonts fonts;
	private final ImageCache pictures;
	private final DoubleSupplier zoom;

	private RenderContext(Drawer drawer, CanvasFonts fonts, ImageCache pictures, DoubleSupplier zoom) {
		this.drawer = drawer;
		this.fonts = fonts;
		this.pictures = pictures;
		this.zoom = zoom;
	}

	/** Creates the context of a viewer that has its control; it is disposed of with the control. */
	public static RenderContext install(EditPartViewer viewer, Drawer drawer) {
		Control control = viewer.getControl();
		Display display = control.getDisplay();
		RenderContext kit = new RenderContext(drawer, CanvasFonts.of(display), new ImageCache(display), () -> zoom(viewer));
		viewer.setProperty(OF_VIEWER, kit);
		control.addDisposeListener(event -> kit.pictures.dispose());
		return kit;
	}

	/** The context of a viewer for which it was installed. */
	public static RenderContext of(EditPartViewer viewer) {
		return (RenderContext) viewer.getProperty(OF_VIEWER);
	}

	/** The same context for painting elsewhere, with so many pixels for one of the diagram. */
	public RenderContext at(double pixels) {
		return new RenderContext(drawer, fonts, pictures, () -> pixels);
	}

	/** The drawer that creates the primitives. */
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

	/** Pixels of the screen for one pixel of the diagram. */
	double zoom() {
		return zoom.getAsDouble();
	}

	private static double zoom(EditPartViewer viewer) {
		Object manager = viewer.getProperty(ZoomManager.class.toString());
		return manager instanceof ZoomManager known ? known.getZoom() : 1;
	}
}
