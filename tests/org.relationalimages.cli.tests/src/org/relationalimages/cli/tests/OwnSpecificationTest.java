// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

	/** Nobody's class, or it would be no use to hide it: it tells when it is loaded. */
	public static final class Trap {

		static {
			System.setProperty(Trap.class.getName(), "loaded");
		}

		/** What a service looks like. */
		public static String name(EObject element) {
			return "trapped";
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "java.lang.System", "java.lang.Runtime", "java.lang.Object", "sun.misc.Unsafe", "javax.script.ScriptEngineManager",
			"java.util.ServiceLoader", "[Ljava.lang.String;", "[I", "org.eclipse.emf.ecore.util.EcoreUtil", "org.relationalimages.design.Design",
			"org.relationalimages.cli.CommandLine", "org.relationalimages.cli.tests.OwnSpecificationTest$Trap", "Here", "", " " })
	void otherClassesThanOurServicesAreNeverLoaded(String name) throws Exception {
		Path file = folder.resolve("images.odesign");
		String text = Files.readString(file);
		String foreign = text.replaceFirst("qualifiedClassName=\"[^\"]+\"", Matcher.quoteReplacement("qualifiedClassName=\"" + name + "\""));
		assertTrue(!foreign.equals(text));
		Files.writeString(file, foreign);
		Run.of("diagram", "--spec", file, "--description", Design.IMAGE_LAYERS, model).exits(1).complains("images.odesign")
				.complains("\"" + name + "\", which can't be loaded");
		assertNull(System.getProperty(getClass().getName() + "$Trap"));
	}
}
