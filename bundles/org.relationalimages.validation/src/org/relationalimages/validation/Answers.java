// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.validation.DocumentOrder.Outcome;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.structure.StructureRule;

/** Collects the answers of rules into a result: sorts them, keeps one finding for each fault, and separates the muted ones. */
final class Answers {

	private final List<Outcome> outcomes = new ArrayList<>();
	private final Map<Rule<?>, List<Answer>> failed = new TreeMap<>(Comparator.comparing((Rule<?> rule) -> rule.id()));

	void add(Rule<?> rule, Answer answer) {
		outcomes.addAll(answer.outcomes());
		if (answer.failure() != null)
			failed.computeIfAbsent(rule, one -> new ArrayList<>()).add(answer);
	}

	CheckResult result(CaseFile file, DocumentOrder order) {
		return Mutes.part(file, namedOnce(order.sorted(outcomes)), unchecked(order));
	}

	/**
	 * If a rule reports an error for a place, or {@linkplain Rule#asksFor asks for} a value there, the structure rule's finding
	 * for the same place is left out.
	 */
	private static List<Finding> namedOnce(List<Finding> all) {
		if (all.stream().noneMatch(Answers::isOfStructure))
			return all;
		Set<Place> named = all.stream().filter(one -> !isOfStructure(one)).flatMap(Place::named).collect(Collectors.toSet());
		return all.stream().filter(one -> !isOfStructure(one) || !named.contains(Place.of(one))).toList();
	}

	private static boolean isOfStructure(Finding finding) {
		return finding.rule() == StructureRule.INSTANCE;
	}

	private List<Unchecked> unchecked(DocumentOrder order) {
		List<Unchecked> unchecked = new ArrayList<>();
		failed.forEach((rule, answers) -> {
			answers.sort(Comparator.comparing(Answer::subject, order));
			unchecked.add(new Unchecked(rule, answers.stream().map(Answer::subject).toList(),
					RedactedFailure.of(answers.getFirst().failure())));
		});
		return List.copyOf(unchecked);
	}

	/** A feature of an element; elements are compared by identity. */
	private record Place(EObject element, EStructuralFeature feature) {

		static Place of(Finding finding) {
			return new Place(finding.element(), finding.feature());
		}

		/** The places that need no finding of the structure rule beside this one. */
		static Stream<Place> named(Finding finding) {
			Stream<Place> asked = finding.rule().asksFor().stream().map(feature -> new Place(finding.element(), feature));
			return finding.severity() == Severity.ERROR ? Stream.concat(asked, Stream.of(of(finding))) : asked;
		}
	}
}
