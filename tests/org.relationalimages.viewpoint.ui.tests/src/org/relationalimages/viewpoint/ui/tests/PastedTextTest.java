// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.viewpoint.ui.sheet.CopiedText;
import org.relationalimages.viewpoint.ui.sheet.PastedText;

/** Rows on the clipboard: as spreadsheets put them there, and as we do. */
class PastedTextTest {

	@Test
	void tabsSeparateCellsAndLineEndsRows() {
		List<List<String>> wanted = List.of(List.of("a", "b"), List.of("", "c d"), List.of("e"));
		for (String end : List.of("\n", "\r\n", "\r")) {
			String text = "a\tb" + end + "\tc d" + end + "e";
			assertEquals(wanted, PastedText.rows(text));
			assertEquals(wanted, PastedText.rows("\uFEFF" + text + end), "a line end at the end begins no row");
		}
	}

	@Test
	void quotedCellsKeepTabsQuotesAndLineBreaks() {
		assertEquals(List.of(List.of("one\ntwo", "a\tb", "the \"wall\"")), PastedText.rows("\"one\r\ntwo\"\t\"a\tb\"\t\"the \"\"wall\"\"\"\r\n"));
		assertEquals(List.of(List.of("x", ""), List.of("y", "z")), PastedText.rows("x\t\"\"\ny\t\"z\""));
	}

	@Test
	void quotesInsideOfTextAreText() {
		assertEquals(List.of(List.of("\"No\" was the answer", "b")), PastedText.rows("\"No\" was the answer\tb"));
		assertEquals(List.of(List.of("\"never closed", "b"), List.of("c")), PastedText.rows("\"never closed\tb\nc"));
		assertEquals(List.of(List.of("5\" pipe")), PastedText.rows("5\" pipe"));
	}

	@Test
	void commasAndSemicolonsSeparateOnlyWhatLooksLikeCsv() {
		assertEquals(List.of(List.of("a", "b, c"), List.of("d", "e")), PastedText.rows("a,\"b, c\"\nd,e"));
		assertEquals(List.of(List.of("a", "1,5"), List.of("b", "2,5")), PastedText.rows("a;1,5\nb;2,5"));
		assertEquals(List.of(List.of("Well, I stayed.")), PastedText.rows("Well, I stayed."));
		assertEquals(List.of(List.of("Well, I stayed."), List.of("Nothing more.")), PastedText.rows("Well, I stayed.\nNothing more."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "\r\n\r\n", "\t", "\t\n\t\t\n", "\uFEFF", "\"\"" })
	void nothingIsNoRow(String text) {
		assertEquals(List.of(), PastedText.rows(text));
	}

	@Test
	void whatIsCopiedCanBePastedAgain() {
		List<List<String>> rows = List.of(List.of("plain", "two\nlines", "a\tb"), List.of("\"quoted\"", "=1+1", "- item"), List.of("", "'tis", "-5"));
		assertEquals(rows, PastedText.rows(CopiedText.tabs(rows)));
	}

	@Test
	void whatASpreadsheetCouldTakeForAFormulaIsMarkedAsText() {
		assertEquals("'=HYPERLINK(1)\t-5\t+3.5\t'@x\t'- item", CopiedText.tabs(List.of(List.of("=HYPERLINK(1)", "-5", "+3.5", "@x", "- item"))));
	}

	@Test
	void wordProcessorsGetATable() {
		assertEquals("<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\"><caption>A &amp; B</caption><thead><tr><th>One</th></tr></thead>"
				+ "<tbody><tr><td>a &lt;b&gt;<br>&quot;c&quot;</td></tr><tr><td style=\"mso-number-format:'\\@'\">=1</td></tr></tbody></table>",
				CopiedText.html("A & B", List.of("One"), List.of(List.of("a <b>\n\"c\""), List.of("=1"))));
		assertEquals("<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\"><tbody></tbody></table>", CopiedText.html("", List.of(), List.of()));
	}
}
