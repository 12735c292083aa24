// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.specification.SpecificationLoader;
import org.relationalimages.viewpoint.specification.SpecificationSource;
import org.relationalimages.viewpoint.style.BackgroundStyle;
import org.relationalimages.viewpoint.style.Border;
import org.relationalimages.viewpoint.style.Centering;
import org.relationalimages.viewpoint.style.ContainerFigure;
import org.relationalimages.viewpoint.style.ContainerLayout;
import org.relationalimages.viewpoint.style.ContainerStyle;
import org.relationalimages.viewpoint.style.EdgeArrow;
import org.relationalimages.viewpoint.style.EdgeRouting;
import org.relationalimages.viewpoint.style.EdgeStyle;
import org.relationalimages.viewpoint.style.LabelAlignment;
import org.relationalimages.viewpoint.style.LabelPosition;
import org.relationalimages.viewpoint.style.LabelStyle;
import org.relationalimages.viewpoint.style.LineStyle;
import org.relationalimages.viewpoint.style.NodeFigure;
import org.relationalimages.viewpoint.style.NodeStyle;
import org.relationalimages.viewpoint.style.ResizeKind;
import org.relationalimages.viewpoint.style.Rgb;

/** A diagram put together by hand, element by element, without a layout. */
public class Board {

	public static final Rgb BLUE = new Rgb(194, 239, 255);
	private static final Rgb GRAY = new Rgb(136, 136, 136);
	private static final String COLOR = "<%1$s xsi:type=\"description:SystemColor\" href=\"environment:/viewpoint#//@systemColors/@entries[name='black']\"/>";
	private static final String SHEET = """
			<?xml version="1.0" encoding="UTF-8"?>
			<description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" xmlns:d="http://www.eclipse.org/sirius/diagram/description/1.1.0" xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" name="g">
			<ownedViewpoints name="v"><ownedRepresentations xsi:type="d:DiagramDescription" name="Board" domainClass="t.Thing"><defaultLayer name="Default">
			<nodeMappings name="Node" domainClass="t.Thing"><style xsi:type="style:SquareDescription">BORDER LABEL FILL</style></nodeMappings>
			<edgeMappings name="Edge" sourceMapping="MAPPING" targetMapping="MAPPING" targetFinderExpression="var:self"><style>STROKE</style></edgeMappings>
			<containerMappings name="Holder" domainClass="t.Thing"><style xsi:type="style:FlatContainerStyleDescription">BORDER LABEL BACK FRONT</style></containerMappings>
			</defaultLayer><additionalLayers name="Extra"/></ownedRepresentations></ownedViewpoints></description:Group>
			""".replace("MAPPING", "//@ownedViewpoints[name='v']/@ownedRepresentations[name='Board']/@defaultLayer/@nodeMappings[name='Node']")
			.replace("BORDER", COLOR.formatted("borderColor")).replace("LABEL", COLOR.formatted("labelColor")).replace("FILL", COLOR.formatted("color"))
			.replace("BACK", COLOR.formatted("backgroundColor")).replace("FRONT", COLOR.formatted("foregroundColor"))
					.replace("STROKE", COLOR.formatted("strokeColor"));

	public final DDiagram diagram;
	private final Layer layer;
	private final EClass thing;
	private int count;
	private DiagramChange change;

