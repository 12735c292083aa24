// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.viewer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.graphics.Drawer;
import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.ui.accessibility.SpokenDiagram;
import org.relationalimages.viewpoint.ui.canvas.CanvasColors;
import org.relationalimages.viewpoint.ui.canvas.CanvasSnapshot;
import org.relationalimages.viewpoint.ui.canvas.CanvasTheme;
import org.relationalimages.viewpoint.ui.canvas.NativeScaling;
import org.relationalimages.viewpoint.ui.canvas.RenderContext;
import org.relationalimages.viewpoint.ui.canvas.ThemeOptOut;
import org.relationalimages.viewpoint.ui.canvas.VectorRoot;
import org.relationalimages.viewpoint.ui.canvas.WheelZoom;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.keyboard.CanvasSelectionTool;
import org.relationalimages.viewpoint.ui.keyboard.CanvasTraversal;
import org.relationalimages.viewpoint.ui.part.DiagramPart;
import org.relationalimages.viewpoint.ui.part.ElementPart;
import org.relationalimages.viewpoint.ui.part.PartFactory;

/** The canvas of one diagram. It needs a shell and a session, but no workbench. */
public final class DiagramViewer extends ScrollingGraphicalViewer {

	/** Below this zoom labels of the usual size can't be read. */
	private static final double READABLE = 0.6;

	private final DiagramController diagramController;

	/** A canvas in a composite for the controller's diagram. The domain must already have the session's command stack. */
	public DiagramViewer(Composite parent, EditDomain domain, DiagramController diagramController, ImageFinder images) {
		this.diagramController = diagramController;
		createControl(parent);
		NativeScaling.keep(getControl());
		getControl().setBackground(CanvasColors.paper());
		ThemeOptOut.keep(getControl());
		((FigureCanvas) getControl()).setScrollBarVisibility(FigureCanvas.AUTOMATIC);
		domain.addViewer(this);
		RenderContext.install(this, new Drawer(images));
		diagramController.install(this);
		diagramController.setPresenter(this::present);
		setRootEditPart(new VectorRoot());
		setEditPartFactory(new PartFactory());
		setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), new WheelZoom());
		setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new org.eclipse.draw2d.geometry.Dimension(10, 10));
		setKeyHandler(new DiagramKeys(this));
		setContents(diagramController.diagram());
		CanvasTraversal.install(getControl());
		SpokenDiagram.install(this, diagramController.diagram());
		domain.setDefaultTool(new CanvasSelectionTool());
		domain.loadDefaultTool();
	}

	/** Has dark paper while the theme of the given control is dark. */
	public void followTheme(Control around) {
		CanvasTheme.follow(around, getControl(), () -> {
			getControl().setBackground(CanvasColors.paper());
			((VectorRoot) getRootEditPart()).changePaper();
		});
	}

	/** The controller, through which the canvas edits. */
	public DiagramController controller() {
		return diagramController;
	}

	/** The zoom of the canvas. */
	public ZoomManager zoom() {
		return ((VectorRoot) getRootEditPart()).getZoomManager();
	}

	/** Zooms so that the whole diagram is visible, but at most to 100 %. */
	public void fit() {
		var extent = new CanvasSnapshot(this).extent();
		var size = zoom().getViewport().getSize();
		if (size.width <= 0 || size.height <= 0)
			return;
		double fitting = Math.min((double) size.width / extent.width, (double) size.height / extent.height);
		zoom().setZoom(Math.clamp(fitting, zoom().getMinZoom(), 1));
		zoom().getViewport().validate();
		zoom().setViewLocation(new org.eclipse.draw2d.geometry.Point(
				(extent.getCenter().x * zoom().getZoom()) - size.width / 2.0,
				(extent.getCenter().y * zoom().getZoom()) - size.height / 2.0));
	}

	/** Shows a newly opened diagram as a whole when it is readable then, otherwise from its upper left corner. */
	public void fitReadably() {
		fit();
		if (zoom().getZoom() >= READABLE)
			return;
		zoom().setZoom(READABLE);
		zoom().getViewport().validate();
		var corner = new CanvasSnapshot(this).extent().getTopLeft();
		zoom().setViewLocation(new org.eclipse.draw2d.geometry.Point((int) (corner.x * READABLE), (int) (corner.y * READABLE)));
	}

	/** The edit part of the diagram itself. */
	public DiagramPart sheet() {
		return (DiagramPart) getContents();
	}

	/** The edit parts of selected nodes and edges, in the order of selection, without the diagram itself. */
	public List<ElementPart> selectedParts() {
		List<ElementPart> parts = new ArrayList<>();
		for (Object part : getSelectedEditParts())
			if (part instanceof ElementPart element)
				parts.add(element);
		return parts;
	}

	/** The selected elements, in the order of selection. */
	public List<DDiagramElement> selectedElements() {
		return selectedParts().stream().<DDiagramElement>map(ElementPart::element).toList();
	}

	/**
	 * Selects and scrolls to what shows a semantic element: its nodes or, when it has none, its edges. When there is a
	 * node, edges may represent only a link of the element. {@return whether the diagram shows it}
	 */
	public boolean reveal(EObject target) {
		List<DDiagramElement> shown = diagramController.diagram().elementsOf(target).stream()
				.filter(element -> getEditPartRegistry().containsKey(element) || isFoldedAway(element)).toList();
		if (target == diagramController.diagram().target() && shown.isEmpty()) {
			deselectAll();
			return true;
		}
		List<DDiagramElement> nodes = shown.stream().filter(AbstractDNode.class::isInstance).toList();
		select(nodes.isEmpty() ? shown : nodes);
		return !shown.isEmpty();
	}

	/** Whether only something folded around it conceals the element. */
	private static boolean isFoldedAway(DDiagramElement element) {
		Object holder = element.parent();
		while (holder instanceof AbstractDNode node && !node.isFolded())
			holder = node.parent();
		return holder instanceof AbstractDNode && element.isActive() && !element.isHidden() && element.filters().isEmpty();
	}

	/** Selects the visible ones of the elements and scrolls to the first. */
	public void select(List<? extends DDiagramElement> elements) {
		unfoldAround(elements);
		List<Object> parts = new ArrayList<>();
		for (DDiagramElement element : elements)
			if (getEditPartRegistry().get(element) instanceof EditPart part)
				parts.add(part);
		if (parts.isEmpty())
			return;
		setSelection(new StructuredSelection(parts));
		getControl().getDisplay().asyncExec(() -> {
			if (getControl() != null && parts.getFirst() instanceof EditPart first && first.isActive())
				reveal(first);
		});
	}

	/** What is to be seen in something folded unfolds it. */
	private void unfoldAround(List<? extends DDiagramElement> elements) {
		Set<AbstractDNode> folded = new LinkedHashSet<>();
		for (DDiagramElement element : elements)
			for (Object at = element.parent(); at instanceof AbstractDNode holder; at = holder.parent())
				if (holder.isFolded())
					folded.add(holder);
		if (!folded.isEmpty())
			diagramController.fold(folded, false);
	}

	private void present(List<DDiagramElement> elements, boolean fresh) {
		select(elements);
		if (!fresh || elements.size() != 1 || !diagramController.may(tools -> tools.canEdit(elements.getFirst())))
			return;
		getControl().getDisplay().asyncExec(() -> {
			if (getControl() != null && getEditPartRegistry().get(elements.getFirst()) instanceof ElementPart part)
				part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		});
	}
}
