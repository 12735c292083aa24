// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.util.ArrayList;
import java.util.List;

/** The texts of {@code --help}. */
final class Help {

	/** The width of the column of options; the meaning of a longer one stands below it. */
	private static final int COLUMN = 24;

	private Help() {
	}

	static List<String> overview(List<Command> commands) {
		List<String> lines = new ArrayList<>();
		lines.add("relational-images [FILE.relimages…]     opens the workbench");
		lines.add("relational-images COMMAND [OPTION…] …   runs a command without a display");
		lines.add("");
		lines.add("Commands:");
		for (Command command : commands)
			lines.add(String.format("  %-12s %s", command.name(), command.summary()));
		lines.add("");
		lines.add("  COMMAND --help   explains a command");
		lines.add("  --version        names the version");
		lines.add("");
		lines.add("A file whose name begins with a dash is named as ./-NAME, and all files of a folder as ./*, or behind --.");
		lines.add("Results go to the standard output, progress to the error output.");
		lines.add("Exit status: 0 all well, 1 findings, or a file or a rule that failed, 2 wrong use.");
		return lines;
	}

	static List<String> of(Command command, List<Option> options) {
		List<String> lines = new ArrayList<>();
		lines.add("relational-images " + command.name() + " [OPTION…] " + command.operands());
		lines.add(command.summary());
		lines.add("");
		for (Option option : options) {
			if (option.usage().length() > COLUMN) {
				lines.add("  " + option.usage());
				lines.add(" ".repeat(COLUMN + 5) + option.meaning());
			} else
				lines.add(String.format("  %-" + COLUMN + "s   %s", option.usage(), option.meaning()));
		}
		if (!command.details().isEmpty())
			lines.add("");
		lines.addAll(command.details());
		return lines;
	}
}
