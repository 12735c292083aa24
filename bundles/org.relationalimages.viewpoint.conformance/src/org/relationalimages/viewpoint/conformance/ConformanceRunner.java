// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.relationalimages.viewpoint.dump.Json;
import org.relationalimages.viewpoint.incremental.DiagramTooLargeException;
import org.relationalimages.viewpoint.local.LocalFile;
import org.relationalimages.viewpoint.specification.TableDescription;

/** Runs scenarios and compares their results with those of the real Sirius. */
public final class ConformanceRunner {

	private static final int MOST_DIFFERENCES = 20;
	/** A scenario that takes longer is abandoned; the largest one takes a second. */
	private static final int MOST_SECONDS = 120;
	private static final int LONGEST_LINE = 2_000;
	private static final long STACK_BYTES = 16L << 20;
	/** The maximum size of a file with expected results, in bytes. */
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

	/** A runner of scenarios on stages of the factory; {@code Stage::new} supports all steps but those with tools. */
	public ConformanceRunner(StageFactory stages) {
		this.stages = stages;
	}

	/** The scenarios below the folders, in the order of their paths. */
	public static List<Path> scenarios(List<Path> folders) throws IOException {
		List<Path> found = new ArrayList<>();
		for (Path folder : folders)
			try (Stream<Path> files = Files.walk(folder)) {
				files.filter(file -> file.toString().endsWith(".scenario")).sorted().forEach(found::add);
			} catch (UncheckedIOException e) { // a folder can't be read
				throw e.getCause();
			}
		return found;
	}

	/**
	 * Runs every scenario below the folders; reports the differences of each and the counts.
	 *
	 * @param out receives each line, which may contain any text of the files
	 */
	public Result run(List<Path> folders, Consumer<String> out) throws IOException {
		int passed = 0;
		int failed = 0;
		for (Path scenario : scenarios(folders)) {
			List<String> differences = soon(scenario);
			if (differences.isEmpty()) {
				passed++;
				out.accept("passed " + scenario);
				continue;
			}
			failed++;
			out.accept("failed " + scenario);
			differences.stream().limit(MOST_DIFFERENCES)
					.forEach(one -> out.accept("  " + (one.length() <= LONGEST_LINE ? one : one.substring(0, LONGEST_LINE) + " …")));
			if (differences.size() > MOST_DIFFERENCES)
				out.accept("  and " + (differences.size() - MOST_DIFFERENCES) + " more");
		}
		out.accept(passed + " passed, " + failed + " failed");
		return new Result(passed, failed);
	}

	/** The differences of a scenario. One that does not end is abandoned in a daemon thread. */
	private List<String> soon(Path scenario) {
		FutureTask<List<String>> task = new FutureTask<>(() -> differences(scenario));
		Thread thread = new Thread(null, task, "Scenario " + scenario, STACK_BYTES);
		thread.setDaemon(true);
		thread.start();
		try {
			return task.get(MOST_SECONDS, TimeUnit.SECONDS);
		} catch (TimeoutException e) {
			task.cancel(true);
			return List.of("It took more than " + MOST_SECONDS + " seconds and was given up.");
		} catch (ExecutionException e) {
			return List.of("The runtime failed: " + e.getCause());
		} catch (InterruptedException e) {
			task.cancel(true);
			Thread.currentThread().interrupt();
			return List.of("It was stopped.");
		}
	}

	/** Runs one scenario; returns its differences, or the sentence that explains why it can't run. */
	public List<String> differences(Path file) {
		try {
			Scenario scenario = Scenario.read(file);
			Object expected = Json.read(new String(LocalFile.bytes(scenario.expected(), MAX_BYTES), StandardCharsets.UTF_8));
			Map<String, Object> dumps = dump(scenario);
			try {
				return TableComparison.isOfTable(dumps) ? TableComparison.differences((Map<?, ?>) expected, dumps)
						: Comparison.differences((Map<?, ?>) expected, dumps);
			} catch (ClassCastException | NullPointerException e) {
				return List.of(scenario.expected() + " does not have the form of dumps; write it anew.");
			}
		} catch (ScenarioException e) {
			return List.of(e.getMessage());
		} catch (IOException | IllegalArgumentException e) {
			return List.of("What " + file + " should yield can't be read: " + e.getMessage());
		} catch (DiagramTooLargeException e) {
			return List.of(e.getMessage());
		} catch (OutOfMemoryError e) {
			return List.of("There isn't enough memory for " + file + "; give Java more with -Xmx.");
		} catch (RuntimeException | StackOverflowError e) { // an error in one scenario must not stop the others
			return List.of("The runtime failed: " + e);
		}
	}

	/** Runs one scenario; returns its dumps, in the form of an expected file. */
	public Map<String, Object> dump(Scenario scenario) throws ScenarioException {
		ScenarioFiles files = new ScenarioFiles(scenario);
		TableDescription table = files.table();
		return table != null ? new TableScenarioRun(scenario, files, table).run()
				: new ScenarioRun(scenario, files, files.diagram(), stages).run();
	}
}
