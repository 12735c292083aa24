// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.expression.Expression;

/** A mark on views: of given mappings, of given semantic elements, or of any. */
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

	/** Whether it can be on a view of that mapping and target, its precondition aside. */
	public boolean covers(DiagramElementMapping mapping, EObject target) {
		return (mappings == null || mappings.contains(mapping)) && (domainClass == null || domainClass.isInstance(target));
	}

	/** Must hold for the target; empty: always holds. */
	public Expression precondition() {
		return definition().expression("preconditionExpression");
	}

	/** Gives the path of the picture. */
	public Expression image() {
		return definition().expression("imageExpression");
	}

	/** Gives the text shown for the mark. */
	public Expression tooltip() {
		return definition().expression("tooltipExpression");
	}

	/** Where it stands on the view: NORTH, NORTH_EAST, CENTER, ... */
	public String position() {
		return definition().text("position");
	}
}
