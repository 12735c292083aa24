// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.List;

import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.style.Rgb;

/** A colour of a specification. */
public sealed interface ColorDescription {

	/** The same colour for every element. */
	record Fixed(Rgb color) implements ColorDescription {
	}

	/** Three components computed for each element. */
	record Computed(Expression red, Expression green, Expression blue) implements ColorDescription {
	}

	/** A colour between the two steps next to a computed value. */
	record Interpolated(Expression value, Expression min, Expression max, List<Step> steps) implements ColorDescription {

		/** The colour at a value; null when the file has none. */
		public record Step(Expression value, Rgb color) {

			/** Whether it is used: only one with a value and a colour is. */
			public boolean isDefined() {
				return color != null && !value.text().isEmpty();
			}
		}
	}

	/** The colour described by an element of the specification. */
	static ColorDescription of(SpecificationElement specificationElement) {
		ColorDescription known = specificationElement.description(ColorDescription.class);
		return known != null ? known : read(specificationElement);
	}

	private static ColorDescription read(SpecificationElement specificationElement) {
		return switch (specificationElement.type()) {
		case "ComputedColor" -> new Computed(specificationElement.expression("red"), specificationElement.expression("green"),
				specificationElement.expression("blue"));
		case "InterpolatedColor" -> new Interpolated(specificationElement.expression("colorValueComputationExpression"),
				specificationElement.expression("minValueComputationExpression"),
				specificationElement.expression("maxValueComputationExpression"), specificationElement.many("colorSteps").stream()
						.map(one -> new Interpolated.Step(one.expression("associatedValue"),
								one.one("associatedColor") == null ? null : rgb(one.one("associatedColor"))))
						.toList());
		default -> new Fixed(rgb(specificationElement));
		};
	}

	private static Rgb rgb(SpecificationElement fixed) {
		return Rgb.clamped(fixed.number("red"), fixed.number("green"), fixed.number("blue"));
	}
}
