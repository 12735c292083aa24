// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.clip;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.window.Window;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.ViewElement;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.tool.CreationTool;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.transfer.CopiedElements;
import org.relationalimages.viewpoint.transfer.ElementPaste;
import org.relationalimages.viewpoint.transfer.PasteOutcome;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.command.TextFilter;
import org.relationalimages.viewpoint.ui.pad.StepOrder;
import org.relationalimages.viewpoint.ui.part.ElementPart;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/** Cut, copy, paste and duplicate on one canvas. Each is one step for undo, and what could not come along is told. */
public final class ClipActions {

	private static final String OF_VIEWER = ClipActions.class.getName();

	/** Something new that text can become, and where. */
	private record Kind(CreationTool tool, Object holder) {
	}

	private final DiagramViewer viewer;
	private final StepOrder order;
	private final Function<Collection<EObject>, Set<EObject>> staying;

	private ClipActions(DiagramViewer viewer, StepOrder order, Function<Collection<EObject>, Set<EObject>> staying) {
		this.viewer = viewer;
		this.order = order;
		this.staying = staying;
	}

	/**
	 * Gives a canvas its clipboard.
	 *
	 * @param order   which kinds are usual on an element, for pasted text
	 * @param staying of some elements and what is in them those that may not go into another model
	 */
	public static ClipActions install(DiagramViewer viewer, StepOrder order, Function<Collection<EObject>, Set<EObject>> staying) {
		ClipActions actions = new ClipActions(viewer, order, staying);
		viewer.setProperty(OF_VIEWER, actions);
		return actions;
	}

	/** The one of a canvas; null without one. */
	public static ClipActions of(DiagramViewer viewer) {
		return (ClipActions) viewer.getProperty(OF_VIEWER);
	}

	/** Whether something selected can be copied. */
	public boolean canCopy() {
		return viewer.selectedElements().stream().anyMatch(element -> element.target() != null && element.target().eContainer() != null);
	}

	/** Whether what is selected can be copied and then deleted. */
	public boolean canCut() {
		return canCopy() && controller().may(tools -> tools.canDelete(viewer.selectedElements()));
	}

	/** Copies what is selected. */
	public boolean copy() {
		CopiedElements copied = copied();
		if (copied.isEmpty()) {
			controller().messages().tell("Nothing is selected that could be copied.");
			return false;
		}
		ElementClipboard.put(copied, viewer.getControl().getDisplay());
		controller().messages().tell(copied.count() == 1 ? "1 element is copied." : copied.count() + " elements are copied.");
		return true;
	}

	/** Copies what is selected and deletes it. */
	public void cut() {
		List<DDiagramElement> selected = viewer.selectedElements();
		if (!canCut())
			controller().tellWhyNot("What is selected can't be cut here; copy it instead.");
		else if (copy())
			controller().use("Cut", tools -> tools.delete(selected));
	}

	/** Makes copies of what is selected beside it; the clipboard stays as it is. */
	public void duplicate() {
		CopiedElements copied = copied();
		if (copied.isEmpty())
			controller().messages().tell("Nothing is selected that could be duplicated.");
		else
			paste("Duplicate", copied, null, null);
	}

	/** Pastes elements where the pointer is, or near what is selected; text of other programs becomes elements, line by line. */
	public void paste() {
		if (controller().session().refusal() != null) {
			controller().messages().tell(controller().session().refusal());
			return;
		}
		var copied = ElementClipboard.elements(viewer.getControl().getDisplay());
		if (copied.isPresent()) {
			Point place = pointer();
			paste("Paste", copied.get(), place == null ? chosen() : (ViewElement) under(place), place);
		} else
			pasteText(ElementClipboard.text(viewer.getControl().getDisplay()));
	}

