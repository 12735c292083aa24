// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.Stage;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Severity;

class R04ImageBuiltOnLaterLayerTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final LifeLayer childhood = SampleElements.layer(file, 1, Stage.EARLY_CHILDHOOD);
	private final LifeLayer present = SampleElements.layer(file, 2, Stage.PRESENT);
	private final RelationalImage early = SampleElements.imageIn(childhood);
	private final RelationalImage late = SampleElements.imageIn(present);

	@Test
	void seesAnEarlyImageOnALaterOne() {
		early.getBuiltOn().add(late);
		Finding found = RuleFindings.by("R04", file).get(0);
		assertSame(early, found.element());
		assertSame(Severity.ERROR, found.severity());
		assertEquals("An earlier image cannot rest on a later one.", found.message());
	}

	@Test
	void isSilentForEarlierOnesAndThoseOfTheSameLayer() {
		late.getBuiltOn().add(early);
		early.getBuiltOn().add(SampleElements.imageIn(childhood));
		assertEquals(List.of(), RuleFindings.by("R04", file));
	}

	@Test
	void isSilentWhereALayerOrItsPlaceIsMissing() {
		early.getBuiltOn().addAll(List.of(late, SampleElements.image(file)));
		present.setOrder(null);
		assertEquals(List.of(), RuleFindings.by("R04", file));
	}

	@Test
	void layersOfDifferentPeopleHaveNoCommonOrder() {
		early.getBuiltOn().add(late);
		present.setHolder(SampleElements.client(file, "Ben"));
		assertEquals(List.of(), RuleFindings.by("R04", file));
	}

	@Test
	void turnsTheLinkAround() {
		early.getBuiltOn().add(late);
		assertSame(early, RuleFindings.fix("R04", file, "Turn the link around"));
		assertEquals(List.of(early), late.getBuiltOn());
		assertEquals(List.of(), RuleFindings.by("R04", file));
	}

	@Test
	void removesTheLink() {
		RelationalImage ground = SampleElements.imageIn(childhood);
		early.getBuiltOn().addAll(List.of(late, ground));
		assertSame(early, RuleFindings.fix("R04", file, "Remove the link"));
		assertEquals(List.of(ground), early.getBuiltOn());
	}
}
