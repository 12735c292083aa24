// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.Decoration;
import org.relationalimages.viewpoint.expression.EvaluationFailure;
import org.relationalimages.viewpoint.expression.Truth;
import org.relationalimages.viewpoint.expression.Values;
import org.relationalimages.viewpoint.specification.DecorationDescription;
import org.relationalimages.viewpoint.specification.Layer;

/** The marks on one element: those still valid stay in their order, new ones come last. */
final class Decorating extends ElementComputation {

	private record Key(String name, boolean transitory) {

		static Key of(Decoration decoration) {
			return new Key(decoration.name(), decoration.transitory());
		}
	}

	private final Map<Key, Decoration> valid = new LinkedHashMap<>();

	Decorating(Engine engine, DDiagramElement element) {
		super(engine, element);
	}

	@Override
	protected void evaluate() {
		valid.clear();
		Stream.concat(engine.diagram.activeLayers().stream(), engine.diagram.activeTransientLayers().stream())
				.forEach(this::collect);
	}

	private void collect(Layer layer) {
		engine.effort.step(layer.decorations().size());
		for (DecorationDescription one : layer.decorations()) {
			if (!one.covers(element.mapping(), target()))
				continue;
			if (!one.precondition().isEmpty()
					&& !Truth.of(engine.evaluate(one.definition(), "preconditionExpression", one.precondition(), target(),
							inside().with("element", target()), this), false))
				continue;
			String tooltip = text(one, "tooltipExpression");
			Decoration mark = new Decoration(one.name(), text(one, "imageExpression"), one.position(),
					tooltip.isEmpty() ? null : tooltip, layer.isTransient());
			valid.put(Key.of(mark), mark);
		}
	}

	private String text(DecorationDescription description, String feature) {
		Object value = value(description.definition(), feature);
		return value instanceof EvaluationFailure ? "" : Values.text(value);
	}

	@Override
	protected void apply() {
		Map<Key, Decoration> fresh = new LinkedHashMap<>(valid);
		List<Decoration> marks = new ArrayList<>();
		for (Decoration present : element.decorations()) {
			Decoration still = fresh.remove(Key.of(present));
			if (still != null)
				marks.add(still);
		}
		marks.addAll(fresh.values());
		engine.change().decorations(element, marks);
	}
}
