// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.tool;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.relationalimages.viewpoint.conformance.ModelFiles;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.dump.DiagramDump;
import org.relationalimages.viewpoint.dump.Json;
import org.relationalimages.viewpoint.dump.ModelDump;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.Specification;
import org.relationalimages.viewpoint.specification.SpecificationLoader;
import org.relationalimages.viewpoint.specification.SpecificationSource;
import org.relationalimages.viewpoint.tests.conformance.GoldenCases;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.tool.Tools;

/** The golden case "tools" in an editing session with one open diagram. */
public final class ToolsCase {

	public final Specification specification;
	public final Resource model;
	public final EditingSession session;
	public final DDiagram diagram;
	public final Tools tools;

	/** Loads the case, with the specification's text altered. */
	public ToolsCase(Path folder, UnaryOperator<String> alteration) throws Exception {
		GoldenCases.unpack("tools", folder);
		Path files = folder.resolve("tools");
		byte[] text = alteration.apply(Files.readString(files.resolve("tls.odesign"))).getBytes(StandardCharsets.UTF_8);
		specification = SpecificationLoader
				.load(List.of(new SpecificationSource("tls.odesign", () -> new ByteArrayInputStream(text))), null);
		ModelFiles loader = new ModelFiles(List.of());
		loader.metamodel(files.resolve("tls.ecore"));
		model = loader.model(files.resolve("boxes.tls"));
		session = new EditingSession(model.getContents());
		diagram = session.diagrams().open(specification.diagram("Main"), model.getContents().getFirst());
		tools = new Tools(session);
	}

	public ToolsCase(Path folder) throws Exception {
		this(folder, UnaryOperator.identity());
	}

	public EObject object(String path) {
		return model.getEObject(path);
	}

	/** The first view of an object. */
	public DDiagramElement view(String path) {
		return diagram.elementsOf(object(path)).getFirst();
	}

	/** The view of an object by a mapping. */
	<T extends DDiagramElement> T view(String path, Class<T> kind, String mapping) {
		return diagram.elementsOf(object(path)).stream().filter(one -> one.mapping().name().equals(mapping))
				.map(kind::cast).findFirst().orElseThrow();
	}

	/** A tool of the palette. */
	<T extends ToolDescription> T tool(String name, Class<T> kind) {
		return tools.palette(diagram).tools().stream().filter(one -> one.name().equals(name)).map(kind::cast).findFirst()
				.orElseThrow();
	}

	Object value(String path, String feature) {
		EObject object = object(path);
		return object.eGet(object.eClass().getEStructuralFeature(feature));
	}

	String modelDump() {
		return Json.write(ModelDump.of(model.getContents().getFirst()));
	}

	/** All of the model and the diagram, with identities and bounds. */
	public String picture() {
		return modelDump() + "\n" + new DiagramDump(diagram, true).toJson();
	}
}
