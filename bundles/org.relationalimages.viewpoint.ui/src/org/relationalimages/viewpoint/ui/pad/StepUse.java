// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.pad;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.jface.action.MenuManager;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.tool.CreationTool;
import org.relationalimages.viewpoint.tool.DoubleClickTool;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.tool.Growth;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.tool.Tools;
import org.relationalimages.viewpoint.ui.bar.Actions;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/** Does what the user wants of a step: each gesture is one step for undo, and a new element's name is open then. */
final class StepUse {

	/** One thing that a gesture can mean. */
	private record Choice(String label, Runnable work) {
	}

	private final DiagramViewer viewer;

	StepUse(DiagramViewer viewer) {
		this.viewer = viewer;
	}

	DiagramViewer viewer() {
		return viewer;
	}

	/** Uses a step where its element is; what is new finds its place by the layout. */
	void click(ToolDescription tool, DDiagramElement element) {
		switch (tool) {
		case EdgeTool edge -> decide(growths(List.of(edge), element, element, null),
				"Drag \u201c" + edge.label() + "\u201d onto the element that it is to connect with \u201c" + element.label() + "\u201d.");
		case DoubleClickTool open -> controller().open(element);
		default -> controller().make(tool, tools -> tools.create(tool, element, null));
		}
	}

	/** All lines that can begin or end at an element. */
	List<EdgeTool> lines(DDiagramElement element) {
		List<EdgeTool> lines = new ArrayList<>();
		if (controller().session().refusal() == null)
			for (ToolDescription tool : tools().palette(controller().diagram()).tools())
				if (tool instanceof EdgeTool edge && controller().shortcuts().canTouch(edge, element))
					lines.add(edge);
		return lines;
	}

	/** Whether a drag of the steps may end at an element. */
	boolean isTarget(List<? extends ToolDescription> steps, DDiagramElement source, DDiagramElement target) {
		return controller().may(tools -> steps.stream().anyMatch(tool -> switch (tool) {
		case EdgeTool edge -> tools.canConnect(edge, source, target) || tools.canConnect(edge, target, source);
		case CreationTool creation -> tools.canCreate(creation, target);
		default -> false;
		}));
	}

	/** Ends a drag of steps at a part of the canvas and a place of the diagram. */
	void drop(List<? extends ToolDescription> steps, DDiagramElement source, EditPart at, Point place) {
		Object under = at.getModel() instanceof DDiagramElement element ? element : controller().diagram();
		List<EdgeTool> lines = steps.stream().filter(EdgeTool.class::isInstance).map(EdgeTool.class::cast).toList();
		if (lines.isEmpty())
			steps.forEach(tool -> create(tool, source, under, place));
		else
			connect(lines, source, under, place);
	}

	private void create(ToolDescription tool, DDiagramElement source, Object under, Point place) {
		if (tool instanceof DoubleClickTool)
			controller().open(source);
		else
			controller().make(tool, tools -> controller().shortcuts().createAround(tool, holder(tool, source, under), place));
	}

	/** What is clicked for something that is made there; other tools are about the element they were dragged from. */
	private Object holder(ToolDescription tool, DDiagramElement source, Object under) {
		if (tool instanceof CreationTool)
			for (Object at = under; at != null; at = at instanceof DDiagramElement element ? element.parent() : null)
				if (tools().canCreate(tool, at))
					return at;
		return source;
	}

	/** What is inside an element stands for it where it can't be connected itself; dropping a line where it began does nothing. */
	private void connect(List<EdgeTool> lines, DDiagramElement source, Object under, Point place) {
		List<Choice> choices = new ArrayList<>();
		boolean back = false;
		for (Object at = under; at instanceof DDiagramElement target && choices.isEmpty() && !back; at = target.parent()) {
			choices.addAll(connections(lines, source, target));
			back = target == source;
		}
		if (choices.isEmpty() && !back)
			choices.addAll(growths(lines, source, under, place));
		if (!choices.isEmpty() || !back)
			decide(choices, "No line from \u201c" + source.label() + "\u201d can end here, and nothing new can be made here for it.");
	}

	private List<Choice> connections(List<EdgeTool> lines, DDiagramElement source, DDiagramElement target) {
		List<Choice> choices = new ArrayList<>();
		for (EdgeTool line : lines)
			if (controller().may(tools -> tools.canConnect(line, source, target)))
				choices.add(new Choice(line.label(), () -> controller().make(line, tools -> tools.connect(line, source, target))));
			else if (controller().may(tools -> tools.canConnect(line, target, source)))
				choices.add(new Choice(line.label(), () -> controller().make(line, tools -> tools.connect(line, target, source))));
		return choices;
	}

	private List<Choice> growths(List<EdgeTool> lines, DDiagramElement source, Object near, Point place) {
		List<Choice> choices = new ArrayList<>();
		for (EdgeTool line : lines)
			for (Growth way : controller().shortcuts().growths(line, source, near))
				choices.add(new Choice(line.label() + ": new " + way.creation().label(),
						() -> controller().make(line, tools -> controller().shortcuts().grow(way, source, place))));
		return choices;
	}

	/** Does the only thing that is possible, or lets the user choose. */
	private void decide(List<Choice> choices, String otherwise) {
		if (choices.isEmpty())
			controller().tellWhyNot(otherwise);
		else if (choices.size() == 1)
			choices.getFirst().work().run();
		else {
			MenuManager menu = new MenuManager();
			choices.forEach(choice -> menu.add(Actions.push(Actions.plain(choice.label()), null, choice.work())));
			StepMenu.show(menu, viewer);
		}
	}

	private Tools tools() {
		return controller().tools();
	}

	private DiagramController controller() {
		return viewer.controller();
	}
}
