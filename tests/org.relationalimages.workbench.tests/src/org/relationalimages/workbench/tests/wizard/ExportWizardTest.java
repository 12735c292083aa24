// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.wizard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.casefile.CaseFiles;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.export.Audience;
import org.relationalimages.export.plan.ExportFormat;
import org.relationalimages.export.plan.ExportFormats;
import org.relationalimages.export.plan.ExportOptions;
import org.relationalimages.model.cases.ConsentStatus;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;
import org.relationalimages.workbench.wizard.ExportOrder;
import org.relationalimages.workbench.wizard.PlannedExport;

/** What the export writes. */
class ExportWizardTest {

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G' };

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	private ExportOrder order(CaseDocument open, String format) {
		return order(open, format, ofEachKind(open));
	}

	private ExportOrder order(CaseDocument open, String format, List<CaseDiagram> diagrams) {
		return new ExportOrder(open, ExportFormats.of(format), diagrams, ExportOptions.DEFAULT, folder.resolve("out"));
	}

	/** More than one of a kind show nothing new. */
	private static List<CaseDiagram> ofEachKind(CaseDocument open) {
		var kinds = new HashSet<>();
		return open.diagrams().stream().filter(diagram -> kinds.add(diagram.description())).toList();
	}

	private static List<Path> existing(ExportOrder order) throws IOException {
		try (PlannedExport planned = order.plan()) {
			return planned.existing();
		}
	}

	private static String write(ExportOrder order, IProgressMonitor monitor) throws Exception {
		try (PlannedExport planned = order.plan()) {
			return planned.write(monitor);
		}
	}

	private List<Path> carryOut(ExportOrder order) throws Exception {
		write(order, new NullProgressMonitor());
		try (var files = Files.list(folder.resolve("out"))) {
			return files.sorted().toList();
		}
	}

	@Test
	void eachDiagramBecomesAPicture() throws Exception {
		CaseDocument open = workbenchFixture.listed("T4");
		String before = WorkbenchFixture.model(open);
		assertEquals(List.of(), existing(order(open, "svg")));
		List<Path> svg = carryOut(order(open, "svg"));
		assertEquals(ofEachKind(open).size(), svg.size());
		for (Path one : svg)
			assertTrue(Files.readString(one).contains("<svg "), one.toString());
		assertEquals(svg, existing(order(open, "svg")).stream().sorted().toList());
		List<Path> all = carryOut(order(open, "png"));
		assertEquals(2 * svg.size(), all.size());
		for (Path one : all)
			if (one.toString().endsWith(".png"))
				assertArrayEquals(PNG, Arrays.copyOf(Files.readAllBytes(one), PNG.length));
		assertEquals(before, WorkbenchFixture.model(open));
		assertFalse(open.session().canUndo(), "exporting changes nothing");
	}

	@Test
	void theCaseAsXmiCanBeReadAgain() throws Exception {
		CaseDocument open = workbenchFixture.listed("T4");
		List<Path> files = carryOut(order(open, "xmi"));
		assertEquals("Chen Jing - two fears.xmi", files.get(0).getFileName().toString());
		assertTrue(EcoreUtil.equals(open.root(), CaseFiles.load(files.get(0))));
	}

	@Test
	void diagramsOfOneNameGetFilesOfTheirOwn() throws Exception {
		CaseDocument open = workbenchFixture.listed("T4");
		open.session().execute("Twins", () -> {
			for (int i = 0; i < 2; i++) {
				var twin = EcoreUtil.copy(open.root().getParadoxes().get(0));
				EcoreUtil.setID(twin, null);
				twin.eAllContents().forEachRemaining(part -> EcoreUtil.setID(part, null));
				twin.setName(open.root().getParadoxes().get(0).getName().toUpperCase(java.util.Locale.ROOT));
				open.root().getParadoxes().add(twin);
			}
		});
		List<CaseDiagram> twins = open.diagrams().stream().filter(diagram -> open.root().getParadoxes().contains(diagram.target())).toList();
		assertTrue(twins.size() > 2 && twins.size() == carryOut(order(open, "svg", twins)).size(), twins.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "../../etc/passwd", "a/b\\c", "CON", "..", "   ", "<b>\"quoted\"|?*", "\u202Egnp.exe", "\uD83D\uDE00" })
	void hostileTitlesStayInTheFolder(String title) throws Exception {
		CaseDocument open = workbenchFixture.listed("T2");
		open.session().execute("Title", () -> open.root().setTitle(title));
		assertEquals(1, carryOut(order(open, "svg", open.diagrams().subList(0, 1))).size());
		assertEquals(2, carryOut(order(open, "xmi")).size());
		try (var all = Files.walk(folder)) {
			assertEquals(4, all.count(), "nothing beside it");
		}
	}

