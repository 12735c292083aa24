// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.Person;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.ui.marker.Marker;
import org.relationalimages.viewpoint.ui.marker.Markers;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.open.Reveal;
import org.relationalimages.workbench.properties.ElementPropertiesPage;
import org.relationalimages.workbench.tests.support.PropertiesRobot;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** What every case has to have is a finding like any other, but one that cannot be muted. */
class FormOfCaseTest {

	/** How its findings end in the view. */
	private static final String FORM = "Form of the case";
	private static final String MISSING = "Pseudonym: Still open; write something here.";

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final ChecksRobot checksRobot = new ChecksRobot();

	private static Person nameless(CaseDocument open) {
		Person person = open.root().getPersons().getFirst();
		open.session().execute("Forget", () -> person.setPseudonym(null));
		return person;
	}

	private static Object shown() {
		PropertySheet sheet = (PropertySheet) WorkbenchFixture.page().findView(IPageLayout.ID_PROP_SHEET);
		return ((ElementPropertiesPage) sheet.getCurrentPage()).element();
	}

	@Test
	void aMissingValueIsFoundWhileOneEditsAndLeadsToItsField() {
		CaseDocument open = workbenchFixture.copy("T4");
		Person person = nameless(open);
		EventLoop.until("it is found", () -> checksRobot.count(FORM) == 1);
		assertEquals(MISSING + "  error \u00b7 " + FORM, checksRobot.rows().getFirst().getText());
		assertTrue(FindingSignsTest.count().orElseThrow().getText().startsWith("1 error"));
		checksRobot.enter(FORM);
		assertSame(person, shown());
		PropertiesRobot propertiesRobot = new PropertiesRobot();
		assertTrue(propertiesRobot.says().contains(MISSING), "the banner says it: " + propertiesRobot.says());
		Text field = propertiesRobot.text(CasesPackage.Literals.PERSON__PSEUDONYM);
		assertTrue(field.isFocusControl(), "the keyboard is in the field");
		propertiesRobot.enter(CasesPackage.Literals.PERSON__PSEUDONYM, " ");
		propertiesRobot.enter(CasesPackage.Literals.PERSON__PSEUDONYM, "Ana");
		EventLoop.until("it is settled", () -> checksRobot.count(FORM) == 0);
		assertFalse(propertiesRobot.says().contains(MISSING), propertiesRobot.says());
	}

	@Test
	void aDiagramMarksIt() {
		CaseDocument open = workbenchFixture.copy("T4");
		Person person = nameless(open);
		open.diagrams().stream().filter(one -> Reveal.shows(open, one, person)).findFirst()
				.ifPresent(one -> OpenFlow.openDiagram(WorkbenchFixture.page(), one));
		DDiagramElement node = WorkbenchFixture.editor().diagram().elementsOf(person).iterator().next();
		EventLoop.until("it is marked", () -> Markers.of(WorkbenchFixture.editor().viewer()).flatMap(markers -> markers.at(node))
				.filter(mark -> mark.kind() == Marker.Kind.ERROR && mark.text().contains(MISSING)).isPresent());
	}

	@Test
	void itCannotBeMutedAndThatIsSaid() {
		nameless(workbenchFixture.copy("T4"));
		checksRobot.choose(FORM);
		String said = "This cannot be muted: it has to be right in every case.";
		assertTrue(checksRobot.says().contains(said), checksRobot.says());
		assertFalse(ChecksRobot.links(checksRobot.body()).contains("Mute here\u2026"));
		assertTrue(checksRobot.menu().contains(said), checksRobot.menu().toString());
		assertFalse(checksRobot.menu().contains("Mute here\u2026"));
	}

	@Test
	void aFileWithoutPeopleIsTold() throws IOException {
		Path file = Files.writeString(folder.resolve("wrapped.relimages"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<xmi:XMI xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:rim.cases="http://relationalimages.org/model/1.0/cases">
				<rim.cases:CaseFile id="c3685c6c-3799-4009-abcd-1b3e8954fcdf" title="W" schemaVersion="1.1">
				<privacy id="4bfb8824-e576-4abc-ba91-92f77fac011f"/></rim.cases:CaseFile></xmi:XMI>
				""");
		CaseDocument open = OpenFlow.open(WorkbenchFixture.page(), file).orElseThrow();
		EventLoop.until("it is found", () -> checksRobot.count(FORM) == 1);
		assertEquals("People: Still open; at least one belongs here.  error \u00b7 " + FORM, checksRobot.rows().getFirst().getText());
		checksRobot.enter(FORM);
		assertSame(open.root(), shown());
		assertTrue(new PropertiesRobot().adding(CasesPackage.Literals.CASE_FILE__PERSONS).isFocusControl());
		assertEquals(List.of(), List.copyOf(open.root().getPersons()));
	}
}
