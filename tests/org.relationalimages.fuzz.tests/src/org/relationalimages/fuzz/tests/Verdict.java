// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.fuzz.tests;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Judges the result of opening a file. */
final class Verdict {

	private static final int LONGEST = 1200;
	private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");
	/** Text in quotation marks may come from the file. */
	private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");
	private static final Pattern JARGON = Pattern
			.compile("\\b(java|javax|sun|jdk|org\\.eclipse|com\\.sun)\\.[a-z]+\\.|Exception\\b|Error\\b|\\$\\d|@[0-9a-f]{6,}");
	private static final Pattern OBJECT = Pattern.compile("\\.impl\\.\\w+@[0-9a-f]");
	private static final Set<Character> ENDS = Set.of('.', '…', ')', '\'', '"');

	private Verdict() {
	}

	/** The fault of what was thrown, in a few words; null when it was a proper refusal. */
	static String fault(Throwable thrown, Class<? extends Exception> refusal) {
		if (thrown instanceof TimeLimit.Hang)
			return "hangs: " + thrown.getMessage();
		for (Throwable cause = thrown; cause != null; cause = cause.getCause())
			if (cause instanceof VirtualMachineError)
				return cause.getClass().getSimpleName() + " at " + where(cause);
		if (thrown instanceof Target.Unusable)
			return thrown.getMessage() + ": " + (thrown.getCause() == null ? "" : thrown.getCause().getMessage());
		if (!refusal.isInstance(thrown))
			return "throws " + thrown + " at " + where(thrown);
		return sentence(thrown.getMessage());
	}

	private static String where(Throwable thrown) {
		return Arrays.stream(thrown.getStackTrace()).limit(6).map(StackTraceElement::toString).collect(Collectors.joining(" < "));
	}

	/** The fault of a message to the user; null when it is one sentence. */
	static String sentence(String message) {
		if (message == null || message.isBlank())
			return "refuses without a word";
		if (CONTROL.matcher(message).find())
			return "its message has line breaks or control characters: " + CONTROL.matcher(message).replaceAll("¶");
		if (message.length() > LONGEST)
			return "its message has " + message.length() + " characters: " + message.substring(0, 200);
		if (JARGON.matcher(QUOTED.matcher(message).replaceAll("''")).find() || OBJECT.matcher(message).find())
			return "its message speaks to programmers: " + message;
		char last = message.charAt(message.length() - 1);
		return Character.isLetterOrDigit(last) || ENDS.contains(last) ? null : "its message ends oddly: " + message;
	}
}
