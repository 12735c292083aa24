// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.Tool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.ui.tests.support.Mouse;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.Specification;
import org.relationalimages.viewpoint.specification.SpecificationException;
import org.relationalimages.viewpoint.specification.SpecificationLoader;
import org.relationalimages.viewpoint.specification.SpecificationSource;
import org.relationalimages.viewpoint.tool.Navigation;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.command.SessionStack;
import org.relationalimages.viewpoint.ui.command.UserMessages;
import org.relationalimages.viewpoint.ui.part.EdgePart;
import org.relationalimages.viewpoint.ui.part.NodePart;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/** A shell with the canvas of a small board of cards, driven like a user would. */
final class CanvasFixture implements AutoCloseable {

	final List<String> told = new ArrayList<>();
	final List<String> failed = new ArrayList<>();
	final List<Navigation> navigations = new ArrayList<>();
	final EditDomain domain = new EditDomain();
	final EObject board;
	final EditingSession session;
	final DDiagram diagram;
	final DiagramController controller;
	final DiagramViewer viewer;
	final Layouter layouter;
	final Specification specification;
	final Mouse mouse;
	private final Shell shell;

	CanvasFixture() {
		Display display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
		Images images = new Images(ImageFinder.NONE);
		layouter = new Layouter(images);
		board = load("board.ecore", "plan.board");
		session = new EditingSession(List.of(board));
		session.diagrams().afterRefresh(change -> layouter.update(change, null));
		try {
			specification = SpecificationLoader.load(List.of(SpecificationSource.of(resource("board.odesign"))),
					CanvasFixture.class.getClassLoader());
		} catch (SpecificationException e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
		diagram = session.diagrams().open(specification.diagram("Board"), board);
		controller = new DiagramController(session, diagram, layouter, new Heard(), navigations::addAll);
		domain.setCommandStack(new SessionStack(controller));
		shell = new Shell(display, SWT.NO_TRIM);
		shell.setLayout(new FillLayout());
		viewer = new DiagramViewer(shell, domain, controller, ImageFinder.NONE);
		shell.setBounds(10, 10, 900, 640);
		shell.open();
		mouse = new Mouse((FigureCanvas) viewer.getControl());
		EventLoop.settle();
	}

	/** Lets things happen until it is so, five seconds at most: the window system tells of focus in its own time. */
	void settleUntil(BooleanSupplier so) {
		EventLoop.settle();
		EventLoop.waitFor(5, so);
	}

	/** The node with the given label. */
	AbstractDNode node(String label) {
		return (AbstractDNode) find(label, AbstractDNode.class);
	}

	/** The edge of the given mapping. */
	DEdge edge(String mapping) {
		for (DDiagramElement child : diagram.children())
			if (child instanceof DEdge edge && edge.mapping().name().equals(mapping))
				return edge;
		return null;
	}

	NodePart part(String label) {
		return (NodePart) viewer.getEditPartRegistry().get(node(label));
	}

	EdgePart edgePart(String mapping) {
		return (EdgePart) viewer.getEditPartRegistry().get(edge(mapping));
	}

	/** The middle of a node's box on the canvas, at the current zoom. */
	static Point middle(NodePart part) {
		Rectangle box = part.shape().box();
		part.getFigure().translateToAbsolute(box);
		return box.getCenter();
	}

	ToolDescription tool(String name) {
		return controller.tools().palette(diagram).tools().stream().filter(tool -> tool.name().equals(name)).findFirst()
				.orElseThrow();
	}

	void use(Tool tool) {
		domain.setActiveTool(tool);
	}

	/** The model as text, to compare exactly. */
	String model() {
		XMIResourceImpl copy = new XMIResourceImpl(URI.createURI("copy.board"));
		copy.getContents().add(EcoreUtil.copy(board));
		java.io.StringWriter text = new java.io.StringWriter();
		try {
			copy.save(text, null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	/** Where everything stands, to compare exactly. */
	String places() {
		StringBuilder text = new StringBuilder();
		diagram.forEach(element -> {
			text.append(element.id()).append(' ').append(element.label()).append(' ').append(element.isVisible());
			switch (element) {
			case AbstractDNode node -> text.append(node.bounds()).append(node.isPlaced()).append(node.isPinned());
			case DEdge edge -> text.append(edge.bendpoints()).append(edge.source().id()).append(edge.sink().id());
			}
			text.append('\n');
		});
		return text.toString();
	}

	private DDiagramElement find(String label, Class<? extends DDiagramElement> kind) {
		DDiagramElement[] found = new DDiagramElement[1];
		diagram.forEach(element -> {
			if (kind.isInstance(element) && element.label().equals(label))
				found[0] = element;
		});
		return found[0];
	}

	@Override
	public void close() {
		shell.dispose();
		session.dispose();
	}

	static URL resource(String name) {
		return CanvasFixture.class.getResource("/resources/" + name);
	}

	/** The content of a model file, of a metamodel beside it. */
	static EObject load(String metamodelFile, String modelFile) {
		ResourceSet set = new ResourceSetImpl();
		EPackage metamodel = (EPackage) load(set, metamodelFile).getContents().getFirst();
		set.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
		return load(set, modelFile).getContents().getFirst();
	}

	private static Resource load(ResourceSet set, String name) {
		Resource resource = new XMIResourceImpl(URI.createURI("test:/" + name));
		set.getResources().add(resource);
		try (InputStream in = resource(name).openStream()) {
			resource.load(in, null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return resource;
	}

	private final class Heard implements UserMessages {

		@Override
		public void tell(String sentence) {
			told.add(sentence);
		}

		@Override
		public void clear() {
			told.clear();
		}

		@Override
		public void fail(String sentence, Throwable cause) {
			failed.add(sentence);
		}
	}
}
