// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.Ids;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.RelationalImage;

/** Missing ids are assigned, existing ones kept. */
class IdsTest {
	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();

	IdsTest() {
		file.getImages().add(image);
		image.getMeanings().add(ImagesFactory.eINSTANCE.createMeaning());
	}

	@Test
	void newElementsHaveNoIdUntilOneIsGiven() {
		assertNull(image.getId());
	}

	@Test
	void everyElementOfTheTreeGetsAUuidOnce() {
		assertEquals(3, Ids.assign(file));
		String first = image.getId();
		assertEquals(first, UUID.fromString(first).toString());
		assertEquals(0, Ids.assign(file));
		assertEquals(first, image.getId());
	}

	@Test
	void blankIdsAreMissingAndOwnSuppliersCountInTheOrderOfContainment() {
		image.setId("  ");
		AtomicInteger counter = new AtomicInteger();
		assertEquals(3, Ids.assign(file, () -> "id" + counter.incrementAndGet()));
		assertEquals("id1", file.getId());
		assertEquals("id2", image.getId());
		assertEquals("id3", image.getMeanings().get(0).getId());
	}
}
