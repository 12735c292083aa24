// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.viewpoint.diagram.Decoration;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.image.ImageSource;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.scene.ImagePrimitive;
import org.relationalimages.viewpoint.graphics.scene.Primitive;

/** Draws the decorations of an element, several at one corner side by side. */
public final class DecorationPainter {

	/** The maximum length of the longer side of a decoration that is not in the middle, in pixels. */
	static final double LARGEST = 18;
	private static final double GAP = 2;
	/** The distance from the edges of an element, so that neither a thick border nor a round corner is covered. */
	static final double INSET = 4;
	private static final double ON_EDGE = 28;

	private final Images images;

	public DecorationPainter(Images images) {
		this.images = images;
	}

	/** The box of decorations in the middle of an edge. */
	public static PreciseRect onEdge(PrecisePoint middle) {
		return new PreciseRect(middle.x() - ON_EDGE / 2, middle.y() - ON_EDGE / 2, ON_EDGE, ON_EDGE);
	}

	/** What is drawn for decorations of an element in a box. */
	public List<Primitive> draw(List<Decoration> decorations, PreciseRect box) {
		List<Primitive> drawn = new ArrayList<>();
		Map<String, Double> used = new HashMap<>();
		for (Decoration decoration : decorations) {
			ImageSource image = images.get(decoration.image());
			if (image == null)
				continue;
			double scale = Math.min(1, room(decoration, image, box));
			double w = image.width() * scale;
			double h = image.height() * scale;
			String position = decoration.position() == null ? "" : decoration.position();
			double offset = used.merge(position, w + GAP, Double::sum) - w - GAP;
			boolean east = position.contains("EAST");
			boolean isLow = box.height() < 2 * h; // a row: its corners are too near to each other
			double inset = isLow ? GAP : INSET;
			double x = position.contains("WEST") ? box.x() + inset + offset
					: east ? box.right() - w - inset - offset : box.center().x() - w / 2 + offset;
			double y = !isLow && position.contains("NORTH") ? box.y() + inset
					: !isLow && position.contains("SOUTH") ? box.bottom() - h - inset : box.center().y() - h / 2;
			drawn.add(new ImagePrimitive(new PreciseRect(x, y, w, h), image));
		}
		return drawn;
	}

	/** Draws the decorations of an edge before its label, from the left to the right. */
	public List<Primitive> before(List<Decoration> decorations, PreciseRect label) {
		List<Primitive> drawn = new ArrayList<>();
		double x = label.x() - width(decorations);
		for (Decoration decoration : decorations) {
			ImageSource image = images.get(decoration.image());
			if (image == null)
				continue;
			double scale = Math.min(1, LARGEST / Math.max(image.width(), image.height()));
			double height = image.height() * scale;
			drawn.add(new ImagePrimitive(new PreciseRect(x, label.center().y() - height / 2, image.width() * scale, height), image));
			x += image.width() * scale + GAP;
		}
		return drawn;
	}

	/** The width of decorations side by side with a gap after each, in pixels. */
	public double width(List<Decoration> decorations) {
		double width = 0;
		for (Decoration decoration : decorations) {
			ImageSource image = images.get(decoration.image());
			if (image != null)
				width += image.width() * Math.min(1, LARGEST / Math.max(image.width(), image.height())) + GAP;
		}
		return width;
	}

	/** The room that decorations at the right edge take there, with a gap before the text, in pixels; 0 without any. */
	double atRight(List<Decoration> decorations) {
		double width = width(decorations.stream().filter(one -> one.position() != null && one.position().contains("EAST")).toList());
		return width > 0 ? width + GAP + INSET : 0;
	}

	/** Whether a decoration is in the middle, behind a label there. */
	public static boolean isInMiddle(Decoration decoration) {
		return "CENTER".equals(decoration.position());
	}

	/** The maximum scale of a decoration: one in the middle may cover the whole element, others stay small. */
	private static double room(Decoration decoration, ImageSource image, PreciseRect box) {
		return isInMiddle(decoration) ? Math.min(box.width() / image.width(), box.height() / image.height())
				: LARGEST / Math.max(image.width(), image.height());
	}
}
