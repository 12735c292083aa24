// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts the elements of an XML file while its bytes are read, and ends the reading at the first one beyond the limit: before
 * such a file is completely in memory, and before it is parsed. It counts begin tags in every encoding that keeps ASCII
 * characters or widens them to two bytes; tags in comments and CDATA sections count as well.
 */
final class CountedInput extends FilterInputStream {

	/** Ten times the largest case that can be edited without delays. */
	static final int MAX_ELEMENTS = 1_000_000;

	private final String name;
	private boolean afterBracket;
	private int elements;

	/** @param name for messages */
	CountedInput(InputStream in, String name) {
		super(in);
		this.name = name;
	}

	/** Counts the elements in bytes that are in memory already, such as the content of a protected file. */
	static void check(byte[] bytes, String name) throws CaseFileException {
		CountedInput counted = new CountedInput(nullInputStream(), name);
		for (byte one : bytes)
			counted.count(one);
		counted.check();
	}

	@Override
	public int read() throws IOException {
		int one = super.read();
		if (one >= 0)
			count((byte) one);
		return one;
	}

	@Override
	public int read(byte[] bytes, int from, int length) throws IOException {
		int count = super.read(bytes, from, length);
		for (int i = from; i < from + count; i++)
			count(bytes[i]);
		check();
		return count;
	}

	private void check() throws CaseFileException {
		if (elements > MAX_ELEMENTS)
			throw new CaseFileException(name, tooMany());
	}

	private void count(byte b) {
		if (b == '<')
			afterBracket = true;
		else if (b != 0 && afterBracket) {
			afterBracket = false;
			if (b != '/' && b != '!' && b != '?')
				elements++;
		}
	}

	/** The fault as a sentence. */
	static String tooMany() {
		return "it holds more than " + MAX_ELEMENTS / 1_000_000 + " million elements, which is too many to be opened; check that it is "
				+ "the right file, or divide it";
	}
}
