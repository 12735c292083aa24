// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.relationalimages.viewpoint.conformance.ScenarioException;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.diagram.ReversibleChange;
import org.relationalimages.viewpoint.dump.DiagramDump;
import org.relationalimages.viewpoint.dump.Json;
import org.relationalimages.viewpoint.refresh.Activation;
import org.relationalimages.viewpoint.refresh.DiagramFactory;
import org.relationalimages.viewpoint.refresh.ModelWatcher;
import org.relationalimages.viewpoint.refresh.Synchronizer;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.specification.Specification;
import org.relationalimages.viewpoint.specification.SpecificationLoader;
import org.relationalimages.viewpoint.specification.SpecificationSource;
import org.relationalimages.viewpoint.tests.conformance.GoldenCases;

/** Random changes of the models of all golden cases: an incremental refresh must do what a full one does, and undo must need none. */
class RandomEditsTest {

	private static final int STEPS = 150;

	@TempDir
	Path folder;

	/** The first scenario of each case. */
	static Collection<String> scenarios() throws IOException {
		Map<String, String> first = new LinkedHashMap<>();
		for (String file : GoldenCases.files())
			if (file.endsWith(".scenario"))
				first.putIfAbsent(file.substring(0, file.indexOf('/')), file);
		return first.values();
	}

	/** A diagram with what keeps it in step. */
	private static final class Twin {

		final DDiagram diagram;
		final Synchronizer synchronizer;

		Twin(DiagramDescription description, Resource model, ModelWatcher watcher) {
			diagram = DiagramFactory.create(description, model.getContents().getFirst());
			synchronizer = new Synchronizer(diagram);
			watcher.addListener(synchronizer::changed);
		}

		ReversibleChange refresh() {
			return refresh(change -> { });
		}

		ReversibleChange refresh(Consumer<DiagramChange> before) {
			DiagramChange change = new DiagramChange(diagram);
			before.accept(change);
			synchronizer.refresh(change);
			return change.commit();
		}

		void change(Consumer<DiagramChange> how) {
			DiagramChange change = new DiagramChange(diagram);
			how.accept(change);
			change.commit();
		}

		/** The diagram with its numbers replaced by places, since only those need be alike in two diagrams. */
		String dump() {
			Map<String, Object> map = new DiagramDump(diagram, false).toMap();
			return Json.write(Renumbering.byPlace(map));
		}
	}

	@ParameterizedTest
	@MethodSource("scenarios")
	void incrementalIsFull(String scenario) throws Exception {
		for (int seed = 0; seed < 4; seed++) {
			Resource model = model(scenario);
			ModelWatcher watcher = new ModelWatcher(model);
			DiagramDescription description = description(scenario);
			Twin incremental = new Twin(description, model, watcher);
			Twin full = new Twin(description, model, watcher);
			RandomModelEdits edits = new RandomModelEdits(model, new Random(seed));
			for (int step = 0; step < STEPS; step++) {
				edits.edit();
				if (edits.chance(10)) {
					long choice = edits.number(1000);
					incremental.change(change -> switchSomething(change, choice));
					full.change(change -> switchSomething(change, choice));
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
		for (int seed = 0; seed < 4; seed++) {
			Resource model = model(scenario);
			ModelWatcher watcher = new ModelWatcher(model);
			Twin twin = new Twin(description(scenario), model, watcher);
			twin.refresh();
			RandomModelEdits edits = new RandomModelEdits(model, new Random(seed));
			List<ChangeDescription> modelSteps = new ArrayList<>();
			List<ReversibleChange> viewSteps = new ArrayList<>();
			List<String> dumps = new ArrayList<>(List.of(exact(twin)));
			for (int step = 0; step < STEPS / 3; step++) {
				ChangeRecorder recorder = new ChangeRecorder(model);
				edits.edit();
				modelSteps.add(recorder.endRecording());
				recorder.dispose();
				long choice = edits.number(1000);
				viewSteps.add(twin.refresh(edits.chance(25) ? change -> switchSomething(change, choice) : change -> { }));
				dumps.add(exact(twin));
			}
			for (int back = 1; back <= 20; back++) {
				modelSteps.get(modelSteps.size() - back).applyAndReverse();
				viewSteps.get(viewSteps.size() - back).undo();
				assertTrue(twin.refresh().isEmpty(), scenario + ", seed " + seed + ": undo " + back + " left work");
				assertEquals(dumps.get(dumps.size() - 1 - back), exact(twin));
			}
			for (int forth = 20; forth >= 1; forth--) {
				modelSteps.get(modelSteps.size() - forth).applyAndReverse();
				viewSteps.get(viewSteps.size() - forth).redo();
				assertTrue(twin.refresh().isEmpty(), scenario + ", seed " + seed + ": redo " + forth + " left work");
				assertEquals(dumps.get(dumps.size() - forth), exact(twin));
			}
			twin.synchronizer.touchAll();
			assertTrue(twin.refresh().isEmpty(), scenario + ", seed " + seed + ": a full refresh afterwards finds work");
		}
	}

	private static String exact(Twin twin) {
		return new DiagramDump(twin.diagram, false).toJson();
	}

	/** Switches a layer or a filter, or hides or reveals an element. */
	private static void switchSomething(DiagramChange change, long choice) {
		DDiagram diagram = change.diagram();
		List<Layer> layers = diagram.description().layers();
		List<CompositeFilter> filters = diagram.description().filters();
		List<DDiagramElement> elements = new ArrayList<>();
		diagram.forEach(elements::add);
		if (choice % 3 == 0) {
			Layer layer = layers.get((int) (choice / 3 % layers.size()));
			Activation.layer(change, layer, !diagram.activeLayers().contains(layer) && !diagram.activeTransientLayers().contains(layer));
		} else if (choice % 3 == 1 && !filters.isEmpty()) {
			CompositeFilter filter = filters.get((int) (choice / 3 % filters.size()));
			Activation.filter(change, filter, !diagram.activeFilters().contains(filter));
		} else if (!elements.isEmpty()) {
			DDiagramElement element = elements.get((int) (choice / 3 % elements.size()));
			change.hidden(element, !element.isHidden());
		}
	}

	private Scenario scenario(String name) throws IOException, ScenarioException {
		GoldenCases.unpack(name.substring(0, name.indexOf('/')), folder);
		return Scenario.read(folder.resolve(name));
	}

	private Resource model(String name) throws IOException, ScenarioException {
		Scenario scenario = scenario(name);
		ModelFiles files = new ModelFiles(List.of());
		files.metamodel(scenario.file().resolveSibling(scenario.metamodels().getFirst()));
		return files.model(scenario.file().resolveSibling(scenario.models().getFirst()));
	}

	private DiagramDescription description(String name) throws Exception {
		Scenario scenario = scenario(name);
		Specification specification = SpecificationLoader.load(
				List.of(SpecificationSource.of(scenario.file().resolveSibling(scenario.specifications().getFirst()))), null);
		return specification.diagram(scenario.description());
	}
}
