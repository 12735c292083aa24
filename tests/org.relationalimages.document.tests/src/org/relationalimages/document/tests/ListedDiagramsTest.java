// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.relationalimages.design.Design;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.Stage;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.model.strategies.StrategiesFactory;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.viewpoint.views.Views;

/** Diagrams are listed without being drawn. */
class ListedDiagramsTest {

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();

	@Test
	void aPartHasTheDiagramsOfItself() {
		Paradox paradox = StrategiesFactory.eINSTANCE.createParadox();
		file.getParadoxes().add(paradox);
		CaseDiagrams diagrams = CaseDiagrams.open(file, Views.EMPTY);
		List<CaseDiagram> own = diagrams.of(paradox);
		assertEquals(List.of(Design.PARADOX), own.stream().map(one -> one.description().name()).toList());
		assertTrue(diagrams.all().containsAll(own));
		assertTrue(diagrams.of(SampleElements.person(file, "Mei")).isEmpty());
		assertEquals(List.of(), diagrams.of(StrategiesFactory.eINSTANCE.createParadox()), "not part of the case");
		for (CaseDiagram one : diagrams.all())
			assertEquals(diagrams.show(one).name(), one.name());
	}

	@Test
	void aLargeCaseIsListedAtOnce() {
		LifeLayer layer = SampleElements.layer(file, 0, Stage.PRESENT);
		for (int i = 0; i < 2000; i++)
			SampleElements.imageIn(layer, "Image " + i);
		for (int i = 0; i < 40; i++)
			SampleElements.person(file, "Person " + i);
		CaseDiagrams diagrams = CaseDiagrams.open(file, Views.EMPTY);
		long start = System.nanoTime();
		for (EObject image : file.getImages())
			diagrams.of(image);
		for (int i = 0; i < 20; i++)
			diagrams.all().forEach(CaseDiagram::name);
		Duration took = Duration.ofNanos(System.nanoTime() - start);
		assertTrue(took.compareTo(Duration.ofSeconds(5)) < 0, took.toString());
	}
}
