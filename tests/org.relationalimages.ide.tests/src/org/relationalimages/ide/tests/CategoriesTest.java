// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewCategory;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.junit.jupiter.api.Test;

/** What can be chosen of ours in the lists of an IDE stands under one heading in each of them. */
class CategoriesTest {

	private static final List<String> HEADING = List.of("Relational Images");

	@Test
	void wizards() {
		for (IWizardRegistry list : List.of(PlatformUI.getWorkbench().getNewWizardRegistry(),
				PlatformUI.getWorkbench().getImportWizardRegistry(), PlatformUI.getWorkbench().getExportWizardRegistry()))
			assertEquals(HEADING, Arrays.stream(list.getRootCategory().getCategories()).filter(CategoriesTest::holdsOurs)
					.map(IWizardCategory::getLabel).toList());
	}

	private static boolean holdsOurs(IWizardCategory category) {
		return Arrays.stream(category.getWizards()).anyMatch(one -> one.getId().startsWith(AtStart.OURS))
				|| Arrays.stream(category.getCategories()).anyMatch(CategoriesTest::holdsOurs);
	}

	@Test
	void views() {
		assertEquals(HEADING, Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getCategories())
				.filter(category -> Arrays.stream(category.getViews()).anyMatch(view -> view.getId().startsWith(AtStart.OURS)))
				.map(IViewCategory::getLabel).toList());
	}

	@Test
	void preferences() {
		List<IPreferenceNode> roots = Arrays.stream(PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes())
				.filter(one -> one.getId().startsWith(AtStart.OURS)).toList();
		assertEquals(HEADING, roots.stream().map(IPreferenceNode::getLabelText).toList());
		assertEquals(List.of("Privacy"), Arrays.stream(roots.getFirst().getSubNodes()).map(IPreferenceNode::getLabelText).toList());
		Shell shell = new Shell(Ide.window().getShell(), SWT.NONE);
		roots.getFirst().createPage();
		IPreferencePage page = roots.getFirst().getPage();
		page.createControl(shell);
		assertTrue(page.getControl() != null);
		roots.getFirst().disposeResources();
		shell.dispose();
	}
}
