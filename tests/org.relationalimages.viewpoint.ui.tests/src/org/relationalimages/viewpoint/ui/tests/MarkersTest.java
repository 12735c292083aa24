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
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.viewpoint.ui.accessibility.ElementWords;
import org.relationalimages.viewpoint.ui.canvas.CanvasSnapshot;
import org.relationalimages.viewpoint.ui.canvas.VectorRoot;
import org.relationalimages.viewpoint.ui.marker.Marker;
import org.relationalimages.viewpoint.ui.marker.MarkerFigure;
import org.relationalimages.viewpoint.ui.marker.MarkerSource;
import org.relationalimages.viewpoint.ui.marker.Markers;

/** Small signs at elements that say something about them. */
class MarkersTest {

	private static final Marker ERROR = new Marker(Marker.Kind.ERROR, "This cannot be.");
	private static final Marker WARNING = new Marker(Marker.Kind.WARNING, "Mind this.");
	private static final Marker NOTE = new Marker(Marker.Kind.NOTE, "What about that?");

	/** Marks what the test tells it to. */
	private static final class Said implements MarkerSource {

		final Map<EObject, Marker> marks = new HashMap<>();
		final Set<Runnable> listeners = new LinkedHashSet<>();

		@Override
		public Optional<Marker> of(EObject element) {
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

	private final CanvasFixture canvasFixture = new CanvasFixture();
	private final Said said = new Said();
	private final Markers markers = Markers.install(canvasFixture.viewer, canvasFixture.diagram, said);

	@AfterEach
	void close() {
		canvasFixture.close();
	}

	private void say(String label, Marker mark) {
		said.marks.put(canvasFixture.node(label).target(), mark);
		tell();
	}

	private void tell() {
		said.listeners.forEach(Runnable::run);
		EventLoop.settle();
	}

	private List<MarkerFigure> figures() {
		IFigure layer = LayerManager.Helper.find((EditPart) canvasFixture.viewer.getRootEditPart()).getLayer(VectorRoot.MARKS);
		return layer.getChildren().stream().map(MarkerFigure.class::cast).toList();
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
		assertEquals(Optional.of(WARNING), markers.at(canvasFixture.node("Write")));
		assertEquals(1, figures().size(), "edges that start at the card bear no mark of it");
		say("Write", ERROR);
		assertEquals(List.of(ERROR), figures().stream().map(MarkerFigure::marker).toList());
		said.marks.clear();
		tell();
		assertEquals(List.of(), figures());
		assertEquals(Optional.empty(), markers.at(canvasFixture.node("Write")));
	}

	@Test
	void itsTooltipSaysTheSentencesInLinesThatCanBeRead() {
		say("Write", new Marker(Marker.Kind.NOTE, "First.\n" + "Donaudampfschifffahrtsgesellschaft und so weiter ".repeat(4)));
		String tip = ((Label) figures().getFirst().getToolTip()).getText();
		assertTrue(tip.startsWith("First.\nDonau"), tip);
		assertTrue(tip.lines().allMatch(line -> line.strip().length() <= 90), tip);
		assertTrue(tip.lines().count() > 3, tip);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.25, 0.5, 1, 3 })
	void itStandsAtItsElementAndIsNeitherDustNorABlot(double zoom) {
		say("Stray", ERROR);
		canvasFixture.viewer.zoom().setZoom(zoom);
		EventLoop.settle();
		Rectangle mark = onScreen(figures().getFirst());
		assertTrue(mark.width >= 9 && mark.width <= 25, zoom + ": " + mark);
		Rectangle box = canvasFixture.part("Stray").shape().box();
		canvasFixture.part("Stray").getFigure().translateToAbsolute(box);
		assertTrue(box.getExpanded(mark.width, mark.width).contains(mark), mark + " at " + box);
		assertTrue(mark.getCenter().x > box.getCenter().x && mark.getCenter().y < box.getCenter().y, "upper right");
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.5, 0.88, 1, 2 })
	void itIsPaintedWhereItStands(double zoom) {
		say("Stray", ERROR);
		canvasFixture.viewer.zoom().setZoom(zoom);
		canvasFixture.viewer.reveal(canvasFixture.part("Stray"));
		EventLoop.settle();
		Rectangle mark = onScreen(figures().getFirst());
		FigureCanvas canvas = (FigureCanvas) canvasFixture.viewer.getControl();
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
		canvasFixture.viewer.zoom().setZoom(0.25);
		assertFalse(figures().getFirst().isVisible());
	}

	@Test
	void aClickOnItIsAClickOnItsElement() {
		say("Stray", WARNING);
		Point middle = onScreen(figures().getFirst()).getCenter();
		assertSame(canvasFixture.part("Stray"), canvasFixture.viewer.findObjectAt(middle));
		canvasFixture.mouse.click(middle);
		assertEquals(List.of(canvasFixture.node("Stray")), canvasFixture.viewer.selectedElements());
	}

	@Test
	void itFollowsItsElementAndLeavesWithIt() {
		say("Stray", WARNING);
		Point before = figures().getFirst().getBounds().getCenter();
		var stray = canvasFixture.node("Stray");
		canvasFixture.controller.place("Move", Map.of(stray, stray.bounds().moved(30, 20)));
		assertEquals(before.getTranslated(30, 20), figures().getFirst().getBounds().getCenter());
		canvasFixture.controller.hide(List.of(stray), true);
		assertEquals(List.of(), figures());
		canvasFixture.controller.hide(List.of(stray), false);
		assertEquals(1, figures().size());
		canvasFixture.session.execute("Delete", () -> canvasFixture.session.delete(stray.target()));
		assertEquals(List.of(), figures());
		canvasFixture.session.undo();
		assertEquals(1, figures().size());
		assertSame(canvasFixture.part("Stray"), canvasFixture.viewer.findObjectAt(onScreen(figures().getFirst()).getCenter()));
	}

	@Test
	void noPictureOfTheDiagramShowsThem() {
		byte[] plain = picture();
		say("Stray", ERROR);
		say("Write", WARNING);
		assertArrayEquals(plain, picture());
	}

	private byte[] picture() {
		Image image = new CanvasSnapshot(canvasFixture.viewer).image(1);
		try {
			return image.getImageData().data;
		} finally {
			image.dispose();
		}
	}

	@Test
	void aScreenReaderSaysIt() {
		say("Stray", ERROR);
		assertTrue(ElementWords.description(canvasFixture.viewer, canvasFixture.node("Stray")).contains("error: This cannot be"));
		assertFalse(ElementWords.description(canvasFixture.viewer, canvasFixture.node("Write")).contains("error"));
	}

	@Test
	void aClosedCanvasListensNoMore() {
		say("Stray", WARNING);
		canvasFixture.viewer.getControl().dispose();
		assertEquals(Set.of(), said.listeners);
	}
}
