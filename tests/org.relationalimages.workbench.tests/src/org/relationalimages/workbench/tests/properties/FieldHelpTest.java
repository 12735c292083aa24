// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.PropertiesRobot;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Each field of the Properties view says what it is for. */
class FieldHelpTest {

	private static final List<String> CASES = List.of("T4", "T7");

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	@Test
	void everyControlOfEveryKindOfElementHasATooltip() {
		Set<EClass> seen = new HashSet<>();
		Set<String> silent = new TreeSet<>();
		PropertiesRobot robot = new PropertiesRobot();
		for (String name : CASES) {
			CaseDocument open = workbenchFixture.listed(name);
			for (TreeIterator<EObject> all = open.root().eAllContents(); all.hasNext();) {
				EObject one = all.next();
				if (!seen.add(one.eClass()))
					continue;
				WorkbenchFixture.navigator().reveal(one);
				EventLoop.settle();
				for (Control control : Dialogs.all(robot.body()))
					if ((control instanceof Text || control instanceof Combo || control instanceof Button)
							&& (control.getToolTipText() == null || control.getToolTipText().isBlank()))
						silent.add(one.eClass().getName() + " " + control);
			}
		}
		assertEquals(Set.of(), silent);
		assertTrue(seen.size() > 30, seen.size() + " kinds");
	}
}
