// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.DocumentRegistry;

/** The open cases: found by file, element and teaching case, and followed by listeners. */
class DocumentRegistryTest {

	@TempDir
	Path folder;
	private final DocumentRegistry registry = new DocumentRegistry();
	private final List<String> calls = new ArrayList<>();
	private DocumentFixture fixture;
	private CaseDocument open;

	@BeforeEach
	void prepare() throws Exception {
		fixture = new DocumentFixture(folder);
		open = fixture.open();
	}

	@AfterEach
	void leave() {
		fixture.close();
	}

	@Test
	void casesAreListedInTheOrderTheyWereOpened() throws Exception {
		CaseDocument other = fixture.keep(CaseDocument.read(TeachingCases.all().getFirst()));
		registry.add(open);
		registry.add(other);
		assertEquals(List.of(open, other), registry.all());
		registry.remove(open);
		assertEquals(List.of(other), registry.all());
		assertTrue(open.isDisposed());
		assertFalse(other.isDisposed());
	}

	@Test
	void anotherStateOfACaseTakesItsPlace() throws Exception {
		CaseDocument other = fixture.keep(CaseDocument.read(TeachingCases.all().getFirst()));
		registry.add(open);
		registry.add(other);
		CaseDocument fresh = fixture.open();
		registry.replace(open, fresh);
		assertEquals(List.of(fresh, other), registry.all());
		assertTrue(open.isDisposed());
	}

	@Test
	void aCaseIsFoundByItsFileWhateverItsName() throws Exception {
		registry.add(open);
		Path link = Files.createSymbolicLink(folder.resolve("link.relimages"), fixture.file);
		Path roundabout = folder.resolve("none").resolve("..").resolve("sample.relimages");
		assertEquals(Optional.of(open), registry.of(fixture.file));
		assertEquals(Optional.of(open), registry.of(link));
		assertEquals(Optional.of(open), registry.of(roundabout));
		assertEquals(Optional.of(open), registry.named(roundabout));
		assertEquals(Optional.empty(), registry.named(link), "the disk is not asked");
		assertEquals(Optional.empty(), registry.of(folder.resolve("none.relimages")));
	}

	@Test
	void aSearchLooksAtTheCasesOfItsBeginning() {
		registry.add(open);
		var search = registry.search(fixture.file);
		registry.remove(open);
		assertEquals(Optional.of(open), search.get());
		assertEquals(Optional.empty(), registry.of(fixture.file));
	}

	@Test
	void aCaseIsFoundByItsElements() {
		assertEquals(Optional.empty(), registry.of(open.root()));
		registry.add(open);
		assertEquals(Optional.of(open), registry.of(open.root()));
		assertEquals(Optional.of(open), registry.of(open.root().getPersons().getFirst()));
		assertEquals(Optional.empty(), registry.of(SmallCase.create().getPersons().getFirst()));
	}

	@Test
	void theShelfHasEachTeachingCaseOpenOrNot() throws Exception {
		TeachingCase master = TeachingCases.all().getFirst();
		assertEquals(List.<Object>copyOf(TeachingCases.all()), registry.shelf());
		CaseDocument teaching = fixture.keep(CaseDocument.read(master));
		registry.add(teaching);
		assertEquals(Optional.of(teaching), registry.ofTeachingCase(master));
		assertEquals(teaching, registry.shelf().getFirst());
		assertEquals(TeachingCases.all().size(), registry.shelf().size());
		teaching.save(folder.resolve("own.relimages"));
		assertEquals(Optional.empty(), registry.ofTeachingCase(master), "saved under a name it is a case of its own");
	}

	@Test
	void listenersHearOfEveryCaseAndOfTheList() throws Exception {
		registry.onOpened(opened -> calls.add("opened " + registry.all().size()));
		Runnable listener = () -> calls.add("changed");
		registry.addListener(listener);
		registry.add(open);
		assertEquals(List.of("opened 1", "changed"), take());
		DocumentFixture.rename(open, "Changed");
		assertEquals(List.of("changed"), take());
		open.refuseChanges("For reading only.");
		assertEquals(List.of("changed"), take());
		CaseDocument fresh = fixture.open();
		registry.replace(open, fresh);
		assertEquals(List.of("opened 1", "changed"), take());
		open.keepMine(open.storage().now());
		assertEquals(List.of(), take(), "it is not ours any more");
		registry.remove(fresh);
		assertEquals(List.of("changed"), take());
		registry.removeListener(listener);
		registry.add(fixture.open());
		assertEquals(List.of("opened 1"), take());
	}

	private List<String> take() {
		List<String> taken = List.copyOf(calls);
		calls.clear();
		return taken;
	}

	@Test
	void theFilesOfAllCasesAreKnownAlsoOfThoseClosed() throws Exception {
		registry.add(open);
		Path other = folder.resolve("other.relimages");
		open.save(other);
		registry.remove(open);
		assertEquals(List.of(fixture.file, other), registry.known());
	}
}
