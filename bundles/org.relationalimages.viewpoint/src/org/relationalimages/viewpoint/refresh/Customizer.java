// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.viewpoint.expression.EvaluationFailure;
import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.ExpressionException;
import org.relationalimages.viewpoint.expression.Literal;
import org.relationalimages.viewpoint.expression.ServiceRegistry;
import org.relationalimages.viewpoint.expression.Truth;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.specification.SpecificationElement;
import org.relationalimages.viewpoint.specification.StyleCustomization;
import org.relationalimages.viewpoint.specification.StyleCustomization.FeatureCustomization;

/** Applies the customizations of the active layers to the style of one element; later ones win. */
final class Customizer {

	private static final List<String> LABEL_STYLES = List.of("beginLabelStyleDescription", "centerLabelStyleDescription",
			"endLabelStyleDescription");

	private final ElementComputation computation;
	private final Map<SpecificationElement, Boolean> verdicts = new HashMap<>();
	private final Set<StyleCustomization> applied = new LinkedHashSet<>();

	Customizer(ElementComputation computation) {
		this.computation = computation;
	}

	/** The customizations that have changed the style, in order. */
	List<StyleCustomization> applied() {
		return List.copyOf(applied);
	}

	/** The style with all that holds for the element. */
	SpecificationElement customize(SpecificationElement style) {
		if (computation.engine.diagram.activeLayers().stream().allMatch(layer -> layer.customizations().isEmpty()))
			return style;
		List<SpecificationElement> labels = LABEL_STYLES.stream().filter(style::has).map(style::one).filter(Objects::nonNull).toList();
		Map<SpecificationElement, FeatureCustomization> features = new LinkedHashMap<>();
		for (Layer layer : computation.engine.diagram.activeLayers()) {
			collect(layer, false, style, labels, features);
			collect(layer, true, style, labels, features);
		}
		Map<String, Object> changed = changes(style, features.values());
		for (SpecificationElement label : labels) {
			Map<String, Object> labelChanged = changes(label, features.values());
			if (!labelChanged.isEmpty())
				changed.put(label.containingFeature(), label.with(labelChanged));
		}
		return changed.isEmpty() ? style : style.with(changed);
	}

	/** What a layer changes of a style or its labels. Reuses come after the layer's own, but what is there keeps its place. */
	private void collect(Layer layer, boolean reuses, SpecificationElement style, List<SpecificationElement> labels,
			Map<SpecificationElement, FeatureCustomization> features) {
		computation.engine.effort.step(layer.customizations().size());
		for (StyleCustomization customization : layer.customizations())
			if (customization.isReuse() == reuses)
				for (FeatureCustomization one : customization.features())
					if (one.isFor(style) || labels.stream().anyMatch(one::isFor))
						features.merge(one.definition(), one, FeatureCustomization::and);
	}

	private Map<String, Object> changes(SpecificationElement style, Collection<FeatureCustomization> features) {
		Map<String, Object> changed = new HashMap<>();
		for (FeatureCustomization one : features)
			if (one.covers(style) && holds(one)) {
				change(style.feature(one.feature()), one, changed);
				applied.add(one.definition().owner().description(StyleCustomization.class));
			}
		return changed;
	}

	private boolean holds(FeatureCustomization one) {
		return verdicts.computeIfAbsent(one.definition().owner(), owner -> one.predicate().isEmpty()
				|| Truth.of(computation.valueInside(owner, "predicateExpression", one.predicate()), false));
	}

	private void change(EStructuralFeature feature, FeatureCustomization by, Map<String, Object> changed) {
		if (by.reference() != null) {
			if (!(feature instanceof EAttribute))
				changed.put(feature.getName(), by.reference());
			return;
		}
		if (by.value() == null || by.value().isEmpty() || !(feature instanceof EAttribute attribute))
			return;
		Object value = computation.valueInside(by.definition(), "value", by.value());
		Object converted = value instanceof EvaluationFailure ? null
				: convert(attribute, by.value() instanceof Literal ? number(value) : value);
		if (converted != null)
			changed.put(feature.getName(), converted);
	}

	/** A literal that reads as a whole number is one, and no text. */
	private static Object number(Object value) {
		try {
			return Integer.valueOf(value.toString());
		} catch (NumberFormatException e) {
			return value;
		}
	}

	/** The value in the form a definition keeps it; null when it does not fit the feature: then it is ignored. */
	private static Object convert(EAttribute attribute, Object value) {
		if (!attribute.isMany())
			return convertOne(attribute, value);
		Collection<?> values = value instanceof Collection<?> many ? many : List.of(value == null ? "" : value);
		List<Object> converted = values.stream().map(one -> convertOne(attribute, one)).toList();
		return converted.contains(null) ? null : converted;
	}

	private static Object convertOne(EAttribute attribute, Object value) {
		if (attribute.getEAttributeType() instanceof EEnum literals)
			return value instanceof String text && literals.getEEnumLiteralByLiteral(text) != null ? text : null;
		return switch (attribute.getEAttributeType().getName()) {
		case "EInt" -> value instanceof String text ? number(text) instanceof Integer number ? number : null
				: value instanceof Integer ? value : null;
		case "EBoolean" -> value instanceof Boolean ? value : truth(value);
		case "InterpretedExpression" -> value instanceof String text ? expression(text) : null;
		default -> value instanceof String ? value : null;
		};
	}

	private static Boolean truth(Object value) {
		if (!(value instanceof String text))
			return null;
		return text.equalsIgnoreCase("true") ? Boolean.TRUE : text.equalsIgnoreCase("false") ? Boolean.FALSE : null;
	}

	private static Expression expression(String text) {
		try {
			return Expression.compile(text, ServiceRegistry.EMPTY);
		} catch (ExpressionException e) {
			return null; // text of the model that merely looks like an expression
		}
	}
}
