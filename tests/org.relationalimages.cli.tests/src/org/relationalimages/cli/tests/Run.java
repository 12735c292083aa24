// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.relationalimages.cli.CommandLine;

/** One run of the command line: its exit status and what it wrote. */
record Run(int status, String out, String err) {

	static Run of(Object... words) {
		return typed("", words);
	}

	/** With a text as standard input. */
	static Run typed(String input, Object... words) {
		List<String> texts = new ArrayList<>();
		for (Object word : words)
			texts.add(word instanceof Path path ? path.toString() : (String) word);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int status = CommandLine.run(texts, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
				new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8));
		return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** The user sees sentences only. */
	Run exits(int expected) {
		assertEquals(expected, status, this::toString);
		assertFalse(err.contains("\tat ") || err.contains("Exception") || err.contains("internal fault")
				|| err.contains("relational-images: relational-images"), this::toString);
		return this;
	}

	Run says(String text) {
		assertTrue(out.contains(text), this::toString);
		return this;
	}

	Run complains(String text) {
		assertTrue(err.contains(text), this::toString);
		return this;
	}

	/** How many problems were reported. */
	long problems() {
		return err.lines().filter(line -> line.startsWith("relational-images: ")).count();
	}
}
