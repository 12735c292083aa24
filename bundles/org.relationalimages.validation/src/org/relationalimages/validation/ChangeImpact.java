// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.List;
import java.util.function.BiPredicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;

/**
 * The rules that a change can affect.
 *
 * @param own      rules that read the feature of their subject
 * @param below    rules that read it of elements inside their subject
 * @param anywhere rules that read it of any element
 */
record ChangeImpact(List<Rule<?>> own, List<Rule<?>> below, List<Rule<?>> anywhere) {

	/** The rules that a change of a feature can affect. */
	static ChangeImpact ofChange(List<Rule<?>> rules, EStructuralFeature changed) {
		return new ChangeImpact(reading(rules, List.of(changed), ReadFeatures::isOwn), reading(rules, List.of(changed), ReadFeatures::isBelow),
				reading(rules, List.of(changed), ReadFeatures::isAnywhere));
	}

	/** The rules that adding, removing or moving an element can affect: as if all its features had changed. */
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
