// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.design.Design;
import org.relationalimages.document.diagrams.CaseDesign;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;

class CaseDiagramsTest {

	@TempDir
	Path folder;
	private Path file;
	private CaseFile root;
	private CaseDiagrams diagrams;

	@BeforeEach
	void open() throws Exception {
		file = folder.resolve("sample.relimages");
		root = SmallCase.create();
		diagrams = CaseDiagrams.open(root, file);
	}

	@Test
	void aCaseWithoutViewsHasTheDiagramsOfEveryCase() {
		assertEquals(List.of(Design.IMAGE_LAYERS, Design.PEOPLE_AND_BONDS, Design.PARADOX, Design.PARADOX),
				diagrams.all().stream().map(one -> one.description().name()).toList());
		assertEquals(List.of(root, root, root.getParadoxes().get(0), root.getParadoxes().get(1)),
				diagrams.all().stream().map(CaseDiagram::target).toList());
		assertTrue(diagrams.notes().isEmpty());
		assertTrue(diagrams.all().get(2).name().contains("reaching"), diagrams.all().get(2).name());
	}

	@Test
	void eachOfSeveralPeopleWhoHoldSomethingHasImageLayersOfTheirOwn() {
		Person other = SampleElements.client(root, "Another");
		assertEquals(4, diagrams.all().size());
		SampleElements.layer(root, "Childhood").setHolder(other);
		List<CaseDiagram> all = diagrams.all();
		assertEquals(List.of(root, root, other), all.subList(0, 3).stream().map(CaseDiagram::target).toList());
		assertEquals("Image Layers – Another", all.get(2).name());
		assertTrue(diagrams.targetsOf(all.get(0).description()).containsAll(List.of(root, other)));
		diagrams.show(all.get(0));
		diagrams.show(all.get(2));
		assertEquals(2, diagrams.session().diagrams().all().size());
	}

	@Test
	void aShownDiagramIsLaidOutAndShownOnce() {
		DDiagram diagram = diagrams.show(diagrams.all().get(0));
		diagram.forEach(element -> {
			if (element instanceof AbstractDNode node && node.isVisible())
				assertNotNull(node.bounds(), node.label());
		});
		assertSame(diagram, diagrams.show(diagrams.all().get(0)));
		assertEquals(List.of(diagram), diagrams.session().diagrams().all());
	}

	@Test
	void whatIsNewFindsAPlaceAndAnId() {
		DDiagram diagram = diagrams.show(diagrams.all().get(0));
		RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
		image.setPicture("they come back");
		diagrams.session().execute("Create image", () -> {
			root.getImages().add(image);
			image.setLayer(root.getLifeLayers().get(0));
		});
		assertNotNull(image.getId());
		assertNotNull(((AbstractDNode) diagram.elementsOf(image).get(0)).bounds());
	}

	@Test
	void theBundledSpecificationIsLoadedOnce() {
		assertSame(CaseDesign.specification(), CaseDesign.specification());
		assertEquals(Design.VIEWPOINT_FILES.size(), CaseDesign.specification().viewpoints().size());
	}
}
