// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.workbench.open.RecentList;

/** The list of files opened last. */
class RecentListTest {

	@Test
	void theLatestIsFirstAndNineAreKept() {
		RecentList list = new RecentList("");
		for (int i = 1; i <= 12; i++)
			list.add(Path.of("/cases/" + i + ".relimages"));
		list.add(Path.of("/cases/8.relimages"));
		RecentList again = new RecentList(list.text());
		assertEquals(RecentList.MOST, again.files().size());
		assertEquals(List.of(Path.of("/cases/8.relimages"), Path.of("/cases/12.relimages")), again.files().subList(0, 2));
		again.remove(Path.of("/cases/8.relimages"));
		assertEquals(8, again.files().size());
	}

	@Test
	void oddNamesDoNoHarm() {
		RecentList list = new RecentList("\n/a\0b\n/cases/x.relimages\n\n");
		assertEquals(List.of(Path.of("/cases/x.relimages")), list.files());
		list.add(Path.of("/two\nlines.relimages"));
		assertEquals(1, list.files().size());
	}

	@Test
	void anEntryHasADigitAndIsNeverTooLong() {
		assertEquals("&1  Anna && Ben.relimages  \u2014  /cases", RecentList.entry(0, Path.of("/cases/Anna & Ben.relimages")));
		String entry = RecentList.entry(8, Path.of("/" + "deep/".repeat(60) + "x\u202e.relimages"));
		assertTrue(entry.startsWith("&9  x?.relimages") && entry.length() < 90, entry);
	}
}
