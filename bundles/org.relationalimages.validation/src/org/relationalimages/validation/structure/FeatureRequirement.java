// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.structure;

import static org.relationalimages.model.RimPackage.Literals.CALENDAR_DATE;
import static org.relationalimages.model.RimPackage.Literals.RULE_ID;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.ETypedElement;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A requirement of the metamodel on a feature.
 *
 * @param fault what is wrong with a value of the feature, as a sentence; null when nothing is
 */
record FeatureRequirement(EStructuralFeature feature, Function<Object, String> fault) {

	private static final String FACETS = "http:///org/eclipse/emf/ecore/util/ExtendedMetaData";
	private static final Map<EClass, List<FeatureRequirement>> KNOWN = new ConcurrentHashMap<>();

	/**
	 * The requirements on a kind of element: that texts are not blank, then that values are not missing, then that they are
	 * valid.
	 */
	static List<FeatureRequirement> of(EClass kind) {
		return KNOWN.computeIfAbsent(kind, FeatureRequirement::all);
	}

	private static List<FeatureRequirement> all(EClass kind) {
		List<FeatureRequirement> all = new ArrayList<>();
		kind.getEAllAttributes().stream().filter(FeatureRequirement::mustNotBeBlank)
				.forEach(text -> all.add(new FeatureRequirement(text, value -> value instanceof String words && words.isBlank()
						? "This is blank; write something here." : null)));
		for (EStructuralFeature feature : kind.getEAllStructuralFeatures())
			if (feature.isMany() && (feature.getLowerBound() > 0 || feature.getUpperBound() != ETypedElement.UNBOUNDED_MULTIPLICITY))
				all.add(new FeatureRequirement(feature, value -> count(feature, ((List<?>) value).size())));
			else if (!feature.isMany() && feature.isRequired())
				all.add(new FeatureRequirement(feature, value -> value == null ? missing(feature) : null));
		for (EAttribute attribute : kind.getEAllAttributes()) {
			ValueBounds bounds = ValueBounds.of(attribute);
			if (bounds != null)
				all.add(new FeatureRequirement(attribute, bounds::fault));
			String pattern = EcoreUtil.getAnnotation(attribute.getEAttributeType(), FACETS, "pattern");
			if (pattern != null)
				all.add(new FeatureRequirement(attribute, form(Pattern.compile(pattern), attribute.getEAttributeType())));
		}
		return List.copyOf(all);
	}

	/** EMF accepts any string as a value; a text with a default value may be blank. */
	private static boolean mustNotBeBlank(EAttribute attribute) {
		return attribute.isRequired() && !attribute.isMany() && attribute.getDefaultValue() == null
				&& attribute.getEAttributeType().getInstanceClass() == String.class;
	}

	private static String missing(EStructuralFeature feature) {
		return feature instanceof EReference reference && !reference.isContainment() ? "Still open; choose one here."
				: feature.getEType().getInstanceClass() == String.class ? "Still open; write something here." : "Still open; note it here.";
	}

	private static String count(EStructuralFeature feature, int there) {
		if (there < feature.getLowerBound())
			return feature.getLowerBound() == 1 ? "Still open; at least one belongs here."
					: "Still open; " + feature.getLowerBound() + " belong here, " + there + (there == 1 ? " is" : " are") + " there.";
		return feature.getUpperBound() != ETypedElement.UNBOUNDED_MULTIPLICITY && there > feature.getUpperBound()
				? "At most " + feature.getUpperBound() + " possible, " + there + " there." : null;
	}

	private static Function<Object, String> form(Pattern pattern, EDataType type) {
		String sentence = type == CALENDAR_DATE ? "This cannot be read as a date; write it as year, month and day, such as 2026-03-31."
				: type == RULE_ID ? "This is not the id of a rule; rules are called R01, R02 and so on."
						: "This is not written in the form that it has to have.";
		return value -> value instanceof String text && !pattern.matcher(text).matches() ? sentence : null;
	}
}
