// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.validation.text.Identifiers;
import org.relationalimages.validation.text.Identifiers.Hit;
import org.relationalimages.validation.text.Identifiers.Kind;

class IdentifiersTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			EMAIL   | anna.k+x@example.org
			EMAIL   | anna (at) example.org
			EMAIL   | anna[at]example[dot]org
			EMAIL   | jörg@müller.de
			EMAIL   | anna＠example.org
			URL     | https://example.org/anna?x=1
			URL     | www.anna-k.net
			URL     | facebook.com/anna.k
			URL     | annas-laden.de
			HANDLE  | @anna_k
			PHONE   | +49 171 2345678
			PHONE   | +49 (0)30 1234567
			PHONE   | 0049 30 1234567
			PHONE   | 030/1234567
			PHONE   | (030) 1234567
			PHONE   | 0171-2345678
			PHONE   | 0171 23 45 678
			PHONE   | 06 12 34 56 78
			PHONE   | 020 7946 0958
			PHONE   | 555-123-4567
			PHONE   | (555) 123-4567
			PHONE   | 555.123.4567
			PHONE   | 1-800-555-1234
			PHONE   | 555-1234
			PHONE   | 13812345678
			PHONE   | 138 1234 5678
			PHONE   | +86 138 1234 5678
			DATE    | 2024-03-05
			DATE    | 2024/3/5
			DATE    | 5.3.2024
			DATE    | 5. 3. 2024
			DATE    | 05.03.24
			DATE    | 05/03/24
			DATE    | 3/5/2024
			DATE    | 5-3-2024
			DATE    | 20240305
			DATE    | March 5, 2024
			DATE    | March 5 2024
			DATE    | 5th of March 2024
			DATE    | 5. März 2024
			DATE    | 5 mars 2024
			DATE    | 1er mai 2024
			DATE    | 5 de marzo de 2024
			DATE    | 2024年3月5日
			DAY     | March 5
			DAY     | 5. März
			DAY     | 24 décembre
			ADDRESS | 12 Main Street
			ADDRESS | 221b Baker St
			ADDRESS | 1600 Pennsylvania Avenue
			ADDRESS | 12 MAIN STREET
			ADDRESS | Hauptstraße 5
			ADDRESS | Hauptstr. 5a
			ADDRESS | Käthe-Kollwitz-Allee 12
			ADDRESS | Lange Straße 5
			ADDRESS | Rosenweg 3
			ADDRESS | Prinsengracht 12
			ADDRESS | 5 rue de la Paix
			ADDRESS | 12 bis, avenue Foch
			ADDRESS | Calle Mayor 5
			ADDRESS | Via Roma 12
			ADDRESS | 南京路100号
			ADDRESS | P.O. Box 123
			ADDRESS | Postfach 1234
			NUMBER  | DE89 3704 0044 0532 0130 00
			NUMBER  | GB29 NWBK 6016 1331 9268 19
			NUMBER  | A123456789
			NUMBER  | 123-45-6789
			NUMBER  | QQ 12 34 56 C
			NUMBER  | 756.1234.5678.97
			NUMBER  | 4111 1111 1111 1111
			NUMBER  | 987654321
			""")
	void findsWhatTellsWhoSomebodyIs(Kind kind, String text) {
		for (String around : List.of("%s", "It was (%s), she said.", "Call: %s.", "%s\nThen more."))
			if (!(around.startsWith("Call") && (text.startsWith("Rosenweg") || text.startsWith("Via"))))
				finds(kind, text, around.formatted(text));
	}

	private static void finds(Kind kind, String text, String all) {
		List<Hit> hits = Identifiers.scan(all);
		assertEquals(1, hits.size(), () -> all + hits);
		assertEquals(kind, hits.get(0).kind(), all);
		assertEquals(text, hits.get(0).text(), all);
		assertEquals(all.indexOf(text), hits.get(0).start());
		assertEquals(all.indexOf(text) + text.length(), hits.get(0).end());
	}

	@ParameterizedTest
	@ValueSource(strings = { "R1 and R55, T4, S0#16, M3, I0", "From 3/10 to 7/10 in session 12", "2-3, then 6-7 on a scale of 1-10",
			"Listen for 5 minutes, then 15", "In 1995 and 1998-2003 they lived apart", "ages 10-12-14", "She is 34 (b. 1991)",
			"Between 08.00-09.30 and at 10:15", "1998 1999 2001 2003", "1 2 3 4 5 6 7 8 9 10", "0 1 2 3 4 5 6 7 8 9 10",
			"1.000.000 Euro or 12,500", "0.5 to 0.75; 3.14159265358979", "zest +2, action -1, worth +1 +2 -2", "05/2024 - 06/2024",
			"two friends walked down the road", "He took 3 steps on the way home", "2 blocks down the street", "am Arbeitsplatz 3 Kollegen",
			"Auf dem Weg 3 Freunde getroffen", "Der Ausweg 2 war besser", "You may 3 times a week", "She said: nothing.Then silence",
			"e.g. i.e. a.m. p.m. etc.", "No one knows what really goes on (Stern 1985).", "Miller & Stiver, 1991, 1994; Stiver 1990a,b",
			"24/7 he is on the phone", "1/2 cup, 50 % or 100%", "@ home", "Partner A and B", "F32.1 and Z63.0", "10 to 20 actions: 5 small, 2 big",
			"PHQ-9 14, GAD-7 12", "days 36-40 and beyond", "v1.2.10", "第3次，2-3分", "I want him to stay at home.", "3 Wege, 2 Plätze", "" })
	void leavesOrdinaryProseAlone(String text) {
		assertEquals(List.of(), Identifiers.scan(text));
	}

	@Test
	void bearsNothing() {
		assertEquals(List.of(), Identifiers.scan(null));
	}

	@Test
	void tellsThemInOrderAndApart() {
		List<Hit> hits = Identifiers
				.scan("Born 5.3.2024 030/1234567, 12 Main Street; mail a@b.org or @anna, see http://x.org/a@b.");
		assertEquals(List.of(Kind.DATE, Kind.PHONE, Kind.ADDRESS, Kind.EMAIL, Kind.HANDLE, Kind.URL),
				hits.stream().map(Hit::kind).toList());
		for (int i = 1; i < hits.size(); i++)
			assertTrue(hits.get(i - 1).end() <= hits.get(i).start());
		assertEquals("http://x.org/a@b", hits.get(5).text());
	}

	@Test
	void aCountAfterANumberIsNotPartOfIt() {
		assertEquals("0171 2345678", Identifiers.scan("called 0171 2345678 3 times").get(0).text());
		assertEquals("555-123-4567", Identifiers.scan("session 3 555-123-4567 2 times").get(0).text());
	}

	@Test
	void hugeTextsTakeNoTime() {
		for (String part : List.of("a", "A", "1", "@", "a@", "a.", "A.", "1 ", "0 ", "01 ", "1.", "1-", "+1", "(0", "A-", "Aa ",
				"5 Aa ", "a@a.", "www.", "http://", "1/1/", "DE89 ", "P.O. Box ", "March ", "5 March", "南", "2024年3", "(at)",
				"Aastr", "a(at)a[dot]", "tel ", "phone 1", "Am Alten Weg ", "5 rue de la ", "Calle de la ", "\0", "\uD83D\uDE00",
				"\uD83D", " ", "\t1\n")) {
			String huge = part.repeat(300_000 / part.length());
			assertTimeout(Duration.ofSeconds(60), () -> Identifiers.scan(huge), part);
		}
	}

	@Test
	void knowsInitials() {
		for (String initials : List.of("J.D.", "J. D.", "JD", "JDK", "K.", "Anna K.", "K. Meier", "Frau K", "Mr. B.", " A.K. "))
			assertTrue(Identifiers.areInitials(initials), initials);
		for (String name : new String[] { "Anna", "Chen Jing", "A", "Partner A", "B", "陈静", "P1", "Bo", "", null, "The Child", "Mother",
				"Zhao Lei", "Client 7", "A.".repeat(100_000) })
			assertFalse(Identifiers.areInitials(name), name);
	}
}
