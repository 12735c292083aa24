// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the string literals and text blocks of a Java file; what is in comments is none. */
final class StringLiterals {

	private static final Pattern TOKEN = Pattern.compile(
			"//[^\\n]*|/\\*.*?\\*/|\"\"\"(?<block>.*?)\"\"\"|\"(?<text>(?:\\\\.|[^\"\\\\\\n])*+)\"|'(?:\\\\.|[^'\\\\])++'", Pattern.DOTALL);

	private StringLiterals() {
	}

	/** The literals as they are written, without their quotation marks. */
	static List<String> of(String java) {
		List<String> literals = new ArrayList<>();
		for (Matcher token = TOKEN.matcher(java); token.find();)
			if (token.group("block") != null)
				literals.add(token.group("block"));
			else if (token.group("text") != null)
				literals.add(token.group("text"));
		return literals;
	}
}
