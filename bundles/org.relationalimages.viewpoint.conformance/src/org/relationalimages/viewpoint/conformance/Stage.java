// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.refresh.DiagramFactory;
import org.relationalimages.viewpoint.refresh.ModelWatcher;
import org.relationalimages.viewpoint.refresh.Synchronizer;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.Specification;

/**
 * A model and its diagram while a scenario runs. This class observes the model and refreshes incrementally; a subclass
 * with tools overrides {@link #tool} and may synchronize the diagram in another way.
 */
public class Stage implements ModelStage {

	private final Specification specification;
	private final Resource model;
	private final DDiagram diagram;
	private final Synchronizer synchronizer;

	/** Sets up a new, refreshed diagram. */
	@SuppressWarnings("resource") // observes the model as long as it exists
	public Stage(Specification specification, DiagramDescription description, Resource model, EObject root) {
		this.specification = specification;
		this.model = model;
		diagram = DiagramFactory.create(description, root);
		synchronizer = new Synchronizer(diagram);
		new ModelWatcher(model).addListener(synchronizer::changed);
		start();
	}

	/** Fills the new diagram. */
	protected void start() {
		refresh();
	}

	/** The specification. */
	public final Specification specification() {
		return specification;
	}

	/** The model's resource. */
	public final Resource model() {
		return model;
	}

	/** The diagram. */
	public final DDiagram diagram() {
		return diagram;
	}

	/** The synchronizer of the diagram. */
	public final Synchronizer synchronizer() {
		return synchronizer;
	}

	/** Refreshes the diagram. */
	public void refresh() {
		DiagramChange change = new DiagramChange(diagram);
		synchronizer.refresh(change);
		change.commit();
	}

	/** Changes the diagram only, and on request refreshes it within the same change. */
	public void arrange(Consumer<DiagramChange> how, boolean andRefresh) {
		DiagramChange change = new DiagramChange(diagram);
		how.accept(change);
		if (andRefresh)
			synchronizer.refresh(change);
		change.commit();
	}

	@Override
	public void edit(Runnable how) {
		how.run();
	}

	/**
	 * Runs a step with a tool, or undo and redo.
	 *
	 * @return "" when it was executed, else the reason: "not executable", "rolled back", "nothing to undo"
	 */
	public String tool(ScenarioStep step) throws ScenarioException {
		throw new ScenarioException("The step " + step.text() + " is not known here.");
	}

	@Override
	public final EObject object(String path) throws ScenarioException {
		EObject found = path.equals("/") ? model.getContents().getFirst() : model.getEObject(path);
		if (found == null)
			throw new ScenarioException("There is no object at " + path + ".");
		return found;
	}

	/** The element that {@code MAPPING@PATH} or {@code MAPPING@PATH#n} names; null for {@code diagram}. */
	public final DDiagramElement view(String address) throws ScenarioException {
		if (address.equals("diagram"))
			return null;
		int at = address.indexOf('@');
		if (at < 0)
			throw new ScenarioException(address + " is no view: it should be like MAPPING@PATH.");
		int hash = address.indexOf('#', at);
		int index = hash < 0 ? 0 : Integer.parseInt(address.substring(hash + 1));
		EObject target = object(address.substring(at + 1, hash < 0 ? address.length() : hash));
		List<DDiagramElement> found = new ArrayList<>();
		diagram.forEach(element -> {
			if (element.target() == target && element.mapping().name().equals(address.substring(0, at)))
				found.add(element);
		});
		if (index >= found.size())
			throw new ScenarioException("There is no view " + address + ".");
		return found.get(index);
	}
}
