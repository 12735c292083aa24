// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What the start scripts run: {@code java -jar … workbench WORD…} or {@code java -jar … command WORD…}. The first word is
 * the script's, the others are the user's.
 */
public final class Start {

	private static final String COMMAND = "command";
	private static final String WORKBENCH = "workbench";
	/** The exit status for wrong usage, the same as that of the commands. */
	private static final int USAGE = 2;
	/** No splash, no workspace: commands may run in parallel and leave nothing behind. */
	private static final List<String> FOR_COMMANDS = List.of("-application", "org.relationalimages.cli.application", "-nosplash",
			"-data", "@none");

	private Start() {
	}

	/** Starts the platform; it ends the program with the status of the application, 23 when the workbench is to be restarted. */
	public static void main(String[] words) throws Throwable {
		String mode = words.length == 0 ? "" : words[0];
		if (!mode.equals(COMMAND) && !mode.equals(WORKBENCH))
			refuse("start the program by its script relational-images.");
		// If the home folder is unknown, its name is "?", and the platform would read its configuration from a folder of that
		// name in the current one.
		if (!Path.of(System.getProperty("user.home", "")).isAbsolute())
			refuse("your home folder is not known; set the environment variable HOME to it.");
		TypedWords.keep(Arrays.asList(words).subList(1, words.length));
		try {
			Launcher.run(Launcher.in(Launcher.folder()), mode.equals(COMMAND) ? FOR_COMMANDS : List.of());
		} catch (IOException e) {
			refuse(e.getMessage() + "; install it anew.");
		}
	}

	private static void refuse(String sentence) {
		System.err.println("relational-images: " + sentence);
		System.exit(USAGE);
	}
}
