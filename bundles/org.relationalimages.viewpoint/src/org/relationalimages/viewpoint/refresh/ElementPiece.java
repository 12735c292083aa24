// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.Variables;
import org.relationalimages.viewpoint.specification.Definition;

/** A piece about how one element looks. */
abstract class ElementPiece extends Piece {

	final DDiagramElement element;

	ElementPiece(Engine engine, DDiagramElement element) {
		super(engine, Phase.LOOKS, 0, 0);
		this.element = element;
	}

	@Override
	final boolean isLive() {
		return engine.isLive(element);
	}

	/** The value of an expression for the element's target. */
	final Object value(Definition of, String feature, Expression expression) {
		return engine.evaluate(of, feature, expression, element.target(), variables(), this);
	}

	/** The value of a definition's expression for the element's target. */
	final Object value(Definition of, String feature) {
		return value(of, feature, of.expression(feature));
	}

	final EObject target() {
		return element.target();
	}

	private Variables variables() {
		return Variables.NONE.with("diagram", engine.diagram).with("view", element);
	}
}
