// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.local.LocalFile;

/**
 * The content of a scenario file: which files to load, which diagram to create, and what to do with it.
 *
 * @param file           the scenario's file; the others are in its folder
 * @param metamodels     names of Ecore files
 * @param specifications names of specifications
 * @param models         names of models; the first contains the diagram's element
 * @param viewpoint      the name of the viewpoint that contains the description; null for any
 * @param description    the name of the diagram's description
 * @param root           the path of the diagram's element
 */
public record Scenario(Path file, List<String> metamodels, List<String> specifications, List<String> models,
		String viewpoint, String description, String root, List<ScenarioStep> steps) {

	/** The maximum size of a scenario, in bytes. */
	private static final int MAX_BYTES = 1 << 20;

	private static final int MOST_STEPS = 10_000;

	/** Reads a scenario. */
	public static Scenario read(Path file) throws ScenarioException {
		List<String> metamodels = new ArrayList<>();
		List<String> specifications = new ArrayList<>();
		List<String> models = new ArrayList<>();
		List<ScenarioStep> steps = new ArrayList<>();
		String viewpoint = null;
		String description = null;
		String root = "/";
		for (String line : lines(file)) {
			if (line.isBlank() || line.startsWith("#"))
				continue;
			ScenarioStep step = ScenarioStep.of(line.strip());
			switch (step.verb()) {
			case "metamodel" -> metamodels.add(step.word(1));
			case "specification" -> specifications.add(step.word(1));
			case "model" -> models.add(step.word(1));
			case "description" -> description = step.word(1);
			case "root" -> root = step.word(1);
			case "viewpoint" -> viewpoint = step.word(1);
			default -> steps.add(step);
			}
			if (steps.size() > MOST_STEPS)
				throw new ScenarioException(file + " has more than " + MOST_STEPS + " steps; divide it.");
		}
		if (specifications.isEmpty() || models.isEmpty() || description == null)
			throw new ScenarioException(file + " must name a specification, a model and a description.");
		return new Scenario(file, metamodels, specifications, models, viewpoint, description, root, steps);
	}

	private static List<String> lines(Path file) throws ScenarioException {
		try {
			return new String(LocalFile.bytes(file, MAX_BYTES), StandardCharsets.UTF_8).lines().toList();
		} catch (IOException e) {
			throw new ScenarioException(file + " can't be read: " + e.getMessage() + ".", e);
		}
	}

	/** A file in the folder of the scenario. */
	Path beside(String name) {
		return file.resolveSibling(name);
	}

	/** The file with the expected results. */
	public Path expected() {
		String name = file.getFileName().toString();
		return beside(name.substring(0, name.lastIndexOf('.')) + ".expected.json");
	}
}
