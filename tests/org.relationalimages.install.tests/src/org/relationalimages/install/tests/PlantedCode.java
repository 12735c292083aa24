// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import javax.tools.ToolProvider;

/** Code that a test plants where it must not run, or that replaces the platform's. */
final class PlantedCode {

	private PlantedCode() {
	}

	/** Compiles one class into a jar. */
	static void write(Path jar, String className, String source, Path workingFolder) throws IOException {
		Path file = workingFolder.resolve(className.substring(className.lastIndexOf('.') + 1) + ".java");
		Path classes = Files.createDirectories(workingFolder.resolve("classes of " + jar.getFileName()));
		Files.writeString(file, source);
		assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, "--release", "21", "-proc:none", "-d",
				classes.toString(), file.toString()));
		try (OutputStream out = Files.newOutputStream(jar); JarOutputStream zip = new JarOutputStream(out)) {
			List<Path> made;
			try (Stream<Path> found = Files.walk(classes)) {
				made = found.filter(Files::isRegularFile).toList();
			}
			for (Path one : made) {
				zip.putNextEntry(new JarEntry(classes.relativize(one).toString().replace('\\', '/')));
				zip.write(Files.readAllBytes(one));
			}
		}
	}

	/** A framework that creates a file and ends. */
	static void writeFramework(Path jar, Path trace, Path workingFolder) throws IOException {
		String name = "org.eclipse.core.runtime.adaptor.EclipseStarter";
		write(jar, name, """
				package org.eclipse.core.runtime.adaptor;
				public class EclipseStarter {
					static {
						try {
							java.nio.file.Files.createFile(java.nio.file.Path.of("%s"));
						} catch (java.io.IOException e) {
							throw new IllegalStateException(e);
						}
					}
					public static Object run(String[] arguments, Runnable handler) {
						return 0;
					}
				}
				""".formatted(trace.toString().replace("\\", "\\\\")), workingFolder);
	}
}
