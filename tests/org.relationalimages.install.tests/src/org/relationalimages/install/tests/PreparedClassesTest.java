// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The classes that the script has Java keep in the home folder, so that later starts of the workbench are quick. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its script ends before the workbench does")
class PreparedClassesTest {
	private static final String LAUNCHER = """
			package org.eclipse.equinox.launcher;
			public class Main {
				public static void main(String[] arguments) {
					System.out.println("started");
					System.exit(0);
				}
			}
			""";

	@TempDir
	Path fresh;
	private Path script;
	private Path home;

	@BeforeEach
	void install() throws IOException {
		Path built = Equinox.builtProduct(Path.of("..", "..").toAbsolutePath().normalize());
		Path plugins = Files.createDirectories(fresh.resolve("the product/plugins"));
		script = Files.copy(built.resolve("relational-images"), fresh.resolve("the product/relational-images"));
		try (Stream<Path> jars = Files.list(built.resolve("plugins"))) {
			Path start = jars.filter(jar -> jar.getFileName().toString().startsWith("org.relationalimages.start_")).findFirst().orElseThrow();
			Files.copy(start, plugins.resolve(start.getFileName()));
		}
		PlantedCode.write(plugins.resolve("org.eclipse.equinox.launcher_1.0.0.jar"), "org.eclipse.equinox.launcher.Main", LAUNCHER, fresh);
		home = Files.createDirectory(fresh.resolve("a home"));
	}

	private String start() throws Exception {
		ProcessBuilder builder = new ProcessBuilder("/bin/sh", script.toString()).redirectErrorStream(true);
		builder.environment().put("HOME", home.toString());
		builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
		builder.environment().remove("JAVA_TOOL_OPTIONS");
		Process process = builder.start();
		String words = new String(process.getInputStream().readAllBytes());
		assertEquals(0, process.waitFor(), words);
		return words;
	}

	private Path classes() {
		return home.resolve(".relational-images/classes.jsa");
	}

	@Test
	void theFirstStartKeepsThemAndLaterOnesUseThemWithoutAWord() throws Exception {
		assertEquals("started\n", start());
		assertTrue(Files.size(classes()) > 0);
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(classes().getParent())));
		Object kept = Files.readAttributes(classes(), "*").get("fileKey");
		assertEquals("started\n", start());
		assertEquals(kept, Files.readAttributes(classes(), "*").get("fileKey"), "made once");
	}

	@Test
	void halfWrittenOnesAreMadeAnewWithoutAWord() throws Exception {
		Files.createDirectory(classes().getParent());
		Files.write(classes(), new byte[100_000]); // Java writes the beginning last
		assertEquals("started\n", start());
		assertEquals("started\n", start());
		assertTrue(Files.readAllBytes(classes())[0] != 0);
	}

	@Test
	void aHomeWithoutAPlaceForThemIsNoObstacle() throws Exception {
		home = Files.createDirectory(fresh.resolve("with:colon"));
		assertEquals("started\n", start());
		assertFalse(Files.exists(classes()));
		home = Files.createFile(fresh.resolve("a file"));
		assertEquals("started\n", start());
	}
}
