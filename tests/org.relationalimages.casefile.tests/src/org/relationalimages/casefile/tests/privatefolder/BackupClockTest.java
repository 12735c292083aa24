// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests.privatefolder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.casefile.privatefolder.Backups;
import org.relationalimages.casefile.privatefolder.Backups.Backup;
import org.relationalimages.casefile.restore.FormerStates;
import org.relationalimages.tests.support.PrivateHome;

/** Backups on computers whose clocks are, or were, wrong. */
class BackupClockTest {

	@TempDir
	Path folder;
	private PrivateHome home;
	private Path file;

	@BeforeEach
	void prepare() throws IOException {
		home = new PrivateHome(folder.resolve("private"));
		file = folder.resolve("Anna.relimages");
		keep("first");
	}

	@AfterEach
	void leave() {
		home.close();
	}

	private Path keep(String state) throws IOException {
		Files.writeString(file, state);
		return Backups.ofUser().keep(file).orElseThrow();
	}

	private List<String> kept() throws IOException {
		List<String> texts = new ArrayList<>();
		for (Backup backup : Backups.ofUser().of(file))
			texts.add(Files.readString(backup.file()));
		return texts;
	}

	private Path dated(String time, String state) throws IOException {
		Path own = Backups.ofUser().of(file).getFirst().file().getParent();
		return Files.writeString(own.resolve(time + ".relimages"), state);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2099-06-01T10-00-00.%03dZ", "9998-12-31T23-59-59.%03dZ", "9999-12-31T23-59-59.%03dZ", "+12026-01-01T00-00-00.%03dZ",
			"+999999999-12-31T23-59-59.%03dZ", "2027-03-28T02-30-00.%03dZ" })
	void aNewBackupIsTheNewestWhateverTheOthersAreDated(String time) throws Exception {
		for (int i = 0; i < Backups.GENERATIONS; i++)
			dated(String.format(time, 990 + i), "ahead " + i);
		for (int i = 0; i < 4; i++) {
			Path made = keep("new " + i);
			assertTrue(Files.exists(made), "what was just made is never pruned");
			assertEquals("new " + i, kept().getFirst());
			assertEquals(Backups.GENERATIONS, kept().size());
		}
		assertEquals(List.of("new 3", "new 2", "new 1", "new 0", "ahead 9", "ahead 8", "ahead 7", "ahead 6", "ahead 5", "ahead 4"), kept());
	}

	@Test
	void statesKeepTheirOrderWhenTheClockIsSetBack() throws Exception {
		Instant hourAhead = Instant.now().plusSeconds(3600);
		dated(hourAhead.toString().substring(0, 19).replace(':', '-') + ".000Z", "an hour ahead");
		for (int i = 0; i < 5; i++)
			keep("later " + i);
		assertEquals(List.of("later 4", "later 3", "later 2", "later 1", "later 0", "an hour ahead", "first"), kept());
		assertEquals(7, Backups.ofUser().of(file).stream().map(Backup::time).distinct().count(), "no two have one time");
		assertTrue(FormerStates.of(file).getFirst().isDatedAhead());
		assertTrue(!FormerStates.of(file).getLast().isDatedAhead());
	}

	@Test
	void datesNoCalendarKnowsAreListed() throws Exception {
		dated("+999999999-12-31T23-59-59.999Z", "absurd");
		dated("-0044-03-15T12-00-00.000Z", "long ago");
		dated("2026-13-45T99-99-99.999Z", "no time at all");
		assertEquals(List.of("absurd", "first", "long ago"), kept());
		assertTrue(FormerStates.of(file).getFirst().isDatedAhead());
		assertEquals("new", Files.readString(keep("new")));
		assertEquals(List.of("new", "absurd", "first", "long ago"), kept());
	}

	@Test
	void whatKilledProgramsLeftGoesWithTheNextOne() throws Exception {
		Path own = Backups.ofUser().of(file).getFirst().file().getParent();
		List<Path> left = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			left.add(Files.writeString(own.resolve("2026-01-01T00-00-00." + (100 + i) + "Z.relimages.tmp"), "half"));
			// Both new ones and those dated by a wrong clock are removed.
			Files.setLastModifiedTime(left.getLast(), FileTime.from(Instant.now().plusSeconds((i - 10) * 86_400L)));
		}
		keep("second");
		assertTrue(left.stream().noneMatch(Files::exists));
		assertEquals(List.of("second", "first"), kept());
	}
}
