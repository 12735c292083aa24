// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.child;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.relationalimages.casefile.privatefolder.PrivateFolder;

/** Another process with the same program as this test runs in, cut off from the network. Ending it is a kill -9. */
final class Child implements AutoCloseable {

	static final int SECONDS = 120;

	private final Path home;
	private final Map<String, String> environment = new HashMap<>();
	private Process process;

	/** A process that keeps everything in a folder. */
	Child(Path home) throws IOException {
		this.home = home;
		RefusingAgent.write(agent());
		Path own = Path.of(URI.create(System.getProperty("osgi.configuration.area").replace(" ", "%20"))).resolve("config.ini");
		Files.createDirectories(home.resolve("configuration"));
		Files.copy(own, home.resolve("configuration").resolve("config.ini"), StandardCopyOption.REPLACE_EXISTING);
	}

	private Path agent() {
		return home.resolve("refusing.jar");
	}

	/** Its private folder. */
	Path privateFolder() {
		return home.resolve("private");
	}

	/** Sets a variable of its environment before it starts. */
	void set(String variable, String value) {
		environment.put(variable, value);
	}

	/** What it said. */
	String output() throws IOException {
		return Files.exists(home.resolve("output")) ? Files.readString(home.resolve("output")) : "";
	}

	/** Its attempts to reach the network. */
	String attempts() throws IOException {
		Path report = home.resolve("attempts");
		return Files.exists(report) ? Files.readString(report) : "";
	}

	/** Starts the workbench or the command line. */
	void start(List<String> settings, String application, String... arguments) throws IOException {
		List<String> command = java();
		command.addAll(settings);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.eclipse.equinox.launcher.Main",
				"-configuration", home.resolve("configuration").toString(), "-data", home.resolve("work").toString(),
				"-application", application, "-product", "org.relationalimages.workbench.product", "-nosplash"));
		Optional.ofNullable(System.getProperty("osgi.dev")).ifPresent(dev -> command.addAll(List.of("-dev", dev)));
		command.addAll(List.of(arguments));
		start(command);
	}

	/** Starts a class of the agent's own jar. */
	void startPlain(String type) throws IOException {
		List<String> command = java();
		command.addAll(List.of("-cp", agent().toString(), type));
		start(command);
	}

	private List<String> java() {
		return new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-javaagent:" + agent() + "=" + home.resolve("attempts"), "--enable-native-access=ALL-UNNAMED",
				"-Djava.awt.headless=true", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m",
				"-D" + PrivateFolder.PROPERTY + "=" + privateFolder()));
	}

	private void start(List<String> command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(home.resolve("output").toFile());
		builder.environment().remove("NO_AT_BRIDGE"); // keeps screen readers away
		builder.environment().putAll(environment);
		process = builder.start();
	}

	/** Waits for its end and gives its code. */
	int end() throws InterruptedException {
		if (!process.waitFor(SECONDS, TimeUnit.SECONDS))
			throw new AssertionError("the process did not end");
		return process.exitValue();
	}

	boolean isAlive() {
		return process.isAlive();
	}

	/** Whether it has written a journal. */
	boolean hasJournal() {
		Path journals = privateFolder().resolve("journals");
		if (!Files.isDirectory(journals))
			return false;
		try (Stream<Path> files = Files.list(journals)) {
			return files.anyMatch(file -> file.toString().endsWith(".journal"));
		} catch (IOException e) {
			return false; // being written at this moment
		}
	}

	/** Kills it, without any chance to tidy up. */
	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws InterruptedException {
		if (process != null)
			kill();
	}
}
