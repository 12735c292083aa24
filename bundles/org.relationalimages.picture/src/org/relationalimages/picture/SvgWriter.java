// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.graphics.DrawnElement;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.image.ImageSource;
import org.relationalimages.viewpoint.graphics.scene.Fill;
import org.relationalimages.viewpoint.graphics.scene.ImagePrimitive;
import org.relationalimages.viewpoint.graphics.scene.Paper;
import org.relationalimages.viewpoint.graphics.scene.PathPrimitive;
import org.relationalimages.viewpoint.graphics.scene.Primitive;
import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;

/** Writes a scene as SVG 1.1: text as text, titles for screen readers, no external files. Output is deterministic. */
final class SvgWriter {

	private final Scene scene;
	private final PictureOptions options;
	private final StringBuilder body = new StringBuilder(4096);
	private final Map<Fill.Gradient, String> gradients = new LinkedHashMap<>();
	private final Map<ImageSource, String> images = new LinkedHashMap<>();
	private final String prefix;

	/** @param prefix the prefix of every id, so that one page can contain several pictures; letters and digits, or empty */
	SvgWriter(Scene scene, PictureOptions options, String prefix) {
		this.scene = scene;
		this.options = options;
		this.prefix = prefix;
	}

	/** Writes the scene as a file. */
	static void write(Scene scene, PictureOptions options, OutputStream out) throws IOException {
		out.write(new SvgWriter(scene, options, "").file().getBytes(StandardCharsets.UTF_8));
	}

	private String file() throws IOException {
		String fonts = SvgFonts.rules(List.of(scene));
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
				+ element(fonts.isEmpty() ? "" : "<style type=\"text/css\">\n" + fonts + SvgFonts.TEXT_RULE + "</style>\n");
	}

	/** The picture as one element, with that style or none. */
	String element(String style) throws IOException {
		Set<Long> begun = new HashSet<>();
		for (DrawnElement drawnElement : scene.content())
			group(drawnElement, begun);
		legend();
		note();
		PreciseRect frame = scene.frame();
		StringBuilder out = new StringBuilder(body.length() + style.length() + 4096);
		out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"")
				.append(Xml.number(frame.width() * options.scale())).append("\" height=\"")
				.append(Xml.number(frame.height() * options.scale())).append("\" viewBox=\"").append(box(frame, " "))
				.append("\" role=\"img\" aria-labelledby=\"").append(prefix).append("title ").append(prefix)
				.append("summary\">\n<title id=\"").append(prefix).append("title\">").append(Xml.text(scene.title()))
				.append("</title>\n<desc id=\"").append(prefix).append("summary\">").append(Xml.text(scene.summary()))
				.append("</desc>\n").append(style);
		definitions(out);
		if (!options.transparent())
			out.append("<rect x=\"").append(Xml.number(frame.x())).append("\" y=\"").append(Xml.number(frame.y()))
					.append("\" width=\"").append(Xml.number(frame.width())).append("\" height=\"")
					.append(Xml.number(frame.height())).append("\" fill=\"").append(Paper.COLOR.hex()).append("\"/>\n");
		return out.append(body).append("</svg>\n").toString();
	}

	private static String box(PreciseRect b, String separator) {
		return String.join(separator, Xml.number(b.x()), Xml.number(b.y()), Xml.number(b.width()), Xml.number(b.height()));
	}

	private void definitions(StringBuilder out) throws IOException {
		if (gradients.isEmpty() && images.isEmpty())
			return;
		out.append("<defs>\n");
		gradients.forEach((gradient, id) -> out.append("<linearGradient id=\"").append(id).append("\" x1=\"0\" y1=\"0\" x2=\"")
				.append(gradient.downwards() ? 0 : 1).append("\" y2=\"").append(gradient.downwards() ? 1 : 0)
				.append("\"><stop offset=\"0\" stop-color=\"").append(gradient.from().hex())
				.append("\"/><stop offset=\"1\" stop-color=\"").append(gradient.to().hex()).append("\"/></linearGradient>\n"));
		for (Map.Entry<ImageSource, String> one : images.entrySet()) {
			ImageSource image = one.getKey();
			out.append("<symbol id=\"").append(one.getValue()).append("\" viewBox=\"0 0 ").append(image.width()).append(' ')
					.append(image.height()).append("\" preserveAspectRatio=\"none\"><image width=\"").append(image.width())
					.append("\" height=\"").append(image.height()).append("\" href=\"data:").append(image.kind().mediaType())
					.append(";base64,");
			try (InputStream in = image.open()) {
				out.append(Base64.getEncoder().encodeToString(in.readAllBytes()));
			}
			out.append("\"/></symbol>\n");
		}
		out.append("</defs>\n");
	}

	/**
	 * Writes the group of an element. The first one has the element's id and title; a later one (labels of an edge) has
	 * the id with a suffix.
	 */
	private void group(DrawnElement drawnElement, Set<Long> begun) {
		long id = drawnElement.element().id();
		boolean first = begun.add(id);
		body.append("<g id=\"").append(prefix).append('e').append(id).append(first ? "" : "-label").append("\" class=\"")
				.append(drawnElement.element() instanceof DEdge ? "edge" : "node").append("\">");
		String spoken = first ? Scene.spoken(drawnElement.element()) : "";
		if (!spoken.isEmpty())
			body.append("<title>").append(Xml.text(spoken)).append("</title>");
		body.append('\n');
		drawnElement.primitives().forEach(this::primitive);
		body.append("</g>\n");
	}

	private void primitive(Primitive primitive) {
		switch (primitive) {
		case PathPrimitive path -> path(path);
		case TextPrimitive text -> SvgText.append(body, text);
		case ImagePrimitive image -> image(image);
		}
	}

	private void legend() {
		if (scene.legend().isEmpty())
			return;
		body.append("<g class=\"legend\">\n");
		scene.legend().forEach(this::primitive);
		body.append("</g>\n");
	}

	/** Writes the note. It is hidden from screen readers, since the description contains it. */
	private void note() {
		if (scene.note().isEmpty())
			return;
		body.append("<g class=\"note\" aria-hidden=\"true\">\n");
		scene.note().forEach(line -> SvgText.append(body, line));
		body.append("</g>\n");
	}

	private void path(PathPrimitive path) {
		body.append("<path d=\"").append(SvgPath.data(path.outline())).append("\" fill=\"");
		switch (path.fill()) {
		case Fill.Plain plain -> {
			body.append(plain.color().hex()).append('"');
			if (plain.opacity() < 1)
				body.append(" fill-opacity=\"").append(Xml.number(plain.opacity())).append('"');
		}
		case Fill.Gradient gradient -> body.append("url(#")
				.append(gradients.computeIfAbsent(gradient, key -> prefix + "gradient" + (gradients.size() + 1))).append(")\"");
		case null -> body.append("none\"");
		}
		if (path.fill() != null)
			body.append(" fill-rule=\"evenodd\"");
		if (path.stroke() != null)
			SvgPath.appendStroke(body, path.stroke());
		body.append("/>\n");
	}

	private void image(ImagePrimitive image) {
		String id = images.computeIfAbsent(image.image(), key -> prefix + "image" + (images.size() + 1));
		PreciseRect b = image.box();
		body.append("<use href=\"#").append(id).append("\" x=\"").append(Xml.number(b.x())).append("\" y=\"")
				.append(Xml.number(b.y())).append("\" width=\"").append(Xml.number(b.width())).append("\" height=\"")
				.append(Xml.number(b.height())).append("\"/>\n");
	}
}
