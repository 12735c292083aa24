// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.diagrams;

import java.util.List;

import org.relationalimages.design.Design;
import org.relationalimages.design.TableKind;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.layout.LayoutOptions;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.Specification;
import org.relationalimages.viewpoint.specification.SpecificationException;
import org.relationalimages.viewpoint.specification.SpecificationLoader;
import org.relationalimages.viewpoint.specification.SpecificationSource;
import org.relationalimages.viewpoint.specification.TableDescription;

/** The bundled specification of all diagrams and tables of cases, loaded once, with its pictures. */
public final class CaseDesign {

	private static final Specification SPECIFICATION = load();

	private CaseDesign() {
	}

	private static Specification load() {
		List<SpecificationSource> sources = Design.specifications().stream().map(SpecificationSource::of).toList();
		try {
			return SpecificationLoader.load(sources, Design.class.getClassLoader());
		} catch (SpecificationException e) {
			// It is part of the program and loaded by its tests.
			throw new IllegalStateException("The bundled specification is damaged: " + e.getMessage(), e);
		}
	}

	/** The specification; the same one for all cases. */
	public static Specification specification() {
		return SPECIFICATION;
	}

	/** The kind of diagrams of that name (see {@link Design}). */
	public static DiagramDescription description(String name) {
		DiagramDescription found = SPECIFICATION.diagram(name);
		if (found == null)
			throw new IllegalArgumentException("There is no diagram description " + name + ".");
		return found;
	}

	/** The kind of tables of that name (see {@link TableKind}). */
	public static TableDescription table(String name) {
		TableDescription found = SPECIFICATION.table(name);
		if (found == null)
			throw new IllegalArgumentException("There is no table description " + name + ".");
		return found;
	}

	/** How diagrams are arranged: with the usual distances, genograms in rows of generations, others as {@link CaseArrangements} says. */
	public static LayoutOptions layout() {
		return LayoutOptions.DEFAULT.ranked(new GenerationRows()).arranged(new CaseArrangements());
	}

	/** The pictures the specification names, for one thread; each is read once. */
	public static Images images() {
		return new Images(Design::picture);
	}
}
