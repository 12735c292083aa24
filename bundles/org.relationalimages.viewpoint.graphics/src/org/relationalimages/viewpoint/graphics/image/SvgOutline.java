// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.image;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.relationalimages.viewpoint.graphics.geometry.Outline;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Segment;
import org.relationalimages.viewpoint.style.Rgb;

/**
 * Finds the outline of an SVG drawing, so that edges end there rather than at the picture's box: the drawing's first
 * shape, if that is a circle, an ellipse, a rectangle, a polygon or a path of straight lines and curves (absolute
 * M, L, H, V, C, Z) and nothing is transformed.
 */
final class SvgOutline {

	private static final Pattern SHAPE = Pattern.compile("<(circle|ellipse|rect|polygon|path|line|polyline|text|image|use)\\b([^>]*)>", Pattern.DOTALL);
	private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)\\s*=\\s*[\"']([^\"']*)[\"']");
	private static final Pattern STEP = Pattern.compile("([MLHVCZ])([^MLHVCZ]*)");
	private static final Pattern SUPPORTED = Pattern.compile("[MLHVCZ\\d\\s.,-]+");
	private static final int MAX_CORNERS = 64;
	private static final int CURVE = 6;

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

	/** The drawing as one shape, when it has one that shows, in plain colours; null otherwise. */
	static SvgShape shape(String svg, double width, double height) {
		Matcher shapes = SHAPE.matcher(svg);
		Outline form = find(svg, width, height);
		if (form == null || !shapes.find())
			return null;
		SvgOutline first = new SvgOutline(shapes.group(2), width, height);
		while (shapes.find())
			if (!new SvgOutline(shapes.group(2), width, height).text("fill").equals("none"))
				return null;
		try {
			return new SvgShape(form, color(first.text("fill")), color(first.text("stroke")), first.number("stroke-width"),
					numbers(first.text("stroke-dasharray")));
		} catch (NumberFormatException e) {
			// Other units and colours are left to the renderer of drawings.
			return null;
		}
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
		if (!SUPPORTED.matcher(d).matches())
			return null;
		List<Segment> steps = new ArrayList<>();
		PrecisePoint at = new PrecisePoint(0, 0);
		for (Matcher step = STEP.matcher(d); step.find() && !step.group(1).equals("Z");) {
			List<Double> n = numbers(step.group(2));
			int length = switch (step.group(1)) {
			case "H", "V" -> 1;
			case "C" -> CURVE;
			default -> 2;
			};
			if (n.size() % length != 0)
				return null;
			for (int i = 0; i < n.size() && steps.size() < MAX_CORNERS; i += length) {
				double x = n.get(i) / width;
				double y = n.get(i + length - 1) / height;
				at = switch (step.group(1)) {
				case "H" -> new PrecisePoint(x, at.y());
				case "V" -> new PrecisePoint(at.x(), y);
				case "C" -> new PrecisePoint(n.get(i + 4) / width, y);
				default -> new PrecisePoint(x, y);
				};
				steps.add(steps.isEmpty() ? new Segment.Move(at.x(), at.y())
						: length < CURVE ? new Segment.Line(at.x(), at.y())
								: new Segment.Curve(x, n.get(i + 1) / height, n.get(i + 2) / width, n.get(i + 3) / height, at.x(), at.y()));
			}
		}
		steps.add(new Segment.Close());
		return steps.size() < 4 ? null : new Outline(steps);
	}

	/** @throws NumberFormatException unless it is #rrggbb */
	private static Rgb color(String hex) {
		int value = Integer.decode(hex);
		return new Rgb(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
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
