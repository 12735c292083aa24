// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.views.properties.PropertySheet;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.incremental.DiagramTooLargeException;
import org.relationalimages.viewpoint.refresh.MissingLayer;
import org.relationalimages.viewpoint.ui.editor.DiagramEditor;
import org.relationalimages.viewpoint.ui.table.TableEditor;
import org.relationalimages.workbench.properties.ElementPropertiesPage;
import org.relationalimages.workbench.status.StatusLine;

/** Leads to an element: selected where a diagram shows it, and in the properties with the keyboard in one of its fields. */
public final class Reveal {

	/** The view of all cases and their elements. */
	public static final String LIST_OF_CASES = "org.relationalimages.workbench.navigator";

	private final IWorkbenchPage page;
	private final EObject element;

	private Reveal(IWorkbenchPage page, EObject element) {
		this.page = page;
		this.element = element;
	}

	/** Goes to an element; without a feature its first field gets the keyboard. An element of no open case is left alone. */
	public static void to(IWorkbenchPage page, EObject element, EStructuralFeature feature) {
		Reveal reveal = new Reveal(page, element);
		OpenDocuments.get().of(element).ifPresent(owner -> {
			reveal.show(owner);
			reveal.focus(feature);
		});
	}

	/**
	 * Selects an element in a diagram: in the one in front where it shows the element, else in another one. Where no
	 * diagram shows it, the status line reports that.
	 */
	public static void inDiagram(IWorkbenchPage page, EObject element) {
		Reveal reveal = new Reveal(page, element);
		OpenDocuments.get().of(element).ifPresent(owner -> reveal.editorOf(element, owner).ifPresentOrElse(editor -> {
			// In front already: the list of cases keeps the keyboard.
			if (editor != page.getActiveEditor())
				page.activate(editor);
			editor.reveal(element);
		}, () -> StatusLine.tell(page, "No diagram of this case shows " + ElementLabels.typed(element) + " at the moment.")));
	}

	/** Switches a layer on in the diagram in front when nothing else keeps that from showing the element, and says so. */
	public static void switchOn(IWorkbenchPage page, EObject element) {
		Optional<CaseDocument> owner = OpenDocuments.get().of(element);
		if (owner.isEmpty() || !(page.getActiveEditor() instanceof DiagramEditor editor) || editor.source().session() != owner.get().session()
				|| shows(editor.diagram(), element))
			return;
		MissingLayer.of(editor.diagram(), element).ifPresent(layer -> {
			owner.get().session().diagrams().layer(editor.diagram(), layer, true);
			StatusLine.tell(page, "The layer \u201c" + layer.label() + "\u201d was switched on to show " + ElementLabels.typed(element) + ".");
		});
	}

	/** Selects an element in the list of cases. */
	public static void inList(IWorkbenchPage page, EObject element) {
		OpenDocuments.get().of(element).ifPresent(new Reveal(page, element)::showInList);
	}

	/** Whether a diagram of the case shows the element; one that is too large shows nothing. */
	public static boolean shows(CaseDocument owner, CaseDiagram diagram, EObject element) {
		try {
			return shows(owner.show(diagram), element);
		} catch (DiagramTooLargeException e) {
			return false;
		}
	}

	/** What is inside something else may have no place of its own in a diagram; then what it is in is selected. */
	private void show(CaseDocument owner) {
		if (page.getActiveEditor() instanceof TableEditor table && table.reveal(element))
			return;
		for (EObject shown = element; shown != null && shown != owner.root(); shown = shown.eContainer()) {
			Optional<DiagramEditor> editor = editorOf(shown, owner);
			if (editor.isPresent()) {
				page.activate(editor.get());
				editor.get().reveal(shown);
				return;
			}
		}
		showInList(owner);
	}

	private void showInList(CaseDocument owner) {
		try {
			if (page.showView(LIST_OF_CASES) instanceof ISetSelectionTarget list)
				list.selectReveal(new StructuredSelection(element == owner.root() ? owner : element));
		} catch (PartInitException e) {
			Platform.getLog(Reveal.class).log(e.getStatus());
		}
	}

	/** The diagram in front where it shows the element, else another open one, else one of the case that is not open. */
	private Optional<DiagramEditor> editorOf(EObject shown, CaseDocument owner) {
		Optional<DiagramEditor> open = Stream
				.concat(Stream.ofNullable(page.getActiveEditor()),
						Stream.of(page.getEditorReferences()).filter(one -> CaseEditorInput.isOf(one, owner)).map(one -> one.getEditor(true)))
				.filter(DiagramEditor.class::isInstance).map(DiagramEditor.class::cast)
				.filter(editor -> shows(editor.diagram(), shown)).findFirst();
		if (open.isPresent())
			return open;
		Optional<CaseDiagram> closed = owner.diagrams().stream().filter(one -> shows(owner, one, shown)).findFirst();
		return closed.flatMap(one -> OpenFlow.openDiagram(page, one));
	}

	private static boolean shows(DDiagram diagram, EObject shown) {
		return diagram.elementsOf(shown).stream().anyMatch(DDiagramElement::isVisible);
	}

	private void focus(EStructuralFeature feature) {
		try {
			if (page.showView(IPageLayout.ID_PROP_SHEET) instanceof PropertySheet sheet
					&& sheet.getCurrentPage() instanceof ElementPropertiesPage properties) {
				properties.show(element);
				properties.focus(feature);
			}
		} catch (PartInitException e) {
			Platform.getLog(Reveal.class).log(e.getStatus());
		}
	}
}
