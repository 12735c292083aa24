// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.relationalimages.model.cases.CasesPackage.Literals.CASE_FILE__PRIVACY;
import static org.relationalimages.model.images.ImagesPackage.Literals.RELATIONAL_IMAGE__LAYER;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.PARADOX__IMAGES;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.PARADOX__YEARNINGS;
import static org.relationalimages.model.strategies.StrategiesPackage.Literals.STRATEGY_OF_SURVIVAL__EMERGES_FROM;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RuleMute;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.ScaleReading;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.Checks;
import org.relationalimages.validation.LiveChecks;
import org.relationalimages.validation.RuleSet;
import org.relationalimages.validation.Rules;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.validation.rule.RuleIds;
import org.relationalimages.validation.rule.Severity;

/** The structure of a case: violations of the metamodel are reported as findings. */
class StructureRuleTest {

	private static final RuleSet STRUCTURE = RuleSet.ALL.only(Set.of(RuleIds.STRUCTURE));

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();

	static IntStream seeds() {
		return IntStream.range(0, 20);
	}

	private List<String> said(EObject about, String feature) {
		return Checks.of(file, STRUCTURE).findings().stream()
				.filter(finding -> finding.element() == about && finding.feature().getName().equals(feature)).map(Finding::message).toList();
	}

	@Test
	void peopleAreNeededAndCounted() {
		assertEquals(List.of("Still open; at least one belongs here."), said(file, "persons"));
		SampleElements.person(file);
		assertEquals(List.of(), said(file, "persons"));
		Finding privacy = Checks.of(file, STRUCTURE).findings().stream().filter(one -> one.feature() == CASE_FILE__PRIVACY).findFirst()
				.orElseThrow();
		assertEquals(List.of("Still open; note it here.", Severity.ERROR, RuleIds.STRUCTURE, List.of()),
				List.of(privacy.message(), privacy.severity(), privacy.rule().id(), privacy.fixes()));
	}

	@Test
	void tooManyAreCounted() {
		Relationship bond = SampleElements.bond(file, SampleElements.person(file), SampleElements.person(file));
		assertEquals(List.of(), said(bond, "ends"));
		bond.getEnds().add(SampleElements.person(file));
		assertEquals(List.of("At most 2 possible, 3 there."), said(bond, "ends"));
	}

	@Test
	void aBlankTextIsNotThere() {
		Person person = SampleElements.person(file);
		assertEquals(List.of("Still open; write something here."), said(person, "pseudonym"));
		person.setPseudonym(" \n");
		assertEquals(List.of("This is blank; write something here."), said(person, "pseudonym"));
		person.setPseudonym("Ana");
		assertEquals(List.of(), said(person, "pseudonym"));
	}

	@Test
	void numbersStandWithinBoundsAndDatesAreDates() {
		Session session = SessionsFactory.eINSTANCE.createSession();
		session.setDate("tomorrow");
		file.getSessions().add(session);
		assertEquals(List.of("This cannot be read as a date; write it as year, month and day, such as 2026-03-31."), said(session, "date"));
		session.setDate("2026-03-31");
		session.setNumber(0);
		assertEquals(List.of(), said(session, "date"));
		assertEquals(List.of("0 cannot be here: it is 1 or more."), said(session, "number"));
		RuleMute mute = CasesFactory.eINSTANCE.createRuleMute();
		mute.setRuleId("R1");
		file.getMutes().add(mute);
		assertTrue(said(mute, "ruleId").getFirst().startsWith("This is not the id of a rule"));
	}

	@Test
	void whereARuleNamesTheErrorItIsNamedOnce() {
		var image = SampleElements.image(file);
		List<Finding> found = Checks.of(file).findings().stream()
				.filter(one -> one.element() == image && one.feature() == RELATIONAL_IMAGE__LAYER).toList();
		assertEquals(List.of("R05"), found.stream().map(one -> one.rule().id()).toList());
		assertEquals(List.of("Still open; choose one here."), said(image, "layer"), "asked alone it has its own word");
	}

	/** Rules that ask for a value ask for it in every element that lacks it, and then nothing else does. */
	@ParameterizedTest
	@MethodSource("asking")
	void whatARuleAsksForIsNotAskedTwice(Rule<?> rule) {
		CaseFile full = FullCase.create();
		for (EStructuralFeature feature : rule.asksFor()) {
			assertTrue(feature.isRequired() && rule.reads().isOwn(feature), feature.toString());
			List<EObject> lacking = new RandomCaseEdits(full, 0).elements().stream().filter(feature.getEContainingClass()::isInstance).toList();
			assertFalse(lacking.isEmpty(), feature.toString());
			lacking.forEach(one -> one.eUnset(feature));
			List<Finding> found = Checks.of(full).findings();
			for (EObject one : lacking) {
				assertTrue(found.stream().anyMatch(finding -> finding.element() == one && finding.rule() == rule), feature.toString());
				assertFalse(found.stream().anyMatch(finding -> finding.element() == one && finding.feature() == feature
						&& finding.rule().id().equals(RuleIds.STRUCTURE)), feature.toString());
			}
			assertEquals(lacking.size(), Checks.of(full, STRUCTURE).findings().stream().filter(one -> one.feature() == feature).count());
		}
	}

