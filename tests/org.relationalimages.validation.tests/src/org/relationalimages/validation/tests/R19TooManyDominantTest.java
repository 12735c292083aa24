// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.images.Dominance;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Stage;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;

class R19TooManyDominantTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final LifeLayer layer = SampleElements.layer(file, 1, Stage.PRESENT);
	private final RelationalImage one = SampleElements.imageIn(layer);
	private final RelationalImage two = SampleElements.imageIn(layer);

	@Test
	void asksWhenTwoGovernALayer() {
		one.setDominance(Dominance.DOMINANT);
		two.setDominance(Dominance.DOMINANT);
		List<Finding> found = RuleFindings.by("R19", file);
		assertEquals(1, found.size());
		assertSame(layer, found.get(0).element());
		assertEquals("Several images of this layer are said to usually govern what this person expects. Mostly it is one: which one?", found.get(0).message());
	}

	@Test
	void eachPartnerHasADominantImage() {
		one.setDominance(Dominance.DOMINANT);
		two.setDominance(Dominance.DOMINANT);
		one.setHolder(SampleElements.client(file, "Anna"));
		two.setHolder(SampleElements.client(file, "Ben"));
		assertEquals(List.of(), RuleFindings.by("R19", file));
		two.setHolder(one.getHolder());
		assertEquals("Several images of this layer are said to usually govern what Anna expects. Mostly it is one: which one?",
				RuleFindings.by("R19", file).get(0).message());
	}

	@Test
	void asksWhenAllImagesGovern() {
		one.setDominance(Dominance.DOMINANT);
		two.setDominance(Dominance.DOMINANT);
		two.setLayer(SampleElements.layer(file, 2, Stage.IN_THERAPY));
		assertSame(file, RuleFindings.by("R19", file).get(0).element());
	}

	@Test
	void isSilentForOneAndForThoseThatGovernNoMore() {
		one.setDominance(Dominance.DOMINANT);
		assertEquals(List.of(), RuleFindings.by("R19", file));
		two.setDominance(Dominance.DOMINANT);
		two.setStatus(ChangeStatus.REVISED);
		assertEquals(List.of(), RuleFindings.by("R19", file));
	}

	@Test
	void letsTheFirstBeDominant() {
		one.setDominance(Dominance.DOMINANT);
		two.setDominance(Dominance.DOMINANT);
		assertSame(one, RuleFindings.fix("R19", file, "Let only the first one govern"));
		assertSame(Dominance.OTHER, two.getDominance());
		assertEquals(List.of(), RuleFindings.by("R19", file));
	}
}
