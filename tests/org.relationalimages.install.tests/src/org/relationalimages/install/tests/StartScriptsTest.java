// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that the start scripts run, beside launchers that only print their arguments. */
class StartScriptsTest {
	private static final Path PROJECT = Path.of("..", "..").toAbsolutePath().normalize();
	private static final String LAUNCHER = """
			package org.eclipse.equinox.launcher;
			public class Main {
				public static void main(String[] arguments) {
					System.out.println("%s " + String.join("|", arguments) + " / " + System.getProperty("org.relationalimages.words").replace('\\0', '|'));
					System.exit(23);
				}
			}
			""";

	@TempDir
	Path fresh;
	private Path start;

	@BeforeEach
	void install() throws IOException {
		Path plugins = Files.createDirectories(fresh.resolve("the product & more/plugins"));
		try (Stream<Path> jars = Files.list(Equinox.builtProduct(PROJECT).resolve("plugins"))) {
			Path built = jars.filter(jar -> jar.getFileName().toString().startsWith("org.relationalimages.start_")).findFirst().orElseThrow();
			start = Files.copy(built, plugins.resolve(built.getFileName()));
		}
	}

	private void launcher(String version) throws IOException {
		PlantedCode.write(start.resolveSibling("org.eclipse.equinox.launcher_" + version + ".jar"), "org.eclipse.equinox.launcher.Main",
				LAUNCHER.formatted(version), fresh);
	}

	private String run(int status, List<String> settings, String... words) throws Exception {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java")));
		command.addAll(settings);
		command.addAll(List.of("-jar", start.toString()));
		command.addAll(Arrays.asList(words));
		Process process = new ProcessBuilder(command).directory(fresh.toFile()).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes());
		assertEquals(status, process.waitFor(), said);
		return said.strip();
	}

	@Test
	void theNewestLauncherGetsOurArgumentsAloneAndItsStatusIsOurs() throws Exception {
		launcher("1.9.0.v20250101-0000");
		launcher("1.10.0.v20240101-0000");
		assertEquals("1.10.0.v20240101-0000 -application|org.relationalimages.cli.application|-nosplash|-data|@none / validate|-configuration|x||y |",
				run(23, List.of(), "command", "validate", "-configuration", "x", "", "y "));
		assertEquals("1.10.0.v20240101-0000  / a.relimages|-data|", run(23, List.of(), "workbench", "a.relimages", "-data"));
		assertEquals("1.10.0.v20240101-0000  /", run(23, List.of(), "workbench"));
	}

	@Test
	void whatIsMissingIsToldInASentence() throws Exception {
		assertTrue(run(2, List.of(), "command").startsWith("relational-images: the installation is incomplete: "));
		Files.writeString(start.resolveSibling("org.eclipse.equinox.launcher_1.0.0.jar"), "no jar");
		assertTrue(run(2, List.of(), "command").startsWith("relational-images: the installation is damaged: "));
		assertTrue(run(2, List.of()).endsWith("by its script relational-images."));
		assertTrue(run(2, List.of("-Duser.home=?"), "command", "validate").contains("set the environment variable HOME"));
	}
}