	static List<Rule<?>> asking() {
		return Rules.all().stream().filter(rule -> !rule.asksFor().isEmpty()).toList();
	}

	@Test
	void aNewStrategyOrParadoxIsAskedAboutOnce() {
		StrategyOfSurvival strategy = SampleElements.strategy(file);
		Paradox paradox = SampleElements.paradox(file);
		assertEquals(List.of("R02"), heard(strategy, STRATEGY_OF_SURVIVAL__EMERGES_FROM));
		assertEquals(List.of(), heard(paradox, PARADOX__YEARNINGS), "said of the paradox as a whole");
		assertEquals(List.of("structure"), heard(paradox, PARADOX__IMAGES), "no rule asks for these");
		paradox.getStrategies().add(strategy);
		assertEquals(List.of("R08"), heard(paradox, PARADOX__YEARNINGS));
		RuleMute mute = CasesFactory.eINSTANCE.createRuleMute();
		mute.setRuleId("R02");
		mute.setReason("not asked yet");
		mute.setWholeCase(true);
		file.getMutes().add(mute);
		assertEquals(List.of(), heard(strategy, STRATEGY_OF_SURVIVAL__EMERGES_FROM), "somebody has looked at it");
	}

	private List<String> heard(EObject about, EStructuralFeature feature) {
		return Checks.of(file).findings().stream().filter(one -> one.element() == about && one.feature() == feature)
				.map(one -> one.rule().id()).toList();
	}

	@Test
	void itCannotBeMuted() {
		RuleMute mute = CasesFactory.eINSTANCE.createRuleMute();
		mute.setRuleId(RuleIds.STRUCTURE);
		mute.setReason("so what");
		mute.setWholeCase(true);
		file.getMutes().add(mute);
		assertEquals(List.of("Still open; at least one belongs here."), said(file, "persons"));
		assertFalse(Checks.of(file).muted().stream().anyMatch(muted -> muted.finding().rule().id().equals(RuleIds.STRUCTURE)));
		assertTrue(RuleSet.ALL.rules().stream().allMatch(rule -> rule.isMutable() != rule.id().equals(RuleIds.STRUCTURE)));
	}

	@Test
	void itIsLive() {
		try (LiveChecks live = new LiveChecks(file)) {
			ComparableFinding.assertLive(live, file, "opening");
			Person person = SampleElements.person(file);
			ComparableFinding.assertLive(live, file, "a person came");
			person.setPseudonym("");
			ComparableFinding.assertLive(live, file, "the name was emptied");
			file.getPersons().clear();
			ComparableFinding.assertLive(live, file, "all went");
			ScaleReading reading = PracticeFactory.eINSTANCE.createScaleReading();
			reading.setLow(300.0);
			ComparableFinding.assertLive(live, file, "something that stands nowhere");
		}
	}

	@Test
	void shippedCasesAreWhole() {
		TeachingCases.all().forEach(one -> assertEquals(List.of(), Checks.of(ShippedFiles.load(one), STRUCTURE).findings(), one.id()));
	}

	/** EMF's own validation finds the same places, except for texts of blanks only. */
	@ParameterizedTest
	@MethodSource("seeds")
	void allThatTheMetamodelAsksForIsFound(int seed) {
		CaseFile odd = FullCase.withValues(seed);
		RandomCaseEdits edits = new RandomCaseEdits(odd, seed);
		for (int i = 0; i < 200; i++)
			edits.edit();
		Set<List<Object>> expected = new HashSet<>();
		new ByEmf(expected).validate(odd, new BasicDiagnostic());
		Set<List<Object>> found = new HashSet<>();
		Checks.of(odd, STRUCTURE).findings().forEach(one -> found.add(List.of(one.element(), one.feature())));
		assertEquals(expected, found);
	}

	/** Records the places of EMF's findings about values and numbers of values. */
	private static final class ByEmf extends Diagnostician {

		private static final Set<Integer> ABOUT_VALUES = Set.of(EObjectValidator.EOBJECT__EVERY_MULTIPCITY_CONFORMS,
				EObjectValidator.EOBJECT__EVERY_DATA_VALUE_CONFORMS);

		private final Set<List<Object>> places;

		ByEmf(Set<List<Object>> places) {
			this.places = places;
		}

		@Override
		public boolean validate(EClass kind, EObject element, DiagnosticChain chain, Map<Object, Object> context) {
			for (EAttribute attribute : kind.getEAllAttributes())
				if (attribute.isRequired() && attribute.getDefaultValue() == null && element.eGet(attribute) instanceof String text && text.isBlank())
					places.add(List.of(element, attribute));
			BasicDiagnostic own = new BasicDiagnostic();
			super.validate(kind, element, own, context);
			for (Diagnostic one : own.getChildren())
				if (EObjectValidator.DIAGNOSTIC_SOURCE.equals(one.getSource()) && ABOUT_VALUES.contains(one.getCode())
						&& one.getData().get(1) instanceof EStructuralFeature feature)
					places.add(List.of(one.getData().get(0), feature));
			return true;
		}
	}
}
