// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.start;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The platform's own launcher: the newest {@code org.eclipse.equinox.launcher_VERSION.jar} beside this jar, nowhere else. */
final class Launcher {

	private static final String BEGINNING = "org.eclipse.equinox.launcher_";
	private static final String ENDING = ".jar";
	private static final String MAIN = "org.eclipse.equinox.launcher.Main";

	private Launcher() {
	}

	/** The folder of this jar. */
	static Path folder() throws IOException {
		try {
			return Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toAbsolutePath().getParent();
		} catch (URISyntaxException | RuntimeException e) {
			throw new IOException("the program's own folder can't be told", e);
		}
	}

	/** Finds the launcher in a folder. */
	static Path in(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().startsWith(BEGINNING) && file.toString().endsWith(ENDING))
					.filter(Files::isRegularFile).max(Comparator.comparing(Launcher::version, Versions::compare))
					.orElseThrow(() -> new IOException("the installation is incomplete: " + BEGINNING + "*" + ENDING + " is not in " + folder));
		}
	}

	private static String version(Path file) {
		String name = file.getFileName().toString();
		return name.substring(BEGINNING.length(), name.length() - ENDING.length());
	}

	/** Runs the launcher in this thread, which has to be the first one on macOS. It ends the program itself. */
	static void run(Path jar, List<String> arguments) throws Throwable {
		URI address = jar.toUri();
		// Open as long as the program runs.
		@SuppressWarnings("resource")
		ClassLoader loader = new URLClassLoader(new URL[] { address.toURL() }, ClassLoader.getPlatformClassLoader());
		try {
			loader.loadClass(MAIN).getMethod("main", String[].class).invoke(null, (Object) arguments.toArray(String[]::new));
		} catch (InvocationTargetException e) {
			throw e.getCause();
		} catch (ReflectiveOperationException e) {
			throw new IOException("the installation is damaged: " + jar + " holds no launcher", e);
		}
	}
}
