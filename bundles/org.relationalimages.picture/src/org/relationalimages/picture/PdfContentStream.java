// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** A content stream of a PDF file (a page, a drawing on it or a glyph) with the resources that its operators name. */
final class PdfContentStream {

	/** Numbers have three decimals and no exponent. */
	private static final double DECIMALS = 1000;
	/** Larger numbers are clamped, since readers do not accept them. */
	private static final double LARGEST = 1e9;

	private final PDResources resources = new PDResources();
	private final StringBuilder out = new StringBuilder(4096);
	private final Map<Integer, COSName> opacities = new HashMap<>();

	/** The fonts, pictures and states that the operators name. */
	PDResources resources() {
		return resources;
	}

	/** The operators. */
	byte[] bytes() {
		return out.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	/** Adds an operator with numbers before it. */
	PdfContentStream add(String operator, double... numbers) {
		for (double number : numbers)
			append(number).append(' ');
		out.append(operator).append('\n');
		return this;
	}

	/** Adds an operator with the name of a resource and numbers before it. */
	PdfContentStream add(String operator, COSName name, double... numbers) {
		out.append('/').append(name.getName()).append(' ');
		return add(operator, numbers);
	}

	/** Adds an operator with a string of bytes before it. */
	PdfContentStream add(String operator, byte[] string) {
		out.append('<');
		for (byte one : string)
			out.append(Character.forDigit(one >> 4 & 15, 16)).append(Character.forDigit(one & 15, 16));
		out.append("> ").append(operator).append('\n');
		return this;
	}

	/** Concatenates a transform to the coordinates of all operators that follow. */
	void transform(AffineTransform t) {
		add("cm", t.getScaleX(), t.getShearY(), t.getShearX(), t.getScaleY(), t.getTranslateX(), t.getTranslateY());
	}

	/**
	 * Sets the dash pattern as lengths of dashes and gaps; none for a solid line.
	 *
	 * @param phase the offset in the pattern at which a line begins
	 */
	void dash(double phase, double... lengths) {
		out.append("[ ");
		for (double length : lengths)
			append(length).append(' ');
		out.append("] ");
		add("d", phase);
	}

	/** Sets the colour to fill or stroke with; its opacity has to be set separately. */
	void color(boolean stroke, Color color) {
		add(stroke ? "RG" : "rg", color.getRed() / 255.0, color.getGreen() / 255.0, color.getBlue() / 255.0);
	}

	/** Sets the opacity of what is filled and stroked, 0 to 255. */
	void opacity(int alpha) {
		add("gs", opacities.computeIfAbsent(alpha, key -> {
			PDExtendedGraphicsState state = new PDExtendedGraphicsState();
			state.setNonStrokingAlphaConstant(alpha / 255f);
			state.setStrokingAlphaConstant(alpha / 255f);
			return resources.add(state);
		}));
	}

	/** Adds the segments of a path; an operator that paints it has to follow. */
	PdfContentStream path(Shape shape) {
		double[] c = new double[6];
		double x = 0;
		double y = 0;
		for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
			int step = steps.currentSegment(c);
			switch (step) {
			case PathIterator.SEG_MOVETO -> add("m", c[0], c[1]);
			case PathIterator.SEG_LINETO -> add("l", c[0], c[1]);
			case PathIterator.SEG_QUADTO -> add("c", x + (c[0] - x) * 2 / 3, y + (c[1] - y) * 2 / 3, c[2] + (c[0] - c[2]) * 2 / 3,
					c[3] + (c[1] - c[3]) * 2 / 3, c[2], c[3]);
			case PathIterator.SEG_CUBICTO -> add("c", c);
			default -> add("h");
			}
			int end = step == PathIterator.SEG_CUBICTO ? 4 : step == PathIterator.SEG_QUADTO ? 2 : 0;
			if (step != PathIterator.SEG_CLOSE) {
				x = c[end];
				y = c[end + 1];
			}
		}
		return this;
	}

	private StringBuilder append(double number) {
		long parts = Double.isFinite(number) ? Math.round(Math.clamp(number, -LARGEST, LARGEST) * DECIMALS) : 0;
		if (parts < 0)
			out.append('-');
		out.append(Math.abs(parts) / 1000);
		int rest = (int) (Math.abs(parts) % 1000);
		if (rest > 0) {
			out.append('.').append((char) ('0' + rest / 100));
			if (rest % 100 > 0)
				out.append((char) ('0' + rest / 10 % 10));
			if (rest % 10 > 0)
				out.append((char) ('0' + rest % 10));
		}
		return out;
	}
}
