// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.export.CaseClasses;
import org.relationalimages.model.AwarenessReading;
import org.relationalimages.model.DatedReading;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.Quote;
import org.relationalimages.model.Quoted;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.SessionNumbers;
import org.relationalimages.model.couples.Standing;
import org.relationalimages.model.couples.StandingElement;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.model.images.ImagesPackage;

/** Writes sections about elements: heading, facts, texts and links, quotes, then their parts in the same way. */
final class ElementSections {

	private static final int DEEPEST = 6;
	/** Features that the position of a section implies. */
	private static final Set<EStructuralFeature> PLACES = Set.of(ImagesPackage.Literals.LIFE_LAYER__IMAGES,
			ImagesPackage.Literals.LIFE_LAYER__EXPERIENCES, ImagesPackage.Literals.RELATIONAL_IMAGE__LAYER,
			ImagesPackage.Literals.EXPERIENCE__LAYER, RimPackage.Literals.INNER_ELEMENT__AWARENESS_HISTORY,
			RimPackage.Literals.QUOTED__QUOTES);
	private static final Set<EClass> GENERAL = Set.of(RimPackage.Literals.IDENTIFIED, RimPackage.Literals.NAMED_ELEMENT,
			RimPackage.Literals.SOURCED, RimPackage.Literals.QUOTED,
			RimPackage.Literals.CLINICAL_ELEMENT, RimPackage.Literals.FORMULATED_ELEMENT, RimPackage.Literals.INNER_ELEMENT);
	private static final List<String> COUNTERS = List.of("order", "number");

	private final Html html;
	private final Anchors anchors;
	private final ReportFigures figures;

	ElementSections(Html html, Anchors anchors, ReportFigures figures) {
		this.html = html;
		this.anchors = anchors;
		this.figures = figures;
	}

	/** Writes sections about several elements, in the order of their numbers if they have any. */
	void all(Collection<? extends EObject> elements, int level) {
		for (EObject element : inOrder(elements))
			entry(element, level);
	}

	/** Writes the section of one element with all its parts. */
	void entry(EObject element, int level) {
		begin(element, level);
		html.closeLine();
	}

	/** Opens the section of an element, so that more can be added to it; closed with {@link Html#closeLine}. */
	void begin(EObject element, int level) {
		Caption caption = Caption.of(element);
		html.open("article", "id", anchors.of(element)).line();
		html.open("h" + Math.min(level, DEEPEST)).element("span", caption.type(), "class", "kind");
		if (!caption.words().isEmpty())
			html.text(" ").words(caption.words());
		html.closeLine();
		content(element, caption);
		figures.of(element);
		parts(element, level);
	}

	private void content(EObject element, Caption caption) {
		facts(element, caption);
		texts(element, caption);
		if (element instanceof InnerElement inner)
			readings(inner.getAwarenessHistory());
		if (element instanceof Quoted quoted)
			quoted.getQuotes().forEach(this::quote);
	}

	private void facts(EObject element, Caption caption) {
		List<String[]> facts = new ArrayList<>();
		for (EStructuralFeature feature : features(element))
			if (ValueText.isShort(feature) && !COUNTERS.contains(feature.getName())) {
				String value = ValueText.of(feature, element.eGet(feature));
				if (!value.isBlank() && !caption.says(value))
					facts.add(new String[] { ElementLabels.feature(feature), value });
			}
		if (facts.isEmpty())
			return;
		html.open("ul", "class", "facts");
		for (String[] fact : facts) {
			html.open("li");
			if (fact[1].equals("yes"))
				html.text(fact[0]);
			else
				html.element("span", fact[0], "class", "name").text(" ").words(fact[1]);
			html.close();
		}
		html.closeLine();
	}

	private void texts(EObject element, Caption caption) {
		boolean begun = false;
		for (EStructuralFeature feature : features(element)) {
			List<?> values = values(element, feature, caption);
			if (values.isEmpty())
				continue;
			if (!begun)
				html.open("dl").line();
			begun = true;
			html.element("dt", ElementLabels.feature(feature)).open("dd", "dir", feature instanceof EAttribute ? "auto" : null);
			if (feature instanceof EReference)
				links(values);
			else if (feature.isMany()) {
				html.open("ul");
				values.forEach(value -> html.element("li", (String) value, "dir", "auto"));
				html.close();
			} else
				html.text((String) values.getFirst());
			html.closeLine();
		}
		if (begun)
			html.closeLine();
	}

	/** Features of the element's class come before those that all elements have. */
	private static List<EStructuralFeature> features(EObject element) {
		List<EStructuralFeature> features = new ArrayList<>(CaseClasses.features(element.eClass()));
		features.sort(Comparator.comparing(feature -> GENERAL.contains(feature.getEContainingClass())));
		return features;
	}

