// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.graphics.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.ui.marker.Marker;
import org.relationalimages.viewpoint.ui.marker.Markers;
import org.relationalimages.workbench.checks.ChecksView;
import org.relationalimages.workbench.open.OpenCase;

/** Small signs of findings around the workbench: in diagrams, in the list of cases and at the bottom of the window. */
class FindingSignsTest {

	private static final String QUESTION = "What does this picture mean to her? Add at least one meaning.";

	private final Bench bench = new Bench();

	@AfterEach
	void close() {
		bench.close();
	}

	private static RelationalImage withoutMeaning(OpenCase open) {
		RelationalImage image = open.root().getImages().get(0);
		open.session().execute("Forget", () -> List.copyOf(image.getMeanings()).forEach(open.session()::delete));
		return image;
	}

	private static Optional<Marker> mark(RelationalImage image) {
		DDiagramElement node = Bench.editor().diagram().elementsOf(image).iterator().next();
		return Markers.of(Bench.editor().viewer()).orElseThrow().at(node);
	}

	private static boolean isMarked(RelationalImage image) {
		return mark(image).filter(mark -> mark.text().contains(QUESTION)).isPresent();
	}

	@Test
	void aDiagramMarksWhatIsFound() {
		OpenCase open = bench.copy("T4");
		RelationalImage image = withoutMeaning(open);
		Bench.until("the image is marked", () -> isMarked(image));
		assertEquals(Marker.Kind.WARNING, mark(image).orElseThrow().kind());
		open.session().undo();
		Bench.until("the mark is gone", () -> !isMarked(image));
	}

	@Test
	void marksCanBeSwitchedOff() {
		OpenCase open = bench.copy("T4");
		RelationalImage image = withoutMeaning(open);
		Bench.until("the image is marked", () -> isMarked(image));
		Found found = new Found();
		found.toggle("Show marks in diagrams", false);
		try {
			Bench.until("no mark is to be seen", () -> mark(image).isEmpty());
		} finally {
			found.toggle("Show marks in diagrams", true);
		}
		Bench.until("it is back", () -> isMarked(image));
	}

	@Test
	void theListOfCasesMarksElementsAndMoreCalmlyWhatTheyAreIn() {
		OpenCase open = bench.copy("T4");
		RelationalImage image = open.root().getImages().get(0);
		Bench.navigator().reveal(image);
		Bench.settle();
		TreeViewer viewer = (TreeViewer) Bench.navigator().getSite().getSelectionProvider();
		Image element = item(viewer, image).getImage();
		Image group = item(viewer, image).getParentItem().getImage();
		withoutMeaning(open);
		Bench.until("the element is marked", () -> item(viewer, image).getImage() != element);
		Image groupMarked = item(viewer, image).getParentItem().getImage();
		assertFalse(groupMarked == group);
		assertFalse(groupMarked == item(viewer, image).getImage());
		open.session().undo();
		Bench.until("the marks are gone", () -> item(viewer, image).getImage() == element);
		assertSame(group, item(viewer, image).getParentItem().getImage());
	}

	private static TreeItem item(TreeViewer viewer, Object entry) {
		return (TreeItem) viewer.testFindItem(entry);
	}

	@Test
	void theStatusLineCountsAndLeadsToTheView() {
		assertEquals(Optional.empty(), count());
		OpenCase open = bench.copy("T7");
		Bench.until("findings are counted", () -> count().filter(item -> item.getText().contains("warning")).isPresent());
		String before = count().orElseThrow().getText();
		Bench.until("there is room for it", () -> isWholeInSight(count().orElseThrow()));
		withoutMeaning(open);
		Bench.until("one more is counted", () -> !count().orElseThrow().getText().equals(before));
		Bench.page().hideView(Bench.page().findView(ChecksView.ID));
		count().orElseThrow().notifyListeners(SWT.Selection, new Event());
		Bench.settle();
		assertTrue(Bench.page().getActivePart() instanceof ChecksView);
		Bench.drop(open);
		assertEquals(Optional.empty(), count());
	}

	private static boolean isWholeInSight(ToolItem item) {
		var box = item.getBounds();
		for (Control at = item.getParent(); at != Bench.window().getShell(); at = at.getParent()) {
			if (box.x + box.width > at.getSize().x)
				return false;
			box.x += at.getLocation().x;
		}
		return true;
	}

	/** The count at the bottom of the window. */
	static Optional<ToolItem> count() {
		return Dialogs.all(Bench.window().getShell()).stream().filter(ToolBar.class::isInstance).map(ToolBar.class::cast)
				.flatMap(bar -> Arrays.stream(bar.getItems()))
				.filter(item -> item.getToolTipText() != null && item.getToolTipText().startsWith("What the rules say about")).findFirst();
	}
}
