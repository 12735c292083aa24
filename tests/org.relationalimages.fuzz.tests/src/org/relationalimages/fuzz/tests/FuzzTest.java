// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.fuzz.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small fixed sample of what {@code releng/fuzz} tries; also tests that the run detects faults. */
class FuzzTest {

	private static final int SAMPLE = 400;

	@TempDir
	Path folder;
	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	private FuzzRun run(List<Target> targets) {
		return new FuzzRun(targets, 3, folder, new PrintStream(printed, true, StandardCharsets.UTF_8));
	}

	@Test
	void mutatedFilesAreOpenedOrRefused() throws Exception {
		FuzzRun run = run(Targets.all());
		assertEquals(SAMPLE, run.run(0, SAMPLE, 120_000), "too slow");
		assertEquals(0, run.faults(), () -> printed.toString(StandardCharsets.UTF_8));
		assertTrue(run.opened() > SAMPLE / 20, "nearly nothing is opened: are the seeds good?");
		assertTrue(run.opened() < SAMPLE * 19 / 20, "nearly nothing is refused: are the mutations bad enough?");
	}

	@Test
	void everySeedIsOpened() throws Exception {
		for (Target target : Targets.all())
			for (Seed seed : target.seeds()) {
				Path file = Files.write(Files.createDirectories(folder.resolve("in")).resolve(seed.name()), seed.bytes());
				target.loader().load(file, Files.createDirectories(folder.resolve("out")));
			}
	}

	private int faultsOf(Target.Loader loader) throws Exception {
		FuzzRun run = run(List.of(new Target("made up", 1, List.of(new Seed("a.txt", "<a b=\"c\"/>".getBytes())),
				IOException.class, loader)));
		run.run(0, 1, 60_000);
		return run.faults();
	}

	@Test
	void theRunNoticesFaults() throws Exception {
		assertEquals(0, faultsOf((file, free) -> {
			throw new IOException("a.txt: it is damaged; restore a copy");
		}));
		assertEquals(1, faultsOf((file, free) -> {
			throw new IllegalStateException("not documented");
		}));
		assertEquals(1, faultsOf((file, free) -> {
			throw new IOException("a.txt: no memory", new OutOfMemoryError());
		}));
		assertEquals(1, faultsOf((file, free) -> Files.writeString(file, "changed")));
		assertEquals(1, faultsOf((file, free) -> Files.writeString(file.resolveSibling("another"), "file")));
		assertEquals(1, faultsOf((file, free) -> Class.forName(Tripwires.className())));
	}

	@Test
	void theRunNoticesHangs() throws Exception {
		assertTrue(new TimeLimit(50).run(() -> Thread.sleep(60_000)) instanceof TimeLimit.Hang);
		assertNull(new TimeLimit(60_000).run(() -> Thread.sleep(1)));
	}

	@Test
	void sentencesAreSentences() {
		assertNull(Verdict.sentence("a.relimages, line 3: the XML is damaged here; restore a copy"));
		for (String bad : new String[] { null, "", " ", "two\nlines", "java.lang.NullPointerException: x", "at org.eclipse.emf.X",
				"it ends here;", "x".repeat(5000) })
			assertNotNull(Verdict.sentence(bad), bad);
	}
}
