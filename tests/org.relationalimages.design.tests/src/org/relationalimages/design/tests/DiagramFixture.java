// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.relationalimages.design.Design;
import org.relationalimages.model.Ids;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.refresh.DiagramFactory;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.tool.ToolResult;
import org.relationalimages.viewpoint.tool.Tools;

/** A sample case with one open diagram and its tools. */
final class DiagramFixture {

	/** The case of one person; null when the diagram is of another one. */
	final DrawnCase sample;
	final XMLResource resource = new XMIResourceImpl(URI.createURI("sample.relimages"));
	final EditingSession session;
	final Tools tools;
	final DDiagram diagram;

	private DiagramFixture(DrawnCase sample, CaseFile file, String description, EObject part, boolean everyLayer) {
		this.sample = sample;
		resource.getContents().add(file);
		Ids.assign(file);
		session = new EditingSession(List.of(file));
		session.onCreated(Ids::assign);
		tools = new Tools(session);
		DiagramDescription kind = Specifications.diagram(description);
		EObject target = kind.domainClass().isInstance(file) && !(part instanceof Person) ? file : part;
		assertTrue(DiagramFactory.canCreate(kind, target), description);
		diagram = session.diagrams().open(kind, target);
		for (Layer layer : kind.layers())
			if (everyLayer && layer.isOptional())
				session.diagrams().layer(diagram, layer, true);
		assertEquals(Set.of(), session.diagrams().problems(diagram));
		session.markSaved();
	}

	/** With the layers of a new diagram. */
	static DiagramFixture of(String description) {
		DrawnCase sample = new DrawnCase();
		return new DiagramFixture(sample, sample.file, description, part(sample, description), false);
	}

	/** With all layers switched on. */
	static DiagramFixture withEveryLayer(String description) {
		DrawnCase sample = new DrawnCase();
		return new DiagramFixture(sample, sample.file, description, part(sample, description), true);
	}

	/** The part of the sample that a diagram is of that isn't of the whole case. */
	private static EObject part(DrawnCase sample, String description) {
		return description.equals(Design.SCALE_CHART) ? sample.scale.scale : sample.paradox;
	}

	/** A diagram of a couple's case, of one of its persons, or of a paradox in it; with all layers switched on. */
	static DiagramFixture of(DrawnCouple couple, String description, EObject part) {
		return new DiagramFixture(null, couple.file, description, part, true);
	}

	/** All elements, visible or not. */
	List<DDiagramElement> elements() {
		List<DDiagramElement> all = new ArrayList<>();
		diagram.forEach(all::add);
		return all;
	}

	/** The visible elements of a mapping. */
	List<DDiagramElement> visible(String mapping) {
		return elements().stream().filter(one -> one.isVisible() && one.mapping().name().equals(mapping)).toList();
	}

	/** The labels of the visible elements of a mapping. */
	List<String> labels(String mapping) {
		return visible(mapping).stream().map(DDiagramElement::label).toList();
	}

	/** The one view of an element in a mapping. */
	DDiagramElement view(String mapping, EObject target) {
		List<DDiagramElement> found = elements().stream()
				.filter(one -> one.mapping().name().equals(mapping) && one.target() == target).toList();
		assertEquals(1, found.size(), mapping + " of " + target);
		return found.getFirst();
	}

	/** Whether an element is shown in a mapping. */
	boolean shows(String mapping, EObject target) {
		return visible(mapping).stream().anyMatch(one -> one.target() == target);
	}

	/** The edge of a mapping between two semantic elements. */
	DEdge edge(String mapping, EObject source, EObject target) {
		return visible(mapping).stream().map(DEdge.class::cast)
				.filter(one -> one.source().target() == source && one.sink().target() == target).findFirst().orElse(null);
	}

	/** Uses a creation tool or a generic tool. */
	ToolResult use(String tool, Object holder) {
		ToolDescription found = tool(tool);
		assertTrue(tools.canCreate(found, holder), tool + " is not offered");
		return done(tools.create(found, holder, null));
	}

	/** Draws an edge. */
	ToolResult connect(String tool, DDiagramElement source, DDiagramElement target) {
		EdgeTool found = (EdgeTool) tool(tool);
		assertTrue(tools.canConnect(found, source, target), tool + " is not offered");
		return done(tools.connect(found, source, target));
	}

	/** A tool of the palette. */
	ToolDescription tool(String name) {
		ToolDescription found = tools.palette(diagram).tools().stream().filter(one -> one.label().equals(name)).findFirst()
				.orElse(null);
		assertNotNull(found, "no tool " + name);
		return found;
	}

	/** Checks that a tool was executed without problems. */
	static ToolResult done(ToolResult result) {
		assertTrue(result.isDone(), result.refusal());
		assertEquals(List.of(), result.problems());
		return result;
	}

	/** The case as it would be saved. */
	String saved() {
		StringWriter text = new StringWriter();
		try {
			resource.save(text, Map.of());
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return text.toString();
	}
}
