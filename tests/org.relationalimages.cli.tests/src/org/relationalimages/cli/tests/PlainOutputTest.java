// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of files and all that stands in them may try to steer the terminal or to turn lines around; nothing of it gets there. */
class PlainOutputTest {

	/** Windows has no control characters in names of files. */
	private static final String STEERING = java.io.File.separatorChar == '\\' ? "\u202Eright\u2066x"
			: "\u001B]0;taken\u0007\u001B[31mred\u009B2J\u202Eright\u2066x\u200F\u061C";
	private static final String BIDI = "\u202Eright\u2066x\u200F\u061C\u2028\u0085";
	private static final String WORDS = "correct horse battery";

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void write() throws Exception {
		Run.of("new", "--template", "individual", folder.resolve("plain.relimages")).exits(0);
		file = folder.resolve(STEERING + ".relimages");
		Files.move(folder.resolve("plain.relimages"), file);
	}

	private static Run plain(Run run) {
		for (String text : new String[] { run.out(), run.err() })
			text.chars().forEach(c -> assertFalse(c != '\n' && c != '\t' && Character.isISOControl(c) || c == 0x61C || c == 0x200E || c == 0x200F
					|| c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069, () -> Integer.toHexString(c) + " in " + run));
		assertFalse(run.out().isEmpty() && run.err().isEmpty());
		return run;
	}

	@Test
	void commandsOnCases() throws Exception {
		Files.writeString(file, Files.readString(file).replaceFirst("title=\"[^\"]*\"", "title=\"" + BIDI.replace("\u0085", "&#x85;")
				.replace("\u2028", "&#x2028;") + "\"").replaceFirst("</rim.cases:CaseFile>|/>$", "$0"));
		for (String[] words : new String[][] { { "validate" }, { "validate", "--format", "json" }, { "layout" }, { "backups" },
				{ "export", "--format", "xmi", "--to" }, { "nothing" }, { "validate", "--format" } }) {
			Object[] all = new Object[words.length + (words[words.length - 1].equals("--to") ? 2 : 1)];
			System.arraycopy(words, 0, all, 0, words.length);
			if (all.length == words.length + 2)
				all[words.length] = Files.createDirectories(folder.resolve("to" + STEERING));
			all[all.length - 1] = file;
			plain(Run.of(all));
		}
		plain(Run.typed(WORDS, "protect", "--passphrase-file", "-", file)).exits(0);
		plain(Run.typed("wrong", "validate", "--passphrase-file", "-", file)).exits(1);
		plain(Run.typed(WORDS, "unprotect", "--passphrase-file", "-", file)).exits(0);
		plain(Run.of("new", "--template", STEERING, folder.resolve("x.relimages")));
		plain(Run.of("new", "--template", "individual", folder.resolve(STEERING + "2.relimages"))).exits(0);
		plain(Run.of(STEERING));
		plain(Run.of("validate", "--" + STEERING, file)).exits(2);
		plain(Run.of("validate", folder.resolve(STEERING))).exits(1);
	}

	@Test
	void brokenFilesOfAllKinds() throws Exception {
		for (String content : new String[] { STEERING, "<" + BIDI + "/>", "<a x='" + BIDI + "'/>",
				Files.readString(file).replaceFirst("title=", "ti\u202Etle="), Files.readString(file).replaceFirst("id=\"", "id=\"\u202E"),
				Files.readString(file).replaceFirst("title=", "x" + "="), "" }) {
			Files.writeString(file, content);
			plain(Run.of("validate", file)).exits(1);
			plain(Run.of("diagram", "--spec", file, "--description", STEERING, file)).exits(1);
			plain(Run.of("diagram", "--spec", file, "--metamodel", file, "--description", STEERING, file)).exits(1);
		}
	}

	private void boxes(String mapping, String label) throws IOException {
		new BoxSpecification(folder).metamodel().layer(BoxSpecification.nodes("feature:boxes", BoxSpecification.SQUARE.replace("feature:name", label)
				+ "/>").replace("'Node'",
				"'" + mapping + "'")).model("<boxes name='&#x202E;right&#x2066;x&#x200F;&#x2028;&#x85;&#10;&#9;'/>");
	}

	@Test
	void diagrams() throws Exception {
		BoxSpecification boxSpecification = new BoxSpecification(folder);
		boxes("\u202Enode", "feature:name");
		assertTrue(plain(boxSpecification.diagram()).exits(0).out().contains("\\u202eright\\u2066x"));
		plain(boxSpecification.diagram("--format", "svg")).exits(0).says("<svg");
		Path to = folder.resolve("whole.json");
		boxSpecification.diagram("--to", to).exits(0);
		assertTrue(Files.readString(to).contains("\u202Eright\u2066x"));
		plain(boxSpecification.diagram("--to", folder.resolve(STEERING))).exits(0);
		plain(boxSpecification.diagram("--root", STEERING)).exits(1);
		plain(boxSpecification.diagram("--filter", STEERING)).exits(1);
		boxes("\u202Enode", "feature:\u202Ename");
		plain(boxSpecification.diagram()).exits(0).complains("has no feature");
		boxes("\u202Enode", "aql:\u202Ename");
		plain(boxSpecification.diagram()).exits(1);
	}
}
