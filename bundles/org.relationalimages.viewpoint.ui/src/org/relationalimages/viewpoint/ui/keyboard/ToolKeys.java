// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.keyboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.gef.EditPartViewer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.tool.CreationTool;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.part.ElementPart;
import org.relationalimages.viewpoint.ui.part.VisibleElements;

/** Uses tools by their letters, on what is selected or on what holds it. */
public final class ToolKeys {

	private final EditPartViewer viewer;

	/** The tools of a canvas. */
	public ToolKeys(EditPartViewer viewer) {
		this.viewer = viewer;
	}

	/** Uses the tool of a letter or asks for a link; returns whether the letter means anything. */
	public boolean type(char letter) {
		if (Character.toUpperCase(letter) == ToolLetters.LINK) {
			link();
			return true;
		}
		var tool = new ToolLetters(tools()).tool(letter);
		tool.ifPresent(this::use);
		return tool.isPresent();
	}

	/** Asks for any link from what is selected. */
	public void link() {
		link(tools().stream().filter(EdgeTool.class::isInstance).map(EdgeTool.class::cast).toList());
	}

	private List<ToolDescription> tools() {
		return controller().tools().palette(controller().diagram()).tools();
	}

	/** Uses a tool: a link asks for its other end, anything else is made in what is selected, around it, or where alone it can be. */
	public void use(ToolDescription tool) {
		if (tool instanceof EdgeTool edge) {
			link(List.of(edge));
			return;
		}
		Optional<Object> holder = holder(tool);
		if (holder.isPresent()) {
			controller().make(tool, tools -> tools.create(tool, holder.get(), null));
			return;
		}
		String refusal = "\"" + tool.label() + "\" can't be used here.";
		controller().tellWhyNot(tool.documentation().isBlank() ? refusal : refusal + " What it does: " + tool.documentation() + ".");
	}

	/** Where a tool is used: on what is selected, on what holds it, or on the only element in the diagram that takes it. */
	private Optional<Object> holder(ToolDescription tool) {
		Optional<Object> around = around().stream().filter(one -> takes(one, tool)).findFirst();
		if (around.isPresent() || !(tool instanceof CreationTool))
			return around;
		List<Object> elsewhere = new ArrayList<>();
		controller().diagram().forEach(element -> {
			if (elsewhere.size() < 2 && VisibleElements.isShown(element) && takes(element, tool))
				elsewhere.add(element);
		});
		return elsewhere.size() == 1 ? Optional.of(elsewhere.getFirst()) : Optional.empty();
	}

	private boolean takes(Object holder, ToolDescription tool) {
		return controller().may(tools -> tools.canCreate(tool, holder));
	}

	/** The selected element with what holds it, from the inside, and the diagram; of several selected ones none. */
	private List<Object> around() {
		List<Object> holders = new ArrayList<>();
		List<DDiagramElement> selected = selected();
		for (Object at = selected.size() == 1 ? selected.getFirst() : null; at instanceof DDiagramElement element; at = element.parent())
			holders.add(element);
		holders.add(controller().diagram());
		return holders;
	}

	private void link(List<EdgeTool> tools) {
		List<DDiagramElement> selected = selected();
		if (selected.size() == 2 && linkBoth(tools, selected.getFirst(), selected.getLast()))
			return;
		if (selected.isEmpty() || selected.size() > 2) {
			controller().tellWhyNot("Select the element where the link starts, then choose what it goes to.");
			return;
		}
		DDiagramElement from = selected.getFirst();
		List<PossibleLinks.Start> starts = tools.stream().filter(tool -> controller().may(all -> all.canDrawFrom(tool, from)))
				.map(tool -> new PossibleLinks.Start(tool, from)).toList();
		if (starts.isEmpty())
			controller().tellWhyNot(tools.size() == 1 ? "\"" + tools.getFirst().label() + "\" cannot start here."
					: "No link can start at \"" + from.label() + "\".");
		else
			LinkDialog.open(viewer.getControl().getShell(), new PossibleLinks(controller(), starts));
	}

	/** Links two selected elements at once where only one of the tools can. */
	private boolean linkBoth(List<EdgeTool> tools, DDiagramElement from, DDiagramElement to) {
		List<EdgeTool> possible = tools.stream().filter(tool -> controller().may(all -> all.canDraw(tool, from, to))).toList();
		if (possible.size() != 1)
			return false;
		controller().make(possible.getFirst(), all -> all.draw(possible.getFirst(), from, to));
		return true;
	}

	private List<DDiagramElement> selected() {
		List<DDiagramElement> selected = new ArrayList<>();
		for (Object part : viewer.getSelectedEditParts())
			if (part instanceof ElementPart element)
				selected.add(element.element());
		return selected;
	}

	private DiagramController controller() {
		return DiagramController.of(viewer);
	}
}
