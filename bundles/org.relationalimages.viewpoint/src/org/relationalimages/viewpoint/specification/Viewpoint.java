// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.ArrayList;
import java.util.List;

/** A viewpoint on a model: its diagrams, tables and rules. */
public final class Viewpoint extends Described {

	private List<DiagramDescription> diagrams = List.of();
	private List<TableDescription> tables = List.of();
	private final List<ValidationRule> rules = new ArrayList<>();

	Viewpoint(SpecificationElement specificationElement) {
		super(specificationElement);
	}

	@Override
	void link() {
		diagrams = representations(DiagramDescription.class);
		tables = representations(TableDescription.class);
		addRules(definition());
		definition().many("ownedRepresentations").forEach(this::addRules);
	}

	private <T> List<T> representations(Class<T> kind) {
		return all(definition(), "ownedRepresentations", Described.class).stream().filter(kind::isInstance).map(kind::cast).toList();
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

	/** The kinds of tables. */
	public List<TableDescription> tables() {
		return tables;
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
