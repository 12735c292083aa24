// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.palette;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.widgets.Display;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.ui.command.DiagramController;

/** Switches the layer of a tool on, then takes the tool itself. */
final class LayerFirstTool extends AbstractTool {

	private final DiagramController controller;
	private final Layer layer;
	private final Supplier<Optional<ToolEntry>> entry;

	LayerFirstTool(DiagramController controller, Layer layer, Supplier<Optional<ToolEntry>> entry) {
		this.controller = controller;
		this.layer = layer;
		this.entry = entry;
	}

	@Override
	protected String getCommandName() {
		return "Layer " + layer.label();
	}

	/** The palette is not to change while it is telling of a choice in it. */
	@Override
	public void activate() {
		super.activate();
		EditDomain domain = getDomain();
		Display.getCurrent().asyncExec(() -> {
			if (domain.getActiveTool() != this)
				return;
			controller.switchLayer(layer, true);
			entry.get().ifPresent(domain.getPaletteViewer()::setActiveTool);
		});
	}
}
