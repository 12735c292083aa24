// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** One folder of {@code bundles/}: its name without {@code org.relationalimages.}, its manifest and its classes. */
public record OurBundle(String name, Path folder) {
	static final String PREFIX = "org.relationalimages.";

	/** The project's folder; tests run in the folder of their bundle. */
	public static final Path PROJECT = Path.of("..", "..").toAbsolutePath().normalize();

	private static final Pattern BUNDLE_NAME = Pattern.compile("(?:^|,)\\s*([A-Za-z0-9_.-]+)");

	/** All bundles, by name. */
	public static List<OurBundle> all() {
		try (Stream<Path> folders = Files.list(PROJECT.resolve("bundles"))) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted()
					.map(folder -> new OurBundle(folder.getFileName().toString().substring(PREFIX.length()), folder))
					.toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Its manifest. */
	public Manifest manifest() {
		try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
			return new Manifest(in);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The symbolic names in a manifest header such as Require-Bundle; none when the header is missing. */
	Set<String> bundlesIn(String header) {
		String value = manifest().getMainAttributes().getValue(header);
		Set<String> names = new TreeSet<>();
		if (value == null)
			return names;
		String withoutAttributes = value.replaceAll(";[^,\";]*(\"[^\"]*\")?[^,\";]*", "");
		for (Matcher matcher = BUNDLE_NAME.matcher(withoutAttributes); matcher.find();)
			names.add(matcher.group(1));
		return names;
	}

	/** The compiled classes; empty for a bundle without code. */
	JavaClasses classes() {
		return new ClassFileImporter().importPath(folder.resolve("target/classes"));
	}

	/** Whether the class was generated from the metamodel: its source is in {@code src-gen}. */
	boolean generated(String className) {
		String outer = className.replaceAll("\\$.*", "").replace('.', '/');
		return Files.exists(folder.resolve("src-gen").resolve(outer + ".java"));
	}

	@Override
	public String toString() {
		return name;
	}
}
