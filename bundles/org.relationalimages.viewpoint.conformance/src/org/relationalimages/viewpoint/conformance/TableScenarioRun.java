// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.viewpoint.dump.ModelDump;
import org.relationalimages.viewpoint.specification.TableDescription;
import org.relationalimages.viewpoint.table.DLine;

/** Runs one scenario of a table and collects its dumps. */
final class TableScenarioRun {

	/** The maximum number of places in all dumps together, to limit memory. */
	private static final int MOST_DUMPED = 500_000;

	private final Scenario scenario;
	private final TableStage stage;
	private final TableDump table;
	private final ModelSteps modelSteps;
	private final List<Object> dumps = new ArrayList<>();
	private int dumped;
	private List<String> steps = new ArrayList<>(List.of("create"));

	TableScenarioRun(Scenario scenario, ScenarioFiles files, TableDescription description) throws ScenarioException {
		this.scenario = scenario;
		stage = new TableStage(files.model(), description, files.root());
		table = new TableDump(stage.table(), stage.tools());
		modelSteps = new ModelSteps(stage, files.files());
	}

	/** The dumps, in the form of the expected file. */
	Map<String, Object> run() throws ScenarioException {
		for (ScenarioStep step : scenario.steps())
			if (step.verb().equals("dump"))
				dump(step);
			else {
				String outcome = modelSteps.run(step) ? "" : stage.run(step);
				steps.add(outcome.isEmpty() ? step.text() : step.text() + " -> " + outcome);
			}
		Map<String, Object> out = new LinkedHashMap<>();
		out.put("dumps", dumps);
		return out;
	}

	private void dump(ScenarioStep step) throws ScenarioException {
		List<DLine> lines = stage.table().allLines();
		dumped += lines.size() * (1 + stage.table().columns().size());
		if (dumped > MOST_DUMPED)
			throw new ScenarioException(scenario.file() + " dumps more than " + MOST_DUMPED + " places; give it fewer dumps.");
		Map<String, Object> out = new LinkedHashMap<>();
		out.put("dump", step.word(1));
		out.put("steps", steps);
		out.put("problems", List.copyOf(stage.problems()));
		int only = step.words().indexOf("only");
		out.putAll(table.toMap(only > 1 ? step.from(only + 1) : null));
		if (step.words().subList(2, only > 1 ? only : step.words().size()).contains("model"))
			out.put("model", ModelDump.of(stage.root()));
		dumps.add(out);
		steps = new ArrayList<>();
	}
}
