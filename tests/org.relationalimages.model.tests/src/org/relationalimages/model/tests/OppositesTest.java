// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Both ends of a link are always consistent, and every element has a container in the case file. */
class OppositesTest {
	static Stream<EReference> paired() {
		return MetamodelWalk.references().filter(reference -> reference.getEOpposite() != null);
	}

	@ParameterizedTest
	@MethodSource("paired")
	void settingOneEndSetsTheOther(EReference reference) {
		assertSame(reference, reference.getEOpposite().getEOpposite());
		EObject one = MetamodelWalk.create(MetamodelWalk.concrete(reference.getEContainingClass()));
		EObject other = MetamodelWalk.create(MetamodelWalk.concrete(reference.getEReferenceType()));
		link(one, reference, other);
		assertTrue(linked(other, reference.getEOpposite(), one), () -> MetamodelWalk.path(reference.getEOpposite()) + " was not set");
		link(other, reference.getEOpposite(), null);
		assertTrue(!linked(one, reference, other), () -> MetamodelWalk.path(reference) + " was not taken back");
	}

	@ParameterizedTest
	@CsvSource({ "images.RelationalImage.builtOn, foundationOf", "images.RelationalImage.givesRiseTo, emergesFrom", "images.ReasonForChange.shapes, formedFrom",
			"images.LifeLayer.images, layer", "images.RelationalImage.enactments, images", "images.RelationalImage.contradicts, contradictedBy",
			"images.Meaning.deepens, deepenedBy", "images.ImageRevision.from, revisedBy", "strategies.HeldBackPart.heldBackBy, keepsOut",
			"strategies.Yearning.paradoxes, yearnings", "strategies.Yearning.meets, answers", "practice.CopingMeans.reframes, reframedAs",
			"couples.RegulationEvent.repairedBy, repairs",
			"cases.Person.relationships, ends", "images.RelationalImage.exceptions, contradicts" })
	void theDossiersPairsExist(String path, String opposite) {
		assertEquals(opposite, ((EReference) MetamodelWalk.find(path)).getEOpposite().getName());
	}

	@Test
	void everyConcreteClassCanBeReachedFromTheCaseFileByContainment() {
		List<String> homeless = MetamodelWalk.concreteClasses().filter(type -> !type.getName().equals("CaseFile"))
				.filter(type -> MetamodelWalk.references().noneMatch(r -> r.isContainment() && r.getEReferenceType().isSuperTypeOf(type)))
				.map(MetamodelWalk::path).toList();
		assertEquals(List.of(), homeless);
	}

	@Test
	void referencesStayInsideTheFile() {
		assertEquals(List.of(), MetamodelWalk.references().filter(EReference::isResolveProxies).map(MetamodelWalk::path).toList());
	}

	@SuppressWarnings("unchecked")
	private static void link(EObject from, EReference reference, EObject to) {
		if (!reference.isMany()) {
			from.eSet(reference, to);
		} else if (to == null) {
			((Collection<EObject>) from.eGet(reference)).clear();
		} else {
			((Collection<EObject>) from.eGet(reference)).add(to);
		}
	}

	private static boolean linked(EObject from, EReference reference, EObject to) {
		Object value = from.eGet(reference);
		return value instanceof Collection<?> many ? many.contains(to) : value == to;
	}
}
