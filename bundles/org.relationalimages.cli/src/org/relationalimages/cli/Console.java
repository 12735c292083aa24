// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli;

import java.io.PrintStream;

/** Where a command writes: results to the standard output, progress and problems to the error output. */
final class Console {

	private final PrintStream out;
	private final PrintStream err;

	Console(PrintStream out, PrintStream err) {
		this.out = out;
		this.err = err;
	}

	/** A line of the result. */
	void result(String line) {
		out.println(line);
	}

	/** A result as it is, such as a picture. */
	void result(byte[] bytes) {
		out.write(bytes, 0, bytes.length);
		out.flush();
	}

	/** The standard output itself, for what prints line by line. */
	PrintStream out() {
		return out;
	}

	/** What is going on. */
	void progress(String line) {
		err.println(line);
	}

	/** Something went wrong: one sentence. */
	void problem(String sentence) {
		err.println("relational-images: " + sentence.replaceAll("\\s*\\R\\s*", " "));
	}
}