	private static List<?> values(EObject element, EStructuralFeature feature, Caption caption) {
		if (PLACES.contains(feature) || ValueText.isShort(feature) || feature instanceof EReference link && link.isContainment())
			return List.of();
		return switch (element.eGet(feature)) {
			case null -> List.of();
			case Collection<?> several -> List.copyOf(several);
			case String text -> text.isBlank() || caption.says(text) ? List.of() : List.of(text);
			case Object one -> List.of(one);
		};
	}

	private void links(Collection<?> targets) {
		String separator = "";
		for (Object target : targets) {
			html.text(separator).open("a", "href", "#" + anchors.of((EObject) target)).words(ElementLabels.text(target)).close();
			separator = ", ";
		}
	}

	private void readings(Collection<AwarenessReading> readings) {
		if (readings.isEmpty())
			return;
		html.open("p", "class", "group").text(ElementLabels.feature(RimPackage.Literals.INNER_ELEMENT__AWARENESS_HISTORY))
				.closeLine().open("ul", "class", "facts");
		for (AwarenessReading reading : readings) {
			html.open("li", "id", anchors.of(reading));
			if (reading.getSession() != null) {
				links(List.of(reading.getSession()));
				html.text(": ");
			}
			html.text(ElementLabels.literal(reading.getDegree())).close();
		}
		html.closeLine();
	}

	/** A line for each reading, in the order of the sessions; those without a session come first. */
	private void dated(List<EObject> readings) {
		List<DatedReading> sorted = new ArrayList<>(readings.stream().map(DatedReading.class::cast).toList());
		sorted.sort(Comparator.comparingInt(reading -> SessionNumbers.of(reading.getSession())));
		html.open("ul").line();
		for (DatedReading reading : sorted) {
			html.open("li", "id", anchors.of(reading));
			if (reading.getSession() == null)
				html.text("Not dated");
			else
				links(List.of(reading.getSession()));
			html.text(": ").text(measured(reading));
			if (!reading.getSources().isEmpty()) {
				html.text(". " + ElementLabels.feature(RimPackage.Literals.SOURCED__SOURCES) + ": ");
				links(reading.getSources());
			}
			html.closeLine();
		}
		html.closeLine();
	}

	private static String measured(DatedReading reading) {
		List<String> values = new ArrayList<>();
		for (EStructuralFeature feature : features(reading)) {
			String value = ValueText.isShort(feature) ? ValueText.of(feature, reading.eGet(feature)) : "";
			if (!value.isBlank())
				values.add(ElementLabels.feature(feature) + (value.equals("yes") ? "" : " " + value));
		}
		return values.isEmpty() ? "nothing noted" : String.join(", ", values);
	}

	private void quote(Quote quote) {
		html.open("blockquote", "id", anchors.of(quote)).line();
		if (quote.getText() != null && !quote.getText().isBlank())
			html.element("p", quote.getText(), "dir", "auto").line();
		Caption said = new Caption("", quote.getText() == null ? "" : quote.getText());
		facts(quote, said);
		texts(quote, said);
		html.closeLine();
	}

	private void parts(EObject element, int level) {
		for (EReference part : element.eClass().getEAllContainments()) {
			if (PLACES.contains(part) || !element.eIsSet(part))
				continue;
			List<EObject> parts = new ArrayList<>();
			switch (element.eGet(part)) {
				case Collection<?> several -> several.forEach(one -> parts.add((EObject) one));
				case EObject one -> parts.add(one);
				default -> parts.clear();
			}
			List<EObject> hopes = parts.stream().filter(ElementSections::isHope).toList();
			parts.removeAll(hopes);
			group(part, ElementLabels.feature(part), parts, level + 1);
			group(part, ElementLabels.feature(part) + ", hoped for or proposed", hopes, level + 1);
		}
	}

	/** Whether it is no fact about a couple, but what somebody hopes for or proposes; that is kept apart (S2#1). */
	private static boolean isHope(EObject element) {
		return element instanceof StandingElement standing
				&& (standing.getStanding() == Standing.HOPED_FOR || standing.getStanding() == Standing.PROPOSED);
	}

	private void group(EReference part, String title, List<EObject> parts, int level) {
		if (part.isMany() && !parts.isEmpty())
			html.element("p", title, "class", "group").line();
		if (RimPackage.Literals.DATED_READING.isSuperTypeOf(part.getEReferenceType()))
			dated(parts);
		else
			all(parts, level);
	}

	/** Elements with numbers are sorted by them; others keep their order. */
	static List<EObject> inOrder(Collection<? extends EObject> elements) {
		List<EObject> sorted = new ArrayList<>(elements);
		sorted.sort(Comparator.comparingLong(ElementSections::number));
		return sorted;
	}

	private static long number(EObject element) {
		for (String counter : COUNTERS) {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(counter);
			if (feature instanceof EAttribute && element.eGet(feature) instanceof Number number)
				return number.longValue();
		}
		return 0;
	}
}
