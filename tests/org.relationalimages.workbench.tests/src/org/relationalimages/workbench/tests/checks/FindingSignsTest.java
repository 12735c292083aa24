// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.ui.marker.Marker;
import org.relationalimages.viewpoint.ui.marker.Markers;
import org.relationalimages.workbench.checks.ChecksView;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** Small signs of findings around the workbench: in diagrams, in the list of cases and at the bottom of the window. */
class FindingSignsTest {

	private static final String QUESTION = "Add at least one meaning.";

	@AutoClose
	private final WorkbenchFixture workbenchFixture = new WorkbenchFixture();

	private static RelationalImage withoutMeaning(CaseDocument open) {
		RelationalImage image = open.root().getImages().get(0);
		open.session().execute("Forget", () -> List.copyOf(image.getMeanings()).forEach(open.session()::delete));
		return image;
	}

	private static Optional<Marker> mark(RelationalImage image) {
		DDiagramElement node = WorkbenchFixture.editor().diagram().elementsOf(image).iterator().next();
		return Markers.of(WorkbenchFixture.editor().viewer()).orElseThrow().at(node);
	}

	private static boolean isMarked(RelationalImage image) {
		return mark(image).filter(mark -> mark.text().contains(QUESTION)).isPresent();
	}

	@Test
	void aDiagramMarksWhatIsFound() {
		CaseDocument open = workbenchFixture.copy("T4");
		RelationalImage image = withoutMeaning(open);
		EventLoop.until("the image is marked", () -> isMarked(image));
		assertEquals(Marker.Kind.WARNING, mark(image).orElseThrow().kind());
		open.session().undo();
		EventLoop.until("the mark is gone", () -> !isMarked(image));
	}

	@Test
	void marksCanBeSwitchedOff() {
		CaseDocument open = workbenchFixture.copy("T4");
		RelationalImage image = withoutMeaning(open);
		EventLoop.until("the image is marked", () -> isMarked(image));
		ChecksRobot checksRobot = new ChecksRobot();
		checksRobot.toggle("Show marks in diagrams", false);
		try {
			EventLoop.until("no mark is to be seen", () -> mark(image).isEmpty());
		} finally {
			checksRobot.toggle("Show marks in diagrams", true);
		}
		EventLoop.until("it is back", () -> isMarked(image));
	}

	@Test
	void theListOfCasesMarksElementsAndMoreCalmlyWhatTheyAreIn() {
		CaseDocument open = workbenchFixture.copy("T4");
		RelationalImage image = open.root().getImages().get(0);
		WorkbenchFixture.navigator().reveal(image);
		EventLoop.settle();
		TreeViewer viewer = (TreeViewer) WorkbenchFixture.navigator().getSite().getSelectionProvider();
		Image element = item(viewer, image).getImage();
		Image group = item(viewer, image).getParentItem().getImage();
		withoutMeaning(open);
		EventLoop.until("the element is marked", () -> item(viewer, image).getImage() != element);
		Image groupMarked = item(viewer, image).getParentItem().getImage();
		assertFalse(groupMarked == group);
		assertFalse(groupMarked == item(viewer, image).getImage());
		open.session().undo();
		EventLoop.until("the marks are gone", () -> item(viewer, image).getImage() == element);
		assertSame(group, item(viewer, image).getParentItem().getImage());
	}

	private static TreeItem item(TreeViewer viewer, Object entry) {
		return (TreeItem) viewer.testFindItem(entry);
	}

	@Test
	void theStatusLineCountsAndLeadsToTheView() {
		assertEquals(Optional.empty(), count());
		CaseDocument open = workbenchFixture.copy("T7");
		EventLoop.until("findings are counted", () -> count().filter(item -> item.getText().contains("warning")).isPresent());
		String before = count().orElseThrow().getText();
		EventLoop.until("there is room for it", () -> isWholeInSight(count().orElseThrow()));
		withoutMeaning(open);
		EventLoop.until("one more is counted", () -> !count().orElseThrow().getText().equals(before));
		WorkbenchFixture.page().hideView(WorkbenchFixture.page().findView(ChecksView.ID));
		count().orElseThrow().notifyListeners(SWT.Selection, new Event());
		EventLoop.settle();
		assertTrue(WorkbenchFixture.page().getActivePart() instanceof ChecksView);
		WorkbenchFixture.drop(open);
		assertEquals(Optional.empty(), count());
	}

	/** GTK warns about a separator item that is narrower than its own border. */
	@Test
	void withoutACaseTheRoomForTheCountIsNotNarrowerThanGtkBears() {
		assertEquals(Optional.empty(), count());
		long rooms = 0;
		for (var control : Dialogs.all(WorkbenchFixture.window().getShell()))
			if (control instanceof ToolBar holder)
				for (ToolItem room : holder.getItems())
					if (room.getControl() != null) {
						rooms++;
						assertTrue(room.getWidth() >= 14, room.getControl() + " has " + room.getWidth());
					}
		assertTrue(rooms > 0);
	}

	private static boolean isWholeInSight(ToolItem item) {
		var box = item.getBounds();
		for (Control at = item.getParent(); at != WorkbenchFixture.window().getShell(); at = at.getParent()) {
			if (box.x + box.width > at.getSize().x)
				return false;
			box.x += at.getLocation().x;
		}
		return true;
	}

	/** The count at the bottom of the window. */
	static Optional<ToolItem> count() {
		return Dialogs.all(WorkbenchFixture.window().getShell()).stream().filter(ToolBar.class::isInstance).map(ToolBar.class::cast)
				.flatMap(bar -> Arrays.stream(bar.getItems()))
				.filter(item -> item.getToolTipText() != null && item.getToolTipText().startsWith("What the rules say about")).findFirst();
	}
}
