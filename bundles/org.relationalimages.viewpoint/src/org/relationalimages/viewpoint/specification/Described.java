// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.List;

/** A typed view of one element of a specification. There is one instance for each element. */
public abstract class Described {

	private final SpecificationElement specificationElement;

	Described(SpecificationElement specificationElement) {
		this.specificationElement = specificationElement;
	}

	/** Called once when every element has its description. */
	void link() {
		// most have nothing to link
	}

	/** The element itself, with all its features. */
	public final SpecificationElement definition() {
		return specificationElement;
	}

	/** Its name, unique among its siblings. */
	public final String name() {
		return specificationElement.name();
	}

	/** The label for users, or the name when there is none. */
	public final String label() {
		String label = specificationElement.has("label") ? specificationElement.text("label") : "";
		return label.isEmpty() ? name() : label;
	}

	/** The documentation for users, or "". */
	public final String documentation() {
		return specificationElement.has("documentation") ? specificationElement.text("documentation") : "";
	}

	static <T> List<T> all(SpecificationElement specificationElement, String feature, Class<T> kind) {
		return specificationElement.many(feature).stream().map(one -> one.description(kind)).toList();
	}

	@Override
	public String toString() {
		return specificationElement.where();
	}
}