	public Board() {
		try {
			DiagramDescription description = SpecificationLoader.load(List.of(new SpecificationSource("board.odesign",
					() -> new ByteArrayInputStream(SHEET.getBytes(StandardCharsets.UTF_8)))), null).diagrams().getFirst();
			layer = description.layers().getFirst();
			thing = thing();
			diagram = new DDiagram(description, EcoreUtil.create(thing), "A board");
			change = new DiagramChange(diagram);
			change.activeLayers(List.of(layer), List.of());
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private static EClass thing() {
		EcoreFactory factory = EcoreFactory.eINSTANCE;
		EPackage pack = factory.createEPackage();
		pack.setName("t");
		pack.setNsURI("urn:t");
		pack.setNsPrefix("t");
		EClass thing = factory.createEClass();
		thing.setName("Thing");
		EAttribute id = factory.createEAttribute();
		id.setName("id");
		id.setID(true);
		id.setEType(EcorePackage.Literals.ESTRING);
		thing.getEStructuralFeatures().add(id);
		pack.getEClassifiers().add(thing);
		return thing;
	}

	private EObject semantic() {
		EObject made = EcoreUtil.create(thing);
		made.eSet(thing.getEStructuralFeature("id"), "t" + ++count);
		return made;
	}

	/** The change everything is made in until {@link #commit()}. */
	public DiagramChange change() {
		return change;
	}

	public void commit() {
		change.commit();
		change = new DiagramChange(diagram);
	}

	public DNode node(DContainer holder, String label) {
		return node(holder, label, new NodeFigure.Square(0, 0, BLUE), LabelPosition.NODE, null, null);
	}

	public DNode node(DContainer holder, String label, NodeFigure figure, LabelPosition position, Integer w, Integer h) {
		DNode node = new DNode(diagram, layer.nodeMappings().getFirst(), semantic());
		change.add(holder, holder == diagram ? nodes() : -1, node);
		look(node, label, figure, position, w, h);
		return node;
	}

	public DNode pin(AbstractDNode holder, String label) {
		DNode node = new DNode(diagram, layer.nodeMappings().getFirst(), semantic());
		change.addBordered(holder, -1, node);
		look(node, label, new NodeFigure.Square(0, 0, GRAY), LabelPosition.BORDER, 1, 1);
		return node;
	}

	private int nodes() {
		return (int) diagram.children().stream().filter(AbstractDNode.class::isInstance).count();
	}

	private void look(DNode node, String label, NodeFigure figure, LabelPosition position, Integer w, Integer h) {
		change.label(node, label, false);
		change.size(node, w, h);
		change.labelPosition(node, position, ResizeKind.NSEW);
		change.style(node, new NodeStyle(figure, label(9), LabelAlignment.CENTER, false, border(1), position));
	}

	public DNodeContainer container(DContainer holder, String label, ContainerLayout layout) {
		DNodeContainer made = new DNodeContainer(diagram, layer.containerMappings().getFirst(), semantic(), layout);
		add(holder, made, label);
		return made;
	}

	public DNodeList list(DContainer holder, String label, String... rows) {
		DNodeList made = new DNodeList(diagram, layer.containerMappings().getFirst(), semantic());
		add(holder, made, label);
		for (String row : rows)
			row(made, row);
		return made;
	}

	public DNodeListElement row(DNodeList list, String label) {
		DNodeListElement row = new DNodeListElement(diagram, layer.nodeMappings().getFirst(), semantic());
		change.add(list, -1, row);
		change.label(row, label, false);
		change.style(row, new NodeStyle(new NodeFigure.Square(0, 0, BLUE), label(8), LabelAlignment.LEFT, false, border(0), LabelPosition.NODE));
		return row;
	}

	private void add(DContainer holder, AbstractDNode made, String label) {
		change.add(holder, holder == diagram ? nodes() : -1, made);
		change.label(made, label, false);
		change.style(made, new ContainerStyle(new ContainerFigure.Flat(BackgroundStyle.GRADIENT_LEFT_TO_RIGHT, new Rgb(240, 240, 240),
				new Rgb(255, 255, 255), 0, 0), label(10), LabelAlignment.CENTER, false, border(1)));
	}

	public DEdge edge(DDiagramElement source, DDiagramElement sink, String label) {
		return edge(source, sink, label, EdgeRouting.STRAIGHT, EdgeArrow.INPUT_ARROW, LineStyle.SOLID);
	}

	public DEdge edge(DDiagramElement source, DDiagramElement sink, String label, EdgeRouting routing, EdgeArrow arrow, LineStyle line) {
		DEdge edge = new DEdge(diagram, layer.edgeMappings().getFirst(), semantic(), source, sink);
		change.add(diagram, -1, edge);
		change.label(edge, label, false);
		change.style(edge, new EdgeStyle(false, line, EdgeArrow.NO_DECORATION, arrow, "NONE", 1, routing, Centering.NONE,
				new Rgb(80, 80, 80), label(8), label(8), label(8)));
		return edge;
	}

	private static LabelStyle label(int size) {
		return new LabelStyle(size, List.of(), false, "", Rgb.BLACK);
	}

	private static Border border(int size) {
		return new Border(size, String.valueOf(size), GRAY, LineStyle.SOLID);
	}

	/** All nodes, containers, lists and rows. */
	public List<AbstractDNode> all() {
		List<AbstractDNode> all = new ArrayList<>();
		diagram.forEach(element -> {
			if (element instanceof AbstractDNode node)
				all.add(node);
		});
		return all;
	}
}
