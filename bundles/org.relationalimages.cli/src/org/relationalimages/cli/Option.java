// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.util.List;

/**
 * An option of a command.
 *
 * @param name    with dashes, such as {@code --format}
 * @param value   what its value is called, or null when it has none
 * @param choices the only values, or empty when any will do
 * @param repeats whether it may be given several times
 * @param meaning a few words of help
 */
record Option(String name, String value, List<String> choices, boolean repeats, String meaning) {

	static Option flag(String name, String meaning) {
		return new Option(name, null, List.of(), false, meaning);
	}

	static Option of(String name, String value, String meaning) {
		return new Option(name, value, List.of(), false, meaning);
	}

	static Option choice(String name, String meaning, String... choices) {
		return new Option(name, String.join("|", choices), List.of(choices), false, meaning);
	}

	Option several() {
		return new Option(name, value, choices, true, meaning);
	}

	/** As it stands in the help. */
	String usage() {
		return (value == null ? name : name + " " + value) + (repeats ? "…" : "");
	}
}
