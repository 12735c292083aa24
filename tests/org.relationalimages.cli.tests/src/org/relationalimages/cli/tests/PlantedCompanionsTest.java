// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.privatefolder.KeptLayouts;

/** Pipes, links and plain files that somebody put where the commands look: each command ends, and nothing leaks or is lost. */
class PlantedCompanionsTest {

	private static final Path MKFIFO = Path.of("/usr/bin/mkfifo");

	@TempDir
	Path folder;
	private Path file;
	private Path views;

	@BeforeEach
	void write() throws Exception {
		file = CaseFolders.write(folder, "c.relimages");
		views = folder.resolve("c.relimages.views");
	}

	private static Path pipe(Path pipe) throws Exception {
		assumeTrue(Files.isExecutable(MKFIFO));
		Files.deleteIfExists(pipe);
		assertEquals(0, new ProcessBuilder(MKFIFO.toString(), pipe.toString()).start().waitFor());
		return pipe;
	}

	private static Run run(Object... words) {
		return assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Run.of(words));
	}

	@Test
	void aPipeAsLayoutKeepsNobodyWaiting() throws Exception {
		pipe(views);
		run("export", "--format", "svg", "--to", folder.resolve("out"), file).exits(0).complains("c.relimages.views can't be used (this is a pipe");
		run("export", "--format", "json", "--to", folder.resolve("out"), file).exits(0);
		run("layout", file).exits(1).complains("c.relimages.views");
	}

	@Test
	void aPipeOrDeviceAsCaseIsRefused() throws Exception {
		Path pipe = pipe(folder.resolve("p.relimages"));
		for (String command : new String[] { "validate", "layout", "protect", "unprotect" })
			assertTrue(run(command, pipe).exits(1).err().contains("not a file"), command);
		run("export", "--to", folder.resolve("out"), pipe).exits(1).complains("not a file");
		run("backups", pipe).exits(0);
		assumeTrue(Files.exists(Path.of("/dev/zero")));
		run("layout", "/dev/zero", file).exits(1).complains("not a file");
	}

	@Test
	void protectingHeedsNeitherPipesNorLinksAsLayout() throws Exception {
		Path secret = Files.writeString(folder.resolve("words"), "correct horse battery staple\n");
		pipe(views);
		run("protect", "--new-passphrase-file", secret, file).exits(1).complains("layout of the diagrams was left as it is");
		Files.delete(views);
		Path thesis = Files.writeString(folder.resolve("thesis"), "300 pages");
		Files.createSymbolicLink(views, thesis);
		run("unprotect", "--passphrase-file", secret, file).exits(1).complains("this is a link");
		assertEquals("300 pages", Files.readString(thesis));
	}

	@Test
	void theSecretMayComeThroughAPipeButNotWithoutEnd() throws Exception {
		Path pipe = pipe(folder.resolve("secret"));
		Thread.ofPlatform().daemon().start(() -> {
			try {
				Files.writeString(pipe, "correct horse battery staple\n");
			} catch (IOException e) {
				throw new IllegalStateException(e);
			}
		});
		run("protect", "--new-passphrase-file", pipe, file).exits(0);
		assumeTrue(Files.exists(Path.of("/dev/zero")));
		run("validate", "--passphrase-file", "/dev/zero", file).exits(1).complains("too long for a passphrase");
	}

	@Test
	void aPlainLayoutBesideAProtectedCaseIsNotBelieved() throws Exception {
		run("layout", file).exits(0);
		String plain = Files.readString(views);
		Path secret = Files.writeString(folder.resolve("words"), "correct horse battery staple\n");
		run("protect", "--new-passphrase-file", secret, file).exits(0);
		Files.writeString(views, plain.replace("<node ", "<node hidden=\"true\" "));
		run("export", "--format", "json", "--passphrase-file", secret, "--to", folder.resolve("out"), file).exits(0)
				.complains("c.relimages.views is not protected, though the case is");
		assertTrue(Files.readString(folder.resolve("out/c - People & Bonds.json")).contains("\"visible\": true"));
		run("layout", "--passphrase-file", secret, file).exits(0).complains("its former state is kept as");
		assertFalse(Files.readString(views, StandardCharsets.ISO_8859_1).contains("<views"));
	}

	@Test
	void aLayoutOfANewerVersionIsKept() throws Exception {
		run("layout", file).exits(0);
		String newer = Files.readString(views).replace("<views version=\"1\">", "<views version=\"2\"><precious/>");
		Files.writeString(views, newer);
		run("layout", file).exits(0).complains("its former state is kept as ");
		assertEquals(newer, Files.readString(KeptLayouts.of(file).getFirst()));
	}

	@Test
	void diagramWaitsForNoPipeAndShowsNothingFromOutside() throws Exception {
		Path copy = Files.createDirectory(folder.resolve("specification"));
		Path ecore = copy.resolve("m.ecore");
		Path spec = copy.resolve("s.odesign");
		Path model = copy.resolve("x.xmi");
		for (Path pipe : new Path[] { ecore, spec, model }) {
			for (Path one : new Path[] { ecore, spec, model }) {
				Files.deleteIfExists(one);
				Files.writeString(one, "<x/>");
			}
			pipe(pipe);
			Run run = run("diagram", "--spec", spec, "--metamodel", ecore, "--description", "D", model).exits(1);
			assertTrue(!pipe.equals(spec) || run.err().contains("it is a pipe or device"), run.err());
		}
	}
}
