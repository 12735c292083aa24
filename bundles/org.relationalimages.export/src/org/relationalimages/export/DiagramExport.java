// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.casefile.AtomicFile;
import org.relationalimages.picture.PictureFormat;
import org.relationalimages.picture.PictureOptions;
import org.relationalimages.picture.Pictures;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.drawing.Images;
import org.relationalimages.viewpoint.dump.DiagramDump;
import org.relationalimages.viewpoint.dump.Json;

/** Writes a laid out diagram as a picture or as JSON. The same diagram gives the same bytes. */
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
	 * @throws IOException with a sentence for the user, for example when a picture would get too large
	 */
	public static byte[] bytes(DDiagram diagram, Images images, String format, PictureOptions options) throws IOException {
		if (format.equals(JSON))
			return json(diagram).getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Pictures.write(diagram, images, PictureFormat.of(format), options, out);
		return out.toByteArray();
	}

	/** Writes the diagram to a file, whole or not at all; a link in its place is replaced. */
	public static void write(DDiagram diagram, Images images, String format, PictureOptions options, Path file)
			throws IOException {
		byte[] bytes = bytes(diagram, images, format, options);
		AtomicFile.writeNotFollowing(file, out -> out.write(bytes));
	}

	private static String json(DDiagram diagram) {
		Map<String, Object> dump = new LinkedHashMap<>();
		dump.put("dump", diagram.name());
		dump.putAll(new DiagramDump(diagram, true).toMap());
		return Json.write(Map.of("dumps", List.of(dump)));
	}
}
