// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.screenshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pictures of a folder side by side: a row for each window or dialog, a column for each variant. */
final class PictureIndex {

	private PictureIndex() {
	}

	/** Writes {@code index.html} beside the pictures. */
	static void write(Path folder) throws IOException {
		Map<String, List<String>> rows;
		try (Stream<Path> files = Files.list(folder)) {
			rows = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".png")).sorted()
					.collect(Collectors.groupingBy(name -> name.substring(0, name.indexOf('.')), TreeMap::new, Collectors.toList()));
		}
		StringBuilder html = new StringBuilder("<!DOCTYPE html><meta charset=\"utf-8\"><title>Screenshots</title>"
				+ "<style>body{font-family:sans-serif} figure{display:inline-block;margin:4px} img{max-width:440px;border:1px solid #888}</style>\n");
		rows.forEach((name, pictures) -> {
			html.append("<h2>").append(name).append("</h2>\n");
			for (String picture : pictures)
				html.append("<figure><a href=\"").append(picture).append("\"><img src=\"").append(picture).append("\" loading=\"lazy\"></a><figcaption>")
						.append(picture.split("\\.")[1]).append("</figcaption></figure>\n");
		});
		Files.writeString(folder.resolve("index.html"), html);
	}
}
