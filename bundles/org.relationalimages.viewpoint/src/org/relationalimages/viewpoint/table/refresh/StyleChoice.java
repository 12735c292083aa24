// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.table.refresh;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.Truth;
import org.relationalimages.viewpoint.refresh.Colors;
import org.relationalimages.viewpoint.specification.ColorDescription;
import org.relationalimages.viewpoint.specification.ConditionalStyle;
import org.relationalimages.viewpoint.specification.IntersectionMapping;
import org.relationalimages.viewpoint.specification.SpecificationElement;
import org.relationalimages.viewpoint.specification.TableMapping;
import org.relationalimages.viewpoint.style.LabelFormat;
import org.relationalimages.viewpoint.style.Rgb;
import org.relationalimages.viewpoint.table.LetterStyle;
import org.relationalimages.viewpoint.table.Shade;

/** Chooses the styles of an element: those of the first mapping that has one. */
final class StyleChoice {

	private final TableComputation computation;
	private final EObject element;
	private final Colors colors;
	private boolean styled;

	StyleChoice(TableComputation computation, EObject element) {
		this.computation = computation;
		this.element = element;
		this.colors = new Colors(this::value);
	}

	private Object value(SpecificationElement of, String feature, Expression expression) {
		return computation.engine.evaluate(of, feature, expression, element, computation);
	}

	/** The letters: the first conditional style of all mappings, else the first default. */
	LetterStyle letters(List<? extends TableMapping> mappings) {
		for (TableMapping mapping : mappings) {
			SpecificationElement style = first(mapping.styles().foregrounds());
			if (style != null)
				return letters(style, false);
		}
		for (TableMapping mapping : mappings)
			if (mapping.styles().foreground() != null)
				return letters(mapping.styles().foreground(), true);
		return null;
	}

	/** The background: the first conditional style of all mappings, else the first default; null when that is white. */
	Shade background(List<? extends TableMapping> mappings) {
		for (TableMapping mapping : mappings) {
			SpecificationElement style = first(mapping.styles().backgrounds());
			if (style != null)
				return shade(style, false, mapping);
		}
		for (TableMapping mapping : mappings)
			if (mapping.styles().background() != null)
				return shade(mapping.styles().background(), true, mapping);
		return null;
	}

	/** Whether any style was chosen, even one that looks like none. */
	boolean isStyled() {
		return styled;
	}

	/** The default letters of a column itself, whose colour is the same for all elements. */
	LetterStyle fixedLetters(TableMapping mapping) {
		SpecificationElement style = mapping.styles().foreground();
		return style != null && isFixed(style.one("foreGroundColor")) ? letters(style, true) : null;
	}

	/** The default background of a column itself, whose colour is the same for all elements. */
	Shade fixedBackground(TableMapping mapping) {
		SpecificationElement style = mapping.styles().background();
		return style != null && isFixed(style.one("backgroundColor")) ? shade(style, true, mapping) : null;
	}

	private static boolean isFixed(SpecificationElement color) {
		return color != null && ColorDescription.of(color) instanceof ColorDescription.Fixed;
	}

	private SpecificationElement first(List<ConditionalStyle> styles) {
		for (ConditionalStyle one : styles)
			if (one.predicate().isEmpty() || Truth.of(value(one.style().owner(), "predicateExpression", one.predicate()), false))
				return one.style();
		return null;
	}

	private LetterStyle letters(SpecificationElement style, boolean byDefault) {
		styled = true;
		Set<LabelFormat> formats = EnumSet.noneOf(LabelFormat.class);
		style.texts("labelFormat").forEach(literal -> formats.add(LabelFormat.of(literal)));
		return new LetterStyle(colors.of(style, "foreGroundColor", Rgb.BLACK), style.number("labelSize"), formats, byDefault);
	}

	private Shade shade(SpecificationElement style, boolean byDefault, TableMapping mapping) {
		styled = true;
		Rgb color = colors.of(style, "backgroundColor", Shade.WHITE);
		return color.equals(Shade.WHITE) ? null : new Shade(color, byDefault, mapping instanceof IntersectionMapping);
	}
}
