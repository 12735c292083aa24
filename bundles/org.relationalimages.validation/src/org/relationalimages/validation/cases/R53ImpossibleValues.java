// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.cases;

import static org.relationalimages.model.RimPackage.Literals.FORMULATED_ELEMENT__VALID_FROM;
import static org.relationalimages.model.RimPackage.Literals.FORMULATED_ELEMENT__VALID_TO;
import static org.relationalimages.model.RimPackage.Literals.IDENTIFIED__ID;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__LANGUAGE;
import static org.relationalimages.model.images.ImagesPackage.Literals.EXPERIENCE__AGE_FROM;
import static org.relationalimages.model.images.ImagesPackage.Literals.EXPERIENCE__AGE_TO;
import static org.relationalimages.model.images.ImagesPackage.Literals.LIFE_LAYER__AGE_FROM;
import static org.relationalimages.model.images.ImagesPackage.Literals.LIFE_LAYER__AGE_TO;
import static org.relationalimages.model.practice.PracticePackage.Literals.SCALE_READING__HIGH;
import static org.relationalimages.model.practice.PracticePackage.Literals.SCALE_READING__LOW;
import static org.relationalimages.model.practice.PracticePackage.Literals.SCALE__GOOD_ENOUGH;
import static org.relationalimages.model.practice.PracticePackage.Literals.SCALE__MAX;
import static org.relationalimages.model.practice.PracticePackage.Literals.SCALE__MIN;
import static org.relationalimages.model.sessions.SessionsPackage.Literals.SESSION__NUMBER;
import static org.relationalimages.model.teaching.TeachingPackage.Literals.REVEAL_STEP__ORDER;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.Identified;
import org.relationalimages.model.LanguageTag;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.practice.Scale;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.structure.ElementKinds;
import org.relationalimages.validation.structure.ValueBounds;

/**
 * Impossible values: a number out of the bounds of its kind (readings of a scale have a rule of their own), an age or a validity
 * that ends before it begins, a scale whose minimum exceeds its maximum, two sessions with one number, two elements with one id,
 * an unknown language.
 */
final class R53ImpossibleValues extends Rule<Identified> {

	/** Readings of a scale and the numbers of reveal steps have rules of their own. */
	private static final Set<EAttribute> OF_OTHER_RULES = Set.of(SCALE_READING__LOW, SCALE_READING__HIGH, REVEAL_STEP__ORDER);
	private static final Map<EClass, List<ValueBounds>> BOUNDS = new ConcurrentHashMap<>();

	R53ImpossibleValues() {
		super("R53", Severity.ERROR, Identified.class, "Values that cannot be", "the workbench",
				ReadFeatures.own(boundedNumbers())
						.andOwn(FORMULATED_ELEMENT__VALID_FROM, FORMULATED_ELEMENT__VALID_TO, IDENTIFIED__ID, CASE_FILE__LANGUAGE)
						.andOwn(Duplicates.places())
						.andBelow(IDENTIFIED__ID).andBelow(Duplicates.places()).andAnywhere(SESSION__NUMBER));
	}

	private static List<ValueBounds> bounds(EClass kind) {
		return BOUNDS.computeIfAbsent(kind, one -> one.getEAllAttributes().stream()
				.filter(attribute -> !OF_OTHER_RULES.contains(attribute)).map(ValueBounds::of).filter(Objects::nonNull).toList());
	}

	private static EAttribute[] boundedNumbers() {
		return ElementKinds.kinds().flatMap(kind -> bounds(kind).stream()).map(ValueBounds::attribute).distinct().toArray(EAttribute[]::new);
	}

