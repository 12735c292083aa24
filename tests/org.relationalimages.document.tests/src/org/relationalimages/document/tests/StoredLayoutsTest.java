// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.design.Design;
import org.relationalimages.design.DiagramKind;
import org.relationalimages.document.diagrams.CaseDesign;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.views.DiagramViews;
import org.relationalimages.viewpoint.views.ViewsFile;

class StoredLayoutsTest {

	private static final Bounds PLACE = new Bounds(400, 60, 180, 90);

	@TempDir
	Path folder;
	private Path file;
	private Path views;

	@BeforeEach
	void save() throws Exception {
		file = folder.resolve("sample.relimages");
		views = ViewsFile.beside(file);
		CaseFiles.save(SmallCase.create(), file);
		CaseDiagrams diagrams = open();
		DDiagram people = diagrams.show(named(diagrams, Design.PEOPLE_AND_BONDS));
		AbstractDNode person = person(people);
		diagrams.session().arrange("Move", people, change -> {
			change.bounds(person, PLACE);
			change.placed(person, true, true, true);
		});
		diagrams.show(named(diagrams, Design.PARADOX));
		assertEquals(views, diagrams.saveViews(file));
	}

	private CaseDiagrams open() throws Exception {
		return CaseDiagrams.open(CaseFiles.load(file), file);
	}

	private static CaseDiagram named(CaseDiagrams diagrams, String name) {
		return diagrams.all().stream().filter(one -> one.description().name().equals(name)).findFirst().orElseThrow();
	}

	private static AbstractDNode person(DDiagram people) {
		CaseFile root = (CaseFile) people.target();
		return (AbstractDNode) people.elementsOf(root.getPersons().get(0)).get(0);
	}

	@Test
	void placesComeBack() throws Exception {
		CaseDiagrams again = open();
		assertEquals(List.of(), again.notes());
		AbstractDNode person = person(again.show(named(again, Design.PEOPLE_AND_BONDS)));
		assertEquals(PLACE, person.bounds());
		assertTrue(person.isPinned());
		assertFalse(again.session().isDirty(), "showing is no change");
	}

	@Test
	void savingUnchangedGivesTheSameBytesEvenOfDiagramsNeverShown() throws Exception {
		byte[] before = Files.readAllBytes(views);
		open().saveViews(file);
		assertArrayEquals(before, Files.readAllBytes(views));
		CaseDiagrams shown = open();
		shown.show(named(shown, Design.PEOPLE_AND_BONDS));
		shown.saveViews(file);
		assertArrayEquals(before, Files.readAllBytes(views));
		assertEquals(List.of(Design.PEOPLE_AND_BONDS, Design.PARADOX),
				ViewsFile.read(views).diagrams().stream().map(DiagramViews::description).toList());
	}

	@Test
	void aLostFileIsSaidAndEverythingLaidOut() throws Exception {
		Files.delete(views);
		CaseDiagrams again = open();
		assertEquals(List.of("sample.relimages.views isn't there, so the diagrams are laid out anew."), again.notes());
		assertNotNull(person(again.show(named(again, Design.PEOPLE_AND_BONDS))).bounds());
	}

	@Test
	void aDamagedFileIsSaidAndEverythingLaidOut() throws Exception {
		Files.writeString(views, Files.readString(views).substring(0, 300));
		CaseDiagrams again = open();
		assertEquals(1, again.notes().size());
		assertTrue(again.notes().get(0).startsWith("sample.relimages.views can't be used"), again.notes().get(0));
		assertNotNull(person(again.show(named(again, Design.PEOPLE_AND_BONDS))).bounds());
		assertEquals(4, again.all().size());
	}

	@Test
	void staleEntriesAreLeftOutAndSaid() throws Exception {
		CaseFile root = CaseFiles.load(file);
		root.getParadoxes().clear();
		root.getPersons().get(0).setId("another");
		CaseFiles.save(root, file);
		CaseDiagrams again = open();
		assertTrue(again.notes().get(0).contains("kept a diagram of something that is no longer in the case"), again.notes().toString());
		assertNotNull(person(again.show(named(again, Design.PEOPLE_AND_BONDS))).bounds());
		again.saveViews(file);
		assertEquals(1, ViewsFile.read(views).diagrams().size());
	}

	@Test
	void whatIsDeletedIsNoDiagramAnyMoreAndUndoBringsItBack() throws Exception {
		CaseDiagrams again = open();
		CaseDiagram paradox = named(again, Design.PARADOX);
		again.session().execute("Delete", () -> again.session().delete(paradox.target()));
		assertFalse(again.all().contains(paradox));
		again.session().undo();
		assertTrue(again.all().contains(paradox));
	}

	@Test
	void anAddedDiagramIsKept() throws Exception {
		CaseDiagrams again = open();
		CaseDiagram known = named(again, Design.IMAGE_LAYERS);
		assertEquals(known, again.add(known.description(), known.target()));
		assertEquals(4, again.all().size());
	}

	@Test
	void bundledLayoutsComeFromAStream() throws Exception {
		CaseFile root = CaseFiles.load(file);
		CaseDiagrams bundled = CaseDiagrams.open(root, Optional.of(Files.newInputStream(views)));
		assertEquals(PLACE, person(bundled.show(named(bundled, Design.PEOPLE_AND_BONDS))).bounds());
		assertEquals(List.of(), CaseDiagrams.open(root, Optional.empty()).notes());
		CaseDiagrams damaged = CaseDiagrams.open(root, Optional.of(new ByteArrayInputStream(new byte[] { '<' })));
		assertTrue(damaged.notes().get(0).startsWith("The bundled layout can't be used"), damaged.notes().toString());
	}

	@Test
	void titlesFollowTheCase() throws Exception {
		CaseDiagrams again = open();
		again.session().execute("Rename", () -> ((CaseFile) again.session().roots().get(0)).setTitle("Renamed"));
		CaseDiagram people = named(again, Design.PEOPLE_AND_BONDS);
		assertTrue(again.show(people).name().contains("Renamed"), again.show(people).name());
		assertEquals(people.name(), again.show(people).name());
		assertEquals(DiagramKind.ALL.size(), CaseDesign.specification().diagrams().size());
	}
}
