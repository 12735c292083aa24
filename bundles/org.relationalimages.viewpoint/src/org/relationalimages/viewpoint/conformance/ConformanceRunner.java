// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.relationalimages.viewpoint.dump.Json;
import org.relationalimages.viewpoint.local.LocalFile;

/** Runs scenarios and compares what they yield with what the real Sirius yielded. */
public final class ConformanceRunner {

	private static final int MOST_DIFFERENCES = 20;
	/** Larger files with what is expected are refused, in bytes. */
	private static final int MAX_BYTES = 64 << 20;

	private final StageFactory stages;

	/**
	 * The outcome of several scenarios.
	 *
	 * @param passed the number without a difference
	 * @param failed the number of others
	 */
	public record Result(int passed, int failed) {
	}

	/** A runner of scenarios on given stages; {@code Stage::new} knows all steps but those with tools. */
	public ConformanceRunner(StageFactory stages) {
		this.stages = stages;
	}

	/** The scenarios below some folders, in the order of their paths. */
	public static List<Path> scenarios(List<Path> folders) throws IOException {
		List<Path> found = new ArrayList<>();
		for (Path folder : folders)
			try (Stream<Path> files = Files.walk(folder)) {
				files.filter(file -> file.toString().endsWith(".scenario")).sorted().forEach(found::add);
			}
		return found;
	}

	/** Runs every scenario below some folders, prints the differences of each and the counts. */
	public Result run(List<Path> folders, PrintStream out) throws IOException {
		int passed = 0;
		int failed = 0;
		for (Path scenario : scenarios(folders)) {
			List<String> differences = differences(scenario);
			if (differences.isEmpty()) {
				passed++;
				out.println("passed " + scenario);
				continue;
			}
			failed++;
			out.println("failed " + scenario);
			differences.stream().limit(MOST_DIFFERENCES).forEach(one -> out.println("  " + one));
			if (differences.size() > MOST_DIFFERENCES)
				out.println("  and " + (differences.size() - MOST_DIFFERENCES) + " more");
		}
		out.println(passed + " passed, " + failed + " failed");
		return new Result(passed, failed);
	}

	/** Runs one scenario; gives its differences, or the one sentence that says why it can't run. */
	public List<String> differences(Path file) {
		try {
			Scenario scenario = Scenario.read(file);
			Map<?, ?> expected = (Map<?, ?>) Json.read(new String(LocalFile.bytes(scenario.expected(), MAX_BYTES), StandardCharsets.UTF_8));
			return Comparison.differences(expected, dump(scenario));
		} catch (ScenarioException e) {
			return List.of(e.getMessage());
		} catch (IOException | IllegalArgumentException e) {
			return List.of("What " + file + " should yield can't be read: " + e.getMessage());
		} catch (RuntimeException | StackOverflowError e) { // one scenario that breaks the runtime must not keep the others from running
			return List.of("The runtime failed: " + e);
		}
	}

	/** Runs one scenario; gives its dumps, in the form of an expected file. */
	public Map<String, Object> dump(Scenario scenario) throws ScenarioException {
		return new ScenarioRun(scenario, stages).run();
	}
}
