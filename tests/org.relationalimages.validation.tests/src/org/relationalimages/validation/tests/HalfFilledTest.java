// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.validation.Checks;
import org.relationalimages.validation.RuleSet;
import org.relationalimages.validation.rule.Rule;

/** No rule fails on elements that are empty, incomplete, or filled with values that nobody would enter. */
class HalfFilledTest {

	static Stream<String> texts() {
		return Stream.of("", " ", "\u0000", "\uD800", "x".repeat(20_000), "never on purpose ".repeat(2_000), "\n");
	}

	@Test
	void emptyCases() {
		assertDoesNotThrow(() -> Checks.of(CasesFactory.eINSTANCE.createCaseFile()));
	}

	@ParameterizedTest
	@NullSource
	@MethodSource("texts")
	void allTextsAre(String text) {
		CaseFile file = FullCase.create();
		set(file, String.class, text);
		assertDoesNotThrow(() -> Checks.of(file));
	}

	@Test
	void allNumbersAreMissingOrExtreme() {
		for (Integer number : new Integer[] { null, Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE }) {
			CaseFile file = FullCase.create();
			set(file, Integer.class, number);
			set(file, Double.class, number == null ? null : number == 0 ? Double.NaN : number.doubleValue());
			assertDoesNotThrow(() -> Checks.of(file), "with " + number);
		}
	}

	@Test
	void linksAreMissing() {
		CaseFile file = FullCase.create();
		for (EObject element : new RandomCaseEdits(file, 0).elements())
			for (EReference reference : element.eClass().getEAllReferences())
				if (!reference.isContainment() && reference.isChangeable())
					element.eUnset(reference);
		assertDoesNotThrow(() -> Checks.of(file));
	}

	/** Rules are also run on elements that were just removed. */
	@Test
	void elementsStandAlone() {
		for (EObject element : new RandomCaseEdits(FullCase.create(), 0).elements())
			for (Rule<?> rule : RuleSet.ALL.rules())
				if (element instanceof Identified subject && rule.isAbout(subject)) {
					EObject alone = element.eClass().getEPackage().getEFactoryInstance().create(element.eClass());
					assertDoesNotThrow(() -> rule.check((Identified) alone, finding -> { }),
							rule + " of " + element.eClass().getName());
				}
	}

	private static void set(CaseFile file, Class<?> kind, Object value) {
		for (EObject element : new RandomCaseEdits(file, 0).elements())
			for (EStructuralFeature feature : RandomCaseEdits.features(element))
				if (feature instanceof EAttribute attribute && !attribute.isMany()
						&& attribute.getEAttributeType().getInstanceClass() == kind)
					element.eSet(attribute, value);
	}
}
