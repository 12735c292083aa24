// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.FileNews;
import org.relationalimages.document.storage.Changer;
import org.relationalimages.document.storage.FileStamp;

/** What somebody else does to the file of an open case is noticed, once. */
class ForeignFileChangesTest {

	@TempDir
	Path folder;
	private DocumentFixture fixture;
	private CaseDocument open;

	@BeforeEach
	void prepare() throws Exception {
		fixture = new DocumentFixture(folder);
		open = fixture.open();
	}

	@AfterEach
	void leave() {
		fixture.close();
	}

	@Test
	void stampsCompareContent() throws Exception {
		FileStamp first = FileStamp.of(fixture.file);
		Files.setLastModifiedTime(fixture.file, FileTime.fromMillis(1_000_000));
		FileStamp touched = FileStamp.since(first, fixture.file);
		assertNotEquals(first, touched);
		assertTrue(touched.holdsSameAs(first));
		assertSame(touched, FileStamp.since(touched, fixture.file), "not read again");
		fixture.changeElsewhere("Theirs");
		assertFalse(FileStamp.of(fixture.file).holdsSameAs(first));
		Files.delete(fixture.file);
		assertTrue(FileStamp.glance(fixture.file).isMissing());
		assertEquals(FileStamp.MISSING, FileStamp.of(fixture.file));
		assertFalse(FileStamp.MISSING.holdsSameAs(first));
	}

	@Test
	void aChangeIsFreshUntilItIsTold() throws Exception {
		assertFalse(FileNews.of(open).isFresh());
		fixture.changeElsewhere("Theirs and longer");
		assertTrue(open.isChangedOnDisk());
		FileNews news = FileNews.of(open);
		assertTrue(news.isFresh());
		open.storage().noteTold(news.now());
		assertFalse(news.isFresh());
		assertTrue(open.isChangedOnDisk(), "it is not decided yet");
		open.storage().remind();
		assertTrue(news.isFresh());
		open.keepMine(news.now());
		assertFalse(news.isFresh());
		assertFalse(open.isChangedOnDisk());
		assertTrue(open.isDirty(), "what is here is nowhere else");
	}

	@Test
	void anotherTimeOfTheSameContentIsNoChange() throws Exception {
		Files.setLastModifiedTime(fixture.file, FileTime.fromMillis(1_000_000));
		FileNews news = FileNews.of(open);
		assertFalse(news.isFresh());
		news.settle();
		assertEquals(1_000_000, open.storage().stamp().modified());
		assertFalse(open.isChangedOnDisk());
	}

	@Test
	void aFileThatIsGoneIsToldOnceAndMakesTheCaseUnsaved() throws Exception {
		byte[] bytes = Files.readAllBytes(fixture.file);
		Files.delete(fixture.file);
		FileNews news = FileNews.of(open);
		assertTrue(news.isFresh() && news.now().isMissing());
		assertFalse(open.isChangedOnDisk(), "there is nothing to be lost by saving");
		open.noteMissing();
		open.storage().remind();
		assertFalse(news.isFresh());
		assertTrue(open.isDirty());
		Files.write(fixture.file, bytes);
		assertFalse(FileNews.of(open).isFresh(), "it came back as it was");
		open.save(fixture.file);
		assertFalse(open.isDirty());
	}

	@Test
	void ourOwnWritingIsNoNews() throws Exception {
		open.storage().beingWritten(true);
		fixture.changeElsewhere("Half written");
		assertFalse(FileNews.of(open).isFresh());
		open.storage().beingWritten(false);
		assertTrue(FileNews.of(open).isFresh());
	}

	@Test
	void aClosedCaseHasNoNews() throws Exception {
		fixture.changeElsewhere("Theirs");
		FileNews news = FileNews.of(open);
		open.dispose();
		assertFalse(news.isFresh());
		assertFalse(news.isOfLock());
	}

	@Test
	void whoeverChangedItIsNamedAsFarAsKnown() throws Exception {
		fixture.changeElsewhere("Theirs");
		FileStamp now = open.storage().now();
		assertEquals(Changer.ANOTHER_PROGRAM, open.storage().changer(now, false));
		assertEquals(Changer.EITHER, open.storage().changer(now, true));
		FileNews.found(open, true);
		assertEquals(Changer.ANOTHER_EDITOR, open.storage().changer(now, true));
		assertEquals("\u201csample.relimages\u201d was changed by another program", Changer.ANOTHER_PROGRAM.changed(open.place()));
		assertEquals("\u201csample.relimages\u201d was removed or moved by another program, or its drive is not connected.",
				Changer.ANOTHER_PROGRAM.removed(open.place()));
	}
}
