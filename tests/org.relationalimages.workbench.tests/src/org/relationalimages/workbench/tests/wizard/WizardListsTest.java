// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** In any Eclipse workbench our wizards stand in its own lists: New, Import and Export. */
class WizardListsTest {

	private static final String PREFIX = "org.relationalimages.workbench.";

	private final IWorkbench workbench = PlatformUI.getWorkbench();
	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	@Test
	void casesAreMadeAndTeachingCasesImportedWithoutAnyCaseOpen() throws CoreException {
		assertEquals("New case", firstPage(workbench.getNewWizardRegistry(), "newCase", StructuredSelection.EMPTY).getTitle());
		assertFalse(firstPage(workbench.getImportWizardRegistry(), "teachingCase", StructuredSelection.EMPTY).getTitle().isBlank());
	}

	@Test
	void withoutACaseTheOthersSayWhatToDo() throws CoreException {
		for (IWizardPage page : new IWizardPage[] { export(StructuredSelection.EMPTY), newDiagram(StructuredSelection.EMPTY) }) {
			assertFalse(page.isPageComplete());
			assertTrue(page.getMessage().startsWith("Choose a case"), page.getMessage());
		}
	}

	@Test
	void theyAreAboutTheChosenCase() throws CoreException {
		String other = workbenchFixture.open("T1").title();
		var chosen = workbenchFixture.copy("T4");
		var person = new StructuredSelection(chosen.root().getPersons().get(0));
		assertTrue(export(person).getTitle().contains(chosen.title()), export(person).getTitle());
		assertTrue(newDiagram(new StructuredSelection(chosen)).getDescription().contains(chosen.title()));
		assertFalse(export(person).getTitle().contains(other));
	}

	private IWizardPage export(StructuredSelection selection) throws CoreException {
		return firstPage(workbench.getExportWizardRegistry(), "export", selection);
	}

	private IWizardPage newDiagram(StructuredSelection selection) throws CoreException {
		return firstPage(workbench.getNewWizardRegistry(), "newDiagram", selection);
	}

	private IWizardPage firstPage(IWizardRegistry list, String id, StructuredSelection selection) throws CoreException {
		IWorkbenchWizard wizard = list.findWizard(PREFIX + id).createWizard();
		wizard.init(workbench, selection);
		wizard.addPages();
		return wizard.getStartingPage();
	}
}
