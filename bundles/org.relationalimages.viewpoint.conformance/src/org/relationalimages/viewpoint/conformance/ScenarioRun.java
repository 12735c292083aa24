// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.dump.DiagramDump;
import org.relationalimages.viewpoint.dump.ModelDump;
import org.relationalimages.viewpoint.refresh.Activation;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.Layer;

/** Runs one scenario of a diagram and collects its dumps. */
final class ScenarioRun {

	/** The maximum number of elements in all dumps together, to limit memory. */
	private static final int MOST_DUMPED = 200_000;

	private final Scenario scenario;
	private final Stage stage;
	private final ModelSteps modelSteps;
	private final List<Object> dumps = new ArrayList<>();
	private int dumped;
	private List<String> steps = new ArrayList<>(List.of("create"));

	ScenarioRun(Scenario scenario, ScenarioFiles files, DiagramDescription description, StageFactory factory) throws ScenarioException {
		this.scenario = scenario;
		Resource model = files.model();
		stage = factory.create(files.specification(), description, model, files.root());
		modelSteps = new ModelSteps(stage, files.files());
	}

	/** The dumps, in the form of the expected file. */
	Map<String, Object> run() throws ScenarioException {
		for (ScenarioStep step : scenario.steps())
			if (step.verb().equals("dump"))
				dump(step);
			else {
				String outcome = perform(step);
				steps.add(outcome.isEmpty() ? step.text() : step.text() + " -> " + outcome);
			}
		Map<String, Object> out = new LinkedHashMap<>();
		out.put("dumps", dumps);
		return out;
	}

	private String perform(ScenarioStep step) throws ScenarioException {
		switch (step.verb()) {
		case "refresh" -> stage.refresh();
		case "layer" -> {
			Layer layer = stage.diagram().description().layer(step.word(2));
			if (layer == null)
				throw new ScenarioException("There is no layer " + step.word(2) + ".");
			stage.arrange(change -> Activation.layer(change, layer, isOn(step)), true);
		}
		case "filter" -> {
			CompositeFilter filter = stage.diagram().description().filter(step.word(2));
			if (filter == null)
				throw new ScenarioException("There is no filter " + step.word(2) + ".");
			stage.arrange(change -> Activation.filter(change, filter, isOn(step)), true);
		}
		case "hide", "reveal" -> {
			List<DDiagramElement> views = new ArrayList<>();
			for (String address : step.from(1))
				views.add(stage.view(address));
			stage.arrange(change -> views.forEach(view -> change.hidden(view, step.verb().equals("hide"))), false);
		}
		default -> {
			if (!modelSteps.run(step))
				return stage.tool(step);
		}
		}
		return "";
	}

	private static boolean isOn(ScenarioStep step) {
		return step.words().get(1).equals("on");
	}

	private void dump(ScenarioStep step) throws ScenarioException {
		Map<String, Object> out = new LinkedHashMap<>();
		out.put("dump", step.word(1));
		out.put("steps", steps);
		out.put("problems", List.copyOf(stage.synchronizer().problems()));
		DiagramDump dump = new DiagramDump(stage.diagram(), false);
		int only = step.words().indexOf("only");
		if (only > 1) {
			List<String> names = step.from(only + 1);
			dump.only(element -> names.contains(element.mapping().name()));
		}
		Map<String, Object> elements = dump.toMap();
		dumped += elements.get("elements") instanceof List<?> all ? all.size() : 0;
		if (dumped > MOST_DUMPED)
			throw new ScenarioException(scenario.file() + " dumps more than " + MOST_DUMPED + " elements; give it fewer dumps.");
		out.putAll(elements);
		if (step.from(2).contains("model"))
			out.put("model", ModelDump.of(stage.model().getContents().getFirst()));
		dumps.add(out);
		steps = new ArrayList<>();
	}
}
