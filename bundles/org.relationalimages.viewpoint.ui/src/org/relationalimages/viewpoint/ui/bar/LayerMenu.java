// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.bar;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.ui.command.DiagramController;

/** The layers of the diagram as check items; those that are always active are disabled. */
final class LayerMenu extends SwitchMenu {

	private final DiagramController diagramController;

	LayerMenu(DiagramController diagramController) {
		super("Layers", "layers");
		this.diagramController = diagramController;
	}

	@Override
	protected void fill(MenuManager menu) {
		DDiagram diagram = diagramController.diagram();
		for (Layer layer : diagram.description().layers()) {
			boolean on = diagram.activeLayers().contains(layer) || diagram.activeTransientLayers().contains(layer);
			Action action = Actions.check(Actions.plain(layer.label()), null, on, () -> diagramController.switchLayer(layer, !on));
			action.setEnabled(layer.isOptional() && !layer.isDefault());
			menu.add(action);
		}
	}
}
