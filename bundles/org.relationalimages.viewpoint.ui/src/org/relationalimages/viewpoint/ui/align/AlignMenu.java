// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.align;

import java.util.List;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.ui.bar.Actions;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.part.Mobility;
import org.relationalimages.viewpoint.ui.part.Resizing;

/** The menu for several selected elements: align, distribute, same size. */
public final class AlignMenu {

	private AlignMenu() {
	}

	/** Adds the menu when there are several elements that can be moved. */
	public static void addTo(IMenuManager menu, DiagramController controller, List<AbstractDNode> selected) {
		List<AbstractDNode> movable = selected.stream().filter(node -> Mobility.of(node) == Mobility.FREE).toList();
		if (movable.size() < 2 || controller.session().refusal() != null)
			return;
		MenuManager inner = new MenuManager("A&lign and distribute");
		for (Lining lining : Lining.values()) {
			if (lining == Lining.TOP || lining == Lining.ACROSS || lining == Lining.WIDTH)
				inner.add(new Separator());
			inner.add(Actions.push(lining.label(), null, () -> movable.size() >= lining.least(), () -> line(controller, lining, movable)));
		}
		menu.add(inner);
	}

	/** Brings elements in line in one step; the last one is the measure. */
	public static void line(DiagramController controller, Lining lining, List<AbstractDNode> elements) {
		AbstractDNode last = elements.getLast();
		List<AbstractDNode> taken = elements.stream()
				.filter(one -> one == last || !lining.isSizing() || Resizing.directions(one) != PositionConstants.NONE).toList();
		var places = lining.places(taken);
		if (places.isEmpty())
			controller.messages().tell(taken.size() < elements.size() ? "These elements have a size that follows from what they say."
					: "These elements are in line already.");
		else
			controller.place(lining.label(), places);
	}
}
