// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.install.tests;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What the platform's classes may treat as an option: every string in them that looks like one. */
final class OptionNames {

	private static final Pattern OPTION = Pattern.compile("--?[A-Za-z][A-Za-z0-9._]{0,60}");
	private static final int MAGIC = 0xCAFEBABE;

	private OptionNames() {
	}

	/** The options in the jars of the Eclipse platform of an installation. */
	static Set<String> of(Path plugins) throws IOException {
		Set<String> names = new TreeSet<>();
		try (Stream<Path> files = Files.list(plugins)) {
			for (Path jar : files.filter(file -> file.getFileName().toString().matches("org\\.eclipse\\..*\\.jar")).sorted().toList())
				readJar(jar, names);
		}
		return names;
	}

	private static void readJar(Path jar, Set<String> names) throws IOException {
		try (ZipFile zip = new ZipFile(jar.toFile())) {
			for (ZipEntry entry : Collections.list(zip.entries()))
				if (entry.getName().endsWith(".class"))
					try (InputStream in = zip.getInputStream(entry)) {
						readTexts(new DataInputStream(in), names);
					}
		}
	}

	/** Reads the constants of a class file, as described in chapter 4.4 of the Java Virtual Machine Specification. */
	private static void readTexts(DataInputStream in, Set<String> names) throws IOException {
		if (in.readInt() != MAGIC)
			throw new IOException("not a class");
		in.readInt();
		int count = in.readUnsignedShort();
		for (int i = 1; i < count; i++)
			switch (in.readUnsignedByte()) {
				case 1 -> {
					String text = in.readUTF();
					if (OPTION.matcher(text).matches())
						names.add(text);
				}
				case 5, 6 -> {
					in.readLong();
					i++; // has two indexes
				}
				case 7, 8, 16, 19, 20 -> in.readUnsignedShort();
				case 15 -> {
					in.readUnsignedByte();
					in.readUnsignedShort();
				}
				default -> in.readInt();
			}
	}
}
