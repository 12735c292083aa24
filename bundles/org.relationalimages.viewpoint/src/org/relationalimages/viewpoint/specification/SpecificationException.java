// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.regex.Pattern;

/** A specification can't be used. The message is one sentence that names the file, the element and the feature. */
public final class SpecificationException extends Exception {

	private static final long serialVersionUID = 1L;

	private static final int LONGEST_VALUE = 120;
	private static final Pattern LONG_VALUE = Pattern.compile("\"([^\"]{" + LONGEST_VALUE + "})[^\"]+\"");
	private static final int LONGEST = 1000;

	/** An exception whose message is a whole sentence. */
	public SpecificationException(String message) {
		super(oneSentence(message));
	}

	/** An exception with its cause. */
	public SpecificationException(String message, Throwable cause) {
		super(oneSentence(message), cause);
	}

	/** An untrusted file can bring line breaks into the sentence, and kilobytes of text. */
	private static String oneSentence(String message) {
		String flat = message.replaceAll("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
		if (flat.length() > LONGEST)
			flat = LONG_VALUE.matcher(flat).replaceAll("\"$1…\"");
		return flat.length() <= LONGEST ? flat : flat.substring(0, LONGEST) + "….";
	}

	/** An exception about an element, with a reason such as "has no value for \"name\"". */
	static SpecificationException about(SpecificationElement specificationElement, String reason) {
		return new SpecificationException(specificationElement.where() + " " + reason + ".");
	}
}
