// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.viewpoint.ui.canvas.Snapshot;
import org.relationalimages.viewpoint.ui.canvas.VectorRoot;
import org.relationalimages.viewpoint.ui.mark.Mark;
import org.relationalimages.viewpoint.ui.mark.MarkFigure;
import org.relationalimages.viewpoint.ui.mark.MarkSource;
import org.relationalimages.viewpoint.ui.mark.Marks;

/** Small signs at elements that say something about them. */
class MarksTest {

	private static final Mark ERROR = new Mark(Mark.Kind.ERROR, "This cannot be.");
	private static final Mark WARNING = new Mark(Mark.Kind.WARNING, "Mind this.");
	private static final Mark NOTE = new Mark(Mark.Kind.NOTE, "What about that?");

	/** Marks what the test tells it to. */
	private static final class Said implements MarkSource {

		final Map<EObject, Mark> marks = new HashMap<>();
		final Set<Runnable> listeners = new LinkedHashSet<>();

		@Override
		public Optional<Mark> of(EObject element) {
			return Optional.ofNullable(marks.get(element));
		}

		@Override
		public void addListener(Runnable listener) {
			listeners.add(listener);
		}

		@Override
		public void removeListener(Runnable listener) {
			listeners.remove(listener);
		}
	}

	private final Bench bench = new Bench();
	private final Said said = new Said();
	private final Marks marks = Marks.install(bench.viewer, bench.diagram, said);

	@AfterEach
	void close() {
		bench.close();
	}

	private void say(String label, Mark mark) {
		said.marks.put(bench.node(label).target(), mark);
		tell();
	}

	private void tell() {
		said.listeners.forEach(Runnable::run);
		bench.settle();
	}

	private List<MarkFigure> figures() {
		IFigure layer = LayerManager.Helper.find((EditPart) bench.viewer.getRootEditPart()).getLayer(VectorRoot.MARKS);
		return layer.getChildren().stream().map(MarkFigure.class::cast).toList();
	}

	private static Rectangle onScreen(IFigure figure) {
		Rectangle box = figure.getBounds().getCopy();
		figure.translateToAbsolute(box);
		return box;
	}

	@Test
	void aMarkComesAndGoesWithWhatIsSaid() {
		assertEquals(List.of(), figures());
		say("Write", WARNING);
		assertEquals(Optional.of(WARNING), marks.at(bench.node("Write")));
		assertEquals(1, figures().size(), "edges that start at the card bear no mark of it");
		say("Write", ERROR);
		assertEquals(List.of(ERROR), figures().stream().map(MarkFigure::mark).toList());
		said.marks.clear();
		tell();
		assertEquals(List.of(), figures());
		assertEquals(Optional.empty(), marks.at(bench.node("Write")));
	}

	@Test
	void itsTooltipSaysTheSentencesInLinesThatCanBeRead() {
		say("Write", new Mark(Mark.Kind.NOTE, "First.\n" + "Donaudampfschifffahrtsgesellschaft und so weiter ".repeat(4)));
		String tip = ((Label) figures().getFirst().getToolTip()).getText();
		assertTrue(tip.startsWith("First.\nDonau"), tip);
		assertTrue(tip.lines().allMatch(line -> line.strip().length() <= 90), tip);
		assertTrue(tip.lines().count() > 3, tip);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.25, 0.5, 1, 3 })
	void itStandsAtItsElementAndIsNeitherDustNorABlot(double zoom) {
		say("Stray", ERROR);
		bench.viewer.zoom().setZoom(zoom);
		bench.settle();
		Rectangle mark = onScreen(figures().getFirst());
		assertTrue(mark.width >= 9 && mark.width <= 25, zoom + ": " + mark);
		Rectangle box = bench.part("Stray").shape().box();
		bench.part("Stray").getFigure().translateToAbsolute(box);
		assertTrue(box.getExpanded(mark.width, mark.width).contains(mark), mark + " at " + box);
		assertTrue(mark.getCenter().x > box.getCenter().x && mark.getCenter().y < box.getCenter().y, "upper right");
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.5, 0.88, 1, 2 })
	void itIsPaintedWhereItStands(double zoom) {
		say("Stray", ERROR);
		bench.viewer.zoom().setZoom(zoom);
		bench.viewer.reveal(bench.part("Stray"));
		bench.settle();
		Rectangle mark = onScreen(figures().getFirst());
		FigureCanvas canvas = (FigureCanvas) bench.viewer.getControl();
		Image image = new Image(canvas.getDisplay(), canvas.getSize().x, canvas.getSize().y);
		GC gc = new GC(image);
		canvas.getLightweightSystem().paint(gc);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		double scale = (double) data.width / canvas.getSize().x;
		int x = (int) (mark.getCenter().x * scale);
		int y = (int) ((mark.y + mark.height * 0.2) * scale);
		assertEquals(new RGB(186, 26, 26), data.palette.getRGB(data.getPixel(x, y)), mark.toString());
	}

	@Test
	void dotsAreLeftOutFromFarAway() {
		say("Stray", NOTE);
		assertTrue(figures().getFirst().isVisible());
		assertTrue(figures().getFirst().getBounds().width < 12, "a question is smaller than a warning");
		bench.viewer.zoom().setZoom(0.25);
		assertFalse(figures().getFirst().isVisible());
	}

	@Test
	void aClickOnItIsAClickOnItsElement() {
		say("Stray", WARNING);
		Point middle = onScreen(figures().getFirst()).getCenter();
		assertSame(bench.part("Stray"), bench.viewer.findObjectAt(middle));
		bench.mouse.click(middle);
		assertEquals(List.of(bench.node("Stray")), bench.viewer.selectedElements());
	}

	@Test
	void itFollowsItsElementAndLeavesWithIt() {
		say("Stray", WARNING);
		Point before = figures().getFirst().getBounds().getCenter();
		var stray = bench.node("Stray");
		bench.workplace.place("Move", Map.of(stray, stray.bounds().moved(30, 20)));
		assertEquals(before.getTranslated(30, 20), figures().getFirst().getBounds().getCenter());
		bench.workplace.hide(List.of(stray), true);
		assertEquals(List.of(), figures());
		bench.workplace.hide(List.of(stray), false);
		assertEquals(1, figures().size());
		bench.session.execute("Delete", () -> bench.session.delete(stray.target()));
		assertEquals(List.of(), figures());
		bench.session.undo();
		assertEquals(1, figures().size());
		assertSame(bench.part("Stray"), bench.viewer.findObjectAt(onScreen(figures().getFirst()).getCenter()));
	}

	@Test
	void noPictureOfTheDiagramShowsThem() {
		byte[] plain = picture();
		say("Stray", ERROR);
		say("Write", WARNING);
		assertArrayEquals(plain, picture());
	}

	private byte[] picture() {
		Image image = new Snapshot(bench.viewer).image(1);
		try {
			return image.getImageData().data;
		} finally {
			image.dispose();
		}
	}

	@Test
	void aScreenReaderSaysIt() {
		say("Stray", ERROR);
		assertEquals(", error: This cannot be.", Marks.spoken(bench.viewer, bench.node("Stray")));
		assertEquals("", Marks.spoken(bench.viewer, bench.node("Write")));
	}

	@Test
	void aClosedCanvasListensNoMore() {
		say("Stray", WARNING);
		bench.viewer.getControl().dispose();
		assertEquals(Set.of(), said.listeners);
	}
}
