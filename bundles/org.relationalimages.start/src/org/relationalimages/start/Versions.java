// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.start;

/** Compares versions such as {@code 1.7.100.v20251111-0406}: numbers as numbers, anything else as text. */
final class Versions {

	private Versions() {
	}

	static int compare(String one, String other) {
		String[] ones = one.split("\\.");
		String[] others = other.split("\\.");
		for (int i = 0; i < Math.min(ones.length, others.length); i++) {
			int order = comparePart(ones[i], others[i]);
			if (order != 0)
				return order;
		}
		return Integer.compare(ones.length, others.length);
	}

	private static int comparePart(String one, String other) {
		String number = "\\d{1,9}";
		return one.matches(number) && other.matches(number) ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
				: one.compareTo(other);
	}
}
