// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.Household;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.cases.Pronouns;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.RelationshipKind;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.properties.NewElements;
import org.relationalimages.workbench.tests.support.Menus;
import org.relationalimages.workbench.tests.support.PropertiesRobot;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** New elements get the person whose they are, and people the pronouns they go by. */
class WhoseItIsTest {

	private static final String IMAGE = "Relational image";

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final CaseDocument open = workbenchFixture.listed("T4");
	private final CaseFile root = open.root();
	private final Person client = root.getPersons().get(0);
	private final Person partner = root.getPersons().get(1);

	private void change(Runnable change) {
		open.session().execute("Change", change);
		EventLoop.settle();
	}

	private void roles(PersonRole one, PersonRole other) {
		change(() -> {
			root.getPersons().forEach(person -> person.setRole(PersonRole.OTHER));
			client.setRole(one);
			partner.setRole(other);
		});
	}

	private RelationalImage latest() {
		return root.getImages().getLast();
	}

	private static void add(Object entry, String... path) {
		TreeViewer viewer = (TreeViewer) WorkbenchFixture.navigator().getSite().getSelectionProvider();
		viewer.setSelection(new StructuredSelection(entry), true);
		Menus.choose(viewer.getControl().getMenu(), path);
	}

	private static String navigatorText(Object entry) {
		TreeViewer viewer = (TreeViewer) WorkbenchFixture.navigator().getSite().getSelectionProvider();
		return ((TreeItem) viewer.testFindItem(entry)).getText();
	}

	@Test
	void withOneClientItIsSetByItself() {
		roles(PersonRole.CLIENT, PersonRole.PARTNER);
		int before = root.getImages().size();
		add(open, "Add", IMAGE);
		assertEquals(before + 1, root.getImages().size());
		assertSame(client, latest().getHolder());
		open.session().undo();
		assertEquals(before, root.getImages().size(), "one step");
		WorkbenchFixture.navigator().reveal(open);
		PropertiesRobot robot = new PropertiesRobot();
		robot.add(CasesPackage.Literals.CASE_FILE__IMAGES);
		assertSame(client, latest().getHolder());
		assertTrue(robot.says().contains(ElementLabels.feature(CasesPackage.Literals.HELD_ELEMENT__HOLDER)), robot.says());
	}

	@Test
	void withACoupleItIsAskedFor() {
		roles(PersonRole.CLIENT, PersonRole.CLIENT);
		add(open, "Add", IMAGE, "of " + partner.getPseudonym());
		assertSame(partner, latest().getHolder());
		assertEquals(IMAGE + "  " + partner.getPseudonym(), navigatorText(latest()));
		add(open, "Add", IMAGE, NewElements.NOBODY);
		assertNull(latest().getHolder());
	}

	@Test
	void itIsChosenAmongThePeopleOfTheCase() {
		roles(PersonRole.OTHER, PersonRole.CLIENT);
		RelationalImage image = root.getImages().get(0);
		PropertiesRobot robot = PropertiesRobot.showing(image);
		EStructuralFeature holder = CasesPackage.Literals.HELD_ELEMENT__HOLDER;
		assertEquals(List.of(NewElements.NOBODY, partner.getPseudonym(), client.getPseudonym()),
				List.of(robot.control(holder, Combo.class).getItems()).subList(0, 3));
		robot.choose(holder, partner.getPseudonym());
		assertSame(partner, image.getHolder());
		robot.choose(holder, NewElements.NOBODY);
		assertNull(image.getHolder());
		open.session().undo();
		EventLoop.settle();
		assertEquals(partner.getPseudonym(), robot.control(holder, Combo.class).getText());
	}

	@Test
	void whatIsAddedToAPersonIsThatPersons() {
		roles(PersonRole.CLIENT, PersonRole.CLIENT);
		add(partner, "Add", IMAGE);
		assertSame(partner, latest().getHolder());
		assertSame(root, latest().eContainer());
	}

	@Test
	void theParentComesFirst() {
		roles(PersonRole.CLIENT, PersonRole.MOTHER);
		Relationship bond = CasesFactory.eINSTANCE.createRelationship();
		bond.getEnds().addAll(List.of(client, partner));
		change(() -> root.getRelationships().add(bond));
		PropertiesRobot robot = PropertiesRobot.showing(bond);
		robot.choose(CasesPackage.Literals.RELATIONSHIP__KIND, ElementLabels.literal(RelationshipKind.PARENT_CHILD));
		assertEquals(List.of(partner, client), bond.getEnds());
		assertEquals(partner.getPseudonym() + "  \u2014  parent", robot.chips(CasesPackage.Literals.RELATIONSHIP__ENDS).get(0).getText());
		open.session().undo();
		EventLoop.settle();
		assertEquals(List.of(client, partner), bond.getEnds(), "one step");
		assertEquals(client.getPseudonym(), robot.chips(CasesPackage.Literals.RELATIONSHIP__ENDS).get(0).getText());
	}

	@Test
	void ownPronounsAreTypedWhenChosen() {
		change(() -> client.setPronouns(Pronouns.NOT_NOTED));
		PropertiesRobot robot = PropertiesRobot.showing(client);
		assertFalse(robot.text(CasesPackage.Literals.PERSON__OWN_PRONOUNS).isEnabled());
		robot.choose(CasesPackage.Literals.PERSON__PRONOUNS, ElementLabels.literal(Pronouns.OTHER));
		assertTrue(robot.text(CasesPackage.Literals.PERSON__OWN_PRONOUNS).isEnabled());
		robot.enter(CasesPackage.Literals.PERSON__OWN_PRONOUNS, "xe/xem/xyr");
		assertEquals("xe/xem/xyr", client.getOwnPronouns());
	}

	@Test
	void whatHasNoAwarenessDoesNotAskForIt() {
		Household household = CasesFactory.eINSTANCE.createHousehold();
		change(() -> root.getHouseholds().add(household));
		String says = PropertiesRobot.showing(household).says();
		assertFalse(says.contains("Awareness") || says.contains("How sure it is"), says);
		assertTrue(PropertiesRobot.showing(root.getImages().get(0)).says().contains("Awareness, and how sure it is"));
	}
}