	@Test
	void anEndlessTitleIsCut() throws Exception {
		CaseDocument open = workbenchFixture.listed("T2");
		open.session().execute("Title", () -> open.root().setTitle("\u9648\u9759 ".repeat(500)));
		assertEquals(1, carryOut(order(open, "svg", open.diagrams().subList(0, 1))).size());
	}

	@Test
	void cancelStopsBeforeTheNextFile() throws IOException {
		NullProgressMonitor monitor = new NullProgressMonitor();
		monitor.setCanceled(true);
		ExportOrder order = order(workbenchFixture.listed("T4"), "svg");
		assertThrows(InterruptedException.class, () -> write(order, monitor));
		assertEquals(List.of(), existing(order));
	}

	@Test
	void theReportIsOneFileAndHoldsWhatIsNotSavedYet() throws Exception {
		CaseDocument open = workbenchFixture.listed("T4");
		open.session().execute("Rename", () -> open.root().getPersons().get(0).setPseudonym("Somebody <else>"));
		List<Path> files = carryOut(order(open, "html"));
		assertEquals(List.of("Chen Jing - two fears.html"), files.stream().map(one -> one.getFileName().toString()).toList());
		String html = Files.readString(files.get(0));
		assertTrue(html.contains("Somebody &lt;else&gt;") && html.contains("<svg "), html);
		open.session().undo();
		assertFalse(open.session().canUndo(), "exporting changes nothing");
	}

	@Test
	void cancelStopsAReportBetweenItsPictures() throws Exception {
		ExportOrder order = order(workbenchFixture.listed("T4"), "html");
		NullProgressMonitor monitor = new NullProgressMonitor() {
			@Override
			public void subTask(String name) {
				setCanceled(name.startsWith("Image Layers"));
			}
		};
		assertThrows(InterruptedException.class, () -> write(order, monitor));
		assertEquals(List.of(), existing(order));
	}

	@Test
	void tablesAndJsonAreWritten() throws Exception {
		CaseDocument open = workbenchFixture.listed("T4");
		Path tables = carryOut(order(open, "csv")).get(0);
		assertTrue(Files.isDirectory(tables));
		assertTrue(Files.readString(tables.resolve("Persons.csv")).contains("Chen Jing"));
		assertTrue(existing(order(open, "csv")).contains(tables.resolve("Persons.csv")));
		assertEquals(2, carryOut(order(open, "case-json")).size());
	}

	@ParameterizedTest
	@MethodSource("org.relationalimages.export.plan.ExportFormats#all")
	void aTeachingCaseThatCouldGiveSomebodyAwayStays(ExportFormat format) throws Exception {
		CaseDocument open = workbenchFixture.listed("T4");
		open.session().execute("Consent", () -> open.root().getPrivacy().setConsent(ConsentStatus.WITHDRAWN));
		String said = assertThrows(IOException.class, order(open, format.word())::plan).getMessage();
		assertTrue(said.contains("this case for teaching can't be exported yet. Consent was withdrawn."), said);
		assertFalse(Files.exists(folder.resolve("out")));
		IWizardPage page = page(open);
		assertFalse(page.isPageComplete());
		assertTrue(page.getErrorMessage().startsWith("This case for teaching can't be exported yet."), page.getErrorMessage());
	}

	@Test
	void neitherDoesItsPictureByTheClipboard() {
		CaseDocument open = workbenchFixture.copy("T4");
		DiagramController diagramController = DiagramController.of((GraphicalViewer) WorkbenchFixture.editor().getAdapter(GraphicalViewer.class));
		assertTrue(diagramController.mayLeave());
		open.session().execute("Consent", () -> open.root().getPrivacy().setConsent(ConsentStatus.WITHDRAWN));
		assertFalse(diagramController.mayLeave());
		open.session().undo();
		assertTrue(diagramController.mayLeave());
	}

	private static String markSensitive(CaseDocument open) {
		var image = open.root().getImages().get(0);
		open.session().execute("Mark", () -> image.setSensitive(true));
		return image.getId();
	}

