// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.relationalimages.viewpoint.conformance.ConformanceMain;

/** One run of the comparison: its exit status and what it wrote. */
record ComparisonRun(int status, String out, String err) {

	/** Runs it with folders, or with any words. */
	static ComparisonRun of(Object... words) {
		List<String> arguments = Stream.of(words).map(Object::toString).toList();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int status = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> ConformanceMain.run(arguments,
				new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)));
		return new ComparisonRun(status, out.toString(UTF_8), err.toString(UTF_8));
	}

	/** Checks the status and parts of the output, in which nothing may steer a terminal, nor be a fault of ours. */
	ComparisonRun check(int wanted, String... parts) {
		String all = out + err;
		assertEquals(wanted, status, all);
		for (String part : parts)
			assertTrue(all.contains(part), all);
		all.chars().forEach(c -> assertFalse(c != '\n' && Character.isISOControl(c) || Character.getType(c) == Character.FORMAT
				|| c == 0x2028 || c == 0x2029, () -> Integer.toHexString(c) + " in " + all));
		assertFalse(all.contains("\tat ") || all.contains("Exception"), all);
		return this;
	}
}
