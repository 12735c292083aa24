// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.palette;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.ui.palette.DefaultPaletteViewerPreferences;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gef.ui.palette.PaletteViewerPreferences;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.relationalimages.viewpoint.ui.accessibility.CanvasAccessibility;
import org.relationalimages.viewpoint.ui.canvas.ThemedSystem;

/** Palettes that list tools by icon and name, do not open or close drawers by themselves, and scroll as a whole. */
public final class ListPalette extends PaletteViewerProvider {

	private final Consumer<String> filter;
	private final Supplier<? extends EditPartViewer> diagram;

	/**
	 * Palettes for a domain.
	 *
	 * @param filter  gets what is typed into the field above the tools
	 * @param diagram gives the canvas on which keys use the tools
	 */
	public ListPalette(EditDomain domain, Consumer<String> filter, Supplier<? extends EditPartViewer> diagram) {
		super(domain);
		this.filter = filter;
		this.diagram = diagram;
	}

	/**
	 * When not all tools fit, one scroll bar next to them scrolls them all. By default each drawer would have arrows
	 * over its first and last tool, and newer GEFs request an overlay scroll bar.
	 */
	@Override
	public PaletteViewer createPaletteViewer(Composite parent) {
		PaletteViewer viewer = new PaletteViewer() {
			@Override
			protected LightweightSystem createLightweightSystem() {
				return new ThemedSystem();
			}
		};
		viewer.enableVerticalScrollbar(true); // the control reads it once, when it is created
		FigureCanvas canvas = (FigureCanvas) viewer.createControl(parent);
		canvas.setVerticalScrollBarVisibility(FigureCanvas.AUTOMATIC);
		canvas.setScrollbarsMode(SWT.NONE);
		followRoom(canvas);
		configurePaletteViewer(viewer);
		hookPaletteViewer(viewer);
		CanvasAccessibility.install(viewer, new SpokenPalette(viewer));
		PaletteSearch.above(canvas, filter);
		PaletteKeys.install(viewer, diagram);
		return viewer;
	}

	/**
	 * GTK makes room for a scroll bar some time after it was requested, without notification; only the next paint event
	 * shows it.
	 */
	private static void followRoom(FigureCanvas canvas) {
		AtomicInteger known = new AtomicInteger();
		canvas.addListener(SWT.Paint, event -> {
			int width = canvas.getClientArea().width;
			if (known.getAndSet(width) != width)
				canvas.getDisplay().asyncExec(() -> {
					if (!canvas.isDisposed())
						canvas.notifyListeners(SWT.Resize, new Event());
				});
		});
	}

	@Override
	protected void configurePaletteViewer(PaletteViewer viewer) {
		super.configurePaletteViewer(viewer);
		// A separate store: GEF's shared one notifies every palette of a change, which fails for an empty palette.
		PaletteViewerPreferences preferences = new DefaultPaletteViewerPreferences(new PreferenceStore());
		preferences.setLayoutSetting(PaletteViewerPreferences.LAYOUT_LIST);
		preferences.setUseLargeIcons(PaletteViewerPreferences.LAYOUT_LIST, false);
		preferences.setAutoCollapseSetting(PaletteViewerPreferences.COLLAPSE_NEVER);
		viewer.setPaletteViewerPreferences(preferences);
	}
}