	@ParameterizedTest
	@MethodSource("org.relationalimages.export.plan.ExportFormats#all")
	void whatIsSensitiveComesAlongOnlyWhenItsOwnerSaysSo(ExportFormat format) throws Exception {
		CaseDocument open = workbenchFixture.listed("T4");
		String secret = "Quicksand";
		open.session().execute("Word", () -> open.root().getImages().get(0).setPicture(secret));
		markSensitive(open);
		ExportOrder order = order(open, format.word());
		String said = write(order, new NullProgressMonitor());
		assertTrue(said.startsWith("Left out: 1 element marked sensitive, with what hangs on it"), said);
		assertFalse(written(true).contains(secret));
		ExportOptions everything = new ExportOptions(ExportOptions.DEFAULT.pictures(), true, Audience.OWNER, ExportOptions.DEFAULT.tables());
		assertEquals("", write(new ExportOrder(open, format, ofEachKind(open), everything, folder.resolve("out")), new NullProgressMonitor()));
		assertEquals(!format.word().equals("png"), written(false).contains(secret), "pixels hold no text; PDF has it in its title");
	}

	/** What was written; also the names of files, which are those of diagrams and with them of what these are of, if wanted. */
	private String written(boolean names) throws IOException {
		StringBuilder all = new StringBuilder();
		try (var files = Files.walk(folder.resolve("out"))) {
			for (Path one : files.filter(Files::isRegularFile).toList())
				all.append(names ? one.getFileName() : "").append(new String(Files.readAllBytes(one), StandardCharsets.UTF_8));
		}
		return all.toString();
	}

	@Test
	void aDiagramOfSomethingSensitiveAloneIsRefused() throws Exception {
		CaseDocument open = workbenchFixture.listed("T4");
		open.session().execute("Mark", () -> open.root().getParadoxes().forEach(one -> one.setSensitive(true)));
		var paradoxes = open.diagrams().stream().filter(one -> open.root().getParadoxes().contains(one.target())).toList();
		ExportOrder order = order(open, "png", paradoxes);
		assertTrue(assertThrows(IOException.class, order::plan).getMessage().contains("marked sensitive"));
		assertFalse(Files.exists(folder.resolve("out")));
	}

	@Test
	void theClipboardGetsAPictureWithoutIt() throws Exception {
		CaseDocument open = workbenchFixture.copy("T4");
		DiagramController diagramController = DiagramController.of((GraphicalViewer) WorkbenchFixture.editor().getAdapter(GraphicalViewer.class));
		assertNull(diagramController.outgoing(false), "the canvas itself");
		markSensitive(open);
		var picture = diagramController.outgoing(false);
		assertEquals("Left out: 1 element marked sensitive, with what hangs on it.", picture.remark());
		assertArrayEquals(PNG, Arrays.copyOf(picture.png(), PNG.length));
	}

	@Test
	void thePageSaysHowManyElementsAreSensitiveAndLeavesThemOut() throws Exception {
		CaseDocument open = workbenchFixture.listed("T4");
		markSensitive(open);
		WizardDialog dialog = dialog(open);
		try {
			Button box = Dialogs.all(dialog.getShell()).stream().filter(Button.class::isInstance).map(Button.class::cast)
					.filter(button -> button.getText().contains("s&ensitive")).findFirst().orElseThrow();
			assertEquals("With what is marked s&ensitive (1 element)", box.getText());
			assertTrue(box.isEnabled() && !box.getSelection());
		} finally {
			dialog.close();
		}
	}

	private static WizardDialog dialog(CaseDocument open) throws CoreException {
		IWorkbench workbench = PlatformUI.getWorkbench();
		IWorkbenchWizard wizard = workbench.getExportWizardRegistry().findWizard("org.relationalimages.workbench.export").createWizard();
		wizard.init(workbench, new StructuredSelection(open));
		WizardDialog dialog = new WizardDialog(WorkbenchFixture.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog;
	}

	private static IWizardPage page(CaseDocument open) throws CoreException {
		WizardDialog dialog = dialog(open);
		IWizardPage page = dialog.getCurrentPage();
		dialog.close();
		return page;
	}

	@Test
	void aFolderThatIsAFileIsTold() throws IOException {
		Files.writeString(folder.resolve("out"), "a file");
		ExportOrder order = order(workbenchFixture.listed("T4"), "svg");
		var thrown = assertThrows(InvocationTargetException.class, () -> write(order, new NullProgressMonitor()));
		assertTrue(thrown.getCause() instanceof IOException);
		assertTrue(thrown.getCause().getMessage().contains("out"), thrown.getCause().getMessage());
		assertEquals("a file", Files.readString(folder.resolve("out")));
	}
}
