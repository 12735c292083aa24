// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.casefile.privatefolder.PrivateFolder;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** What Window > Preferences offers in the program of its own. */
class PreferencesTest {

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final Shell shell = new Shell(WorkbenchFixture.window().getShell(), SWT.NONE);
	private IPreferenceNode shown;

	@AfterEach
	void close() {
		if (shown != null)
			shown.disposeResources();
		shell.dispose();
	}

	@Test
	void appearanceAndKeysAreOffered() {
		List<String> labels = Arrays.stream(PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes())
				.map(IPreferenceNode::getLabelText).toList();
		assertTrue(labels.containsAll(List.of("Appearance", "Keys", "Privacy")), labels.toString());
		assertFalse(labels.contains("Relational Images"), "the whole program is that");
	}

	@Test
	void aDarkThemeCanBeChosen() {
		Combo themes = Dialogs.first(control("Appearance"), Combo.class);
		assertTrue(List.of(themes.getItems()).contains("Dark"), Arrays.toString(themes.getItems()));
	}

	@Test
	void keysCanBeSeen() {
		assertNotNull(control("Keys"));
	}

	@Test
	void thePrivateFolderIsNamed() {
		String said = Dialogs.texts(control("Privacy"));
		assertTrue(said.contains(PrivateFolder.ofUser().root().toString()), said);
		assertTrue(said.contains("no network connection"), said);
	}

	@Test
	void nobodyLooksForUpdatesUnlessTheUserWantsIt() {
		assertFalse(DefaultScope.INSTANCE.getNode("org.eclipse.equinox.p2.ui.sdk.scheduler").getBoolean("enabled", true));
		assertNull(Platform.getBundle("org.eclipse.equinox.p2.ui.sdk.scheduler"), "the product brings no update manager");
	}

	private Shell control(String label) {
		shown = Arrays.stream(PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes())
				.filter(one -> one.getLabelText().equals(label)).findFirst().orElseThrow();
		shown.createPage();
		IPreferencePage page = shown.getPage();
		assertEquals(label, page.getTitle());
		shell.setLayout(new FillLayout());
		page.createControl(shell);
		return shell;
	}
}
