// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.keyboard.ToolLetters;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.tests.support.CanvasRobot;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;
import org.relationalimages.workbench.wizard.Wizards;

/** A day without a mouse: a new case, five elements with links drawn, corrected, and saved. */
class KeyboardDayTest {

	private static final String NEARER = "Whoever comes near leaves again";
	private static final String STAYS = "Somebody stays";
	private static final String STRATEGY = "I go first";
	private static final String EARLIER = "Nobody came when I cried";

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	private CanvasRobot canvas;

	@Test
	void aDiagramOfFiveElementsIsDrawnWithoutAMouse() throws IOException {
		Dialogs.answer("New Case", shell -> {
			Dialogs.fields(shell).getFirst().setText("Without a mouse");
			Dialogs.press(shell, "Finish");
		}, () -> Wizards.newCase(WorkbenchFixture.window()));
		CaseDocument open = OpenDocuments.get().all().getFirst();
		assertTrue(EventLoop.waitFor(5, () -> WorkbenchFixture.editor().viewer().getControl().isFocusControl()), "the keyboard is in the diagram");
		canvas = new CanvasRobot(WorkbenchFixture.editor());

		goTo("Present");
		make("Image", NEARER);
		make("Meaning", "I am too much");
		canvas.press(SWT.ESC, 0);
		assertEquals(List.of(NEARER), selected(), "Escape leads out of a row");
		make("Strategy", STRATEGY);
		canvas.press(SWT.ESC, 0);
		canvas.press(SWT.ARROW_DOWN, 0);
		assertEquals(List.of("Present"), selected(), "an arrow goes to the next band");
		make("Image", "A slip of the pen");
		canvas.press(SWT.F2, 0);
		canvas.type(EARLIER);
		make("Image", STAYS);

		link("Contradicts", "whoever");
		goTo(STRATEGY);
		link("Link strategy", "whoever");
		goTo(NEARER);
		link("Built on", "nobody came");
		check(open);

		Path file = folder.resolve("mine.relimages");
		open.save(file);
		assertFalse(WorkbenchFixture.editor().isDirty());
		check(CaseDocument.read(file));
	}

	private static void check(CaseDocument one) {
		CaseFile root = one.root();
		assertEquals(3, root.getImages().size());
		RelationalImage nearer = image(root, NEARER);
		assertEquals(List.of(image(root, EARLIER)), nearer.getBuiltOn());
		assertEquals(List.of(nearer), image(root, STAYS).getContradicts());
		assertEquals(1, nearer.getMeanings().size());
		assertEquals(List.of(nearer), root.getStrategies().getFirst().getEmergesFrom());
	}

	private static RelationalImage image(CaseFile root, String picture) {
		return root.getImages().stream().filter(image -> image.getPicture().equals(picture)).findFirst().orElseThrow();
	}

	/** Goes on by Tab until an element is reached. */
	private void goTo(String label) {
		for (int steps = 0; steps < 50 && !selected().equals(List.of(label)); steps++)
			canvas.press(SWT.TAB, 0);
		assertEquals(List.of(label), selected());
	}

	private void make(String tool, String label) {
		canvas.press(letter(tool), 0);
		EventLoop.until("\"" + label + "\" can be typed", () -> canvas.field() != null);
		canvas.type(label);
		assertEquals(List.of(label), selected());
	}

	private void link(String tool, String words) {
		Dialogs.answer("Link to\u2026", shell -> {
			Dialogs.fields(shell).getFirst().setText(words);
			Table links = Dialogs.first(shell, Table.class);
			EventLoop.until("one link is left", () -> links.getItemCount() == 1);
			links.notifyListeners(SWT.DefaultSelection, new Event());
		}, () -> canvas.press(letter(tool), 0));
	}

	/** The letter of a tool, in lower case as one types it. */
	private static char letter(String label) {
		DiagramController controller = WorkbenchFixture.editor().viewer().controller();
		List<ToolDescription> tools = controller.tools().palette(controller.diagram()).tools();
		ToolDescription tool = tools.stream().filter(one -> one.label().equals(label)).findFirst().orElseThrow();
		return Character.toLowerCase(new ToolLetters(tools).of(tool).orElseThrow());
	}

	private List<String> selected() {
		return canvas.selected().stream().map(element -> element.label()).toList();
	}
}
