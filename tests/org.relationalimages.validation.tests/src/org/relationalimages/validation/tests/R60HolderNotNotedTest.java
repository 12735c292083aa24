// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CasesPackage.Literals;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Stage;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.Severity;

class R60HolderNotNotedTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final Person anna = SampleElements.client(file, "Anna");
	private final RelationalImage image = SampleElements.image(file);

	@Test
	void asksWhoseItIsWithSeveralClients() {
		assertEquals(List.of(), RuleFindings.by("R60", file), "with one client it is clear");
		Person ben = SampleElements.client(file, "Ben");
		Finding found = RuleFindings.by("R60", file).get(0);
		assertSame(image, found.element());
		assertSame(Literals.HELD_ELEMENT__HOLDER, found.feature());
		assertSame(Severity.WARNING, found.severity());
		assertEquals("Whose is this?", found.message());
		assertEquals(List.of("It is Anna's", "It is Ben's"), found.fixes().stream().map(Fix::name).toList());
		RuleFindings.fix("R60", file, "It is Ben's");
		assertSame(ben, image.getHolder());
		assertEquals(List.of(), RuleFindings.by("R60", file));
	}

	@Test
	void whatSomebodyElseHoldsIsClear() {
		SampleElements.client(file, "Ben");
		image.setHolder(SampleElements.person(file, "Ruth"));
		assertEquals(List.of(), RuleFindings.by("R60", file));
	}

	@Test
	void anEmptyLayerMayBelongToNobodyYet() {
		SampleElements.client(file, "Ben");
		image.setHolder(anna);
		LifeLayer layer = SampleElements.layer(file, 0, Stage.INFANCY);
		assertEquals(List.of(), RuleFindings.by("R60", file));
		image.setLayer(layer);
		assertSame(layer, RuleFindings.by("R60", file).get(0).element());
	}

	@Test
	void asksOfEveryKind() {
		SampleElements.client(file, "Ben");
		int before = RuleFindings.by("R60", file).size();
		SampleElements.yearning(file);
		SampleElements.strategy(file);
		SampleElements.paradox(file);
		SampleElements.experience(file);
		assertEquals(before + 4, RuleFindings.by("R60", file).size());
		assertTrue(RuleFindings.by("R60", file).stream().allMatch(finding -> finding.fixes().size() == 2));
	}
}
