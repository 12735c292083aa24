// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.model.Identified;
import org.relationalimages.model.Ids;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.PreventionPlan;

/** Every class survives being written as XMI and read again, with all attributes, contents and references. */
class ModelRoundTripTest {
	static Stream<EClass> classes() {
		return MetamodelWalk.concreteClasses();
	}

	@ParameterizedTest
	@MethodSource("classes")
	void everythingComesBack(EClass type) throws IOException {
		Resource before = new XMIResourceImpl(URI.createURI("memory:/case.relimages"));
		EObject element = filled(type);
		before.getContents().add(element);
		for (EReference reference : type.getEAllReferences()) {
			EObject other = filled(MetamodelWalk.concrete(reference.getEReferenceType()));
			if (!reference.isContainment()) {
				before.getContents().add(other);
			}
			if (reference.isMany()) {
				many(element, reference).add(other);
			} else {
				element.eSet(reference, other);
			}
		}
		before.getContents().forEach(Ids::assign);
		Resource after = copy(before);
		assertTrue(EcoreUtil.equals(before.getContents(), after.getContents()), () -> type.getName() + " changed on its way through XMI");
		assertEquals(((Identified) element).getId(), ((Identified) after.getContents().get(0)).getId());
	}

	@Test
	void repeatedTextsAndTheirOrderAreKept() throws IOException {
		PreventionPlan plan = PracticeFactory.eINSTANCE.createPreventionPlan();
		plan.getEarlySigns().addAll(List.of("silence", "silence", "", "door"));
		Resource resource = new XMIResourceImpl(URI.createURI("memory:/case.relimages"));
		resource.getContents().add(plan);
		PreventionPlan after = (PreventionPlan) copy(resource).getContents().get(0);
		assertEquals(List.of("silence", "silence", "", "door"), after.getEarlySigns());
	}

	private static EObject filled(EClass type) {
		EObject element = MetamodelWalk.create(type);
		for (EAttribute attribute : type.getEAllAttributes()) {
			if (attribute.isID()) {
				continue;
			}
			if (attribute.isMany()) {
				many(element, attribute).add(MetamodelWalk.sample(attribute));
			} else {
				element.eSet(attribute, MetamodelWalk.sample(attribute));
			}
		}
		return element;
	}

	@SuppressWarnings("unchecked")
	private static List<Object> many(EObject element, org.eclipse.emf.ecore.EStructuralFeature feature) {
		return (List<Object>) element.eGet(feature);
	}

	private static Resource copy(Resource before) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		before.save(bytes, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
		Resource after = new XMIResourceImpl(before.getURI());
		after.load(new ByteArrayInputStream(bytes.toByteArray()), Map.of());
		return after;
	}
}
