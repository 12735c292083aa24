// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.RuleMute;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.viewpoint.dump.Json;

class ValidateJsonTest {

	@TempDir
	Path folder;

	@SuppressWarnings("unchecked")
	private static Map<String, Object> json(Run run) {
		return (Map<String, Object>) Json.read(run.out());
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> list(Map<String, Object> object, String name) {
		return (List<Map<String, Object>>) object.get(name);
	}

	@Test
	void tellsEverythingAboutAFinding() throws Exception {
		CaseFile root = CaseFolders.create();
		Path file = folder.resolve("case.relimages");
		CaseFiles.save(root, file);
		Map<String, Object> document = json(Run.of("validate", "--format", "json", "--rule", "R01", file).exits(0));
		assertEquals("relational-images-checks", document.get("format"));
		assertEquals("1", document.get("version").toString());
		assertEquals("{error=0, warning=1, prompt=0, muted=0, failed=0}", document.get("counts").toString());
		Map<String, Object> checked = list(document, "files").get(0);
		assertEquals(file.toString(), checked.get("file"));
		assertNull(checked.get("failure"));
		assertEquals("{error=0, warning=1, prompt=0, muted=0}", checked.get("counts").toString());
		Map<String, Object> finding = list(checked, "findings").get(0);
		assertEquals(List.of("rule", "severity", "title", "source", "citation", "element", "feature", "message", "fixes"),
				List.copyOf(finding.keySet()));
		assertEquals(Map.of("id", CaseFiles.load(file).getImages().get(0).getId(), "type", "RelationalImage", "label",
				"when I reach for them, they cannot respond"), finding.get("element"));
		assertEquals(List.of("R01", "warning", "S0#2", "meanings"),
				List.of(finding.get("rule"), finding.get("severity"), finding.get("source"), finding.get("feature")));
		assertEquals(List.of("Add a meaning"), finding.get("fixes"));
	}

	@Test
	void severalFilesGiveOneObjectWithThoseThatFailed() throws Exception {
		Path first = CaseFolders.write(folder, "first.relimages");
		Path bad = Files.writeString(folder.resolve("bad.relimages"), "<html/>");
		Path last = CaseFolders.write(folder, "last.relimages");
		Run run = Run.of("validate", "--format=json", "--fail-on=never", first, bad, last).exits(1);
		assertEquals(1, run.problems());
		Map<String, Object> document = json(run);
		List<Map<String, Object>> files = list(document, "files");
		assertEquals(List.of(first.toString(), bad.toString(), last.toString()),
				files.stream().map(one -> one.get("file")).toList());
		assertTrue(files.get(1).get("failure").toString().contains("this isn't a case file"));
		assertEquals(List.of(), files.get(1).get("findings"));
		assertTrue(document.get("counts").toString().endsWith("failed=1}"));
	}

	@Test
	void mutedFindingsTellWhy() throws Exception {
		CaseFile root = CaseFolders.create();
		RuleMute mute = CasesFactory.eINSTANCE.createRuleMute();
		mute.setRuleId("R01");
		mute.setReason("asked \"in\" session 4\n</script>");
		mute.setWholeCase(true);
		root.getMutes().add(mute);
		Path file = folder.resolve("muted.relimages");
		CaseFiles.save(root, file);
		Map<String, Object> checked = list(json(Run.of("validate", "--format", "json", "--rule", "R01", file).exits(0)), "files")
				.get(0);
		assertEquals("{error=0, warning=0, prompt=0, muted=1}", checked.get("counts").toString());
		assertEquals("asked \"in\" session 4\n</script>", list(checked, "muted").get(0).get("reason"));
	}

	@Test
	void hostileTextsComeBackAsTheyWereAndSteerNothing() throws Exception {
		CaseFile root = CaseFolders.create();
		RelationalImage image = root.getImages().get(0);
		String hostile = "\"}],{\\ \u009b31m\u0085 \u202Eback\u2028 <!-- 😀";
		image.setPicture(hostile);
		Path file = folder.resolve("hostile \" \\ \u202E.relimages");
		CaseFiles.save(root, file);
		Run run = Run.of("validate", "--format", "json", "--rule", "R01", file).exits(0);
		assertTrue(run.out().chars().allMatch(c -> c == '\n' || c >= ' ' && c < 0x7f || c > 0xa0 && c < 0x2000), run::toString);
		Map<String, Object> checked = list(json(run), "files").get(0);
		assertEquals(file.toString(), checked.get("file"));
		Map<?, ?> element = (Map<?, ?>) list(checked, "findings").get(0).get("element");
		assertEquals(hostile.replaceAll("\\s+", " "), element.get("label"));
	}

	@Test
	void theFormOfTheCaseIsARuleOfItsOwn() throws Exception {
		CaseFile root = CaseFolders.create();
		root.getPersons().get(0).setPseudonym(" ");
		Path file = folder.resolve("blank.relimages");
		CaseFiles.save(root, file);
		Map<String, Object> finding = list(
				list(json(Run.of("validate", "--format", "json", "--rule", "structure", file).exits(1)), "files").get(0),
				"findings").get(0);
		assertEquals(List.of("structure", "error", "pseudonym"),
				List.of(finding.get("rule"), finding.get("severity"), finding.get("feature")));
	}
}
