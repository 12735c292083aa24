// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.relationalimages.design.Design;
import org.relationalimages.design.DiagramKind;
import org.relationalimages.design.SpecifiedNames;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.viewpoint.specification.AbstractNodeMapping;
import org.relationalimages.viewpoint.specification.ContainerMapping;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.specification.EdgeMapping;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.specification.Specification;

/** The list of diagram kinds and the specification agree. */
class DiagramKindTest {

	@Test
	void theTableListsEveryDiagramOfTheSpecificationInItsOrder() {
		Specification specification = Specifications.all();
		assertEquals(specification.diagrams().stream().map(one -> one.viewpoint().name() + "/" + one.name()).toList(),
				DiagramKind.ALL.stream().map(one -> one.viewpoint() + "/" + one.name()).toList());
		assertEquals(specification.viewpoints().size(), Design.VIEWPOINT_FILES.size());
		for (DiagramKind kind : DiagramKind.ALL) {
			for (EClass target : kind.targets())
				assertTrue(specification.diagram(kind.name()).domainClass().isInstance(EcoreUtil.create(target)), kind.name());
		}
	}

	@Test
	void aDiagramIsOfTheCaseOrOfPartsOfIt() {
		CaseFile sample = new DrawnCase().file;
		for (DiagramKind kind : DiagramKind.ALL) {
			assertEquals(kind.targets().contains(sample.eClass()), kind.isOf(sample), kind.name());
			assertEquals(kind.targets().contains(CasesPackage.Literals.PERSON), kind.isOf(sample.getPersons().get(0)), kind.name());
			assertFalse(kind.isOf(CasesFactory.eINSTANCE.createPrivacyInfo()), kind.name());
		}
	}

	@Test
	void theShownClassesAreThoseOfAllMappings() {
		Set<String> shown = new TreeSet<>();
		for (DiagramDescription diagram : Specifications.all().diagrams()) {
			shown.add(diagram.domainClass().toString());
			for (Layer layer : diagram.layers())
				Stream.of(layer.nodeMappings(), layer.containerMappings(), layer.edgeMappings()).flatMap(List::stream)
						.forEach(mapping -> collect(mapping, shown));
		}
		assertEquals(shown, SpecifiedNames.domainClasses());
	}

	private static void collect(DiagramElementMapping mapping, Set<String> shown) {
		// An edge that represents a link, not an element, has none.
		if (!(mapping instanceof EdgeMapping) || !mapping.domainClass().toString().isEmpty())
			shown.add(mapping.domainClass().toString());
		if (mapping instanceof AbstractNodeMapping node)
			node.borderedNodeMappings().forEach(one -> collect(one, shown));
		if (mapping instanceof ContainerMapping container) {
			container.subNodeMappings().forEach(one -> collect(one, shown));
			container.subContainerMappings().forEach(one -> collect(one, shown));
		}
	}
}
