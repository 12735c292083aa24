// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.architecture.tests.gef;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.objectweb.asm.ClassReader;

/**
 * The types of one GEF with its draw2d.
 *
 * @param gef its version
 * @param draw2d the version of its draw2d
 */
record GefLibrary(String gef, String draw2d, Map<String, ApiType> types) {

	/** Whether a type belongs to GEF or draw2d, whatever the version. */
	static boolean covers(String type) {
		return type.startsWith("org/eclipse/gef/") || type.startsWith("org/eclipse/draw2d/");
	}

	/** The one that is shipped with the bundles, from their update site. */
	static GefLibrary shipped(Path plugins) {
		Map<String, ApiType> types = new HashMap<>();
		String gef = readPlugin(plugins, "org.eclipse.gef_", types);
		return new GefLibrary(gef, readPlugin(plugins, "org.eclipse.draw2d_", types), types);
	}

	/**
	 * The one in the lists of these versions. A list has every public type with its public and protected members,
	 * without those that the compiler added: {@code type flags < superclass , interface,interface}, and below it,
	 * indented, {@code flags name descriptor}.
	 */
	static GefLibrary listed(String gef, String draw2d) {
		Map<String, ApiType> types = new HashMap<>();
		for (String file : List.of("draw2d-" + draw2d, "gef-" + gef))
			try (InputStream in = GefLibrary.class.getResourceAsStream("/gef/" + file + ".txt");
					BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
				readList(lines, types);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		return new GefLibrary(gef, draw2d, types);
	}

	/** Adds the types of a list. */
	static void readList(BufferedReader lines, Map<String, ApiType> types) throws IOException {
		ApiType last = null;
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			String[] words = line.strip().split(" ");
			if (line.startsWith(" "))
				last.members().add(new ApiMember(words[0], words[1], words[2]));
			else {
				last = new ApiType(words[0], words[1], words[3], words.length < 6 ? List.of() : List.of(words[5].split(",")),
						new ArrayList<>());
				types.put(last.name(), last);
			}
		}
	}

	/** Adds the types of a jar. */
	static void readJar(Path jar, Map<String, ApiType> types) throws IOException {
		try (ZipFile zip = new ZipFile(jar.toFile())) {
			for (ZipEntry entry : zip.stream().filter(one -> one.getName().endsWith(".class")).toList()) {
				ApiType type = ApiType.read(new ClassReader(zip.getInputStream(entry)));
				types.put(type.name(), type);
			}
		}
	}

	/** Adds the types of the one jar whose name has that prefix; returns its version. */
	private static String readPlugin(Path plugins, String start, Map<String, ApiType> types) {
		try (Stream<Path> files = Files.list(plugins)) {
			Path jar = files.filter(file -> file.getFileName().toString().startsWith(start)).findFirst().orElseThrow();
			readJar(jar, types);
			return jar.getFileName().toString().replaceAll(".*_(\\d+\\.\\d+\\.\\d+)\\..*", "$1");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public String toString() {
		return gef;
	}
}
