// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.bar;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
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
			Action action = Actions.check(Actions.plain(layer.label()), null, on, () -> turn(layer, !on));
			if (!layer.explanation().isEmpty())
				action.setToolTipText(layer.explanation());
			action.setEnabled(layer.isOptional() && !layer.isDefault());
			menu.add(action);
		}
	}

	/** Switches a layer; one that is better left alone for now is shown after a question only. */
	private void turn(Layer layer, boolean on) {
		if (!on || !layer.asksBeforeItIsShown()
				|| MessageDialog.openQuestion(Display.getCurrent().getActiveShell(), layer.label(), layer.explanation()))
			diagramController.switchLayer(layer, on);
	}
}
