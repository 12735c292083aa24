// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts build with the pinned libraries and the published Maven only. */
class PinsTest {

	private static final Path PROJECT = Path.of("..", "..").toAbsolutePath().normalize();

	@TempDir
	Path folder;

	@BeforeEach
	void bash() {
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "the scripts are for bash");
	}

	private record Result(int status, String words) {
	}

	/** Runs commands with the scripts' shared functions. */
	private Result run(String commands) throws IOException, InterruptedException {
		Path out = folder.resolve("out");
		ProcessBuilder process = new ProcessBuilder("/bin/bash", "-euc", "root=$1; . \"$root/releng/tools.sh\"; repository=$2; " + commands, "test",
				PROJECT.toString(), folder.resolve("repository").toString()).redirectErrorStream(true).redirectOutput(out.toFile());
		process.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
		process.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
		int status = process.start().waitFor();
		return new Result(status, Files.readString(out));
	}

	private static String aPinnedLibrary() throws IOException {
		return Files.readAllLines(PROJECT.resolve(".mvn/checksums/checksums.sha256")).stream().map(line -> line.substring(66))
				.filter(path -> path.endsWith(".jar")).findFirst().orElseThrow();
	}

	@Test
	void aChangedLibraryStopsTheBuild() throws IOException, InterruptedException {
		String library = aPinnedLibrary();
		Path file = folder.resolve("repository").resolve(library);
		Files.createDirectories(file.getParent());
		Files.writeString(file, "not what it was");
		Result result = run("check_pins -q -Dmaven.repo.local=\"$repository\" package; echo built");
		assertEquals(2, result.status(), result.words());
		assertTrue(result.words().contains(library) && result.words().contains("Remove them there"), result.words());
	}

	@Test
	void librariesThatAreNotPinnedAndEmptyRepositoriesDoNotStopIt() throws IOException, InterruptedException {
		assertEquals("built\n", run("check_pins -Dmaven.repo.local=\"$repository\"; echo built").words());
		Path file = folder.resolve("repository/org/example/own/1/own-1.jar");
		Files.createDirectories(file.getParent());
		Files.writeString(file, "of another project");
		assertEquals("built\n", run("check_pins -Dmaven.repo.local=\"$repository\"; echo built").words());
	}

	@Test
	void aChangedMavenIsNotUnpacked() throws IOException, InterruptedException {
		// An old Maven that "fetches" something else.
		Path old = Files.createDirectories(folder.resolve("bin")).resolve("mvn");
		Files.writeString(old, """
				#!/bin/bash
				for word; do case $word in
				-version) echo 'Apache Maven 3.6.3'; exit ;;
				-DoutputDirectory=*) echo changed >"${word#*=}/apache-maven-3.9.11-bin.tar.gz" ;;
				esac; done
				""", StandardCharsets.UTF_8);
		assertTrue(old.toFile().setExecutable(true));
		Result result = run("find_maven; echo \"$maven\"");
		assertEquals(2, result.status(), result.words());
		assertTrue(result.words().contains("is not what its makers published"), result.words());
		try (var left = Files.list(folder.resolve("cache/relational-images"))) {
			assertEquals(0, left.count(), "what was fetched is gone");
		}
	}
}
