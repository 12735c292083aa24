// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Rule;

/** Where each element of a case stands in it, from first to last, as it was when this was made. */
final class DocumentOrder {

	private final List<Identified> elements = new ArrayList<>();
	private final Map<EObject, Integer> positions = new IdentityHashMap<>();

	DocumentOrder(CaseFile file) {
		add(file);
		for (Iterator<EObject> all = EcoreUtil.getAllContents(file, false); all.hasNext();)
			if (all.next() instanceof Identified element)
				add(element);
	}

	private void add(Identified element) {
		positions.put(element, elements.size());
		elements.add(element);
	}

	/** All elements, the case itself first. */
	List<Identified> elements() {
		return elements;
	}

	/** The place of an element, from 0; behind all others for what is not in the case. */
	int of(EObject element) {
		return positions.getOrDefault(element, Integer.MAX_VALUE);
	}

	/** Puts what several rules found for several subjects into the order in which it is shown. */
	List<Finding> sorted(List<Outcome> outcomes) {
		return outcomes.stream()
				.sorted(Comparator.comparingInt((Outcome outcome) -> of(outcome.finding().element()))
						.thenComparing(outcome -> outcome.finding().rule().id())
						.thenComparingInt(outcome -> of(outcome.subject())))
				.map(Outcome::finding).toList();
	}

	/** What a rule found when it looked at a subject. */
	record Outcome(Identified subject, Finding finding) {

		/** Lets a rule look at a subject. */
		static void collect(Rule<?> rule, Identified subject, List<Outcome> outcomes) {
			rule.check(subject, finding -> outcomes.add(new Outcome(subject, finding)));
		}
	}
}
