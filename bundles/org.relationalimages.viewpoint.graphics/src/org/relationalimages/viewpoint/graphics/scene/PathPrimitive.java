// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.scene;

import java.util.List;

import org.relationalimages.viewpoint.graphics.geometry.Outline;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Segment;

/**
 * A path, filled (even-odd) and then stroked.
 *
 * @param fill   null for none
 * @param stroke null for none; centred on the path
 */
public record PathPrimitive(Outline outline, Fill fill, Stroke stroke) implements Primitive {

	@Override
	public PreciseRect box() {
		PreciseRect box = outline.box();
		if (box == null)
			return new PreciseRect(0, 0, 0, 0);
		double half = stroke == null ? 0 : stroke.width() / 2;
		return box.inset(-half, -half);
	}

	@Override
	public Primitive moved(double dx, double dy) {
		List<Segment> moved = outline.segments().stream().<Segment>map(segment -> switch (segment) {
		case Segment.Move m -> new Segment.Move(m.x() + dx, m.y() + dy);
		case Segment.Line l -> new Segment.Line(l.x() + dx, l.y() + dy);
		case Segment.Curve c -> new Segment.Curve(c.x1() + dx, c.y1() + dy, c.x2() + dx, c.y2() + dy, c.x() + dx,
				c.y() + dy);
		case Segment.Close close -> close;
		}).toList();
		return new PathPrimitive(new Outline(moved), fill, stroke);
	}
}
