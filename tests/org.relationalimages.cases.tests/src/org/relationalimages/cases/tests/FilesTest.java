// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cases.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.cases.Template;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CaseKind;
import org.relationalimages.tests.support.ShippedFiles;

/** The shipped files are valid case files, and the bundle's table describes them correctly. */
class FilesTest {

	static Stream<TeachingCase> cases() {
		return TeachingCases.all().stream();
	}

	static Stream<Template> templates() {
		return TeachingCases.templates().stream();
	}

	@Test
	void theEightCasesAndThreeTemplatesAreThere() {
		assertEquals(List.of("T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8"), TeachingCases.all().stream().map(TeachingCase::id).toList());
		assertEquals(List.of("individual", "couple", "programme"), TeachingCases.templates().stream().map(Template::id).toList());
		assertTrue(TeachingCases.find("T9").isEmpty());
		assertTrue(TeachingCases.find("").isEmpty());
	}

	@Test
	void aMissingFileIsToldInOneSentence() {
		TeachingCase none = new TeachingCase("T9", "None", "None.", "None", "T9-none.relimages");
		FileNotFoundException told = assertThrows(FileNotFoundException.class, none::open);
		assertTrue(told.getMessage().contains("T9-none.relimages") && told.getMessage().contains("install"), told.getMessage());
		assertTrue(none.views().isEmpty());
	}

	@ParameterizedTest
	@MethodSource("cases")
	void theTableAgreesWithTheCase(TeachingCase teachingCase) {
		CaseFile root = ShippedFiles.load(teachingCase);
		assertEquals(CaseKind.TEACHING, root.getKind());
		assertEquals(teachingCase.title(), root.getTitle());
		assertTrue(teachingCase.fileName().startsWith(teachingCase.id() + "-") && teachingCase.fileName().endsWith(".relimages"), teachingCase.fileName());
		assertEquals(1, teachingCase.summary().chars().filter(c -> c == '.').count(), teachingCase.summary());
		assertTrue(teachingCase.summary().endsWith(".") && teachingCase.summary().length() <= 120, teachingCase.summary());
		assertFalse(root.getSummary().isBlank());
	}

	@ParameterizedTest
	@MethodSource("cases")
	void savingACaseChangesNothing(TeachingCase teachingCase) throws IOException {
		assertArrayEquals(ShippedFiles.bytes(teachingCase), CaseFiles.bytes(ShippedFiles.load(teachingCase), teachingCase.fileName()));
	}

	@ParameterizedTest
	@MethodSource("templates")
	void savingATemplateChangesNothing(Template template) throws IOException {
		assertArrayEquals(ShippedFiles.bytes(template), CaseFiles.bytes(ShippedFiles.load(template), template.fileName()));
	}

	/** No case has a structural fault: the gaps of the sources are marked in the guides, and do not violate bounds. */
	@Test
	void nothingIsStructurallyWrong() {
		Stream.concat(cases().map(ShippedFiles::load), templates().map(ShippedFiles::load)).forEach(root -> {
			Diagnostic diagnostic = Diagnostician.INSTANCE.validate(root);
			assertEquals(Diagnostic.OK, diagnostic.getSeverity(), () -> root.getTitle() + ": " + diagnostic.getChildren());
		});
	}

	@Test
	void idsAreUniqueOverAllFiles() {
		Set<String> seen = new HashSet<>();
		Stream.concat(cases().map(ShippedFiles::load), templates().map(ShippedFiles::load)).flatMap(root -> ShippedFiles.all(root, Identified.class).stream())
				.forEach(element -> assertTrue(seen.add(element.getId()), () -> ShippedFiles.named(element)));
		assertTrue(seen.size() > 500, () -> "only " + seen.size());
	}
}
