// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** Where a command writes: results to the standard output, progress and problems to the error output. */
final class Console {

	private final PrintStream out;
	private final PrintStream err;
	private final InputStream in;
	private final java.io.Console terminal;

	/** The terminal is null where nobody can be asked. */
	Console(PrintStream out, PrintStream err, InputStream in, java.io.Console terminal) {
		this.out = out;
		this.err = err;
		this.in = in;
		this.terminal = terminal;
	}

	/** The next line of the standard input. */
	char[] line() throws Failure {
		return SecretLine.read(in, "the standard input");
	}

	/**
	 * What the user types without seeing it.
	 *
	 * @param why what is wrong when nobody can be asked
	 */
	char[] secret(String prompt, String why) throws Failure {
		// Some Java versions give a terminal that is none; its input would be seen.
		if (terminal == null || !isTerminal(terminal))
			throw new Failure(why + "; there is no terminal to ask for it: give --passphrase-file FILE");
		char[] typed = terminal.readPassword("%s", TerminalText.line(prompt));
		if (typed == null)
			throw new Failure(why + "; nothing was typed");
		return typed;
	}

	/** Java 22 and later can tell; earlier ones give none that is none. */
	private static boolean isTerminal(java.io.Console console) {
		try {
			return (Boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
		} catch (ReflectiveOperationException e) {
			return true;
		}
	}

	/** A line of the result. */
	void result(String line) {
		out.println(TerminalText.line(line));
	}

	/** A result as it is, such as a picture. */
	void result(byte[] bytes) {
		out.write(bytes, 0, bytes.length);
		out.flush();
	}

	/** What is going on. */
	void progress(String line) {
		err.println(TerminalText.line(line));
	}

	/** Something went wrong: one sentence. */
	void problem(String sentence) {
		err.println("relational-images: " + TerminalText.line(sentence.replaceAll("\\s*\\R\\s*", " ")));
	}
}
