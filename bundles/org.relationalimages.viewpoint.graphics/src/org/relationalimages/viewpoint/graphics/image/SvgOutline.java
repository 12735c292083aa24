// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.image;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relationalimages.viewpoint.graphics.geometry.Outline;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;

/**
 * Finds the outline of an SVG drawing, so that edges end there rather than at the picture's box: the drawing's first
 * shape, if that is a circle, an ellipse, a rectangle, a polygon or a path of straight lines and nothing is
 * transformed.
 */
final class SvgOutline {

	private static final Pattern SHAPE = Pattern.compile("<(circle|ellipse|rect|polygon|path|line|polyline|text|image|use)\\b([^>]*)>", Pattern.DOTALL);
	private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)\\s*=\\s*[\"']([^\"']*)[\"']");
	private static final Pattern STEP = Pattern.compile("([MLHVZ])([^MLHVZ]*)");
	private static final Pattern STRAIGHT = Pattern.compile("[MLHVZ\\d\\s.,-]+");
	private static final int MAX_CORNERS = 64;

	private final String attributes;
	private final double width;
	private final double height;

	private SvgOutline(String attributes, double width, double height) {
		this.attributes = attributes;
		this.width = width;
		this.height = height;
	}

	/**
	 * The outline in a square of side 1, or null when the picture's box is used.
	 *
	 * @param width  in the drawing's own units
	 * @param height in the drawing's own units
	 */
	static Outline find(String svg, double width, double height) {
		Matcher shape = SHAPE.matcher(svg);
		if (!shape.find() || svg.substring(0, shape.end()).contains("transform"))
			return null;
		try {
			Outline found = new SvgOutline(shape.group(2), width, height).form(shape.group(1));
			return found == null || found.box() == null ? null : found;
		} catch (NumberFormatException e) {
			// Units and percentages are not supported: the picture's box is used.
			return null;
		}
	}

	/** The last shape of the drawing that lies inside its first one and isn't larger than those before; the first when there is none. */
	static Outline findInnermost(String svg, double width, double height) {
		Outline innermost = find(svg, width, height);
		if (innermost == null || svg.contains("transform"))
			return innermost;
		for (Matcher shape = SHAPE.matcher(svg); shape.find();)
			try {
				Outline inner = new SvgOutline(shape.group(2), width, height).form(shape.group(1));
				if (inner != null && inner.box() != null && innermost.box().contains(inner.box()))
					innermost = inner;
			} catch (NumberFormatException e) {
				// A shape that can't be read is no room for a label.
				continue;
			}
		return innermost;
	}

	private Outline form(String kind) {
		return switch (kind) {
		case "circle" -> ellipse(number("r"), number("r"));
		case "ellipse" -> ellipse(number("rx"), number("ry"));
		case "rect" -> Outline.rectangle(new PreciseRect(number("x") / width, number("y") / height, number("width") / width, number("height") / height));
		case "polygon" -> polygon(numbers(text("points")));
		case "path" -> path(text("d"));
		default -> null;
		};
	}

	private Outline ellipse(double rx, double ry) {
		return Outline.ellipse(new PreciseRect((number("cx") - rx) / width, (number("cy") - ry) / height, 2 * rx / width, 2 * ry / height));
	}

	private Outline polygon(List<Double> numbers) {
		List<PrecisePoint> corners = new ArrayList<>();
		for (int i = 0; i + 1 < numbers.size() && corners.size() < MAX_CORNERS; i += 2)
			corners.add(new PrecisePoint(numbers.get(i) / width, numbers.get(i + 1) / height));
		return corners.size() < 3 ? null : Outline.through(true, corners);
	}

	private Outline path(String d) {
		if (!STRAIGHT.matcher(d).matches())
			return null;
		List<Double> corners = new ArrayList<>();
		double x = 0;
		double y = 0;
		for (Matcher step = STEP.matcher(d); step.find() && !step.group(1).equals("Z");) {
			List<Double> n = numbers(step.group(2));
			for (int i = 0; i < n.size() && corners.size() < 2 * MAX_CORNERS; i++) {
				switch (step.group(1)) {
				case "H" -> x = n.get(i);
				case "V" -> y = n.get(i);
				default -> {
					if (i + 1 >= n.size())
						return null;
					x = n.get(i++);
					y = n.get(i);
				}
				}
				corners.add(x);
				corners.add(y);
			}
		}
		return polygon(corners);
	}

	private static List<Double> numbers(String text) {
		List<Double> numbers = new ArrayList<>();
		for (String part : text.strip().split("[\\s,]+"))
			if (!part.isEmpty())
				numbers.add(Double.valueOf(part));
		return numbers;
	}

	private double number(String name) {
		String text = text(name);
		return text.isEmpty() ? 0 : Double.parseDouble(text);
	}

	private String text(String name) {
		for (Matcher attribute = ATTRIBUTE.matcher(attributes); attribute.find();)
			if (attribute.group(1).equals(name))
				return attribute.group(2);
		return "";
	}
}
