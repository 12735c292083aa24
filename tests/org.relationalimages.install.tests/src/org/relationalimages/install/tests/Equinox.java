// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs Equinox applications, such as the p2 director, of an installation; each in a process of its own. */
final class Equinox {
	private static final int MOST_MINUTES = 5;

	private final Path installation;
	private final Path workingFolder;

	/** The result of a process: its exit code and its output. */
	record Result(int exitCode, String words) {
	}

	private Equinox(Path installation, Path workingFolder) {
		this.installation = installation;
		this.workingFolder = workingFolder;
	}

	/**
	 * @param workingFolder for the files that the applications write, so that the installation is unchanged
	 */
	static Equinox at(Path installation, Path workingFolder) throws IOException {
		return new Equinox(installation, Files.createDirectories(workingFolder));
	}

	/** The built product for this machine. */
	static Equinox ofBuiltProduct(Path project, Path workingFolder) throws IOException {
		return at(builtProduct(project), workingFolder);
	}

	/** The folder of that product. */
	static Path builtProduct(Path project) {
		return project.resolve("releng/org.relationalimages.product/target/products/org.relationalimages.product")
				.resolve(placeForThisMachine());
	}

	private static String placeForThisMachine() {
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		if (system.contains("mac"))
			return "macosx/cocoa/aarch64/relational-images.app/Contents/Eclipse";
		if (system.contains("win"))
			return "win32/win32/x86_64/relational-images";
		return "linux/gtk/" + (System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64") + "/relational-images";
	}

	/** Installs a unit from one site into a folder. The test fails with the director's output when that fails. */
	void install(String unit, Path site, Path destination) throws IOException, InterruptedException {
		assertTrue(Files.exists(site), "no update site at " + site);
		Result result = run("org.eclipse.equinox.p2.director", "-repository", site.toUri().toString(), "-installIU", unit,
				"-destination", destination.toString(), "-bundlepool", destination.toString(), "-profile", "fresh",
				"-profileProperties", "org.eclipse.update.install.features=true", "-roaming");
		assertEquals(0, result.exitCode(), result.words());
	}

	/** Uninstalls a unit from a folder, with its dependencies. The test fails with the director's output when that fails. */
	void uninstall(String unit, Path destination) throws IOException, InterruptedException {
		Result result = run("org.eclipse.equinox.p2.director", "-uninstallIU", unit, "-destination", destination.toString(), "-bundlepool",
				destination.toString(), "-profile", "fresh");
		assertEquals(0, result.exitCode(), result.words());
	}

	/** Runs an application to its end. */
	Result run(String application, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-jar", launcher().toString(),
				"-application", application, "-nosplash", "-data", "@none", "-consoleLog"));
		command.addAll(List.of(arguments));
		return run(command, workingFolder);
	}

	/** Runs the start script in a folder with these words. */
	Result script(Path folder, String... words) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(script()));
		command.addAll(List.of(words));
		return run(command, folder);
	}

	/** Runs the start script in a folder with these words and then {@code *}, expanded by the shell. */
	Result scriptOnAll(Path folder, String... words) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(isWindows() ? List.of(script()) : List.of("/bin/sh", "-c", "exec \"$0\" \"$@\" *", script()));
		command.addAll(List.of(words));
		if (isWindows())
			command.add("*");
		return run(command, folder);
	}

	private String script() {
		return installation.resolve(isWindows() ? "relational-images.cmd" : "relational-images").toString();
	}

	private static boolean isWindows() {
		return System.getProperty("os.name").startsWith("Windows");
	}

	private Result run(List<String> command, Path folder) throws IOException, InterruptedException {
		Path log = workingFolder.resolve("words.log");
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
				.redirectOutput(log.toFile());
		builder.environment().put("LC_ALL", "C.UTF-8"); // the order and encoding of file names
		builder.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", areas()));
		Process process = builder.start();
		boolean ended = process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
		if (!ended)
			process.destroyForcibly();
		String words = Files.readString(log);
		assertTrue(ended, () -> command + " did not end: " + words);
		return new Result(process.exitValue(), words);
	}

	/** Options that keep the installation unchanged. */
	private List<String> areas() {
		return List.of("-Dosgi.configuration.area=" + workingFolder.resolve("configuration").toUri(),
				"-Dosgi.sharedConfiguration.area=" + installation.resolve("configuration").toUri(),
				"-Declipse.p2.data.area=" + workingFolder.resolve("p2").toUri());
	}

	private Path launcher() throws IOException {
		try (Stream<Path> files = Files.list(installation.resolve("plugins"))) {
			return files.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
					.findFirst().orElseThrow();
		}
	}
}
