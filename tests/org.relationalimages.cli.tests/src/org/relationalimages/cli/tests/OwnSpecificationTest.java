// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.design.Design;

/** Our own specifications, given as files: their services come from this program, their colours from the file beside. */
class OwnSpecificationTest {

	@TempDir
	Path folder;
	private Path model;

	@BeforeEach
	void write() throws Exception {
		for (URL file : Design.specifications())
			try (InputStream in = file.openStream()) {
				Files.copy(in, folder.resolve(Path.of(file.getPath()).getFileName()));
			}
		model = folder.resolve("case.relimages");
		try (InputStream in = TeachingCases.find("T4").orElseThrow().open()) {
			Files.copy(in, model);
		}
	}

	@Test
	void aCaseIsShownByTheFileAlone() {
		Run.of("diagram", "--spec", folder.resolve("images.odesign"), "--description", Design.IMAGE_LAYERS, model).exits(0)
				.says("If he wants space, he will leave me");
		Run.of("diagram", "--spec", folder.resolve("people.odesign"), "--description", Design.PEOPLE_AND_BONDS, model).exits(0)
				.says("Chen Jing");
		Run.of("diagram", "--spec", folder.resolve("paradox.odesign"), "--description", Design.PARADOX, "--root",
				"//@paradoxes.0", model).exits(0).says("To be connected");
	}

	@Test
	void aProtectedCaseIsShownWithItsPassphrase() throws Exception {
		Run.typed("correct horse battery", "protect", "--passphrase-file", "-", model).exits(0);
		String[] command = { "diagram", "--spec", folder.resolve("people.odesign").toString(), "--description",
				Design.PEOPLE_AND_BONDS, model.toString(), "--passphrase-file", "-" };
		Run.typed("correct horse battery", (Object[]) command).exits(0).says("Chen Jing");
		Run.typed("wrong", (Object[]) command).exits(1).complains("can't be opened with this passphrase");
	}

	@Test
	void aMissingNeighbourIsNamed() throws Exception {
		Files.delete(folder.resolve("palette.odesign"));
		Run.of("diagram", "--spec", folder.resolve("images.odesign"), "--description", Design.IMAGE_LAYERS, model).exits(1)
				.complains("palette.odesign");
	}

	@Test
	void otherClassesThanOursAreNotServices() throws Exception {
		Path file = folder.resolve("images.odesign");
		String text = Files.readString(file);
		String foreign = text.replaceAll("qualifiedClassName=\"[^\"]+\"", "qualifiedClassName=\"java.lang.System\"");
		assertTrue(!foreign.equals(text));
		Files.writeString(file, foreign);
		Run.of("diagram", "--spec", file, "--description", Design.IMAGE_LAYERS, model).exits(1).complains("images.odesign");
	}
}
