// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.relationalimages.workbench.tests.network.Refusals;

/** The jar that makes a Java process refuse the network. */
final class RefusingAgent {

	private static final List<String> CLASSES = List.of("Refusals", "RefusedSocket", "RefusedDatagrams", "RefusedChannels",
			"RefusedNames", "Tempter");

	private RefusingAgent() {
	}

	static void write(Path jar) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(new Attributes.Name("Premain-Class"), Refusals.class.getName());
		String names = Refusals.class.getPackageName() + ".RefusedNames";
		try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file, manifest)) {
			for (String one : CLASSES)
				copy(Refusals.class.getPackageName().replace('.', '/') + "/" + one + ".class", out);
			out.putNextEntry(new JarEntry("META-INF/services/java.net.spi.InetAddressResolverProvider"));
			out.write(names.getBytes(StandardCharsets.UTF_8));
		}
	}

	private static void copy(String path, JarOutputStream out) throws IOException {
		try (InputStream in = Refusals.class.getClassLoader().getResourceAsStream(path)) {
			out.putNextEntry(new JarEntry(path));
			in.transferTo(out);
		}
	}
}
