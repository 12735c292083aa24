// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.rule;

/** The severity of a finding, the highest first. */
public enum Severity {
	/** The case contradicts itself; nothing but a fault of structure is an error. */
	ERROR("error"),
	/** Something that the method asks for is missing or against its advice. */
	WARNING("warning"),
	/** A question worth asking; leaving it open is not a fault. */
	PROMPT("prompt");

	private final String word;

	Severity(String word) {
		this.word = word;
	}

	/** The word for it, in lower case: {@code error}, {@code warning} or {@code prompt}. */
	public String word() {
		return word;
	}

	/** Whether this is as severe as the other or more. */
	public boolean isAtLeast(Severity other) {
		return compareTo(other) <= 0;
	}
}
