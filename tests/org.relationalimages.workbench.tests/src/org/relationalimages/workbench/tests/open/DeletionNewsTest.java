// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.viewpoint.ui.command.DeletionNews;

/** What is said of a deletion. */
class DeletionNewsTest {

	private final RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();

	private DeletionNews news(RelationalImage... images) {
		return new DeletionNews(List.of(images), "\u201cHe goes\u201d", ElementLabels::type);
	}

	@Test
	void whatAnImageHeldAndItsLinksAreCounted() {
		assertEquals("\u201cHe goes\u201d is deleted; Undo brings it back.", news(image).sentence());
		image.getMeanings().add(ImagesFactory.eINSTANCE.createMeaning());
		assertEquals("\u201cHe goes\u201d is deleted with 1 meaning; Undo brings all of it back.", news(image).sentence());
		image.getMeanings().add(ImagesFactory.eINSTANCE.createMeaning());
		assertEquals("\u201cHe goes\u201d is deleted with 2 meanings and 3 links; Undo brings all of it back.", news(image).withLinks(3).sentence());
		assertEquals("2 elements are deleted with 2 meanings; Undo brings all of it back.",
				news(image, ImagesFactory.eINSTANCE.createRelationalImage()).sentence());
	}
}
