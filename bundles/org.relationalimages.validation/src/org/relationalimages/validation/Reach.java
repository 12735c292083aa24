// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

	/** Answers kept, as the same features change again and again. */
	static final class Finder {

		private final Map<EStructuralFeature, Reach> ofFeatures = new HashMap<>();
		private final Map<EClass, Reach> ofKinds = new HashMap<>();

		/** What a change of this feature can reach. */
		Reach of(EStructuralFeature feature) {
			return ofFeatures.computeIfAbsent(feature, changed -> new Reach(
					rules(List.of(changed), Reads::isOwn), rules(List.of(changed), Reads::isBelow),
					rules(List.of(changed), Reads::isAnywhere)));
		}

		/** What it can reach that an element of this kind comes or goes: as if all its features had changed. */
		Reach of(EClass kind) {
			return ofKinds.computeIfAbsent(kind, moved -> new Reach(List.of(),
					rules(moved.getEAllStructuralFeatures(), Reads::isBelow),
					rules(moved.getEAllStructuralFeatures(), Reads::isAnywhere)));
		}

		private static List<Rule<?>> rules(List<EStructuralFeature> features,
				BiPredicate<Reads, EStructuralFeature> reading) {
			return Rules.all().stream()
					.filter(rule -> features.stream().anyMatch(feature -> reading.test(rule.reads(), feature)))
					.<Rule<?>>map(rule -> rule).toList();
		}
	}
}
