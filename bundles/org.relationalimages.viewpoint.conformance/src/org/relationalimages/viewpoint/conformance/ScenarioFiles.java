// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.Specification;
import org.relationalimages.viewpoint.specification.SpecificationException;
import org.relationalimages.viewpoint.specification.SpecificationLoader;
import org.relationalimages.viewpoint.specification.SpecificationSource;
import org.relationalimages.viewpoint.specification.TableDescription;
import org.relationalimages.viewpoint.specification.Viewpoint;

/** What a scenario is about: its metamodels, its specification and its model. */
final class ScenarioFiles {

	private final Scenario scenario;
	private final ModelFiles files = new ModelFiles(List.of());
	private final Specification specification;
	private final Resource model;

	ScenarioFiles(Scenario scenario) throws ScenarioException {
		this.scenario = scenario;
		for (String name : scenario.metamodels())
			files.metamodel(scenario.beside(name));
		specification = load();
		model = files.models(scenario.models().stream().map(scenario::beside).toList()).getFirst();
	}

	private Specification load() throws ScenarioException {
		List<SpecificationSource> sources = new ArrayList<>();
		for (String name : scenario.specifications())
			sources.add(SpecificationSource.found(scenario.beside(name)));
		try {
			return SpecificationLoader.load(sources, null);
		} catch (SpecificationException e) {
			throw new ScenarioException(e.getMessage(), e);
		}
	}

	ModelFiles files() {
		return files;
	}

	Specification specification() {
		return specification;
	}

	Resource model() {
		return model;
	}

	/** The element that the diagram or table is made for. */
	EObject root() throws ScenarioException {
		EObject root = scenario.root().equals("/") ? model.getContents().getFirst() : model.getEObject(scenario.root());
		if (root == null)
			throw new ScenarioException("There is no object at " + scenario.root() + ".");
		return root;
	}

	/** The table that the scenario describes, or null. */
	TableDescription table() {
		for (TableDescription one : specification.tables())
			if (isMeant(one.name(), one.viewpoint()))
				return one;
		return null;
	}

	/** The diagram that the scenario describes. */
	DiagramDescription diagram() throws ScenarioException {
		for (DiagramDescription one : specification.diagrams())
			if (isMeant(one.name(), one.viewpoint()))
				return one;
		throw new ScenarioException("The specification has no diagram or table " + scenario.description()
				+ (scenario.viewpoint() == null ? "." : " in the viewpoint " + scenario.viewpoint() + "."));
	}

	private boolean isMeant(String name, Viewpoint viewpoint) {
		return name.equals(scenario.description())
				&& (scenario.viewpoint() == null || viewpoint.name().equals(scenario.viewpoint()));
	}
}
