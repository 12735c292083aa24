// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.pad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.widgets.Control;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.diagram.DiagramListener;
import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.tool.NextSteps;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.ui.accessibility.CanvasAccessibility;
import org.relationalimages.viewpoint.ui.accessibility.SpokenButton;
import org.relationalimages.viewpoint.ui.canvas.CoalescedUpdate;
import org.relationalimages.viewpoint.ui.part.ElementPart;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/**
 * The next steps from the selected element, as buttons beside it, and grips for lines around it. It follows the
 * selection and what changes in the diagram.
 */
public final class ContextPad {

	private static final String OF_VIEWER = ContextPad.class.getName();

	private final CoalescedUpdate later = new CoalescedUpdate(this::control, this::update);
	private final DiagramViewer viewer;
	private final StepOrder order;
	private final StepIcons icons;
	private final StepUse use;
	private final Opening.Source openings;
	private final List<IFigure> shown = new ArrayList<>();
	private final ISelectionChangedListener selected = event -> later.schedule();
	private final DiagramListener changed = event -> follow();
	private NextSteps steps = NextSteps.NONE;
	private ElementPart owner;

	private ContextPad(DiagramViewer viewer, ImageFinder images, StepOrder order, Opening.Source openings) {
		this.viewer = viewer;
		this.order = order;
		this.icons = new StepIcons(images);
		this.use = new StepUse(viewer);
		this.openings = openings;
	}

	/** Gives a canvas with contents its pad, until the canvas is disposed. */
	public static ContextPad install(DiagramViewer viewer, ImageFinder images, StepOrder order, Opening.Source openings) {
		ContextPad pad = new ContextPad(viewer, images, order, openings);
		viewer.setProperty(OF_VIEWER, pad);
		SpokenButton.install(viewer, pad::buttons);
		viewer.addSelectionChangedListener(pad.selected);
		viewer.controller().diagram().addListener(pad.changed);
		PadKeys keys = new PadKeys(pad);
		keys.setParent(viewer.getKeyHandler());
		viewer.setKeyHandler(keys);
		viewer.getControl().addDisposeListener(event -> {
			viewer.controller().diagram().removeListener(pad.changed);
			pad.icons.dispose();
		});
		return pad;
	}

	/** The pad of a canvas, if it has one. */
	public static Optional<ContextPad> of(DiagramViewer viewer) {
		return Optional.ofNullable((ContextPad) viewer.getProperty(OF_VIEWER));
	}

	/** Whether the pad may be used at an element that is still there: while things are selected, not while another tool is in hand. */
	static boolean isAtHand(EditPart part) {
		return part.isActive() && part.getViewer().getEditDomain().getActiveTool() instanceof SelectionTool;
	}

	/** The tools offered now, in the order of their digits. */
	public List<ToolDescription> offered() {
		return steps.first();
	}

	/** The buttons and grips on the canvas now. */
	public List<IFigure> figures() {
		return List.copyOf(shown);
	}

	private List<SpokenButton> buttons() {
		return shown.stream().filter(SpokenButton.class::isInstance).map(SpokenButton.class::cast).toList();
	}

	/** Uses the step of a digit, from 1; returns false when there is none. */
	boolean use(int digit) {
		update();
		if (owner == null || digit < 1 || digit > steps.first().size())
			return false;
		use.click(steps.first().get(digit - 1), owner.element());
		return true;
	}

	/** Shows the steps that have no button, beside the place of the canvas. */
	void more() {
		if (owner != null)
			new StepMenu(viewer, use, openings).show(steps.more(), owner.element());
	}

	/** Nothing may be painted beside what is gone. */
	private void follow() {
		if (owner != null && !owner.isActive())
			clear();
		later.schedule();
	}

	private Control control() {
		return viewer.getControl();
	}

	private void update() {
		List<ElementPart> parts = viewer.selectedParts();
		ElementPart now = parts.size() == 1 && parts.getFirst().isActive() ? parts.getFirst() : null;
		NextSteps next = now == null ? NextSteps.NONE : stepsOf(now.element());
		if (now == owner && next.equals(steps) && (now == null || isInPlace()))
			return;
		clear();
		owner = now;
		steps = next;
		if (now != null && !next.isEmpty())
			show((GraphicalEditPart) now);
	}

	private boolean isInPlace() {
		return steps.isEmpty() || !shown.isEmpty() && shown.getFirst().getParent() != null;
	}

	private NextSteps stepsOf(DDiagramElement element) {
		return viewer.controller().session().refusal() != null ? NextSteps.NONE
				: viewer.controller().shortcuts().nextSteps(element, order.of(element));
	}

	private void show(GraphicalEditPart part) {
		IFigure layer = LayerManager.Helper.find(part).getLayer(LayerConstants.HANDLE_LAYER);
		boolean hasMore = !steps.more().isEmpty() || !openings.of(owner.element()).isEmpty();
		int count = steps.first().size() + (hasMore ? 1 : 0);
		for (ToolDescription tool : steps.first())
			shown.add(new PadButton(part, new PadPlace(part, shown.size(), count), icons.of(tool), StepWords.tip(tool, shown.size() + 1),
					() -> new StepDrag(use, owner, List.of(tool), () -> use.click(tool, owner.element()))));
		if (hasMore)
			shown.add(new PadButton(part, new PadPlace(part, shown.size(), count), null, "More (0)", () -> new StepDrag(use, owner, List.of(), this::more)));
		if (!(owner.element() instanceof DNodeListElement) && !use.lines(owner.element()).isEmpty())
			for (int side : LinkGrip.SIDES)
				shown.add(new LinkGrip(part, side, () -> new StepDrag(use, owner, List.copyOf(use.lines(owner.element())), () -> { })));
		shown.forEach(layer::add);
		CanvasAccessibility.of(viewer).changed();
	}

	private void clear() {
		for (IFigure figure : shown)
			if (figure.getParent() != null)
				figure.getParent().remove(figure);
		shown.clear();
	}
}
