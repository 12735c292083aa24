// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A second Java program, which can be killed to simulate a crash. */
public final class OtherProgram implements AutoCloseable {

	private static final long PATIENCE = 60;
	private static final List<String> CONTAINER = List.of("/usr/bin/unshare", "--pid", "--fork", "--mount-proc", "--kill-child");

	private final Process process;
	private final BufferedReader said;

	private OtherProgram(Process process) {
		this.process = process;
		this.said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
	}

	/** Starts the main method of a class of these tests; its private folder is the given one. */
	public static OtherProgram start(Class<?> main, Path privateFolder, Object... arguments) throws IOException {
		return start(List.of(), List.of(), main, privateFolder, arguments);
	}

	/** The same with more options of Java. */
	public static OtherProgram start(Class<?> main, List<String> options, Path privateFolder, Object... arguments) throws IOException {
		return start(List.of(), options, main, privateFolder, arguments);
	}

	/** Whether programs with a process list of their own can be started here. */
	public static boolean canBeAContainer() throws IOException, InterruptedException {
		return Files.isExecutable(Path.of(CONTAINER.getFirst())) && new ProcessBuilder(command(CONTAINER, "/bin/true"))
				.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
	}

	private static List<String> command(List<String> before, String program) {
		List<String> command = new ArrayList<>(before);
		command.add(program);
		return command;
	}

	/** The same as the first process of its own process list, as in a container of the same name. */
	public static OtherProgram startContained(Class<?> main, Path privateFolder, Object... arguments) throws IOException {
		return start(CONTAINER, List.of(), main, privateFolder, arguments);
	}

	private static OtherProgram start(List<String> before, List<String> options, Class<?> main, Path privateFolder, Object... arguments) throws IOException {
		List<String> command = new ArrayList<>(before);
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(options);
		command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8",
				"-Dorg.relationalimages.privateFolder=" + privateFolder, "-cp", SavingProcess.classPath(), main.getName()));
		for (Object argument : arguments)
			command.add(argument.toString());
		return new OtherProgram(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
	}

	/** The next line it writes. */
	public String line() throws Exception {
		try {
			return CompletableFuture.supplyAsync(() -> {
				try {
					return said.readLine();
				} catch (IOException e) {
					return null;
				}
			}).get(PATIENCE, TimeUnit.SECONDS);
		} catch (TimeoutException e) {
			kill();
			throw new AssertionError("The other program said nothing.", e);
		}
	}

	/** The number of its process. */
	public long pid() {
		return process.pid();
	}

	/** Kills it without any cleanup, and waits until it has ended. */
	public void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	@Override
	public void close() throws InterruptedException {
		kill();
	}
}