	/** Shows what a text becomes, and adds it when the user agrees; says why when it can become nothing. */
	public void pasteText(String text) {
		if (controller().session().refusal() != null) {
			controller().messages().tell(controller().session().refusal());
			return;
		}
		List<String> items = PastedList.items(text);
		List<Kind> kinds = kinds();
		if (items.isEmpty() || kinds.isEmpty()) {
			controller().messages().tell(items.isEmpty() ? "There is nothing on the clipboard that could be pasted here."
					: "Text can't become elements here; select where they are to be.");
			return;
		}
		PasteListDialog dialog = new PasteListDialog(viewer.getControl().getShell(), kinds.stream().map(kind -> kind.tool().label()).toList(), items);
		if (dialog.open() == Window.OK) {
			Kind kind = kinds.get(dialog.kind());
			List<String> kept = new ArrayList<>();
			dialog.items().forEach(item -> TextFilter.of(viewer).take(item, controller().messages(), kept::add));
			controller().use("Paste", tools -> controller().shortcuts().createNamed(kind.tool(), kind.holder(), null, kept));
		}
	}

	private void paste(String label, CopiedElements copied, ViewElement near, Point place) {
		controller().guard(label, () -> {
			PasteOutcome outcome = new ElementPaste(copied, controller().session(), controller().tools()).paste(label, controller().diagram(), near, place);
			viewer.select(outcome.pasted().stream().flatMap(one -> controller().diagram().elementsOf(one).stream())
					.filter(view -> !(view instanceof DEdge) && view.isVisible()).toList());
			String remark = outcome.remark();
			boolean hidden = outcome.pasted().stream().noneMatch(one -> controller().diagram().elementsOf(one).stream().anyMatch(DDiagramElement::isVisible));
			if (hidden && !outcome.pasted().isEmpty())
				remark = ("It is in the case now, but this diagram does not show it. " + remark).strip();
			if (!remark.isEmpty())
				controller().messages().tell(remark);
		});
	}

	private CopiedElements copied() {
		return CopiedElements.of(controller().session(), controller().diagram(), viewer.selectedElements(), staying);
	}

	/** Creation tools for the selected element, the usual ones first; those on it before those near it. */
	private List<Kind> kinds() {
		ViewElement near = chosen();
		List<String> usual = near instanceof DDiagramElement element ? order.of(element) : List.of();
		List<Kind> kinds = new ArrayList<>();
		for (ToolDescription tool : controller().tools().palette(controller().diagram()).tools())
			if (tool instanceof CreationTool creation && controller().shortcuts().canName(creation))
				controller().shortcuts().holderNear(creation, near).ifPresent(holder -> kinds.add(new Kind(creation, holder)));
		kinds.sort(Comparator.comparing((Kind kind) -> kind.holder() != near)
				.thenComparing(kind -> usual.contains(kind.tool().name()) ? usual.indexOf(kind.tool().name()) : Integer.MAX_VALUE));
		return kinds;
	}

	/** The one selected element, or the diagram. */
	private ViewElement chosen() {
		List<DDiagramElement> selected = viewer.selectedElements();
		return selected.size() == 1 ? selected.getFirst() : controller().diagram();
	}

	/** Where the mouse is in the diagram; null when it is not over the canvas. */
	private Point pointer() {
		var mouse = viewer.getControl().toControl(viewer.getControl().getDisplay().getCursorLocation());
		var size = viewer.getControl().getSize();
		if (mouse.x < 0 || mouse.y < 0 || mouse.x >= size.x || mouse.y >= size.y)
			return null;
		var place = new org.eclipse.draw2d.geometry.Point(mouse.x, mouse.y);
		viewer.sheet().getFigure().translateToRelative(place);
		return new Point(place.x, place.y);
	}

	private Object under(Point place) {
		var at = new org.eclipse.draw2d.geometry.Point(place.x(), place.y());
		viewer.sheet().getFigure().translateToAbsolute(at);
		EditPart found = viewer.findObjectAt(at);
		return found instanceof ElementPart part ? part.element() : controller().diagram();
	}

	private DiagramController controller() {
		return viewer.controller();
	}
}
