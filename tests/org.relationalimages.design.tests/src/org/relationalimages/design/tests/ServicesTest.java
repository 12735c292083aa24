// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.relationalimages.design.Design;
import org.relationalimages.design.Reads;
import org.relationalimages.design.images.ImageServices;
import org.relationalimages.design.images.LifeLayerServices;
import org.relationalimages.design.images.LifeServices;
import org.relationalimages.design.images.MeaningServices;
import org.relationalimages.design.images.SessionServices;
import org.relationalimages.design.people.LongingServices;
import org.relationalimages.design.people.RelationshipServices;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.strategies.StrategiesFactory;

/** Services handle empty, incomplete and invalid elements. */
class ServicesTest {

	private static final Pattern CLASS = Pattern.compile("qualifiedClassName=\"([^\"]+)\"");

	@Test
	void everyServiceSurvivesEmptyAndHostileElements() throws Exception {
		for (Method service : services())
			for (EObject receiver : receivers(service.getParameterTypes()[0])) {
				Object owner = service.getDeclaringClass().getConstructor().newInstance();
				Object[] arguments = new Object[service.getParameterCount()];
				arguments[0] = receiver;
				assertDoesNotThrow(() -> service.invoke(owner, arguments), service + " of " + receiver);
				if (service.getReturnType() == String.class)
					assertTrue(service.invoke(owner, arguments) != null, service + " of " + receiver);
			}
	}

	/** Sirius uses the first service with a name, so names have to be unique. */
	@Test
	void namesOfServicesAreUnique() throws Exception {
		Map<String, Method> seen = new HashMap<>();
		for (Method service : services())
			assertNull(seen.putIfAbsent(service.getName(), service), service.getName());
	}

	@Test
	void everyPathOfReadsBeginsWithAFeature() throws Exception {
		for (Method service : services()) {
			Reads reads = service.getAnnotation(Reads.class);
			for (String path : reads == null ? new String[0] : reads.value()) {
				String step = path.split("\\.")[0];
				assertTrue(step.equals("eContainer") || classes().stream().anyMatch(type -> type.getEStructuralFeature(step) != null
						&& service.getParameterTypes()[0].isAssignableFrom(type.getInstanceClass())), service + " reads " + path);
			}
		}
	}

	@Test
	void lifeLayersAreOrderedHoweverTheyAreNumbered() {
		LifeLayerServices services = new LifeLayerServices();
		DrawnCase sample = new DrawnCase();
		sample.childhood.setOrder(null);
		sample.infancy.setOrder(-3);
		assertEquals(List.of(sample.present, sample.childhood, sample.infancy), new LifeServices().bandsIn(sample.file));
		assertEquals(sample.childhood, services.laterLayer(sample.near));
		assertEquals(3, new LifeServices().orderThere(sample.client, null));
		assertEquals(0, new LifeServices().orderThere(ImagesFactory.eINSTANCE.createLifeLayer(), null));
		LifeLayer lonely = ImagesFactory.eINSTANCE.createLifeLayer();
		assertNull(services.neighbourLayer(lonely));
		assertTrue(services.mayDeleteLayer(lonely));
		lonely.setAgeFrom(0.5);
		lonely.setAgeTo(6.0);
		lonely.setName("<b>bold</b>");
		assertEquals("<b>bold</b>  (0.5–6 y)", services.bandLabel(lonely));
		assertNull(services.laterLayer(ImagesFactory.eINSTANCE.createRelationalImage()));
	}

	@Test
	void circlesOfImagesComeToAnEnd() {
		ImageServices services = new ImageServices();
		RelationalImage one = ImagesFactory.eINSTANCE.createRelationalImage();
		RelationalImage other = ImagesFactory.eINSTANCE.createRelationalImage();
		RelationalImage third = ImagesFactory.eINSTANCE.createRelationalImage();
		one.getBuiltOn().add(other);
		other.getBuiltOn().add(one);
		assertFalse(services.mayRestOn(one, other));
		assertTrue(services.mayRestOn(one, third));
		assertTrue(services.mayRestOn(third, one));
		assertFalse(services.mayRestOn(null, one));
	}

	@Test
	void meaningsOfOneDepthKeepTheirOrder() {
		MeaningServices services = new MeaningServices();
		RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
		for (int i = 0; i < 4; i++)
			image.getMeanings().add(ImagesFactory.eINSTANCE.createMeaning());
		List<Meaning> all = image.getMeanings();
		all.get(0).setDeepens(all.get(3));
		all.get(2).setDeepens(all.get(0));
		assertEquals(List.of(all.get(1), all.get(3), all.get(0), all.get(2)), services.meaningsFromSurface(image));
		assertEquals("↳↳ …", services.meaningLabel(all.get(2)));
	}

	@Test
	void meaningsInACircleComeToAnEnd() {
		RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
		Meaning meaning = ImagesFactory.eINSTANCE.createMeaning();
		image.getMeanings().add(meaning);
		meaning.setDeepens(meaning);
		assertEquals("…", new MeaningServices().meaningLabel(meaning));
	}

	@Test
	void whatIsInNoCaseBelongsToEverySession() {
		assertTrue(new SessionServices().isOfLatestSession(ImagesFactory.eINSTANCE.createRelationalImage()));
	}

	@Test
	void aRelationshipWithoutTwoEndsHasNoLine() {
		RelationshipServices services = new RelationshipServices();
		var relationship = CasesFactory.eINSTANCE.createRelationship();
		relationship.getEnds().add(CasesFactory.eINSTANCE.createPerson());
		assertNull(services.bondFrom(relationship));
		assertNull(services.bondTo(relationship));
		assertNull(new LongingServices().longingFrom(StrategiesFactory.eINSTANCE.createYearning()));
	}

	private static Set<Method> services() throws IOException, ClassNotFoundException {
		Set<Method> all = new LinkedHashSet<>();
		for (URL file : Design.specifications())
			try (InputStream in = file.openStream()) {
				Matcher name = CLASS.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
				while (name.find())
					for (Method method : Class.forName(name.group(1)).getDeclaredMethods())
						if (Modifier.isPublic(method.getModifiers()))
							all.add(method);
			}
		assertTrue(all.size() > 80);
		return all;
	}

	/** An element of each class as the factory creates it, and one with all its single values unset or invalid. */
	private static List<EObject> receivers(Class<?> type) {
		List<EObject> all = new ArrayList<>();
		for (EClass one : classes())
			if (!one.isAbstract() && type.isAssignableFrom(one.getInstanceClass())) {
				all.add(EcoreUtil.create(one));
				EObject bare = EcoreUtil.create(one);
				for (EStructuralFeature feature : one.getEAllAttributes())
					if (!feature.isMany() && feature.getEType().getInstanceClass() == String.class)
						bare.eSet(feature, "{0} \u0000 ${x} \uD83D\uDE00 \n");
					else if (!feature.isMany() && !feature.getEType().getInstanceClass().isPrimitive()
							&& Number.class.isAssignableFrom(feature.getEType().getInstanceClass()))
						bare.eSet(feature, null);
				all.add(bare);
			}
		return all;
	}

	private static List<EClass> classes() {
		List<EClass> all = new ArrayList<>();
		collect(RimPackage.eINSTANCE, all);
		return all;
	}

	private static void collect(EPackage owner, List<EClass> all) {
		for (EClassifier one : owner.getEClassifiers())
			if (one instanceof EClass type)
				all.add(type);
		owner.getESubpackages().forEach(inner -> collect(inner, all));
	}
}
