// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.json;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.export.LeftOut;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.dump.DiagramDump;
import org.relationalimages.viewpoint.dump.Json;

/**
 * A diagram element by element as JSON, in the form of the conformance cases' {@code expected.json}, with bounds, and
 * with {@code leftOut} as in {@link CaseJson} when something was left out.
 */
public final class DiagramJson {

	private DiagramJson() {
	}

	/** The diagram as JSON. */
	public static byte[] bytes(DDiagram diagram, LeftOut leftOut) {
		Map<String, Object> dump = new LinkedHashMap<>();
		dump.put("dump", diagram.name());
		dump.putAll(new DiagramDump(diagram, true).toMap());
		Map<String, Object> document = new LinkedHashMap<>();
		if (!leftOut.isNothing())
			document.put("leftOut", leftOut.counts());
		document.put("dumps", List.of(dump));
		return Json.write(document).getBytes(StandardCharsets.UTF_8);
	}
}
