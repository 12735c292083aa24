// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.protect;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/**
 * A passphrase that protects a case. Composed and decomposed letters count as the same (Unicode NFC), so that it can be typed on
 * another keyboard. Its text is never shown; wipe it as soon as it is not needed.
 */
public final class Passphrase implements AutoCloseable {

	/** Longer ones are refused. */
	public static final int MAX_LENGTH = 1024;
	/** Text that has only characters below this code is composed already. */
	private static final char FIRST_COMBINING = 0x300;

	private final char[] chars;
	private boolean wiped;

	private Passphrase(char[] chars) {
		this.chars = chars;
	}

	/**
	 * Copies a passphrase; the caller should wipe the given characters.
	 *
	 * @throws IllegalArgumentException with a sentence for the user when it is empty or too long
	 */
	public static Passphrase of(char[] typed) {
		if (typed.length == 0)
			throw new IllegalArgumentException("A passphrase can't be empty; type at least one character.");
		if (typed.length > MAX_LENGTH)
			throw new IllegalArgumentException("A passphrase can't be longer than " + MAX_LENGTH + " characters; shorten it.");
		return new Passphrase(composed(typed));
	}

	/** Other than Latin letters pass through a string that only the garbage collector removes; there is no other normalizer. */
	private static char[] composed(char[] typed) {
		for (char c : typed)
			if (c >= FIRST_COMBINING)
				return Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFC).toCharArray();
		return typed.clone();
	}

	/** A copy for an owner that wipes it. */
	Passphrase copy() {
		return new Passphrase(chars());
	}

	/** A copy that the caller wipes. */
	synchronized char[] chars() {
		if (wiped)
			throw new IllegalStateException("The passphrase was wiped.");
		return chars.clone();
	}

	/** Whether both are the same; for the field where a new one is repeated. */
	public boolean matches(Passphrase other) {
		char[] mine = chars();
		char[] theirs = other.chars();
		try {
			return Arrays.equals(mine, theirs);
		} finally {
			Arrays.fill(mine, '\0');
			Arrays.fill(theirs, '\0');
		}
	}

	/** A sentence of advice when it would be easy to guess; it may be used all the same. */
	public Optional<String> advice() {
		char[] mine = chars();
		try {
			return Guessable.advice(mine);
		} finally {
			Arrays.fill(mine, '\0');
		}
	}

	/** Overwrites it; afterwards it can't be used any more. */
	public synchronized void wipe() {
		Arrays.fill(chars, '\0');
		wiped = true;
	}

	@Override
	public void close() {
		wipe();
	}

	/** Never the passphrase itself. */
	@Override
	public String toString() {
		return "passphrase";
	}
}
