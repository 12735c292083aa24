// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.CustomQuality;
import org.relationalimages.model.cases.EmotionalQuality;
import org.relationalimages.model.cases.LifeState;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;

class R14HurtfulBondWithoutYearningTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Person mother = SampleElements.person(file);
	private final Relationship bond = SampleElements.bond(file, SampleElements.person(file), mother);

	@ParameterizedTest
	@EnumSource(value = EmotionalQuality.class, names = { "CONFLICT_HOSTILE", "CLOSE_HOSTILE", "FUSED_HOSTILE", "CUTOFF",
			"PHYSICAL_ABUSE", "EMOTIONAL_ABUSE", "SEXUAL_ABUSE", "NEGLECT" })
	void asksWhereItHurts(EmotionalQuality quality) {
		bond.setQuality(quality);
		assertSame(bond, RuleFindings.by("R14", file).get(0).element());
	}

	@ParameterizedTest
	@EnumSource(value = EmotionalQuality.class, names = { "PHYSICAL_ABUSE", "SEXUAL_ABUSE" })
	void safetyComesFirstWhereThereIsViolence(EmotionalQuality quality) {
		bond.setQuality(quality);
		Finding found = RuleFindings.by("R14", file).get(0);
		assertEquals("Safety comes first here: is anybody in danger today, and what is planned for it? Everything else may wait.", found.message());
		assertSame(CasesPackage.Literals.RELATIONSHIP__SAFETY_CONCERNS, found.feature());
		assertEquals(bond.getSafetyConcerns(), List.of(RuleFindings.fix("R14", file, "Note what is planned for safety")));
		assertEquals(List.of(), RuleFindings.by("R14", file), "there is no plan yet");
		bond.getSafetyConcerns().getFirst().setPlan("A bag is packed, a friend knows.");
		assertEquals("There may be a yearning even here, beside the hurt and the anger. Is there one, and is there room for both?",
				RuleFindings.by("R14", file).get(0).message());
		bond.setNoYearningFound(true);
		assertEquals(List.of(), RuleFindings.by("R14", file));
		bond.getSafetyConcerns().clear();
		assertEquals(1, RuleFindings.by("R14", file).size(), "that no yearning was found makes nobody safe");
	}

	@ParameterizedTest
	@EnumSource(value = LifeState.class, names = { "DECEASED", "MISCARRIAGE", "STILLBIRTH" })
	void nobodyIsInDangerFromSomebodyWhoHasDied(LifeState state) {
		bond.setQuality(EmotionalQuality.PHYSICAL_ABUSE);
		mother.setLifeState(state);
		assertEquals("There may be a yearning even here, beside the hurt and the anger. Is there one, and is there room for both?",
				RuleFindings.by("R14", file).get(0).message());
		mother.setLifeState(LifeState.PREGNANCY);
		assertSame(CasesPackage.Literals.RELATIONSHIP__SAFETY_CONCERNS, RuleFindings.by("R14", file).get(0).feature());
	}

	@Test
	void safetyComesFirstForAQualityOfTheCaseToo() {
		CustomQuality quality = CasesFactory.eINSTANCE.createCustomQuality();
		quality.setBase(EmotionalQuality.SEXUAL_ABUSE);
		file.getCustomQualities().add(quality);
		bond.setCustomQuality(quality);
		assertSame(CasesPackage.Literals.RELATIONSHIP__SAFETY_CONCERNS, RuleFindings.by("R14", file).get(0).feature());
	}

	@ParameterizedTest
	@EnumSource(value = EmotionalQuality.class, names = { "NORMAL", "CLOSE", "FUSED", "DISTANT", "CUTOFF_REPAIRED" })
	void isSilentElsewhere(EmotionalQuality quality) {
		bond.setQuality(quality);
		assertEquals(List.of(), RuleFindings.by("R14", file));
	}

	@Test
	void knowsHurtfulQualitiesOfTheCase() {
		CustomQuality quality = CasesFactory.eINSTANCE.createCustomQuality();
		file.getCustomQualities().add(quality);
		bond.setCustomQuality(quality);
		assertEquals(List.of(), RuleFindings.by("R14", file));
		quality.setHurtful(true);
		assertEquals(1, RuleFindings.by("R14", file).size());
	}

	@Test
	void isSilentWhereAYearningIsNoted() {
		bond.setQuality(EmotionalQuality.CUTOFF);
		SampleElements.yearning(file).getToward().add(mother);
		assertEquals(List.of(), RuleFindings.by("R14", file));
	}

	@Test
	void addsAYearning() {
		bond.setQuality(EmotionalQuality.CUTOFF);
		assertEquals(bond.getYearnings(), List.of(RuleFindings.fix("R14", file, "Add a yearning")));
		assertEquals(List.of(), RuleFindings.by("R14", file));
	}

	@Test
	void notesThatNoneWasFound() {
		bond.setQuality(EmotionalQuality.CUTOFF);
		assertSame(bond, RuleFindings.fix("R14", file, "Note: none found"));
		assertTrue(bond.isNoYearningFound());
		assertEquals(List.of(), RuleFindings.by("R14", file));
	}
}
