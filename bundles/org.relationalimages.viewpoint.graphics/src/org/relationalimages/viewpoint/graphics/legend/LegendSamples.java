// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.legend;

import java.util.ArrayList;
import java.util.List;

import org.relationalimages.viewpoint.graphics.edge.EdgePainter;
import org.relationalimages.viewpoint.graphics.geometry.Outline;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.image.ImageSource;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.node.FigurePainter;
import org.relationalimages.viewpoint.graphics.scene.Fill;
import org.relationalimages.viewpoint.graphics.scene.ImagePrimitive;
import org.relationalimages.viewpoint.graphics.scene.Paper;
import org.relationalimages.viewpoint.graphics.scene.PathPrimitive;
import org.relationalimages.viewpoint.graphics.scene.Primitive;
import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;
import org.relationalimages.viewpoint.graphics.text.TextFont;
import org.relationalimages.viewpoint.graphics.text.TextLine;
import org.relationalimages.viewpoint.graphics.text.TextRuler;
import org.relationalimages.viewpoint.style.Border;
import org.relationalimages.viewpoint.style.ContainerStyle;
import org.relationalimages.viewpoint.style.EdgeArrow;
import org.relationalimages.viewpoint.style.EdgeStyle;
import org.relationalimages.viewpoint.style.LabelFormat;
import org.relationalimages.viewpoint.style.LabelStyle;
import org.relationalimages.viewpoint.style.NodeFigure;
import org.relationalimages.viewpoint.style.NodeStyle;
import org.relationalimages.viewpoint.style.Rgb;
import org.relationalimages.viewpoint.style.Style;

/** Draws the samples of a legend, all in boxes of one size. */
final class LegendSamples {

	/** The width of a sample, in pixels. */
	static final double WIDTH = 42;
	/** The height of a sample, in pixels. */
	static final double HEIGHT = 20;
	private static final double ICON = 14;
	private static final double MARK = 16;
	private static final TextFont SIGN = new TextFont(10, true, false);
	private static final Rgb INK = new Rgb(0, 0, 0);
	/** What stands for any label, to show its format. */
	private static final String ANY_LABEL = "abc";
	private static final int LABEL_SIZE = 8;
	private static final double PAPER_OPACITY = 0.93;

	private final Images images;
	private final FigurePainter figures;

	LegendSamples(Images images) {
		this.images = images;
		figures = new FigurePainter(images);
	}

	List<Primitive> draw(LegendSample sample, PreciseRect box) {
		return switch (sample) {
		case LegendSample.Figure figure -> figure(figure.style(), figure.square() ? middle(box, HEIGHT) : box);
		case LegendSample.Row row -> content(label(row.style()), box, true);
		case LegendSample.Line line -> line(line.style(), line.label(), box);
		case LegendSample.Frame frame -> figures.node(new NodeFigure.Square(0, 0, Paper.COLOR), frame.border(), box.inset(1, 1));
		case LegendSample.Mark mark -> image(mark.image(), middle(box, MARK));
		case LegendSample.Sign sign -> List.of(text(sign.text(), SIGN, INK, box, false));
		};
	}

	private List<Primitive> figure(Style style, PreciseRect box) {
		List<Primitive> drawn = new ArrayList<>(switch (style) {
		case NodeStyle node -> figures.node(node.figure(), thin(node.border()), box);
		case ContainerStyle container -> figures.container(container.figure(), thin(container.border()), box);
		case EdgeStyle edge -> List.<Primitive>of();
		});
		drawn.addAll(content(label(style), box, false));
		return drawn;
	}

	/** A border that leaves room in a small figure. */
	private static Border thin(Border border) {
		return border == null ? null : new Border(Math.min(border.size(), 3), border.sizeExpression(), border.color(), border.line());
	}

	/** The icon of a label, or text where its format is special or there has to be something. */
	private List<Primitive> content(LabelStyle label, PreciseRect box, boolean always) {
		ImageSource icon = label != null && label.showIcon() ? images.get(label.iconPath()) : null;
		boolean struck = label != null && label.is(LabelFormat.STRIKE_THROUGH);
		if (struck || icon == null && always) {
			boolean italic = label != null && label.is(LabelFormat.ITALIC);
			return List.of(text(ANY_LABEL, new TextFont(LABEL_SIZE, false, italic), label == null ? INK : label.color(), box, struck));
		}
		return icon == null ? List.of() : List.of(new ImagePrimitive(middle(box, ICON), icon));
	}

	private static LabelStyle label(Style style) {
		return switch (style) {
		case NodeStyle node -> node.label();
		case ContainerStyle container -> container.label();
		case EdgeStyle edge -> edge.centerLabel();
		};
	}

	/** A line whose arrow points to the right, as one reads. */
	private static List<Primitive> line(EdgeStyle style, String label, PreciseRect box) {
		PrecisePoint left = new PrecisePoint(box.x(), box.center().y());
		PrecisePoint right = new PrecisePoint(box.right(), box.center().y());
		boolean backwards = style.targetArrow() == EdgeArrow.NO_DECORATION;
		List<Primitive> drawn = new ArrayList<>(EdgePainter.line(style, backwards ? List.of(right, left) : List.of(left, right), () -> Paper.COLOR));
		TextFont font = new TextFont(LABEL_SIZE, false, false);
		if (!label.isEmpty() && TextRuler.width(label, font) < WIDTH / 3) {
			TextPrimitive text = text(label, font, INK, box, false);
			drawn.add(new PathPrimitive(Outline.rectangle(text.box().inset(-1, 2)), new Fill.Plain(Paper.COLOR, PAPER_OPACITY), null));
			drawn.add(text);
		}
		return drawn;
	}

	private List<Primitive> image(String path, PreciseRect box) {
		ImageSource image = images.get(path);
		if (image == null)
			return List.of();
		double scale = Math.min(1, Math.min(box.width() / image.width(), box.height() / image.height()));
		double width = image.width() * scale;
		double height = image.height() * scale;
		return List.of(new ImagePrimitive(new PreciseRect(box.center().x() - width / 2, box.center().y() - height / 2, width, height), image));
	}

	private static TextPrimitive text(String words, TextFont font, Rgb color, PreciseRect box, boolean struck) {
		TextLine line = TextRuler.line(words, font);
		return new TextPrimitive(box.center().x() - line.width() / 2, box.center().y() - font.lineHeight() / 2 + font.ascent(), line, font,
				color, false, struck, null);
	}

	private static PreciseRect middle(PreciseRect box, double side) {
		return new PreciseRect(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
	}
}
