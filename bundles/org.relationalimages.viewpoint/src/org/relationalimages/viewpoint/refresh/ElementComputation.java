// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.Variables;
import org.relationalimages.viewpoint.specification.SpecificationElement;

/** A computation about how one element looks. */
abstract class ElementComputation extends DiagramComputation {

	final DDiagramElement element;

	ElementComputation(Engine engine, DDiagramElement element) {
		super(engine, Phase.LOOKS, 0, 0);
		this.element = element;
	}

	/** An edge whose end belongs to an inactive layer is left alone as well. */
	@Override
	protected boolean isLive() {
		return engine.isLive(element)
				&& (!(element instanceof DEdge edge) || engine.isLive(edge.source()) && engine.isLive(edge.sink()));
	}

	/** The value of an expression for the element's target. */
	final Object value(SpecificationElement of, String feature, Expression expression) {
		return engine.evaluate(of, feature, expression, element.target(), variables(), this);
	}

	/** The value of a definition's expression for the element's target. */
	final Object value(SpecificationElement of, String feature) {
		return value(of, feature, of.expression(feature));
	}

	/** As {@link #value}, where the specification may also use what the element lies in. */
	final Object valueInside(SpecificationElement of, String feature, Expression expression) {
		return engine.evaluate(of, feature, expression, element.target(), inside(), this);
	}

	/** The variables of such an expression. */
	final Variables inside() {
		Variables inside = variables();
		Object holder = element.parent();
		if (holder instanceof DContainer container)
			inside = inside.with("container", container.target());
		else if (holder instanceof DDiagramElement node)
			inside = inside.with("container", node.target());
		inside = inside.with("containerView", holder);
		return element instanceof DEdge edge ? inside.with("sourceView", edge.source()).with("targetView", edge.sink()) : inside;
	}

	final EObject target() {
		return element.target();
	}

	private Variables variables() {
		return Variables.NONE.with("diagram", engine.diagram).with("view", element);
	}
}
