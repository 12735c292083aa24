// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;

class CaseFileRoundTripTest {

	@TempDir
	Path folder;

	@Test
	void whatWasSavedIsLoadedEqual() throws Exception {
		Path file = folder.resolve("a.relimages");
		CaseFile saved = EveryValueCase.create();
		CaseFiles.save(saved, file);
		CaseFile loaded = CaseFiles.load(file);
		assertTrue(EcoreUtil.equals(saved, loaded));
		assertEquals("first line\nsecond line\tafter a tab\r\nthird", loaded.getPersons().get(0).getNote());
		assertEquals(List.of("a tag", " two\nlines ", ""), loaded.getPersons().get(0).getTags());
	}

	@Test
	void savingUnchangedGivesTheSameBytes() throws Exception {
		Path file = folder.resolve("a.relimages");
		CaseFiles.save(EveryValueCase.create(), file);
		byte[] before = Files.readAllBytes(file);
		CaseFile loaded = CaseFiles.load(file);
		CaseFiles.save(loaded, file);
		assertArrayEquals(before, Files.readAllBytes(file));
		assertArrayEquals(before, CaseFiles.bytes(loaded, "x"));
	}

	@Test
	void everyElementStandsOnALineOfItsOwn() throws Exception {
		CaseFile root = EveryValueCase.create();
		root.getPersons().get(0).getTags().clear();
		String text = new String(CaseFiles.bytes(root, "x"), StandardCharsets.UTF_8);
		assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rim.cases:CaseFile "), text);
		assertEquals(-1, text.indexOf('\r'));
		assertTrue(text.endsWith("\n"));
		List<String> lines = text.lines().toList();
		for (String line : lines.subList(2, lines.size()))
			assertTrue(line.strip().matches("<[^<>]*(>[^<>]*)?/?>|</[^<>]*>"), line);
		assertEquals(8, lines.stream().filter(line -> line.contains(" id=\"")).count());
	}

	@Test
	void referencesGoByIdSoThatAnInsertionChangesOneLine() throws Exception {
		CaseFile root = EveryValueCase.create();
		List<String> before = lines(root);
		RelationalImage inserted = ImagesFactory.eINSTANCE.createRelationalImage();
		inserted.setPicture("earlier than all");
		root.getImages().add(0, inserted);
		List<String> after = lines(root);
		TreeSet<String> changed = new TreeSet<>(after);
		before.forEach(changed::remove);
		assertEquals(1, changed.size(), changed.toString());
		assertTrue(after.stream().noneMatch(line -> line.contains("//@")));
	}

	private static List<String> lines(CaseFile root) throws Exception {
		return Arrays.asList(new String(CaseFiles.bytes(root, "x"), StandardCharsets.UTF_8).split("\n"));
	}

	@Test
	void missingIdsAreGivenWhenSavingAndLoading() throws Exception {
		Path file = folder.resolve("a.relimages");
		CaseFile root = CasesFactory.eINSTANCE.createCaseFile();
		root.getPersons().add(CasesFactory.eINSTANCE.createPerson());
		CaseFiles.save(root, file);
		assertTrue(root.getPersons().get(0).getId().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
		Files.writeString(file, Files.readString(file).replaceAll(" id=\"[^\"]*\"", ""));
		CaseFile loaded = CaseFiles.load(file);
		assertNotNull(loaded.getId());
		assertSame(loaded.getPersons().get(0), loaded.eResource().getEObject(loaded.getPersons().get(0).getId()));
	}

	@Test
	void theSchemaVersionIsAlwaysWritten() throws Exception {
		String text = new String(CaseFiles.bytes(CasesFactory.eINSTANCE.createCaseFile(), "x"), StandardCharsets.UTF_8);
		assertTrue(text.contains("schemaVersion=\"1.2\""), text);
	}

	@Test
	void anyEmfToolReadsIt() throws Exception {
		CaseFile saved = EveryValueCase.create();
		ResourceSetImpl set = new ResourceSetImpl();
		set.getPackageRegistry().put(RimPackage.eNS_URI, RimPackage.eINSTANCE);
		XMIResourceImpl plain = new XMIResourceImpl(URI.createURI("case.xmi"));
		set.getResources().add(plain);
		plain.load(new ByteArrayInputStream(CaseFiles.bytes(saved, "x")), Map.of());
		assertTrue(plain.getErrors().isEmpty(), plain.getErrors().toString());
		assertTrue(EcoreUtil.equals(saved, plain.getContents().get(0)));
	}

	@Test
	void longReferenceListsKeepTheirOrderAndOpposites() throws Exception {
		CaseFile root = CasesFactory.eINSTANCE.createCaseFile();
		LifeLayer layer = ImagesFactory.eINSTANCE.createLifeLayer();
		root.getLifeLayers().add(layer);
		for (int i = 0; i < 100; i++) {
			RelationalImage image = ImagesFactory.eINSTANCE.createRelationalImage();
			image.setPicture("image " + i);
			root.getImages().add(image);
			layer.getImages().add(0, image);
		}
		Path file = folder.resolve("long.relimages");
		CaseFiles.save(root, file);
		CaseFile loaded = CaseFiles.load(file);
		assertTrue(EcoreUtil.equals(root, loaded));
		assertEquals("image 99", loaded.getLifeLayers().get(0).getImages().get(0).getPicture());
		assertSame(loaded.getLifeLayers().get(0), loaded.getImages().get(42).getLayer());
	}

	@Test
	void aStreamIsReadAsWell() throws Exception {
		byte[] bytes = CaseFiles.bytes(EveryValueCase.create(), "x");
		CaseFile loaded = CaseFiles.load(new ByteArrayInputStream(bytes), "T1 bundled.relimages");
		assertArrayEquals(bytes, CaseFiles.bytes(loaded, "x"));
	}

	@Test
	void aNewCaseGetsItsPlaceByAttach() throws Exception {
		CaseFile root = EveryValueCase.create();
		Path file = folder.resolve("new.relimages");
		CaseFiles.attach(root, file);
		assertSame(root.getImages().get(0), root.eResource().getEObject(root.getImages().get(0).getId()));
		CaseFiles.attach(root, folder.resolve("other.relimages"));
		assertEquals("other.relimages", root.eResource().getURI().lastSegment());
		CaseFiles.save(root, file);
		assertTrue(EcoreUtil.equals(root, CaseFiles.load(file)));
	}
}
