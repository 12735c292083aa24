// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.export.plan.ExportFormat;
import org.relationalimages.export.plan.ExportFormats;

class UsageTest {

	@TempDir
	Path folder;

	@Test
	void helpNamesEveryCommand() {
		Run run = Run.of("--help").exits(0);
		for (String command : new String[] { "validate", "export", "new", "layout", "protect", "unprotect", "backups", "diagram" })
			run.says("  " + command);
		assertEquals("", run.err());
	}

	@ParameterizedTest
	@ValueSource(strings = { "validate", "export", "new", "layout", "protect", "unprotect", "backups", "diagram" })
	void everyCommandExplainsItself(String command) {
		Run.of(command, "--help").exits(0).says("relational-images " + command + " [OPTION…]").says("--help");
		Run.of(command, "x", "--help").exits(0).says("relational-images " + command);
	}

	@Test
	void helpExplainsEveryFormat() {
		Run run = Run.of("export", "--help").exits(0);
		for (ExportFormat format : ExportFormats.all())
			run.says(String.format("%n  %-12s %s%n", format.word(), format.title()));
	}

	@Test
	void versionIsANumber() {
		assertTrue(Run.of("--version").exits(0).out().matches("relational-images \\d+\\.\\d+\\.\\d+\\R"));
	}

	@Test
	void wrongUseIsExplained() {
		Run.of().exits(2).complains("Name a command").complains("--help");
		Run.of("exprot").exits(2).complains("no command 'exprot'; perhaps export is meant");
		Run.of("--versoin").exits(2).complains("perhaps --version is meant");
		Run.of("validate").exits(2).complains("Name at least one file").complains("validate --help");
		Run.of("export", "--fromat", "svg", "a").exits(2).complains("no option --fromat; perhaps --format is meant");
		Run.of("export", "a.relimages").exits(2).complains("The option --to is missing");
		Run.of("export", "--to").exits(2).complains("--to needs a value");
		Run.of("export", "--format", "svgg", "--to", folder, "a").exits(2).complains("perhaps svg is meant")
				.complains("choose one of " + ExportFormats.all().stream().map(ExportFormat::word).collect(Collectors.joining(", ")) + ", ecore");
		Run.of("export", "--format=docx", "--to", folder, "a").exits(2).complains("choose one of");
		Run.of("export", "--to", folder, "--to", folder, "a").exits(2).complains("given twice");
		Run.of("export", "--all=yes", "--to", folder, "a").exits(2).complains("takes no value");
		Run.of("export", "--all", "--diagram", "x", "--to", folder, "a").exits(2).complains("contradict");
		Run.of("export", "--format", "xmi", "--diagram", "x", "--to", folder, "a").exits(2).complains("leave --diagram out");
		Run.of("export", "--scale", "2", "--to", folder, "a").exits(2).complains("--format png");
		Run.of("export", "--format", "png", "--scale", "big", "--to", folder, "a").exits(2).complains("no number");
		Run.of("export", "--format", "png", "--scale", "99", "--to", folder, "a").exits(2).complains("out of bounds");
		Run.of("export", "--format", "png", "--scale", "NaN", "--to", folder, "a").exits(2).complains("out of bounds");
		Run.of("new", "--template", "copule", "a.relimages").exits(2).complains("perhaps couple is meant");
		Run.of("new", folder.resolve("case.xml")).exits(2).complains("ends with .relimages");
		Run.of("diagram", "a", "b").exits(2).complains("The option --spec is missing");
		Run.of("diagram", "--spec", "a", "--description", "b").exits(2).complains("exactly one file");
		Run.of("validate", "").exits(2).complains("name is empty");
		Run.of("validate", "a\0b").exits(2).complains("can't be the name of a file");
	}

	@Test
	void afterTwoDashesComeFilesOnly() {
		Run.of("validate", "--", "--help").exits(1).complains("--help: there is no such file");
	}
}
