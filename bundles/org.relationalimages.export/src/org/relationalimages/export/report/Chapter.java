// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.relationalimages.design.DiagramArea;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesPackage.Literals;

/**
 * A chapter of the report.
 *
 * @param id     its id in the page
 * @param title  its heading
 * @param area   what the diagrams of the whole case and of its people are about that open it, or null
 * @param tables the kinds of tables it contains
 * @param groups the elements of the case it contains
 */
record Chapter(String id, String title, DiagramArea area, List<String> tables, List<EReference> groups) {

	private static final List<Chapter> ALL = List.of(
			new Chapter("people", "People and bonds", DiagramArea.PEOPLE, List.of("Persons"),
					List.of(Literals.CASE_FILE__PERSONS, Literals.CASE_FILE__HOUSEHOLDS, Literals.CASE_FILE__RELATIONSHIPS,
							Literals.CASE_FILE__CUSTOM_QUALITIES)),
			new Chapter("images", "Relational images by life layer", DiagramArea.IMAGES, List.of("Images and Meanings", "Awareness by Session"),
					List.of(Literals.CASE_FILE__LIFE_LAYERS, Literals.CASE_FILE__EXPERIENCES, Literals.CASE_FILE__IMAGES,
							Literals.CASE_FILE__SOCIAL_IMAGES, Literals.CASE_FILE__REVISIONS)),
			new Chapter("strategies", "Strategies and paradoxes", DiagramArea.STRATEGIES, List.of("Transference Matrix", "Core Conflictual Relationship Theme"),
					List.of(Literals.CASE_FILE__PARADOXES, Literals.CASE_FILE__YEARNINGS, Literals.CASE_FILE__FEARS,
							Literals.CASE_FILE__HELD_BACK_PARTS, Literals.CASE_FILE__STRATEGIES, Literals.CASE_FILE__ENACTMENTS)),
			new Chapter("couples", "Couples", DiagramArea.COUPLES, List.of(), List.of(Literals.CASE_FILE__DYADS, Literals.CASE_FILE__PROBLEMS)),
			new Chapter("practice", "Practice", DiagramArea.PRACTICE, List.of("Coping List", "Exception Log", "Value Ranking", "Action Menu", "Scale Readings"),
					List.of(Literals.CASE_FILE__SCALES, Literals.CASE_FILE__PROGRAMMES, Literals.CASE_FILE__FORMS)),
			new Chapter("sessions", "Sessions and notes", DiagramArea.SESSIONS, List.of("Sessions"),
					List.of(Literals.CASE_FILE__SESSIONS, Literals.CASE_FILE__SNAPSHOTS, Literals.CASE_FILE__COMPARISONS)),
			new Chapter("teaching", "Teaching guide", null, List.of(), List.of(Literals.CASE_FILE__TEACHING)));

	/** The chapters with content; elements that belong to no chapter are in the last one. */
	static List<Chapter> of(CaseFile root) {
		Set<EReference> told = new HashSet<>(List.of(Literals.CASE_FILE__PRIVACY));
		List<Chapter> chapters = new ArrayList<>();
		for (Chapter one : ALL) {
			told.addAll(one.groups());
			if (one.groups().stream().anyMatch(group -> !elements(root, group).isEmpty()))
				chapters.add(one);
		}
		List<EReference> others = root.eClass().getEAllContainments().stream()
				.filter(group -> !told.contains(group) && !elements(root, group).isEmpty()).toList();
		if (!others.isEmpty())
			chapters.add(new Chapter("more", "Sources and remarks", null, List.of(), others));
		return chapters;
	}

	/** The elements of a group. */
	static List<EObject> elements(CaseFile root, EReference group) {
		List<EObject> elements = new ArrayList<>();
		switch (root.eGet(group)) {
			case Collection<?> several -> several.forEach(one -> elements.add((EObject) one));
			case EObject one -> elements.add(one);
			case null, default -> elements.clear();
		}
		return elements;
	}
}
