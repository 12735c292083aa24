// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each product lists all its components and contains their notices. */
class ProductPartsTest {

	private static final Path PRODUCTS = Path.of("..", "..", "releng", "org.relationalimages.product", "target", "products")
			.toAbsolutePath().normalize();
	private static final Path PINS = Path.of("..", "..", ".mvn", "checksums", "checksums.sha256");

	static List<Path> products() throws IOException {
		try (Stream<Path> files = Files.walk(PRODUCTS, 9)) {
			List<Path> found = files.filter(file -> file.endsWith("artifacts.xml") && Files.isDirectory(file.resolveSibling("plugins")))
					.map(Path::getParent).sorted().toList();
			assertEquals(4, found.size());
			return found;
		}
	}

	@ParameterizedTest
	@MethodSource("products")
	void theListOfPartsIsValid(Path product) throws IOException {
		assertEquals(List.of(), new JsonParser().validate(product.resolve("sbom.cdx.json").toFile(), Version.VERSION_16));
	}

	@ParameterizedTest
	@MethodSource("products")
	void everyPluginIsListedWithItsHashAndLicence(Path product) throws IOException, ParseException {
		Set<String> listed = new HashSet<>();
		for (Component part : parts(product)) {
			assertFalse(part.getLicenses() == null, part.getName() + " has no licence");
			listed.add(part.getHashes().getFirst().getValue());
		}
		List<Path> plugins = plugins(product);
		for (Path plugin : plugins)
			assertTrue(listed.contains(sha256(plugin)), plugin.getFileName() + " is not listed");
		assertEquals(plugins.size(), listed.size());
	}

	@ParameterizedTest
	@MethodSource("products")
	void everyForeignPartIsAPinnedLibrary(Path product) throws IOException, ParseException {
		String pins = Files.readString(PINS);
		for (Component part : parts(product))
			if (!part.getName().startsWith("org.relationalimages.")) {
				assertEquals("pkg:maven/" + part.getGroup() + "/" + part.getName() + "@" + part.getVersion(), part.getPurl());
				assertTrue(pins.contains("  " + part.getGroup().replace('.', '/') + "/" + part.getName() + "/" + part.getVersion() + "/"),
						part.getPurl() + " is not pinned");
			}
	}

	@ParameterizedTest
	@MethodSource("products")
	void theNoticesOfThePartsAreThere(Path product) throws IOException {
		Path notices = product.resolve("notices");
		String index = Files.readString(notices.resolve("INDEX.txt"));
		for (String part : List.of("org.eclipse.emf.ecore ", "com.sun.jna ", "com.github.weisj.jsvg ", "org.relationalimages.viewpoint.graphics "))
			assertTrue(index.contains("\t" + part), part + "has no notice");
		try (Stream<Path> texts = Files.list(notices)) {
			for (Path text : texts.toList())
				assertTrue(text.endsWith("INDEX.txt") || index.contains("\n" + text.getFileName() + "\n"), text + " is not in the index");
		}
		assertTrue(Files.readString(notices.resolve("OFL.txt")).contains("SIL OPEN FONT LICENSE"));
	}

	private static List<Component> parts(Path product) throws ParseException {
		Bom bom = new JsonParser().parse(product.resolve("sbom.cdx.json").toFile());
		return bom.getComponents();
	}

	private static List<Path> plugins(Path product) throws IOException {
		try (Stream<Path> files = Files.list(product.resolve("plugins"))) {
			return files.filter(file -> file.toString().endsWith(".jar")).toList();
		}
	}

	private static String sha256(Path file) throws IOException {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
