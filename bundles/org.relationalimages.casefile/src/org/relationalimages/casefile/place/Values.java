// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.place;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Small texts of names and values, a line each, that people can read, too. */
public final class Values {

	private Values() {
	}

	/** Writes them under a remark; line breaks inside values become spaces. */
	public static byte[] write(String remark, Map<String, String> values) {
		StringBuilder out = new StringBuilder("# ").append(remark).append('\n');
		values.forEach((name, value) -> out.append(name).append('=').append(value.replaceAll("[\\r\\n]+", " ")).append('\n'));
		return out.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** Reads them; lines that are none don't count. */
	public static Map<String, String> read(byte[] bytes) {
		Map<String, String> values = new LinkedHashMap<>();
		for (String line : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
			int equals = line.indexOf('=');
			if (equals > 0 && !line.startsWith("#"))
				values.putIfAbsent(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
		}
		return values;
	}
}
