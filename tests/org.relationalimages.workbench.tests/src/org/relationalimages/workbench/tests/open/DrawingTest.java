// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relationalimages.design.Design;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.tests.support.CanvasRobot;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** The whole way once: open the teaching case of Chen Jing, draw with the mouse, undo, redo, save and load. */
class DrawingTest {

	private static final String NAME = "Whoever stays, stays by habit";

	@TempDir
	Path folder;

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	@Test
	void anImageIsDrawnNamedLinkedUndoneRedoneSavedAndLoaded() throws IOException {
		CaseDocument open = workbenchFixture.open("T4");
		assertEquals(Design.IMAGE_LAYERS, WorkbenchFixture.editor().diagram().description().name());
		CanvasRobot canvas = new CanvasRobot(WorkbenchFixture.editor());
		List<String> models = new ArrayList<>(List.of(WorkbenchFixture.model(open)));
		List<String> places = new ArrayList<>(List.of(places()));

		AbstractDNode band = canvas.node("Present");
		Bounds room = band.absoluteBounds();
		canvas.take("Image");
		canvas.click(room.x() + 18, room.y() + 108);
		note(open, models, places);
		AbstractDNode made = canvas.node("New image");
		assertEquals(List.of(made), canvas.selected(), "what was made is selected");
		assertEquals(room.x() + 18, made.absoluteBounds().x(), 2);
		assertEquals(room.y() + 108, made.absoluteBounds().y(), 2);
		assertSame(band, made.parent());
		RelationalImage image = (RelationalImage) made.target();
		assertEquals("Present", ((LifeLayer) image.getLayer()).getName());
		assertNotNull(EcoreUtil.getID(image), "a new element has an id at once");

		assertNotNull(canvas.field(), "the label opens by itself for typing");
		assertEquals("New image", canvas.field().getText());
		canvas.type(NAME);
		note(open, models, places);
		assertEquals(NAME, image.getPicture());
		assertNull(canvas.field());

		canvas.take("Built on");
		canvas.click(canvas.node(NAME));
		canvas.click(canvas.node("If he wants space, he will leave me"));
		note(open, models, places);
		assertEquals("If he wants space, he will leave me", image.getBuiltOn().get(0).getPicture());
		assertEquals(1, made.outgoing().size());
		assertTrue(WorkbenchFixture.editor().isDirty());

		goBack(open, models, places);
		assertFalse(open.isDirty());
		assertFalse(WorkbenchFixture.editor().isDirty());
		goForth(open, models, places);
		saveAndLoad(open);
	}

	private void note(CaseDocument open, List<String> models, List<String> places) {
		assertNotEquals(models.getLast(), WorkbenchFixture.model(open));
		models.add(WorkbenchFixture.model(open));
		places.add(places());
	}

	private static void goBack(CaseDocument open, List<String> models, List<String> places) {
		for (String label : List.of("Built on", "Edit picture", "Image")) {
			assertEquals(label, open.session().undoLabel());
			WorkbenchFixture.command("org.eclipse.ui.edit.undo");
			int now = models.size() - 2 - List.of("Built on", "Edit picture", "Image").indexOf(label);
			assertEquals(models.get(now), WorkbenchFixture.model(open), "undo " + label);
			assertEquals(places.get(now), places(), "undo " + label);
		}
		assertFalse(open.session().canUndo());
	}

	private static void goForth(CaseDocument open, List<String> models, List<String> places) {
		for (int now = 1; now < models.size(); now++) {
			WorkbenchFixture.command("org.eclipse.ui.edit.redo");
			assertEquals(models.get(now), WorkbenchFixture.model(open), "redo " + now);
			assertEquals(places.get(now), places(), "redo " + now);
		}
	}

	private void saveAndLoad(CaseDocument open) throws IOException {
		Path file = folder.resolve("mine.relimages");
		open.save(file);
		assertFalse(open.isDirty());
		assertFalse(WorkbenchFixture.editor().isDirty());
		CaseDocument again = CaseDocument.read(file);
		assertTrue(EcoreUtil.equals(open.root(), again.root()));
		assertEquals(WorkbenchFixture.model(open), WorkbenchFixture.model(again));
		OpenDocuments.get().add(again);
		// Sirius keeps the order in which views were made; loading makes them in the order of the case.
		assertEquals(places().lines().sorted().toList(), WorkbenchFixture.places(again.show(again.diagrams().get(0))).lines().sorted().toList());
		assertEquals(List.of(), again.notes());
	}

	private static String places() {
		return WorkbenchFixture.places(WorkbenchFixture.editor().diagram());
	}
}
