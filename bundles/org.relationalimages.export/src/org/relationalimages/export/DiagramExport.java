// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.picture.PictureFormat;
import org.relationalimages.picture.PictureOptions;
import org.relationalimages.picture.Pictures;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.drawing.Images;
import org.relationalimages.viewpoint.dump.DiagramDump;
import org.relationalimages.viewpoint.dump.Json;

/**
 * Makes a picture or JSON of a laid out diagram. Diagrams of cases are those of an {@link Excerpt}. The same diagram gives
 * the same bytes.
 */
public final class DiagramExport {

	/** The format of {@link #bytes} that describes the diagram element by element. */
	public static final String JSON = "json";
	/** All formats of {@link #bytes}. */
	public static final List<String> FORMATS = List.of("svg", "png", JSON);

	private DiagramExport() {
	}

	/**
	 * The diagram in a format: {@code svg}, {@code png}, or {@code json} in the form of the conformance cases'
	 * {@code expected.json}, with bounds.
	 *
	 * @param leftOut what the diagram's model lacks: a picture says so in a line below, JSON in a field
	 * @throws IOException with a sentence for the user, for example when a picture would get too large
	 */
	public static byte[] bytes(DDiagram diagram, Images images, String format, PictureOptions options, LeftOut leftOut)
			throws IOException {
		if (format.equals(JSON))
			return json(diagram, leftOut).getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Pictures.write(diagram, images, PictureFormat.of(format), options.withNote(leftOut.sentence()), out);
		return out.toByteArray();
	}

	private static String json(DDiagram diagram, LeftOut leftOut) {
		Map<String, Object> dump = new LinkedHashMap<>();
		dump.put("dump", diagram.name());
		dump.putAll(new DiagramDump(diagram, true).toMap());
		Map<String, Object> document = new LinkedHashMap<>();
		if (!leftOut.isNothing())
			document.put("leftOut", leftOut.counts());
		document.put("dumps", List.of(dump));
		return Json.write(document);
	}
}
