// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.model.Quote;
import org.relationalimages.model.RimFactory;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.impl.QuoteImpl;
import org.relationalimages.model.impl.RimFactoryImpl;
import org.relationalimages.viewpoint.dump.Json;

/** A rule fails, since a quote of the case throws when it is asked who spoke: this is told, and the other rules are heard. */
class ValidateFailingRuleTest {

	private static final String SECRET = "Annegret";

	@TempDir
	Path folder;

	private final EFactory usual = RimPackage.eINSTANCE.getEFactoryInstance();
	private Path file;

	@BeforeEach
	void makeTheRuleFail() throws Exception {
		CaseFile root = CaseFolders.create();
		for (int i = 0; i < 2; i++) {
			Quote quote = RimFactory.eINSTANCE.createQuote();
			quote.setText("Come closer, but not so close");
			quote.setVerbatim(true);
			root.getImages().getFirst().getQuotes().add(quote);
		}
		file = folder.resolve("case.relimages");
		CaseFiles.save(root, file);
		RimPackage.eINSTANCE.setEFactoryInstance(new RimFactoryImpl() {
			@Override
			public Quote createQuote() {
				return new QuoteImpl() {
					@Override
					public Person getSpokenBy() {
						throw new IllegalStateException(SECRET);
					}
				};
			}
		});
	}

	@AfterEach
	void mend() {
		RimPackage.eINSTANCE.setEFactoryInstance(usual);
	}

	@Test
	void itIsToldInALineAndTheOthersSpeak() {
		Run run = Run.of("validate", file).exits(1);
		run.says("  Rule R54 (Verbatim quote without speaker or source) could not be checked for "
				+ "Quote \"Come closer, but not so close\" and one other element; the other rules were.");
		run.says("  warning  R01 ");
		assertTrue(run.out().lines().toList().getLast().endsWith("; 1 rule not checked"), run::toString);
		assertEquals(1, run.problems());
		run.complains("case.relimages: rule R54 could not be checked, through a fault of the program at ").complains("; please report it");
		assertFalse(run.err().contains(SECRET), run::toString);
	}

	@ParameterizedTest
	@CsvSource({ "R01, never, 0", "R01, error, 0", "R54, never, 0", "R54, error, 1", "R54, prompt, 1" })
	void whatIsNotCheckedIsNotFoundSound(String rule, String severity, int status) {
		Run.of("validate", "--rule", rule, "--fail-on", severity, file).exits(status);
	}

	@Test
	void theJsonNamesIt() {
		Map<?, ?> document = (Map<?, ?>) Json.read(Run.of("validate", "--format", "json", "--rule", "R54,R01", file).exits(1).out());
		Map<?, ?> checked = (Map<?, ?>) ((List<?>) document.get("files")).getFirst();
		assertEquals(1, ((List<?>) checked.get("findings")).size());
		Map<?, ?> failed = (Map<?, ?>) ((List<?>) checked.get("unchecked")).getFirst();
		assertEquals("R54", failed.get("rule"));
		assertEquals(2, ((List<?>) failed.get("elements")).size());
		assertTrue(failed.get("message").toString().startsWith("Rule R54 "));
		assertFalse(document.toString().contains(SECRET));
	}
}
