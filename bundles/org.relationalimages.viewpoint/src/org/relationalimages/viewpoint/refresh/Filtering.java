// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.LinkedHashSet;
import java.util.Set;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.ViewObject;
import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.Truth;
import org.relationalimages.viewpoint.expression.Variables;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.specification.FilterKind;
import org.relationalimages.viewpoint.specification.MappingFilter;
import org.relationalimages.viewpoint.specification.SpecificationElement;

/** What the active filters do to one element. */
final class Filtering extends ElementComputation {

	private final Set<String> hiding = new LinkedHashSet<>();
	private boolean collapsed;

	Filtering(Engine engine, DDiagramElement element) {
		super(engine, element);
	}

	/** Filters reach elements of inactive layers, too. */
	@Override
	protected boolean isLive() {
		return true;
	}

	@Override
	protected void evaluate() {
		hiding.clear();
		collapsed = false;
		for (CompositeFilter filter : engine.diagram.activeFilters())
			for (MappingFilter part : filter.filters()) {
				engine.effort.step(1);
				if (part.isFor(element.mapping()) && !isFulfilled(filter.definition(), part))
					if (part.kind() == FilterKind.HIDE)
						hiding.add(filter.name());
					else
						collapsed = true;
			}
	}

	/** Two empty conditions are never fulfilled, unless the part is for all elements; a failing one is. */
	private boolean isFulfilled(SpecificationElement filter, MappingFilter part) {
		if (part.semanticCondition().isEmpty() && part.viewCondition().isEmpty())
			return part.mappings().isEmpty();
		return isFulfilled(filter, "semanticConditionExpression", part.semanticCondition())
				&& isViewFulfilled(filter, part.viewCondition());
	}

	private boolean isViewFulfilled(SpecificationElement filter, Expression condition) {
		return condition.isEmpty() || Truth.of(engine.evaluate(filter, "viewConditionExpression", condition, ViewObject.of(element),
				Variables.NONE, this), true);
	}

	private boolean isFulfilled(SpecificationElement filter, String feature, Expression condition) {
		return condition.isEmpty() || Truth.of(value(filter, feature, condition), true);
	}

	@Override
	protected void apply() {
		engine.change().filters(element, hiding);
		boolean indirectly = element instanceof AbstractDNode node && node.isBordered()
				&& node.parent() instanceof DDiagramElement holder && (holder.isCollapsed() || holder.isIndirectlyCollapsed());
		boolean before = element.isCollapsed() || element.isIndirectlyCollapsed();
		engine.change().collapsed(element, collapsed, indirectly);
		if (before != (collapsed || indirectly) && element instanceof AbstractDNode node)
			for (DNode bordered : node.borderedNodes())
				engine.elements().touch(bordered, ComputationKind.FILTERS);
	}
}
