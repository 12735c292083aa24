// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.ArrayList;
import java.util.List;

/** A point of view on a model: its diagrams and rules. */
public final class Viewpoint extends Described {

	private List<DiagramDescription> diagrams = List.of();
	private final List<ValidationRule> rules = new ArrayList<>();

	Viewpoint(Definition definition) {
		super(definition);
	}

	@Override
	void link() {
		diagrams = all(definition(), "ownedRepresentations", DiagramDescription.class);
		addRules(definition());
		definition().many("ownedRepresentations").forEach(this::addRules);
	}

	private void addRules(Definition owner) {
		Definition set = owner.one("validationSet");
		if (set != null)
			rules.addAll(all(set, "ownedRules", ValidationRule.class));
	}

	/** The kinds of diagrams. */
	public List<DiagramDescription> diagrams() {
		return diagrams;
	}

	/** The rules, its own before those of its diagrams. */
	public List<ValidationRule> rules() {
		return List.copyOf(rules);
	}

	/** The extension of the files it is for, {@code *} for any. */
	public String modelFileExtension() {
		return definition().text("modelFileExtension");
	}
}
