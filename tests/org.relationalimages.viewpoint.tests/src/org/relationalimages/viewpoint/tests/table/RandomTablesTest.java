// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.viewpoint.conformance.ModelFiles;
import org.relationalimages.viewpoint.conformance.Scenario;
import org.relationalimages.viewpoint.conformance.TableDump;
import org.relationalimages.viewpoint.diagram.ReversibleChange;
import org.relationalimages.viewpoint.dump.Json;
import org.relationalimages.viewpoint.refresh.ModelWatcher;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.SpecificationLoader;
import org.relationalimages.viewpoint.specification.SpecificationSource;
import org.relationalimages.viewpoint.specification.TableDescription;
import org.relationalimages.viewpoint.table.DColumn;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.DTable;
import org.relationalimages.viewpoint.table.TableChange;
import org.relationalimages.viewpoint.table.TableSort;
import org.relationalimages.viewpoint.table.refresh.TableFactory;
import org.relationalimages.viewpoint.table.refresh.TableSynchronizer;
import org.relationalimages.viewpoint.table.tool.TableTools;
import org.relationalimages.viewpoint.tests.conformance.GoldenCases;
import org.relationalimages.viewpoint.tests.refresh.RandomModelEdits;

/** Random changes of the models of all golden tables: an incremental refresh must do what a full one does, and undo must need none. */
class RandomTablesTest {

	private static final int STEPS = 120;

	@TempDir
	Path folder;

	static List<String> scenarios() throws IOException {
		return GoldenCases.tableScenarios();
	}

	/** A table with what keeps it in step. */
	private static final class Twin {

		final DTable table;
		final TableSynchronizer synchronizer;
		private final TableTools tools;
		private final TableDump numbered;

		Twin(TableDescription description, Resource model, ModelWatcher watcher, EditingSession session) {
			table = TableFactory.empty(description, model.getContents().getFirst());
			synchronizer = new TableSynchronizer(table, false);
			watcher.addListener(synchronizer::changed);
			tools = new TableTools(session);
			numbered = new TableDump(table, tools);
		}

		ReversibleChange refresh() {
			return refresh(change -> { });
		}

		ReversibleChange refresh(Consumer<TableChange> before) {
			TableChange change = new TableChange(table);
			before.accept(change);
			synchronizer.refresh(change);
			return change.commit();
		}

		void change(Consumer<TableChange> how) {
			TableChange change = new TableChange(table);
			how.accept(change);
			change.commit();
		}

		/** The table with numbers by place. */
		String dump() {
			return Json.write(new TableDump(table, tools).toMap(null));
		}

		/** The table with numbers that its elements keep. */
		String exact() {
			return Json.write(numbered.toMap(null));
		}
	}

	@ParameterizedTest
	@MethodSource("scenarios")
	void incrementalIsFull(String scenario) throws Exception {
		for (int seed = 0; seed < 3; seed++) {
			Resource model = model(scenario);
			ModelWatcher watcher = new ModelWatcher(model);
			TableDescription description = description(scenario);
			EditingSession session = new EditingSession(model.getContents());
			Twin incremental = new Twin(description, model, watcher, session);
			Twin full = new Twin(description, model, watcher, session);
			RandomModelEdits edits = new RandomModelEdits(model, new Random(seed));
			for (int step = 0; step < STEPS; step++) {
				edits.edit();
				if (edits.chance(15)) {
					long choice = edits.number(1000);
					incremental.change(change -> arrange(change, choice));
					full.change(change -> arrange(change, choice));
				}
				if (edits.chance(60)) {
					incremental.refresh();
					full.synchronizer.touchAll();
					full.refresh();
					assertEquals(full.dump(), incremental.dump(), scenario + ", seed " + seed + ", step " + step);
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("scenarios")
	void undoAndRedoNeedNoRefresh(String scenario) throws Exception {
		for (int seed = 0; seed < 3; seed++) {
			Resource model = model(scenario);
			ModelWatcher watcher = new ModelWatcher(model);
			Twin twin = new Twin(description(scenario), model, watcher, new EditingSession(model.getContents()));
			twin.refresh();
			RandomModelEdits edits = new RandomModelEdits(model, new Random(seed));
			List<ChangeDescription> modelSteps = new ArrayList<>();
			List<ReversibleChange> viewSteps = new ArrayList<>();
			List<String> dumps = new ArrayList<>(List.of(twin.exact()));
			for (int step = 0; step < STEPS / 3; step++) {
				ChangeRecorder recorder = new ChangeRecorder(model);
				edits.edit();
				modelSteps.add(recorder.endRecording());
				recorder.dispose();
				long choice = edits.number(1000);
				viewSteps.add(twin.refresh(edits.chance(25) ? change -> arrange(change, choice) : change -> { }));
				dumps.add(twin.exact());
			}
			for (int back = 1; back <= 20; back++) {
				modelSteps.get(modelSteps.size() - back).applyAndReverse();
				viewSteps.get(viewSteps.size() - back).undo();
				assertTrue(twin.refresh().isEmpty(), scenario + ", seed " + seed + ": undo " + back + " left work");
				assertEquals(dumps.get(dumps.size() - 1 - back), twin.exact());
			}
			for (int forth = 20; forth >= 1; forth--) {
				modelSteps.get(modelSteps.size() - forth).applyAndReverse();
				viewSteps.get(viewSteps.size() - forth).redo();
				assertTrue(twin.refresh().isEmpty(), scenario + ", seed " + seed + ": redo " + forth + " left work");
				assertEquals(dumps.get(dumps.size() - forth), twin.exact());
			}
			twin.synchronizer.touchAll();
			assertTrue(twin.refresh().isEmpty(), scenario + ", seed " + seed + ": a full refresh afterwards finds work");
		}
	}

	/** Hides, folds, sizes or sorts something. */
	private static void arrange(TableChange change, long choice) {
		DTable table = change.table();
		List<DLine> lines = table.allLines();
		List<DColumn> columns = table.columns();
		DLine line = lines.isEmpty() ? null : lines.get((int) (choice % lines.size()));
		DColumn column = columns.isEmpty() ? null : columns.get((int) (choice % columns.size()));
		if (choice % 6 == 0 && line != null)
			change.visible(line, !line.isVisible());
		else if (choice % 6 == 1 && column != null)
			change.visible(column, !column.isVisible());
		else if (choice % 6 == 2 && line != null)
			change.collapsed(line, !line.isCollapsed());
		else if (choice % 6 == 3 && column != null)
			change.width(column, (int) (choice % 7) * 10);
		else if (choice % 6 == 4)
			TableSort.lines(change, choice % 2 == 0 ? null : column, choice % 3 == 0);
		else if (line != null)
			TableSort.columns(change, line, choice % 3 == 0);
	}

	private Scenario scenario(String name) throws Exception {
		return Scenario.read(GoldenCases.unpackTable(name, folder));
	}

	private Resource model(String name) throws Exception {
		Scenario scenario = scenario(name);
		ModelFiles files = new ModelFiles(List.of());
		files.metamodel(scenario.file().resolveSibling(scenario.metamodels().getFirst()));
		return files.model(scenario.file().resolveSibling(scenario.models().getFirst()));
	}

	private TableDescription description(String name) throws Exception {
		Scenario scenario = scenario(name);
		return SpecificationLoader.load(
				List.of(SpecificationSource.of(scenario.file().resolveSibling(scenario.specifications().getFirst()))), null)
				.tables().getFirst();
	}
}
