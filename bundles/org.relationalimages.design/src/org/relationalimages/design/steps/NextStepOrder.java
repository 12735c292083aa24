// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.steps;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which tools are used most often next on an element of a diagram, read from {@code steps.properties}. */
public final class NextStepOrder {

	private static final Properties ORDER = load();

	private NextStepOrder() {
	}

	private static Properties load() {
		Properties order = new Properties();
		try (Reader in = new InputStreamReader(NextStepOrder.class.getResourceAsStream("steps.properties"), StandardCharsets.UTF_8)) {
			order.load(in);
			return order;
		} catch (IOException e) {
			throw new UncheckedIOException("The bundled order of next steps is damaged.", e);
		}
	}

	/** The names of the tools, the most usual first; empty when nothing is known of that mapping. */
	public static List<String> of(String diagram, String mapping) {
		String names = ORDER.getProperty(key(diagram, mapping), "");
		return Stream.of(names.split("\\|")).map(String::strip).filter(name -> !name.isEmpty()).toList();
	}

	/** The key of a diagram's mapping, by their names. */
	public static String key(String diagram, String mapping) {
		return (diagram + "." + mapping).replace(' ', '-');
	}

	/** All keys. */
	public static Set<String> keys() {
		return new TreeSet<>(ORDER.stringPropertyNames());
	}
}
