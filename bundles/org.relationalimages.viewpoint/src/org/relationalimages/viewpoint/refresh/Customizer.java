// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.relationalimages.viewpoint.expression.EvaluationFailure;
import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.ExpressionException;
import org.relationalimages.viewpoint.expression.ServiceRegistry;
import org.relationalimages.viewpoint.expression.Truth;
import org.relationalimages.viewpoint.specification.Definition;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.specification.StyleCustomization;
import org.relationalimages.viewpoint.specification.StyleCustomization.FeatureCustomization;

/** Applies the customizations of the active layers to the style of one element; later ones win. */
final class Customizer {

	private static final List<String> LABEL_STYLES = List.of("beginLabelStyleDescription", "centerLabelStyleDescription",
			"endLabelStyleDescription");

	private final ElementPiece piece;
	private final Map<StyleCustomization, Boolean> verdicts = new HashMap<>();

	Customizer(ElementPiece piece) {
		this.piece = piece;
	}

	/** The style with all that holds for the element. */
	Definition customize(Definition style) {
		if (piece.engine.diagram.activeLayers().stream().allMatch(layer -> layer.customizations().isEmpty()))
			return style;
		Map<String, Object> changed = changes(style);
		for (String part : LABEL_STYLES)
			if (style.has(part) && style.one(part) != null) {
				Map<String, Object> partChanged = changes(style.one(part));
				if (!partChanged.isEmpty())
					changed.put(part, style.one(part).with(partChanged));
			}
		return changed.isEmpty() ? style : style.with(changed);
	}

	private Map<String, Object> changes(Definition style) {
		Map<String, Object> changed = new HashMap<>();
		for (Layer layer : piece.engine.diagram.activeLayers())
			for (StyleCustomization customization : layer.customizations())
				for (FeatureCustomization feature : customization.features())
					if (feature.covers(style) && holds(customization))
						change(style.feature(feature.feature()), feature, customization, changed);
		return changed;
	}

	private boolean holds(StyleCustomization customization) {
		return verdicts.computeIfAbsent(customization, key -> key.predicate().isEmpty()
				|| Truth.of(piece.value(key.definition(), "predicateExpression", key.predicate()), false));
	}

	private void change(EStructuralFeature feature, FeatureCustomization by, StyleCustomization customization,
			Map<String, Object> changed) {
		if (by.reference() != null) {
			if (!(feature instanceof EAttribute))
				changed.put(feature.getName(), by.reference());
			return;
		}
		if (by.value() == null || !(feature instanceof EAttribute attribute))
			return;
		Object value = piece.value(customization.definition(), by.feature(), by.value());
		Object converted = value instanceof EvaluationFailure ? null : convert(attribute, number(value));
		if (converted != null)
			changed.put(feature.getName(), converted);
	}

	/** A literal that reads as a whole number is one. */
	private static Object number(Object value) {
		try {
			return value instanceof String text ? Integer.valueOf(text) : value;
		} catch (NumberFormatException e) {
			return value;
		}
	}

	/** The value in the form a definition keeps it; null when it does not fit the feature: then it is ignored. */
	private static Object convert(EAttribute attribute, Object value) {
		if (attribute.getEAttributeType() instanceof EEnum literals) {
			String text = String.valueOf(value);
			if (literals.getEEnumLiteralByLiteral(text) == null)
				return null;
			return attribute.isMany() ? List.of(text) : text;
		}
		return switch (attribute.getEAttributeType().getName()) {
		case "EInt" -> value instanceof Integer ? value : null;
		case "EBoolean" -> value instanceof Boolean ? value
				: "true".equalsIgnoreCase(String.valueOf(value)) ? Boolean.TRUE
						: "false".equalsIgnoreCase(String.valueOf(value)) ? Boolean.FALSE : null;
		case "InterpretedExpression" -> value instanceof String text ? expression(text) : null;
		default -> value instanceof String ? value : null;
		};
	}

	private static Expression expression(String text) {
		try {
			return Expression.compile(text, ServiceRegistry.EMPTY);
		} catch (ExpressionException e) {
			return null; // text of the model that merely looks like an expression
		}
	}
}