	@Override
	protected void check(Identified element, Findings found) {
		for (ValueBounds bounds : bounds(element.eClass())) {
			String fault = bounds.fault(element.eGet(bounds.attribute()));
			if (fault != null)
				found.add(element, bounds.attribute(), fault, within(element, bounds.attribute()));
		}
		switch (element) {
			case Experience one -> checkAges(one, EXPERIENCE__AGE_FROM, EXPERIENCE__AGE_TO, found);
			case LifeLayer one -> checkAges(one, LIFE_LAYER__AGE_FROM, LIFE_LAYER__AGE_TO, found);
			case Scale scale -> checkScale(scale, found);
			case CaseFile file -> {
				Duplicates.check(file, found);
				checkLanguage(file, found);
			}
			default -> {
			}
		}
		if (element instanceof FormulatedElement formulated && isBefore(formulated.getValidTo(), formulated.getValidFrom()))
			found.add(formulated, FORMULATED_ELEMENT__VALID_TO,
					"This holds until session " + formulated.getValidTo().getNumber() + ", but only from session "
							+ formulated.getValidFrom().getNumber() + " on.",
					new Fix("Swap from and to", () -> swap(formulated, FORMULATED_ELEMENT__VALID_FROM, FORMULATED_ELEMENT__VALID_TO)));
	}

	/** The message does not repeat the value, which may be any text: copies without it are read by others. */
	private static void checkLanguage(CaseFile file, Findings found) {
		String language = file.getLanguage();
		if (language == null || LanguageTag.isTag(language))
			return;
		String named = LanguageTag.named(language);
		Fix open = new Fix("Leave the language open", () -> set(file, CASE_FILE__LANGUAGE, LanguageTag.UNDETERMINED));
		String message = "This is not the code of a language, such as en or pt-BR. It does not go into a de-identified copy.";
		if (named == null)
			found.add(Severity.WARNING, file, CASE_FILE__LANGUAGE, message, open);
		else
			found.add(Severity.WARNING, file, CASE_FILE__LANGUAGE, message,
					new Fix("Note it as " + LanguageTag.name(named), () -> set(file, CASE_FILE__LANGUAGE, named)), open);
	}

	/** An optional value is removed; a required one gets its default. */
	private static Fix within(Identified element, EAttribute attribute) {
		if (attribute == SESSION__NUMBER)
			return Duplicates.renumber((Session) element);
		if (!attribute.isRequired())
			return new Fix("Leave it empty", () -> set(element, attribute, null));
		Object usual = attribute.getDefaultValue();
		return new Fix("Set to " + ValueBounds.plain(usual), () -> set(element, attribute, usual));
	}

	private static Identified set(Identified element, EStructuralFeature feature, Object value) {
		element.eSet(feature, value);
		return element;
	}

	private static void checkAges(Identified element, EAttribute from, EAttribute to, Findings found) {
		if (element.eGet(from) instanceof Double first && element.eGet(to) instanceof Double last && first > last)
			found.add(element, to, "The age ends at " + ValueBounds.plain(last) + ", before it begins at " + ValueBounds.plain(first) + ".",
					new Fix("Swap the ages", () -> swap(element, from, to)));
	}

	private static void checkScale(Scale scale, Findings found) {
		Integer least = scale.getMin();
		Integer most = scale.getMax();
		if (least == null || most == null)
			return;
		Double enough = scale.getGoodEnough();
		if (least.equals(most))
			found.add(scale, SCALE__MAX, "A scale from " + least + " to " + most + " has no room for change.");
		else if (least > most)
			found.add(scale, SCALE__MAX, "The scale ends at " + most + ", below its beginning at " + least + ".",
					new Fix("Swap the ends", () -> swap(scale, SCALE__MIN, SCALE__MAX)));
		else if (enough != null && !(enough >= least && enough <= most))
			found.add(scale, SCALE__GOOD_ENOUGH, "Good enough lies on the scale, from " + least + " to " + most + ".",
					new Fix("Leave it empty", () -> set(scale, SCALE__GOOD_ENOUGH, null)));
	}

	private static boolean isBefore(Session one, Session other) {
		return one != null && other != null && one.getNumber() != null && other.getNumber() != null
				&& one.getNumber() < other.getNumber();
	}

	private static Identified swap(Identified element, EStructuralFeature one, EStructuralFeature other) {
		Object first = element.eGet(one);
		element.eSet(one, element.eGet(other));
		element.eSet(other, first);
		return element;
	}
}
