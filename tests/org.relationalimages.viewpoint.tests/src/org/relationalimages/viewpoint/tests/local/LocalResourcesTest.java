// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.viewpoint.local.LocalResources;

class LocalResourcesTest {

	@TempDir
	Path folder;

	@Test
	void opensFilesOfThisMachine() throws IOException {
		Path file = Files.write(folder.resolve("a picture.svg"), new byte[] { 1, 2, 3 });
		try (InputStream in = LocalResources.open(file.toUri().toURL())) {
			assertArrayEquals(new byte[] { 1, 2, 3 }, in.readAllBytes());
		}
	}

	@Test
	void opensResourcesOfBundles() throws IOException {
		try (InputStream in = LocalResources.open(LocalResourcesTest.class.getResource("LocalResourcesTest.class"))) {
			assertTrue(in.readAllBytes().length > 0);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost/a.svg", "https://localhost/a.svg", "file://elsewhere.invalid/share/a.svg",
			"jar:http://localhost/a.jar!/a.svg", "jar:file://elsewhere.invalid/a.jar!/a.svg", "ftp://localhost/a.svg" })
	void refusesWhatANetworkWouldBring(String address) throws IOException {
		URL url = URI.create(address).toURL();
		IOException refusal = assertThrows(IOException.class, () -> LocalResources.open(url).close());
		assertTrue(refusal.getMessage().contains("not opened"), refusal.getMessage());
	}
}
