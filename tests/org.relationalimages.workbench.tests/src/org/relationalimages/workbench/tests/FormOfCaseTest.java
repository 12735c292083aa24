// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.Person;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.ui.marker.Marker;
import org.relationalimages.viewpoint.ui.marker.Markers;
import org.relationalimages.workbench.open.OpenCase;
import org.relationalimages.workbench.open.Opening;
import org.relationalimages.workbench.properties.ElementPropertiesPage;

/** What every case has to have is a finding like any other, but one that cannot be muted. */
class FormOfCaseTest {

	/** How its findings end in the view. */
	private static final String FORM = "Form of the case";
	private static final String MISSING = "Pseudonym: This is missing.";

	@TempDir
	Path folder;

	private final Bench bench = new Bench();
	private final Found found = new Found();

	@AfterEach
	void close() {
		bench.close();
	}

	private static Person nameless(OpenCase open) {
		Person person = open.root().getPersons().getFirst();
		open.session().execute("Forget", () -> person.setPseudonym(null));
		return person;
	}

	private static Object shown() {
		PropertySheet sheet = (PropertySheet) Bench.page().findView(IPageLayout.ID_PROP_SHEET);
		return ((ElementPropertiesPage) sheet.getCurrentPage()).element();
	}

	@Test
	void aMissingValueIsFoundWhileOneEditsAndLeadsToItsField() {
		OpenCase open = bench.copy("T4");
		Person person = nameless(open);
		Bench.until("it is found", () -> found.count(FORM) == 1);
		assertEquals(MISSING + "  error " + FORM, found.rows().getFirst().getText());
		assertTrue(FindingSignsTest.count().orElseThrow().getText().startsWith("1 error"));
		found.enter(FORM);
		assertSame(person, shown());
		Sheet sheet = new Sheet();
		assertTrue(sheet.says().contains(MISSING), "the banner says it: " + sheet.says());
		Text field = sheet.text(CasesPackage.Literals.PERSON__PSEUDONYM);
		assertTrue(field.isFocusControl(), "the keyboard is in the field");
		sheet.enter(CasesPackage.Literals.PERSON__PSEUDONYM, " ");
		sheet.enter(CasesPackage.Literals.PERSON__PSEUDONYM, "Ana");
		Bench.until("it is settled", () -> found.count(FORM) == 0);
		assertFalse(sheet.says().contains(MISSING), sheet.says());
	}

	@Test
	void aDiagramMarksIt() {
		OpenCase open = bench.copy("T4");
		Person person = nameless(open);
		open.diagrams().stream().filter(one -> Opening.shows(open, one, person)).findFirst()
				.ifPresent(one -> Opening.openDiagram(Bench.page(), one));
		DDiagramElement node = Bench.editor().diagram().elementsOf(person).iterator().next();
		Bench.until("it is marked", () -> Markers.of(Bench.editor().viewer()).flatMap(markers -> markers.at(node))
				.filter(mark -> mark.kind() == Marker.Kind.ERROR && mark.text().contains(MISSING)).isPresent());
	}

	@Test
	void itCannotBeMutedAndThatIsSaid() {
		nameless(bench.copy("T4"));
		found.choose(FORM);
		String said = "This cannot be muted: it has to be right in every case.";
		assertTrue(found.says().contains(said), found.says());
		assertFalse(Found.links(found.body()).contains("Mute here\u2026"));
		assertTrue(found.menu().contains(said), found.menu().toString());
		assertFalse(found.menu().contains("Mute here\u2026"));
	}

	@Test
	void aFileWithoutPeopleIsTold() throws IOException {
		Path file = Files.writeString(folder.resolve("wrapped.relimages"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<xmi:XMI xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:rim.cases="http://relationalimages.org/model/1.0/cases">
				<rim.cases:CaseFile id="c3685c6c-3799-4009-abcd-1b3e8954fcdf" title="W" schemaVersion="1.1">
				<privacy id="4bfb8824-e576-4abc-ba91-92f77fac011f"/></rim.cases:CaseFile></xmi:XMI>
				""");
		OpenCase open = Opening.open(Bench.page(), file).orElseThrow();
		Bench.until("it is found", () -> found.count(FORM) == 1);
		assertEquals("People: At least 1 needed, 0 there.  error " + FORM, found.rows().getFirst().getText());
		found.enter(FORM);
		assertSame(open.root(), shown());
		assertTrue(new Sheet().control(CasesPackage.Literals.CASE_FILE__PERSONS, Table.class).isFocusControl());
		assertEquals(List.of(), List.copyOf(open.root().getPersons()));
	}
}
