// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.scene;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.image.ImageSource;
import org.relationalimages.viewpoint.graphics.text.TextBlock;
import org.relationalimages.viewpoint.graphics.text.TextFont;
import org.relationalimages.viewpoint.graphics.text.TextLine;
import org.relationalimages.viewpoint.style.LabelAlignment;
import org.relationalimages.viewpoint.style.LabelFormat;
import org.relationalimages.viewpoint.style.LabelStyle;
import org.relationalimages.viewpoint.style.Rgb;

/**
 * A label, wrapped and placed.
 *
 * @param box  the available area: the lines begin at its top and are aligned in its width
 * @param icon the picture before the text, or null
 */
public record PlacedLabel(TextBlock block, PreciseRect box, LabelStyle style, LabelAlignment alignment, ImageSource icon) {

	/** The side of a label's icon, in pixels. */
	static final double ICON = 16;
	private static final double GAP = 5;

	/** The width an icon takes before the text. */
	public static double lead(ImageSource icon) {
		return icon == null ? 0 : ICON + GAP;
	}

	/** The height of the lines, or of the icon when that is larger. */
	public static double height(TextBlock block, ImageSource icon) {
		return icon == null ? block.height() : Math.max(ICON, block.height());
	}

	/** The width of the widest line, where the icon precedes the first line only. */
	private double widest(double lead) {
		double widest = 0;
		for (TextLine line : block.lines())
			widest = Math.max(widest, line.width() + (line == block.lines().getFirst() ? lead : 0));
		return widest;
	}

	public List<Primitive> draw(Rgb halo) {
		List<Primitive> drawn = new ArrayList<>(block.lines().size() + 1);
		TextFont font = block.font();
		double lead = lead(icon);
		double free = box.width() - lead - block.width();
		if (alignment == LabelAlignment.CENTER)
			free = box.width() - widest(lead);
		double left = box.x() + switch (alignment) {
		case LEFT -> 0;
		case CENTER -> free / 2;
		case RIGHT -> free;
		};
		TextLine first = block.isEmpty() ? null : block.lines().getFirst();
		double firstLeft = alignment != LabelAlignment.CENTER || first == null ? left
				: left + (widest(lead) - lead - first.width()) / 2;
		if (icon != null)
			drawn.add(new ImagePrimitive(new PreciseRect(firstLeft, box.y() + (Math.max(font.lineHeight(), ICON) - ICON) / 2, ICON, ICON), icon));
		double top = box.y() + (block.lines().size() == 1 ? Math.max(0, height(block, icon) - block.height()) / 2 : 0);
		for (TextLine line : block.lines()) {
			double indent = switch (alignment) {
			case LEFT -> lead;
			case CENTER -> line == first ? firstLeft - left + lead : (widest(lead) - line.width()) / 2;
			case RIGHT -> lead + block.width() - line.width();
			};
			if (line.width() > 0)
				drawn.add(new TextPrimitive(left + indent, top + font.ascent(), line, font, style.color(),
						style.is(LabelFormat.UNDERLINE), style.is(LabelFormat.STRIKE_THROUGH), halo));
			top += font.lineHeight();
		}
		return drawn;
	}
}
