// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.child;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.SWT;

/** A message bus for screen readers of a test's own, which those of the desktop do not listen to. */
final class SessionBus implements AutoCloseable {

	/** The name of the variable by which programs find it. */
	static final String VARIABLE = "DBUS_SESSION_BUS_ADDRESS";

	private static final String DAEMON = "dbus-daemon";
	private static final Path SERVICE = Path.of("/usr/share/dbus-1/services/org.a11y.Bus.service");

	private final Process daemon;
	private final String address;

	SessionBus() throws IOException {
		ProcessBuilder builder = new ProcessBuilder(DAEMON, "--session", "--nofork", "--nopidfile", "--print-address=1")
				.redirectError(ProcessBuilder.Redirect.DISCARD);
		// With a display the bus for screen readers would be noted on it, and stay noted when it is gone.
		builder.environment().keySet().removeIf(name -> name.equals("DISPLAY") || name.startsWith("AT_SPI"));
		daemon = builder.start();
		try (BufferedReader said = daemon.inputReader(StandardCharsets.UTF_8)) {
			address = said.readLine();
		}
	}

	/** Why there can be none here; empty when there can. */
	static Optional<String> missing() {
		if (!"gtk".equals(SWT.getPlatform()))
			return Optional.of("AT-SPI is how screen readers work on Linux");
		boolean hasDaemon = Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, DAEMON)));
		return hasDaemon && Files.exists(SERVICE) ? Optional.empty()
				: Optional.of("the packages dbus-daemon and at-spi2-core are not installed, by which screen readers work");
	}

	/** Where it is. */
	String address() {
		return address;
	}

	@Override
	public void close() throws InterruptedException {
		daemon.descendants().forEach(ProcessHandle::destroy);
		daemon.destroy();
		daemon.waitFor();
	}
}
