// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.ArrayList;
import java.util.List;

/** A viewpoint on a model: its diagrams and rules. */
public final class Viewpoint extends Described {

	private List<DiagramDescription> diagrams = List.of();
	private final List<ValidationRule> rules = new ArrayList<>();

	Viewpoint(SpecificationElement specificationElement) {
		super(specificationElement);
	}

	@Override
	void link() {
		diagrams = all(definition(), "ownedRepresentations", DiagramDescription.class);
		addRules(definition());
		definition().many("ownedRepresentations").forEach(this::addRules);
	}

	private void addRules(SpecificationElement owner) {
		for (ValidationRule rule : ValidationRule.of(owner))
			if (!rules.contains(rule))
				rules.add(rule);
	}

	/** The kinds of diagrams. */
	public List<DiagramDescription> diagrams() {
		return diagrams;
	}

	/** The rules, its own before those of its diagrams, each once; also those that it reuses from elsewhere. */
	public List<ValidationRule> rules() {
		return List.copyOf(rules);
	}

	/** The extension of the model files it is for, {@code *} for any. */
	public String modelFileExtension() {
		return definition().text("modelFileExtension");
	}
}
