// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.tests.support;

/** How much tests try that could try endlessly: {@code releng/verify -Dthorough=10} tries ten times as much. */
public final class Thoroughness {

	private static final int TIMES = Math.max(1, Integer.getInteger("org.relationalimages.thorough", 1));

	private Thoroughness() {
	}

	/** The number of tries, of which so few are enough for each build. */
	public static int times(int few) {
		return few * TIMES;
	}

	/** Whether a try is one of those made: each build makes one of so many, and a thorough one makes all. */
	public static boolean isTurn(int number, int oneOf) {
		return number % oneOf < TIMES;
	}
}
