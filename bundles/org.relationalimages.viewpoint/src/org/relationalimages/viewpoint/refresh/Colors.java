// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.Values;
import org.relationalimages.viewpoint.specification.ColorDescription;
import org.relationalimages.viewpoint.specification.ColorDescription.Computed;
import org.relationalimages.viewpoint.specification.ColorDescription.Fixed;
import org.relationalimages.viewpoint.specification.ColorDescription.Interpolated;
import org.relationalimages.viewpoint.specification.SpecificationElement;
import org.relationalimages.viewpoint.style.Rgb;

/** Works out the colours of an element. */
public final class Colors {

	private static final Rgb LOW = new Rgb(0, 255, 0);
	private static final Rgb HIGH = new Rgb(255, 0, 0);

	private final Source source;

	/** Evaluates the expressions of colours. */
	@FunctionalInterface
	public interface Source {

		/** The value of an expression, which is that of a definition's feature. */
		Object value(SpecificationElement of, String feature, Expression expression);
	}

	/** The colours of the element that the source evaluates expressions on. */
	public Colors(Source source) {
		this.source = source;
	}

	/** The colour a style's feature refers to, or another when it refers to none. */
	public Rgb of(SpecificationElement style, String feature, Rgb otherwise) {
		SpecificationElement color = style.one(feature);
		if (color == null)
			return otherwise;
		return switch (ColorDescription.of(color)) {
		case Fixed fixed -> fixed.color();
		case Computed computed -> Rgb.clamped(number(color, "red", computed.red()),
				number(color, "green", computed.green()), number(color, "blue", computed.blue()));
		case Interpolated interpolated -> interpolate(color, interpolated);
		};
	}

	private int number(SpecificationElement color, String feature, Expression expression) {
		return Values.integer(source.value(color, feature, expression));
	}

	private record Stop(int value, Rgb color) {
	}

	/** Between the two steps next to the value, parts cut off to whole numbers; beyond the outer steps their colours. */
	private Rgb interpolate(SpecificationElement color, Interpolated description) {
		List<Stop> stops = new ArrayList<>();
		for (Interpolated.Step step : description.steps())
			if (step.isDefined())
				stops.add(new Stop(number(color, "colorSteps", step.value()), step.color()));
		int value = number(color, "colorValueComputationExpression", description.value());
		if (stops.isEmpty()) { // only then the limits count
			int min = number(color, "minValueComputationExpression", description.min());
			int max = number(color, "maxValueComputationExpression", description.max());
			stops.add(new Stop(min, LOW));
			stops.add(new Stop(Math.max(max, min + 1), HIGH));
		}
		stops.sort(Comparator.comparingInt(Stop::value));
		if (value <= stops.getFirst().value)
			return stops.getFirst().color;
		for (int i = 1; i < stops.size(); i++)
			if (value <= stops.get(i).value)
				return between(stops.get(i - 1), stops.get(i), value);
		return stops.getLast().color;
	}

	private static Rgb between(Stop low, Stop high, int value) {
		float part = (float) (value - low.value) / (high.value - low.value);
		return Rgb.clamped(mix(low.color.red(), high.color.red(), part), mix(low.color.green(), high.color.green(), part),
				mix(low.color.blue(), high.color.blue(), part));
	}

	private static int mix(int low, int high, float part) {
		return (int) (low + part * (high - low));
	}
}
