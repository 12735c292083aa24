// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.expression.Expression;

/** A decoration of views: of given mappings, of given semantic elements, or of any. */
public final class DecorationDescription extends Described {

	private final DomainClass domainClass;
	private Set<DiagramElementMapping> mappings;

	DecorationDescription(SpecificationElement specificationElement) {
		super(specificationElement);
		domainClass = specificationElement.has("domainClass") ? new DomainClass(specificationElement.text("domainClass")) : null;
	}

	@Override
	void link() {
		if (definition().has("mappings"))
			mappings = new HashSet<>(all(definition(), "mappings", DiagramElementMapping.class));
	}

	/** Whether it can decorate a view of that mapping and target, apart from its precondition. */
	public boolean covers(DiagramElementMapping mapping, EObject target) {
		return (mappings == null || mappings.contains(mapping)) && (domainClass == null || domainClass.isInstance(target));
	}

	/** Must be true for the target; empty: always true. */
	public Expression precondition() {
		return definition().expression("preconditionExpression");
	}

	/** Computes the path of the picture. */
	public Expression image() {
		return definition().expression("imageExpression");
	}

	/** Computes the tooltip of the decoration. */
	public Expression tooltip() {
		return definition().expression("tooltipExpression");
	}

	/** Its position on the view: NORTH, NORTH_EAST, CENTER, ... */
	public String position() {
		return definition().text("position");
	}
}
