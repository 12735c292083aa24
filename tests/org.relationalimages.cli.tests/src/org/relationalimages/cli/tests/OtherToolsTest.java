// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.casefile.MetamodelExport;

/** Cases as other tools write them, and what other tools need to read ours. */
class OtherToolsTest {

	@TempDir
	Path folder;
	private Path file;

	@BeforeEach
	void write() throws Exception {
		file = CaseFolders.write(folder, "case.relimages");
	}

	private void rewrite(String before, String after) throws Exception {
		String content = Files.readString(file);
		assertTrue(content.contains(before), content);
		Files.writeString(file, content.replace(before, after));
	}

	@Test
	void aReferenceByHrefIsExportedLikeAnyOther() throws Exception {
		byte[] plain = Files.readAllBytes(file);
		String layer = CaseFiles.load(file).getLifeLayers().get(0).getId();
		String content = Files.readString(file);
		int at = content.indexOf(" layer=\"" + layer + "\"");
		int end = content.indexOf("/>", at);
		Files.writeString(file, content.substring(0, at) + content.substring(at + (" layer=\"" + layer + "\"").length(), end)
				+ "><layer href=\"case.relimages#" + layer + "\"/></images>" + content.substring(end + 2));
		Run.of("validate", "--rule", "structure", file).exits(0);
		Run.of("export", "--format", "xmi", "--to", folder.resolve("out"), file).exits(0);
		try (Stream<Path> out = Files.list(folder.resolve("out"))) {
			assertArrayEquals(plain, Files.readAllBytes(out.findFirst().orElseThrow()));
		}
	}

	@Test
	void whatIsSkippedIsToldByEveryCommand() throws Exception {
		rewrite("</rim.cases:CaseFile>", "<xmi:Extension extender=\"T\"><a/></xmi:Extension></rim.cases:CaseFile>");
		byte[] before = Files.readAllBytes(file);
		String told = "parts that belong to other programs and were skipped: 1 × xmi:Extension";
		Run.of("validate", file).exits(0).complains(told);
		Run.of("export", "--format", "xmi", "--to", folder.resolve("out"), file).exits(0).complains(told);
		Run.of("layout", file).exits(0).complains(told);
		assertArrayEquals(before, Files.readAllBytes(file));
		assertEquals(0, Run.of("validate", file).exits(0).problems());
	}

	@Test
	void otherEncodingsAreRead() throws Exception {
		rewrite("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
		Files.write(file, Files.readString(file).getBytes(StandardCharsets.UTF_16));
		Run.of("validate", file).exits(0).says("1 warning, 4 prompts");
	}

	@Test
	void theMetamodelNeedsNoCase() throws Exception {
		Path out = folder.resolve("new/folder");
		Run run = Run.of("export", "--format", "ecore", "--to", out).exits(0);
		assertEquals(out.resolve(MetamodelExport.FILE) + System.lineSeparator(), run.out());
		assertTrue(Files.readString(out.resolve(MetamodelExport.FILE)).contains("nsURI=\"http://relationalimages.org/model/1.0/cases\""));
		Run.of("export", "--format=ecore", "--to", out).exits(0);
		try (Stream<Path> all = Files.list(out)) {
			assertEquals(List.of(out.resolve(MetamodelExport.FILE)), all.toList());
		}
	}

	@Test
	void theMetamodelTakesNothingThatIsForCases() {
		Path out = folder.resolve("out");
		Run.of("export", "--format", "ecore", "--to", out, file).exits(2).complains("leave the files out");
		Run.of("export", "--format", "ecore").exits(2).complains("--to is missing");
		Run.of("export", "--format", "ecore", "--to", out, "--all").exits(2).complains("--all is for cases");
		Run.of("export", "--format", "ecore", "--to", out, "--passphrase-file", "x").exits(2).complains("--passphrase-file is for cases");
		Run.of("export", "--format", "ecore", "--to", file).exits(1).complains("not a folder");
		assertFalse(Files.exists(out));
		Run.of("export", "--help").exits(0).says("ecore");
	}
}
