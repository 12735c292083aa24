// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFileException;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.impl.RelationalImageImpl;

/** A case is saved only when the written bytes are read back as the same case. */
class ReadBackTest {

	@TempDir
	Path folder;

	/** An image that changes each time it is read, to simulate a fault in writing. */
	private static final class Changing extends RelationalImageImpl {

		private Supplier<String> picture = super::getPicture;
		private Supplier<EList<Person>> about = super::getAbout;

		@Override
		public String getPicture() {
			return picture.get();
		}

		@Override
		public EList<Person> getAbout() {
			return about.get();
		}
	}

	private CaseFileException refused(CaseFile root) throws IOException {
		Path file = folder.resolve("case.relimages");
		CaseFiles.save(EveryValueCase.create(), file);
		byte[] before = Files.readAllBytes(file);
		CaseFileException e = assertThrows(CaseFileException.class, () -> CaseFiles.save(root, file));
		assertArrayEquals(before, Files.readAllBytes(file));
		try (Stream<Path> all = Files.list(folder)) {
			assertEquals(1, all.count());
		}
		return e;
	}

	@Test
	void aTextThatWouldBeAnotherIsRefused() throws Exception {
		CaseFile root = EveryValueCase.create();
		Changing image = new Changing();
		image.setId("i");
		root.getImages().add(image);
		int[] looks = { 0 };
		image.picture = () -> "look " + looks[0]++;
		assertEquals("it can't be saved, because 'picture' of RelationalImage i would not be read back as it is; "
				+ "undo the last change there", refused(root).reason());
	}

	@Test
	void aReferenceThatWouldBeLostIsRefused() throws Exception {
		CaseFile root = EveryValueCase.create();
		Changing image = new Changing();
		image.setId("i");
		root.getImages().add(image);
		EList<Person> nobody = new Changing().getAbout();
		EList<Person> somebody = new Changing().getAbout();
		somebody.add(root.getPersons().get(0));
		int[] looks = { 0 };
		image.about = () -> {
			looks[0]++;
			return nobody;
		};
		CaseFiles.save(root, folder.resolve("case.relimages"));
		// The comparison is the last reader.
		int all = looks[0];
		looks[0] = 0;
		image.about = () -> ++looks[0] < all ? nobody : somebody;
		assertTrue(refused(root).reason().contains("'about' of RelationalImage i would not be read back"));
	}

	@Test
	void everyKindOfValueIsReadBack() throws Exception {
		CaseFile root = EveryValueCase.create();
		Person person = CasesFactory.eINSTANCE.createPerson();
		person.setNote("");
		person.setName(" \r\n\t blank ends ]]> <![CDATA[ &#0; \u0085\u2028\uFEFF\uFFFD ");
		person.getTags().add("\r");
		person.getTags().add("");
		person.getTags().add(" ");
		root.getPersons().add(person);
		Path file = folder.resolve("values.relimages");
		CaseFiles.save(root, file);
		assertTrue(EcoreUtil.equals(root, CaseFiles.load(file)));
	}

	@Test
	void longTextsAreReadBack() throws Exception {
		CaseFile root = EveryValueCase.create();
		root.getPersons().get(0).setNote("<&>\"\n😀".repeat(500_000));
		root.getPersons().get(0).getTags().add("]]>&\r\n".repeat(500_000));
		Path file = folder.resolve("long.relimages");
		CaseFiles.save(root, file);
		assertTrue(EcoreUtil.equals(root, CaseFiles.load(file)));
	}
}
