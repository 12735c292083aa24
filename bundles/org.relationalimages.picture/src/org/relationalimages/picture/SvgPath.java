// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.util.stream.Collectors;

import org.relationalimages.viewpoint.graphics.geometry.Outline;
import org.relationalimages.viewpoint.graphics.geometry.Segment;
import org.relationalimages.viewpoint.graphics.scene.Stroke;

/** Writes outlines and strokes as SVG. */
final class SvgPath {

	private SvgPath() {
	}

	static String data(Outline outline) {
		StringBuilder data = new StringBuilder();
		for (Segment segment : outline.segments())
			switch (segment) {
			case Segment.Move m -> append(data, 'M', m.x(), m.y());
			case Segment.Line l -> append(data, 'L', l.x(), l.y());
			case Segment.Curve c -> append(data, 'C', c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
			case Segment.Close() -> data.append('Z');
			}
		return data.toString();
	}

	private static void append(StringBuilder data, char step, double... numbers) {
		data.append(step);
		for (int i = 0; i < numbers.length; i++)
			data.append(i == 0 ? "" : " ").append(Xml.number(numbers[i]));
	}

	static void appendStroke(StringBuilder out, Stroke stroke) {
		out.append(" stroke=\"").append(stroke.color().hex()).append("\" stroke-width=\"").append(Xml.number(stroke.width()))
				.append("\" stroke-linejoin=\"round\"");
		if (stroke.isRound())
			out.append(" stroke-linecap=\"round\"");
		if (!stroke.dashes().isEmpty())
			out.append(" stroke-dasharray=\"")
					.append(stroke.dashes().stream().map(Xml::number).collect(Collectors.joining(" "))).append('"');
	}
}
