// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.casefile.protect.Content;
import org.relationalimages.casefile.protect.Protection;
import org.relationalimages.casefile.protect.SealException;
import org.relationalimages.casefile.protect.SealException.Reason;

/** Every change of a protected file, and every other fault, ends in the same message. */
class TamperingTest {

	private static final int HEADER = 44;
	private static final int VERSION_AT = 8;
	private static final int ITERATIONS_AT = 10;

	private static Protection protection;
	private static String refusal;

	@BeforeAll
	static void refuseAWrongPassphrase() {
		protection = Vector.by(Vector.LATIN);
		SealException wrong = assertThrows(SealException.class,
				() -> Vector.by("correct horse battery stable").open(Vector.LATIN_FILE, Content.VIEWS));
		assertEquals(Reason.REFUSED, wrong.reason());
		refusal = wrong.toString();
	}

	private static void refused(byte[] file, String what) {
		SealException e = assertThrows(SealException.class, () -> protection.open(file, Content.VIEWS), what);
		assertEquals(refusal, e.toString(), what);
		assertEquals(Reason.REFUSED, e.reason(), what);
		assertEquals(null, e.getCause(), what);
	}

	private static byte[] changed(int at, int by) {
		byte[] file = Vector.LATIN_FILE.clone();
		file[at] ^= by;
		return file;
	}

	@Test
	void everyByteOfTheHeaderCounts() {
		for (int at = 0; at < HEADER; at++)
			if (at != VERSION_AT)
				refused(changed(at, 0x01), "byte " + at);
		refused(changed(VERSION_AT, 0x01), "version 0");
	}

	@Test
	void theBodyCounts() {
		for (int at = HEADER; at < Vector.LATIN_FILE.length; at++)
			refused(changed(at, 0x80), "byte " + at);
	}

	@Test
	void lengthCounts() {
		for (int length = 1; length < Vector.LATIN_FILE.length; length++)
			refused(Arrays.copyOf(Vector.LATIN_FILE, length), length + " bytes only");
		for (int more = 1; more < 20; more++)
			refused(Arrays.copyOf(Vector.LATIN_FILE, Vector.LATIN_FILE.length + more), more + " bytes more");
	}

	@Test
	void oneKindOfContentIsNoOther() {
		assertThrows(SealException.class, () -> protection.open(Vector.LATIN_FILE, Content.CASE));
		byte[] posing = changed(31, Content.VIEWS.ordinal() ^ Content.CASE.ordinal());
		assertEquals(refusal, assertThrows(SealException.class, () -> protection.open(posing, Content.JOURNAL)).toString());
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 127, 255 })
	void aLaterFormatIsRefusedKindly(int version) {
		byte[] file = Vector.LATIN_FILE.clone();
		file[VERSION_AT] = (byte) version;
		SealException e = assertThrows(SealException.class, () -> protection.open(file, Content.VIEWS));
		assertEquals(Reason.NEWER, e.reason());
		assertTrue(e.getMessage().contains("update the program"), e.getMessage());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 599_999, 10_000_001, Integer.MAX_VALUE, Integer.MIN_VALUE, -1 })
	void iterationsOutOfBoundsCostNoTime(int iterations) {
		Protection wiped = Vector.by(Vector.LATIN);
		wiped.wipe();
		assertThrows(IllegalStateException.class, () -> wiped.open(Vector.LATIN_FILE, Content.VIEWS), "would derive a key");
		byte[] file = Vector.LATIN_FILE.clone();
		ByteBuffer.wrap(file).putInt(ITERATIONS_AT, iterations);
		SealException e = assertThrows(SealException.class, () -> wiped.open(file, Content.VIEWS), "refuses before");
		assertEquals(refusal, e.toString());
	}
}
