// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The feature installs from the update site, and nothing else, into a workbench that lacks it. */
class UpdateSiteTest {
	private static final String FEATURE = "org.relationalimages.feature";

	/** A workbench without the feature: the feature is a separate root in the product and not part of this unit. */
	private static final String BARE_WORKBENCH = "org.relationalimages.product";

	private static final Path PROJECT = Path.of("..", "..").toAbsolutePath().normalize();

	@TempDir(cleanup = CleanupMode.ALWAYS)
	static Path fresh;

	private static Path installed;
	private static List<String> bare;
	private static Equinox director;

	@BeforeAll
	static void install() throws IOException, InterruptedException {
		Path site = PROJECT.resolve("releng/org.relationalimages.repository/target/repository");
		installed = fresh.resolve("fresh workbench");
		director = Equinox.ofBuiltProduct(PROJECT, fresh.resolve("director"));
		director.install(BARE_WORKBENCH, PROJECT.resolve("releng/org.relationalimages.product/target/repository"), installed);
		assertTrue(names("plugins").stream().noneMatch(name -> name.startsWith("org.relationalimages.")), "not a fresh workbench");
		bare = names("plugins").stream().sorted().toList();
		director.install(FEATURE + ".feature.group", site, installed);
	}

	@Test
	void theFeatureStandsInTheInstallation() throws IOException {
		assertEquals(1, names("features").stream().filter(name -> name.startsWith(FEATURE + "_")).count());
	}

	@Test
	void everyPluginOfTheFeatureIsInstalledAndRegistered() throws IOException {
		Set<String> ours = pluginsOfTheFeature();
		assertFalse(ours.isEmpty());
		List<String> plugins = names("plugins");
		String registered = registered();
		for (String id : ours) {
			assertTrue(plugins.stream().anyMatch(file -> file.startsWith(id + "_1.0.0.")), id + " is not in plugins/");
			assertTrue(registered.contains("\n" + id + ","), id + " is not registered");
		}
	}

	@Test
	void theLibrariesComeWithIt() throws IOException {
		List<String> plugins = names("plugins");
		for (String library : List.of("org.eclipse.gef", "org.eclipse.draw2d", "org.eclipse.elk.alg.layered", "org.eclipse.emf.ecore.xmi"))
			assertTrue(plugins.stream().anyMatch(file -> file.startsWith(library + "_")), library + " is not in plugins/");
	}

	@Test
	void theCommandLineRunsInTheInstallation() throws IOException, InterruptedException {
		Equinox.Result result = Equinox.at(installed, fresh.resolve("command line")).run("org.relationalimages.cli.application",
				"--version");
		assertEquals(0, result.exitCode(), result.words());
		assertTrue(result.words().contains("1.0.0"), result.words());
	}

	@Test
	void nothingIsLeftWhenItIsTakenOut() throws IOException, InterruptedException {
		try {
			director.uninstall(FEATURE + ".feature.group", installed);
			assertEquals(bare, names("plugins").stream().sorted().toList(), "libraries go with it");
			assertTrue(names("features").stream().noneMatch(name -> name.startsWith(FEATURE + "_")));
			assertFalse(registered().contains("\norg.relationalimages."));
		} finally {
			director.install(FEATURE + ".feature.group", PROJECT.resolve("releng/org.relationalimages.repository/target/repository"), installed);
		}
	}

	private static String registered() throws IOException {
		return Files.readString(installed.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"));
	}

	private static List<String> names(String folder) throws IOException {
		try (Stream<Path> files = Files.list(installed.resolve(folder))) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}

	private static Set<String> pluginsOfTheFeature() throws IOException {
		String feature = Files.readString(PROJECT.resolve("features").resolve(FEATURE).resolve("feature.xml"));
		return Pattern.compile("<plugin\\s+id=\"([^\"]+)\"").matcher(feature).results().map((MatchResult match) -> match.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
	}
}
