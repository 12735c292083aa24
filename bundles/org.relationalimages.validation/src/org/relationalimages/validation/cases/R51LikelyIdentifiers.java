// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.cases;

import static org.relationalimages.model.RimPackage.Literals.SOURCE_REF;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__LANGUAGE;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__SCHEMA_VERSION;
import static org.relationalimages.model.cases.CasesPackage.Literals.PERSON__PSEUDONYM;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcorePackage;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.Person;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.ReadFeatures;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.validation.text.Identifiers;
import org.relationalimages.validation.text.Identifiers.Hit;
import org.relationalimages.validation.text.Identifiers.Kind;

/**
 * Texts in which somebody could be recognised (P90). A day without a year is handled by the de-identified copy, dates in date
 * fields are not free text, and published sources are meant to be found. The message does not repeat what was found.
 */
final class R51LikelyIdentifiers extends Rule<Identified> {

	private static final String GAP = "[…]";

	R51LikelyIdentifiers() {
		super("R51", Severity.WARNING, Identified.class, "Likely identifiers", "P90", ReadFeatures.texts());
	}

	@Override
	protected void check(Identified element, Findings found) {
		if (element.eClass() == SOURCE_REF)
			return;
		for (EAttribute attribute : element.eClass().getEAllAttributes())
			if (isFreeText(attribute))
				check(element, attribute, found);
		if (element instanceof Person person && Identifiers.areInitials(person.getPseudonym()))
			found.add(person, PERSON__PSEUDONYM,
					"Initials can give somebody away. Would an invented name do as well?");
	}

	private static boolean isFreeText(EAttribute attribute) {
		return attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isID()
				&& attribute != CASE_FILE__SCHEMA_VERSION && attribute != CASE_FILE__LANGUAGE;
	}

	@SuppressWarnings("unchecked")
	private static void check(Identified element, EAttribute attribute, Findings found) {
		Object value = element.eGet(attribute);
		if (value instanceof String text)
			report(element, attribute, text, hits(text), () -> element.eSet(attribute, without(text)), found);
		else if (attribute.isMany())
			for (String text : (List<String>) value)
				report(element, attribute, text, hits(text), () -> replace(element, attribute, text), found);
	}

	private static List<Hit> hits(String text) {
		return Identifiers.scan(text).stream().filter(hit -> hit.kind() != Kind.DAY).toList();
	}

	private static void report(Identified element, EAttribute attribute, String text, List<Hit> hits, Runnable remove,
			Findings found) {
		if (hits.isEmpty())
			return;
		String what = hits.stream().map(hit -> hit.kind().words()).distinct().collect(Collectors.joining(" and "));
		found.add(element, attribute,
				"This text seems to hold " + what + line(text, hits.getFirst()) + ". Can somebody be recognised by it?",
				new Fix("Replace by " + GAP, () -> {
					remove.run();
					return element;
				}));
	}

	/** The line of a hit, for a text of several lines. */
	private static String line(String text, Hit hit) {
		return text.strip().indexOf('\n') < 0 ? ""
				: " (line " + (1 + text.substring(0, hit.start()).chars().filter(c -> c == '\n').count()) + ")";
	}

	private static String without(String text) {
		StringBuilder rest = new StringBuilder(text);
		for (Hit hit : hits(text).reversed())
			rest.replace(hit.start(), hit.end(), GAP);
		return rest.toString();
	}

	/** In a list without duplicates, an entry that would become equal to another one is removed. */
	@SuppressWarnings("unchecked")
	private static void replace(Identified element, EAttribute attribute, String text) {
		List<String> texts = (List<String>) element.eGet(attribute);
		int place = texts.indexOf(text);
		if (place < 0)
			return;
		String rest = without(text);
		if (attribute.isUnique() && texts.contains(rest))
			texts.remove(place);
		else
			texts.set(place, rest);
	}
}
