// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.legend;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * The words of legends, read from {@code legend.properties}. The key of a style is the name of its mapping and, for a
 * conditional one, the service of its condition; of a customization that service; of a decoration its picture's name.
 */
public final class LegendTexts {

	private static final Properties TEXTS = load();
	private static final String SERVICE = "service:";

	private LegendTexts() {
	}

	private static Properties load() {
		Properties texts = new Properties();
		try (Reader in = new InputStreamReader(LegendTexts.class.getResourceAsStream("legend.properties"), StandardCharsets.UTF_8)) {
			texts.load(in);
			return texts;
		} catch (IOException e) {
			throw new UncheckedIOException("The bundled words of legends are damaged.", e);
		}
	}

	/** The key for a name, which may be empty, and for what follows it, such as the expression of a condition. */
	public static String key(String name, String... expressions) {
		StringBuilder key = new StringBuilder(name.replace(' ', '-'));
		for (String expression : expressions)
			if (!expression.isEmpty())
				key.append(key.isEmpty() ? "" : ".").append(expression.startsWith(SERVICE) ? expression.substring(SERVICE.length()) : expression);
		return key.toString();
	}

	/** Whether there are words for a key; they can be empty for what needs no explanation. */
	public static boolean has(String key) {
		return TEXTS.containsKey(key);
	}

	/** The words for a key; empty when there are none. */
	public static String of(String key) {
		return TEXTS.getProperty(key, "").strip();
	}

	/** The signs that labels can begin with, in the order of legends. */
	public static List<String> signs() {
		return List.of(of("signs").split(" "));
	}
}
