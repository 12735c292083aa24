// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Compares the embedded runtime with the recorded results of the real Sirius for every scenario below the given
 * folders. Started by {@code releng/run conformance}; not part of the product.
 */
public final class ConformanceMain {

	/** The exit status when every scenario passed. */
	public static final int OK = 0;
	/** The exit status when there is a difference, or no scenario. */
	public static final int FAILED = 1;
	/** The exit status when no folder is given. */
	public static final int USAGE = 2;

	private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

	private ConformanceMain() {
	}

	/** Runs the scenarios and ends the process with the exit status. */
	public static void main(String[] arguments) {
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
		System.exit(run(List.of(arguments), out, err));
	}

	/** Runs the scenarios below the given folders; returns the exit status. */
	public static int run(List<String> names, PrintStream out, PrintStream err) {
		if (names.isEmpty() || names.stream().anyMatch(name -> name.startsWith("-"))) {
			err.println("conformance DIR…   runs every *.scenario below the folders against its *.expected.json; name at least one folder");
			return USAGE;
		}
		try {
			List<Path> folders = new ArrayList<>();
			for (String name : names) {
				Path folder = Path.of(name);
				if (!Files.exists(folder))
					return fail(err, name + ": there is no such folder; check its name");
				folders.add(folder);
			}
			if (ConformanceRunner.scenarios(folders).isEmpty())
				return fail(err, "there is no *.scenario file below " + String.join(", ", names) + "; name another folder");
			return new ConformanceRunner(ToolStage::new).run(folders, line -> out.println(plain(line))).failed() == 0 ? OK : FAILED;
		} catch (InvalidPathException e) {
			return fail(err, e.getMessage() + "; name another folder");
		} catch (IOException e) {
			return fail(err, "the scenarios can't be read (" + e + "); look at the rights of the folder");
		}
	}

	private static int fail(PrintStream err, String sentence) {
		err.println(plain(sentence));
		return FAILED;
	}

	/** Names and contents of files may be anybody's: nothing in them gets to steer a terminal. */
	private static String plain(String line) {
		return STEERING.matcher(line).replaceAll("\uFFFD");
	}
}
