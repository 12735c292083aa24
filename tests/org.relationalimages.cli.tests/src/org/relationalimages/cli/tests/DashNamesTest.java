// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of the current folder whose names look like options or commands, as a shell's {@code *} names them. */
class DashNamesTest {

	private final List<Path> made = new ArrayList<>();

	private void file(String name) throws IOException {
		made.add(Files.writeString(Path.of(name), "not a case"));
	}

	@AfterEach
	void remove() throws IOException {
		for (Path one : made)
			Files.deleteIfExists(one);
	}

	@ParameterizedTest
	@ValueSource(strings = { "-configuration", "-data", "--launcher.library", "-x.relimages", "-", "-h.relimages", "--unknown=1" })
	void aFileIsAFile(String name) throws Exception {
		file(name);
		Run.of("validate", name).exits(1).complains("relational-images: " + name + ", line 1");
		Run.of("validate", "./" + name).exits(1).complains("relational-images: ./" + name + ", line 1");
		Run.of("validate", "--", name).exits(1).complains("relational-images: " + name + ", line 1");
		assertEquals(2, Run.of("validate", name, "second").exits(1).problems(), "and the next one has its turn");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--help", "-h", "--fail-on", "--fail-on=never", "--format=json", "--rule=R01", "--passphrase-file=x", "--" })
	void whatMayBeEitherIsRefused(String name) throws Exception {
		file(name);
		Run.of("validate", name).exits(2).complains("'" + name + "' is an option, and a file in this folder has that name").complains("./*");
		Run.of("validate", name, "never", "x.relimages").exits(name.equals("-h") ? 1 : 2);
		Run.of("validate", "./" + name).exits(1).complains("relational-images: ./" + name + ", line 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "--to=out", "--include-sensitive", "--notes", "--format=csv" })
	void noFileDecidesWhatIsExported(String name) throws Exception {
		file(name);
		made.add(Path.of("out"));
		Run.of("export", "--to", "out", "--format", "html", name, "x.relimages").exits(2);
		assertTrue(Files.notExists(Path.of("out")), "nothing is made");
	}

	@Test
	void noFileIsTheCommand() throws Exception {
		file("layout");
		file("x.relimages");
		Run.of("layout", "x.relimages").exits(2).complains("'layout' is a command, and a file").complains("relational-images layout ./x.relimages");
		Run.of("layout", "./x.relimages").exits(1).complains("x.relimages, line 1");
		Run.of("layout", "--help").exits(0).says("relational-images layout");
	}

	@Test
	void aFolderOfACommandsNameIsInNobodysWay() throws Exception {
		made.add(Files.createDirectory(Path.of("validate")));
		file("y.relimages");
		Run.of("validate", "y.relimages").exits(1).complains("relational-images: y.relimages, line 1");
	}

	@Test
	void helpTellsHowToNameSuchFiles() {
		Run.of("--help").exits(0).says("./-NAME").says("--.");
	}
}
