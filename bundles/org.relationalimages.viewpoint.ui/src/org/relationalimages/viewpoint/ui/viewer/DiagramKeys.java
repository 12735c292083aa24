// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.viewer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.highlight.Highlighting;
import org.relationalimages.viewpoint.ui.keyboard.CanvasTraversal;
import org.relationalimages.viewpoint.ui.keyboard.ElementSteps;
import org.relationalimages.viewpoint.ui.keyboard.ToolKeys;
import org.relationalimages.viewpoint.ui.part.ElementPart;
import org.relationalimages.viewpoint.ui.part.Foldable;

/**
 * The keyboard of the canvas. Tab goes through all elements in the order of reading, arrows go to the next one in their
 * direction, with Shift they extend the selection, with Ctrl they move it (by one pixel with both). Enter goes inside or
 * else opens, Ctrl+Enter always opens; Escape leads out (see CanvasSelectionTool). Letters use the tools of the palette, L
 * lists the links. Space selects, and with Ctrl deselects. Minus folds to the title, plus unfolds. F6 leads out of the canvas. Ctrl+B lets stand out what the
 * selection is about.
 */
public final class DiagramKeys extends GraphicalViewerKeyHandler {

	private final DiagramViewer viewer;
	private final ElementSteps steps;

	/** The keys of one canvas. */
	public DiagramKeys(DiagramViewer viewer) {
		super(viewer);
		this.viewer = viewer;
		this.steps = new ElementSteps(viewer);
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		if ((event.stateMask & SWT.ALT) != 0)
			return false;
		if (event.keyCode == ' ') {
			processSelect(event); // older GEFs check the character, which Ctrl changes
			return true;
		}
		return control ? controlKey(event, shift) : stepKey(event, shift) || plainKey(event) || super.keyPressed(event);
	}

	private boolean stepKey(KeyEvent event, boolean shift) {
		switch (event.keyCode) {
		case SWT.TAB -> steps.read(shift ? -1 : 1);
		case SWT.HOME -> steps.toEnd(false);
		case SWT.END -> steps.toEnd(true);
		case SWT.F6 -> CanvasTraversal.leave(viewer.getControl(), shift);
		default -> {
			return steps.go(event.keyCode, shift);
		}
		}
		return true;
	}

	private boolean plainKey(KeyEvent event) {
		List<ElementPart> selected = viewer.selectedParts();
		switch (event.keyCode) {
		case SWT.F2 -> {
			if (selected.size() == 1)
				selected.getFirst().performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		}
		case SWT.CR, SWT.KEYPAD_CR -> {
			if (!steps.in())
				open(selected);
		}
		case SWT.DEL -> deleteSelection();
		default -> {
			return characterKey(event.character);
		}
		}
		return true;
	}

	/** The same characters are on other keys, or need Shift, from country to country. */
	private boolean characterKey(char typed) {
		if (typed != '-' && typed != '+')
			return Character.isLetter(typed) && new ToolKeys(viewer).type(typed);
		fold(typed == '-');
		return true;
	}

	private void fold(boolean folded) {
		List<AbstractDNode> foldable = Foldable.of(viewer.selectedElements()).stream().filter(node -> node.isFolded() != folded).toList();
		if (foldable.isEmpty()) {
			viewer.controller().messages().tell(folded ? "Nothing selected can be folded." : "Nothing selected is folded.");
			return;
		}
		viewer.controller().fold(foldable, folded);
		viewer.select(foldable);
	}

	private static void open(List<ElementPart> selected) {
		if (selected.size() == 1)
			ElementPart.open(selected.getFirst());
	}

	private boolean controlKey(KeyEvent event, boolean shift) {
		DiagramController diagramController = viewer.controller();
		if (steps.move(event.keyCode, shift))
			return true;
		switch (event.keyCode) {
		case SWT.CR, SWT.KEYPAD_CR -> open(viewer.selectedParts());
		case '+', '=', SWT.KEYPAD_ADD -> viewer.zoom().zoomIn();
		case '-', SWT.KEYPAD_SUBTRACT -> viewer.zoom().zoomOut();
		case '0', SWT.KEYPAD_0 -> viewer.zoom().setZoom(1);
		case 'a' -> selectAll();
		case 'b' -> Highlighting.of(viewer).ifPresent(one -> one.toggle(viewer.selectedElements()));
		case 'z' -> {
			if (shift)
				viewer.getEditDomain().getCommandStack().redo();
			else
				viewer.getEditDomain().getCommandStack().undo();
		}
		case 'y' -> viewer.getEditDomain().getCommandStack().redo();
		default -> {
			return diagramController != null && super.keyPressed(event);
		}
		}
		return true;
	}

	/** Selects every element that can be selected. */
	public void selectAll() {
		List<EditPart> all = new ArrayList<>();
		collect(viewer.sheet(), all);
		viewer.setSelection(new org.eclipse.jface.viewers.StructuredSelection(all));
	}

	private static void collect(EditPart holder, List<EditPart> all) {
		for (Object child : holder.getChildren())
			if (child instanceof EditPart part && part.isSelectable()) {
				all.add(part);
				collect(part, all);
			}
	}

	void deleteSelection() {
		var elements = viewer.selectedElements();
		DiagramController diagramController = viewer.controller();
		if (elements.isEmpty())
			return;
		if (diagramController.may(tools -> tools.canDelete(elements)))
			diagramController.delete(elements);
		else
			diagramController.tellWhyNot(elements.size() == 1
					? "\"" + elements.getFirst().label() + "\" cannot be deleted here; hide it instead."
					: "Not everything selected can be deleted here.");
	}
}
