// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.List;
import java.util.function.BiPredicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;

/**
 * Which rules a change can reach.
 *
 * @param own      those that read it of their subject
 * @param below    those that read it of elements inside their subject
 * @param anywhere those that read it of any element
 */
record ChangeImpact(List<Rule<?>> own, List<Rule<?>> below, List<Rule<?>> anywhere) {

	/** What a change of a feature can reach. */
	static ChangeImpact ofChange(List<Rule<?>> rules, EStructuralFeature changed) {
		return new ChangeImpact(reading(rules, List.of(changed), ReadFeatures::isOwn), reading(rules, List.of(changed), ReadFeatures::isBelow),
				reading(rules, List.of(changed), ReadFeatures::isAnywhere));
	}

	/** What the coming, going or moving of an element can reach: as if all its features had changed. */
	static ChangeImpact ofArrival(List<Rule<?>> rules, EClass moved) {
		return new ChangeImpact(List.of(), reading(rules, moved.getEAllStructuralFeatures(), ReadFeatures::isBelow),
				reading(rules, moved.getEAllStructuralFeatures(), ReadFeatures::isAnywhere));
	}

	private static List<Rule<?>> reading(List<Rule<?>> rules, List<EStructuralFeature> features,
			BiPredicate<ReadFeatures, EStructuralFeature> reading) {
		return rules.stream().filter(rule -> features.stream().anyMatch(feature -> reading.test(rule.reads(), feature)))
				.<Rule<?>>map(rule -> rule).toList();
	}
}
