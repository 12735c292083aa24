// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests.gef;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.objectweb.asm.ClassReader;

/**
 * The compiled classes of our bundles.
 *
 * @param types each by its name
 * @param uses the references of each to other classes
 */
record OurClasses(Map<String, ApiType> types, Map<String, Set<Use>> uses) {

	/** Reads all class files below the folders. */
	static OurClasses read(List<Path> folders) {
		OurClasses ours = new OurClasses(new TreeMap<>(), new TreeMap<>());
		for (Path folder : folders)
			try (Stream<Path> files = Files.walk(folder)) {
				for (Path file : files.filter(one -> one.toString().endsWith(".class")).toList())
					ours.add(new ClassReader(Files.readAllBytes(file)));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		return ours;
	}

	private void add(ClassReader file) {
		types.put(file.getClassName(), ApiType.read(file));
		uses.put(file.getClassName(), UseReader.read(file));
	}
}
