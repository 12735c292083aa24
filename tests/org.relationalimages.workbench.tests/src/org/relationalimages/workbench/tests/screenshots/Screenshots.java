// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.screenshots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.ui.tests.support.Mouse;
import org.relationalimages.viewpoint.ui.editor.DiagramEditor;
import org.relationalimages.workbench.app.StartPage;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.open.SaveFlow;
import org.relationalimages.workbench.privacy.DeidentifyWizard;
import org.relationalimages.workbench.tests.support.PropertiesRobot;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/**
 * Takes pictures of every diagram, table, view, wizard, dialog and preference page, to be looked at by people. Run by
 * {@code releng/screenshots}, by no build; the script says where the pictures go and how large a pixel is.
 */
@SuppressWarnings("restriction") // the theme has no other switch
class Screenshots {

	private static final String FOLDER = "RELATIONAL_IMAGES_SCREENSHOTS";
	private static final String COMMANDS = "org.relationalimages.workbench.";
	private static final List<String> CASES = List.of("T4", "T1", "T3", "T7", "T8");
	private static final Map<String, String> WIZARDS = Map.of("wizard-new-case", "newCaseCommand", "wizard-new-diagram", "newDiagramCommand",
			"wizard-new-table", "newTableCommand", "wizard-teaching-case", "teachingCaseCommand", "wizard-export", "exportCommand",
			"dialog-protect", "protectCommand", "dialog-backups", "restoreBackupCommand", "dialog-recover", "recoverCommand",
			"dialog-traces", "forgetTracesCommand", "dialog-find", "findElementCommand");

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();
	private final Path folder = Path.of(System.getenv(FOLDER));
	private Camera camera = new Camera(folder, "light");

	@Test
	void inEveryLookAndSize() throws IOException, PartInitException {
		Shell window = WorkbenchFixture.window().getShell();
		boolean isDouble = window.getMonitor().getZoom() >= 200;
		window.setBounds(0, 0, 1400, 900);
		takeAll(isDouble ? "200-percent" : "light");
		if (!isDouble) {
			IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
			String before = themes.getActiveTheme().getId();
			themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
			takeAll("dark");
			themes.setTheme(before, false);
			window.setBounds(0, 0, 1024, 700);
			takeAll("1024x700");
		}
		PictureIndex.write(folder);
	}

	private void takeAll(String variant) throws PartInitException {
		camera = new Camera(folder, variant);
		StartPage.open(WorkbenchFixture.page());
		camera.window("start");
		Set<String> seen = new HashSet<>();
		for (String id : CASES)
			documents(workbenchFixture.listed(id), seen);
		CaseDocument open = workbenchFixture.copy("T4");
		views(open);
		for (Map.Entry<String, String> wizard : WIZARDS.entrySet())
			camera.dialog(wizard.getKey(), () -> WorkbenchFixture.command(COMMANDS + wizard.getValue()));
		dialogs(open);
		preferences();
		WorkbenchFixture.drop(open);
		assertEquals(List.of(), camera.missed(), variant);
	}

	private void documents(CaseDocument open, Set<String> seen) {
		open.diagrams().stream().filter(one -> seen.add("diagram-" + one.description().name())).toList().forEach(one -> {
			OpenFlow.openDiagram(WorkbenchFixture.page(), one);
			camera.window(name("diagram-" + one.description().name()));
		});
		open.tables().stream().filter(one -> seen.add("table-" + one.name())).toList().forEach(one -> {
			OpenFlow.openTable(WorkbenchFixture.page(), one);
			camera.window(name("table-" + one.name()));
		});
		WorkbenchFixture.drop(open);
	}

	private void views(CaseDocument open) throws PartInitException {
		for (EObject one : List.of(open.root(), open.root().getPersons().getFirst(), open.root().getImages().getFirst(), open.root().getSessions().getFirst(),
				open.root().getRelationships().getFirst(), open.root().getStrategies().getFirst(), open.root().getTeaching())) {
			show(open, one);
			camera.window(name("properties-" + one.eClass().getName()));
		}
		for (String view : List.of(IPageLayout.ID_OUTLINE, COMMANDS + "checks", IPageLayout.ID_PROP_SHEET)) {
			WorkbenchFixture.page().showView(view);
			WorkbenchFixture.page().setPartState(WorkbenchFixture.page().findViewReference(view), IWorkbenchPage.STATE_MAXIMIZED);
			camera.window("view-" + view.substring(view.lastIndexOf('.') + 1));
			WorkbenchFixture.page().setPartState(WorkbenchFixture.page().findViewReference(view), IWorkbenchPage.STATE_RESTORED);
		}
	}

	private void dialogs(CaseDocument open) {
		DiagramEditor editor = WorkbenchFixture.editor();
		WorkbenchFixture.page().activate(editor);
		Mouse keys = new Mouse((FigureCanvas) editor.viewer().getControl());
		editor.reveal(open.root().getImages().getFirst());
		camera.window("diagram-selected");
		camera.dialog("dialog-link", () -> keys.key('l', 'l', 0));
		camera.dialog("dialog-quick-add", () -> keys.key('/', '/', 0));
		camera.dialog("dialog-quick-outline", () -> WorkbenchFixture.command("org.relationalimages.viewpoint.ui.quickOutline"));
		camera.dialog("wizard-deidentify", () -> new WizardDialog(WorkbenchFixture.window().getShell(),
				new DeidentifyWizard(WorkbenchFixture.page(), open)).open());
		camera.dialog("dialog-save", () -> SaveFlow.askAll(WorkbenchFixture.window().getShell(), List.of(open)));
		camera.dialog("dialog-about", () -> WorkbenchFixture.command("org.eclipse.ui.help.aboutAction"));
		pressed("dialog-language", open, open.root(), CasesPackage.Literals.CASE_FILE__LANGUAGE);
		pressed("dialog-choose-element", open, open.root().getImages().getFirst(), ImagesPackage.Literals.RELATIONAL_IMAGE__LAYER);
	}

	private static PropertiesRobot show(CaseDocument open, EObject element) {
		if (element != open.root())
			return PropertiesRobot.showing(element);
		WorkbenchFixture.navigator().reveal(open);
		return new PropertiesRobot();
	}

	private void pressed(String name, CaseDocument open, EObject element, EStructuralFeature feature) {
		PropertiesRobot robot = show(open, element);
		camera.dialog(name, () -> robot.control(feature, Button.class).notifyListeners(SWT.Selection, new Event()));
	}

	private void preferences() {
		for (IPreferenceNode node : PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes())
			camera.dialog(name("preferences-" + node.getLabelText()),
					() -> PreferencesUtil.createPreferenceDialogOn(WorkbenchFixture.window().getShell(), node.getId(), null, null).open());
	}

	private static String name(String words) {
		return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
	}
}
