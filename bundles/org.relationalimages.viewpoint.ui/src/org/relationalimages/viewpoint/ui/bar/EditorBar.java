// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.bar;

import java.util.List;
import java.util.Optional;

import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;
import org.relationalimages.viewpoint.ui.arrange.Arrangement;
import org.relationalimages.viewpoint.ui.format.FormatBrush;
import org.relationalimages.viewpoint.ui.highlight.Highlighting;
import org.relationalimages.viewpoint.ui.legend.LegendView;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/** The tool bar above a canvas: layers, filters, arranging, zoom, grid, legend. */
public final class EditorBar {

	private final DiagramViewer viewer;
	private final ToolBarManager manager = new ToolBarManager(SWT.FLAT | SWT.HORIZONTAL | SWT.RIGHT);

	/** A bar for a canvas. */
	public EditorBar(DiagramViewer viewer) {
		this.viewer = viewer;
	}

	/** Creates the bar's control, with more menus beside layers and filters, and what opens a view back, if there is one. */
	public ToolBar createControl(Composite parent, Arrangement arrangement, List<SwitchMenu> more, Optional<Action> replay) {
		List<ActionContributionItem> menus = List.of(withText(new LayerMenu(viewer.controller())), withText(new FilterMenu(viewer.controller())));
		menus.forEach(manager::add);
		more.forEach(menu -> manager.add(withText(menu)));
		replay.ifPresent(manager::add);
		manager.add(new Separator());
		manager.add(Actions.push("Arrange all", "arrange", arrangement::arrangeAll));
		manager.add(Actions.push("Zoom out (Ctrl+-)", "zoom-out", () -> viewer.zoom().zoomOut()));
		manager.add(new ZoomBox(viewer.zoom(), () -> viewer.getControl().setFocus()));
		manager.add(Actions.push("Zoom in (Ctrl++)", "zoom-in", () -> viewer.zoom().zoomIn()));
		manager.add(Actions.push("Fit the diagram into the window", "fit", viewer::fit));
		manager.add(new Separator());
		manager.add(Actions.push("Paint with the format of the selected element", "brush", () -> FormatBrush.start(viewer)));
		manager.add(grid());
		manager.add(neighbours());
		LegendView.of(viewer).ifPresent(legend -> manager.add(legend(legend)));
		Highlighting.of(viewer).ifPresent(highlighting -> manager.add(highlight(highlighting)));
		ToolBar control = manager.createControl(parent);
		SpokenName.ofTips(control);
		BarWords.fit(control, menus, more);
		control.addDisposeListener(e -> more.forEach(SwitchMenu::release));
		return control;
	}

	/** Disposes of the bar. */
	public void dispose() {
		manager.dispose();
	}

	private Action grid() {
		return Actions.check("Grid: show it and let elements snap to it", "grid", false, () -> {
			boolean on = !Boolean.TRUE.equals(viewer.getProperty(SnapToGrid.PROPERTY_GRID_ENABLED));
			for (String property : List.of(SnapToGrid.PROPERTY_GRID_ENABLED, SnapToGrid.PROPERTY_GRID_VISIBLE))
				viewer.setProperty(property, on);
		});
	}

	private Action neighbours() {
		viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, true);
		return Actions.check("Guides: let elements snap to their neighbours (Alt while dragging: not)", "guides", true,
				() -> viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, !Boolean.TRUE.equals(viewer.getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED))));
	}

	private Action highlight(Highlighting highlighting) {
		Action action = Actions.check(highlighting.source().name() + " (Ctrl+B)", "foundation", false, () -> {
			highlighting.toggle(viewer.selectedElements());
			viewer.getControl().setFocus();
		});
		// A click turns the mark over by itself, also when nothing can stand out.
		action.addPropertyChangeListener(event -> {
			if (action.isChecked() != (highlighting.current() != null))
				action.setChecked(highlighting.current() != null);
		});
		highlighting.addFollower(() -> action.setChecked(highlighting.current() != null));
		return action;
	}

	private static Action legend(LegendView legend) {
		Action action = Actions.check("Legend: what the shapes, lines and signs in this diagram mean", "legend", legend.isShown(),
				() -> legend.show(!legend.isShown()));
		legend.addFollower(() -> action.setChecked(legend.isShown()));
		return action;
	}

	private static ActionContributionItem withText(Action action) {
		ActionContributionItem item = new ActionContributionItem(action);
		item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		return item;
	}
}
