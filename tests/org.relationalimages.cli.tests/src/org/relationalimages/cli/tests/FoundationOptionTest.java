// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.ShippedFiles;

/** {@code export --foundation-of}. */
class FoundationOptionTest {

	private static final String NAME = "Holding on, asking for reassurance";

	@TempDir
	Path folder;

	private final CaseFile root = ShippedFiles.load("T4");

	@BeforeEach
	void someNames() {
		root.getStrategies().getLast().setSensitive(true);
	}

	private Run export(String to, Object... more) throws IOException {
		Path file = folder.resolve("case.relimages");
		CaseFiles.save(root, file);
		Object[] words = new Object[6 + more.length];
		System.arraycopy(new Object[] { "export", "--format", "svg", "--to", folder.resolve(to), file }, 0, words, 0, 6);
		System.arraycopy(more, 0, words, 6, more.length);
		return Run.of(words);
	}

	private String layers(String to) throws IOException {
		return Files.readString(folder.resolve(to).resolve("case - Image Layers.svg"));
	}

	@Test
	void theRestStandsBack() throws IOException {
		export("plain").exits(0);
		export("built", "--foundation-of", NAME.toLowerCase()).exits(0);
		assertNotEquals(layers("plain"), layers("built"));
	}

	@Test
	void namesThatFitNothingOrSeveralAreRefused() throws IOException {
		Run run = export("out", "--foundation-of", "nobody").exits(1).complains("there is no strategy or image 'nobody'");
		assertFalse(run.err().contains(root.getStrategies().getLast().getName()), run::toString);
		export("out", "--foundation-of", " ").exits(2).complains("needs the name of a strategy or image");
		root.getStrategies().forEach(one -> one.setName(NAME));
		export("out", "--foundation-of", NAME).exits(1).complains("are named");
		assertFalse(Files.exists(folder.resolve("out")) && Files.list(folder.resolve("out")).findAny().isPresent());
	}
}
