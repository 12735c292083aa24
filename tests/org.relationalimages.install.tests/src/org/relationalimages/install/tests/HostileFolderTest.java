// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder from an untrusted source: its files have the names of the platform's options, and there is code at the paths that
 * those refer to.
 */
class HostileFolderTest {
	private static final Path PROJECT = Path.of("..", "..").toAbsolutePath().normalize();
	/** Some of the platform's options; many more are found in its jars. */
	private static final List<String> KNOWN = List.of("-configuration", "-install", "-noExit", "-vmargs", "-data", "-dev", "-debug",
			"-console", "-application", "-clean", "-consoleLog", "-nl", "-os", "-plugincustomization", "-framework", "-product",
			"--launcher.library", "--launcher.appendVmargs", "-clearPersistedState", "-showsplash", "-exitdata", "-initialize");
	/** A folder as the value of an option. */
	private static final String VALUE = "value";

	private static Set<String> options;

	@TempDir
	Path fresh;
	private Path folder;
	private Path trace;
	private Equinox product;

	@BeforeAll
	static void readOptions() throws IOException {
		options = OptionNames.of(Equinox.builtProduct(PROJECT).resolve("plugins"));
		options.addAll(KNOWN);
		options.removeAll(Set.of("--help", "-h")); // the program's own options: refused as file names
	}

	@BeforeEach
	void plant() throws IOException {
		folder = Files.createDirectory(fresh.resolve("a folder"));
		trace = fresh.resolve("trace");
		product = Equinox.ofBuiltProduct(PROJECT, fresh.resolve("work"));
		for (String option : options)
			Files.writeString(folder.resolve(option), "not a case");
		plantCode();
	}

	private void plantCode() throws IOException {
		Path framework = fresh.resolve("framework.jar");
		PlantedCode.writeFramework(framework, trace, fresh);
		String settings = "osgi.framework=" + framework.toUri() + "\nosgi.bundles=\neclipse.application=none\n";
		for (String place : List.of(VALUE, VALUE + "/configuration", "configuration"))
			Files.writeString(Files.createDirectories(folder.resolve(place)).resolve("config.ini"), settings);
		Files.writeString(folder.resolve("config.ini"), settings);
		Files.writeString(folder.resolve("eclipse.properties"), settings);
		Files.writeString(folder.resolve("eclipse.ini"), "-configuration\nconfiguration\n");
		Files.writeString(folder.resolve(".options"), "org.eclipse.osgi/debug=true\n");
		Files.writeString(folder.resolve("@arguments"), "-Dosgi.configuration.area=configuration\n");
		Files.copy(framework, folder.resolve("org.eclipse.equinox.launcher_99.0.0.jar"));
		Files.copy(framework, folder.resolve("org.relationalimages.start_99.0.0.jar"));
	}

	private Set<String> everything() throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return new TreeSet<>(all.map(file -> folder.relativize(file).toString()).toList());
		}
	}

	private static boolean isAnswered(Equinox.Result result, String word) {
		return result.words().lines().filter(line -> line.startsWith("relational-images: " + word + ":")
				|| line.startsWith("relational-images: " + word + ", line 1")).count() == 1;
	}

	@Test
	void theOptionsAreFound() {
		assertTrue(options.size() > 2 * KNOWN.size() && options.contains("-metadataRepository"), options.toString());
	}

	@Test
	void everyFileIsAnsweredAsAFileAndNothingOfTheFolderRuns() throws Exception {
		Set<String> before = everything();
		Equinox.Result result = product.scriptOnAll(folder, "validate");
		assertFalse(Files.exists(trace), "code of the folder ran: " + result.words());
		assertEquals(before, everything());
		assertEquals(1, result.exitCode(), result.words());
		for (String word : before)
			if (!word.isEmpty() && !word.startsWith(".") && Path.of(word).getNameCount() == 1)
				assertTrue(isAnswered(result, word), word + " in " + result.words());
	}

	@Test
	void nothingOfTheFolderIsTheValueOfAnOption() throws Exception {
		Set<String> before = everything();
		List<String> words = new ArrayList<>(List.of("validate"));
		for (String option : options)
			words.addAll(List.of(option, VALUE));
		Equinox.Result result = product.script(folder, words.toArray(String[]::new));
		assertFalse(Files.exists(trace), "code of the folder ran: " + result.words());
		assertEquals(before, everything());
		assertEquals(1, result.exitCode(), result.words());
		for (String option : options)
			assertTrue(isAnswered(result, option), option + " in " + result.words());
	}

	@Test
	void theFirstWordIsNoOptionOfThePlatformEither() throws Exception {
		Set<String> before = everything();
		Equinox.Result result = product.scriptOnAll(folder);
		assertFalse(Files.exists(trace), result.words());
		assertEquals(before, everything());
		assertEquals(2, result.exitCode(), result.words());
		assertTrue(result.words().contains("name a command first"), result.words());
	}

	@Test
	void oddWordsArriveAsTheyAre() throws Exception {
		Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "Windows has no such names");
		List<String> odd = List.of("two  words ", "and&or", "100%PATH%", "caret^", "wow!", "it's", "\"quoted\"", "$HOME", "a;b|c>d",
				"@arguments", "(x)", "back\\slash", "~", "-D");
		for (String name : odd)
			Files.writeString(folder.resolve(name), "not a case");
		Equinox.Result result = product.script(folder, Stream.concat(Stream.of("validate"), odd.stream()).toArray(String[]::new));
		for (String name : odd)
			assertTrue(isAnswered(result, name), name + " in " + result.words());
		assertTrue(product.script(folder, "validate", "").words().contains("A file's name is empty"), "an empty word is a word");
	}
}
