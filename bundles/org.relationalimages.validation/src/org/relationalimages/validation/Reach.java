// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.List;
import java.util.function.BiPredicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.validation.rule.Reads;
import org.relationalimages.validation.rule.Rule;

/**
 * Which rules a change can reach.
 *
 * @param own      those that read it of their subject
 * @param below    those that read it of elements inside their subject
 * @param anywhere those that read it of any element
 */
record Reach(List<Rule<?>> own, List<Rule<?>> below, List<Rule<?>> anywhere) {

	/** What a change of a feature can reach. */
	static Reach ofChange(List<Rule<?>> rules, EStructuralFeature changed) {
		return new Reach(reading(rules, List.of(changed), Reads::isOwn), reading(rules, List.of(changed), Reads::isBelow),
				reading(rules, List.of(changed), Reads::isAnywhere));
	}

	/** What the coming, going or moving of an element can reach: as if all its features had changed. */
	static Reach ofArrival(List<Rule<?>> rules, EClass moved) {
		return new Reach(List.of(), reading(rules, moved.getEAllStructuralFeatures(), Reads::isBelow),
				reading(rules, moved.getEAllStructuralFeatures(), Reads::isAnywhere));
	}

	private static List<Rule<?>> reading(List<Rule<?>> rules, List<EStructuralFeature> features,
			BiPredicate<Reads, EStructuralFeature> reading) {
		return rules.stream().filter(rule -> features.stream().anyMatch(feature -> reading.test(rule.reads(), feature)))
				.<Rule<?>>map(rule -> rule).toList();
	}
}
