// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import org.relationalimages.design.Design;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.Specification;
import org.relationalimages.viewpoint.specification.SpecificationException;
import org.relationalimages.viewpoint.specification.SpecificationLoader;
import org.relationalimages.viewpoint.specification.SpecificationSource;

/** The specifications of the design, loaded once. */
final class Specifications {

	private static final Specification LOADED = load();

	private Specifications() {
	}

	static Specification all() {
		return LOADED;
	}

	static DiagramDescription diagram(String name) {
		return LOADED.diagram(name);
	}

	private static Specification load() {
		try {
			return SpecificationLoader.load(Design.specifications().stream().map(SpecificationSource::of).toList(),
					Design.class.getClassLoader());
		} catch (SpecificationException e) {
			throw new IllegalStateException(e);
		}
	}
}
