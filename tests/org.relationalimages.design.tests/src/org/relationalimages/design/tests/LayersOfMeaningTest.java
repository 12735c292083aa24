// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.relationalimages.design.Design;
import org.relationalimages.design.meanings.LadderServices;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.MeaningFacet;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.refresh.DiagramFactory;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.style.ContainerFigure;
import org.relationalimages.viewpoint.style.ContainerStyle;
import org.relationalimages.viewpoint.style.EdgeStyle;
import org.relationalimages.viewpoint.style.LabelFormat;
import org.relationalimages.viewpoint.style.LineStyle;
import org.relationalimages.viewpoint.tool.EdgeTool;

/** What the layers of meaning of an image show, and the effects of their tools (D3). */
class LayersOfMeaningTest {

	private final DrawnLadder ladder = new DrawnLadder();
	private final DiagramFixture fixture = DiagramFixture.of(ladder.file, Design.LAYERS_OF_MEANING, ladder.image);

	private DDiagramElement meaning(Meaning meaning) {
		return fixture.view("Meaning", meaning);
	}

	@Test
	void meaningsOfThisImageHangBeneathEachOther() {
		assertEquals("Layers of Meaning: I ask, and the door shuts", fixture.diagram.name());
		assertEquals(List.of("I am fine", "Others have it harder", "I am too much", "My need is news", "Doors are what people are"),
				fixture.labels("Meaning"));
		assertNotNull(fixture.edge("Means", ladder.image, ladder.fine));
		assertNotNull(fixture.edge("Means", ladder.image, ladder.second));
		assertNull(fixture.edge("Means", ladder.image, ladder.harder));
		assertNotNull(fixture.edge("Deeper", ladder.fine, ladder.harder));
		assertNotNull(fixture.edge("Deeper", ladder.harder, ladder.tooMuch));
		assertEquals(List.of("When I ask for something → she sighs"), fixture.labels("Condition"));
	}

	@Test
	void onlyImagesWithMeaningsHaveLadders() {
		assertTrue(DiagramFactory.canCreate(fixture.diagram.description(), ladder.other));
		ladder.other.getMeanings().clear();
		assertFalse(DiagramFactory.canCreate(fixture.diagram.description(), ladder.other));
	}

	@Test
	void facetsAreNamedAndColoured() {
		assertEquals("what I can do", fixture.view("Facet", ladder.fine).label());
		List<Object> colours = List.of(ladder.fine, ladder.harder, ladder.news, ladder.second).stream()
				.map(one -> ((ContainerFigure.Flat) ((ContainerStyle) ((AbstractDNode) fixture.view("Facet", one)).style()).figure()).backgroundColor())
				.<Object>map(one -> one).distinct().toList();
		assertEquals(4, colours.size());
		fixture.use("Who I am", meaning(ladder.fine));
		assertEquals(MeaningFacet.WHO_IAM, ladder.fine.getFacet());
		fixture.use("What relationships are", fixture.view("Facet", ladder.fine));
		assertEquals("what relationships are", fixture.view("Facet", ladder.fine).label());
	}

	@Test
	void howMuchItIsHeldIsABar() {
		assertEquals("■■■■■■□□□□ about half", fixture.view("Held", ladder.tooMuch).label());
		assertEquals("held about half, 60 %", ((AbstractDNode) fixture.view("Held", ladder.tooMuch)).tooltip());
		assertEquals("□□□□□□□□□□ hardly", fixture.view("Held", ladder.news).label());
		assertFalse(fixture.shows("Held", ladder.fine));
		DiagramFixture.done(fixture.tools.delete(List.of(fixture.view("Held", ladder.tooMuch))));
		assertNull(ladder.tooMuch.getHeld());
		assertTrue(fixture.shows("Meaning", ladder.tooMuch));
	}

	@Test
	void whatWasRevisedIsStruckThroughWithItsReplacementInBlueBeside() {
		ContainerStyle style = (ContainerStyle) ((AbstractDNode) meaning(ladder.tooMuch)).style();
		assertTrue(style.label().formats().contains(LabelFormat.STRIKE_THROUGH));
		DEdge edge = fixture.edge("Revision", ladder.tooMuch, ladder.news);
		assertEquals(LineStyle.DASH_DOT, ((EdgeStyle) edge.style()).line());
		assertEquals("Somebody listened", edge.label());
	}

	@Test
	void tooltipsSayHowDeepAMeaningLies() {
		assertTrue(((AbstractDNode) meaning(ladder.fine)).tooltip().startsWith("depth: on the surface"));
		assertTrue(((AbstractDNode) meaning(ladder.tooMuch)).tooltip().startsWith("depth: 2 steps below the surface"));
		fixture.session.execute("half a revision", () -> ladder.revision.setTo(null));
		assertTrue(((AbstractDNode) meaning(ladder.tooMuch)).tooltip().contains("is changing: Somebody listened"));
	}

	@Test
	void toolsGoDeeperAndMoreToTheSurface() {
		fixture.use("Deepen here", meaning(ladder.tooMuch));
		Meaning deeper = ladder.image.getMeanings().getLast();
		assertSame(ladder.tooMuch, deeper.getDeepens());
		fixture.use("Say it more on the surface", meaning(ladder.harder));
		Meaning between = ladder.image.getMeanings().getLast();
		assertSame(ladder.fine, between.getDeepens());
		assertSame(between, ladder.harder.getDeepens());
		fixture.use("Say it more on the surface", meaning(ladder.fine));
		Meaning top = ladder.image.getMeanings().getLast();
		assertNull(top.getDeepens());
		assertSame(top, ladder.fine.getDeepens());
		fixture.use("Meaning on the surface", fixture.view("Pictured image", ladder.image));
		assertNull(ladder.image.getMeanings().getLast().getDeepens());
	}

	@Test
	void oneMeaningIsSplitInTwoOfTheSameDepth() {
		fixture.use("Split", meaning(ladder.harder));
		Meaning half = ladder.image.getMeanings().getLast();
		assertEquals("Others have it harder", half.getStatement());
		assertEquals(MeaningFacet.WHAT_OTHERS_DO, half.getFacet());
		assertSame(ladder.fine, half.getDeepens());
		assertEquals(List.of(ladder.tooMuch, ladder.news), ladder.harder.getDeepenedBy());
	}

	@Test
	void aRevisionKeepsWhatWasAndStartsItsNewVersion() {
		assertFalse(fixture.tools.canCreate(fixture.tool("Revise meaning"), meaning(ladder.tooMuch)));
		fixture.use("Revise meaning", meaning(ladder.harder));
		assertEquals(ChangeStatus.REVISED, ladder.harder.getStatus());
		ImageRevision revision = ladder.file.getRevisions().getLast();
		assertSame(ladder.harder, revision.getFrom());
		assertSame(ladder.fine, ((Meaning) revision.getTo()).getDeepens());
		assertNotNull(fixture.edge("Revision", ladder.harder, revision.getTo()));
	}

	@Test
	void aMeaningIsMovedBeneathAnotherButNotBeneathItself() {
		fixture.connect("Deepens", meaning(ladder.news), meaning(ladder.second));
		assertSame(ladder.news, ladder.second.getDeepens());
		assertFalse(fixture.tools.canConnect((EdgeTool) fixture.tool("Deepens"), meaning(ladder.tooMuch),
				meaning(ladder.fine)));
		DiagramFixture.done(fixture.tools.reconnect(fixture.edge("Deeper", ladder.news, ladder.second), true, meaning(ladder.fine)));
		assertSame(ladder.fine, ladder.second.getDeepens());
		DiagramFixture.done(fixture.tools.delete(List.of(fixture.edge("Deeper", ladder.fine, ladder.second))));
		assertNull(ladder.second.getDeepens());
		assertNotNull(fixture.edge("Means", ladder.image, ladder.second));
	}

	@Test
	void whatLayBeneathADeletedMeaningMovesUp() {
		DiagramFixture.done(fixture.tools.delete(List.of(meaning(ladder.harder))));
		assertSame(ladder.fine, ladder.tooMuch.getDeepens());
		assertSame(ladder.fine, ladder.news.getDeepens());
		DiagramFixture.done(fixture.tools.delete(List.of(meaning(ladder.tooMuch))));
		assertEquals(List.of(), ladder.file.getRevisions());
	}

	@Test
	void aMeaningOfAnotherImageIsDraggedIn() {
		assertFalse(fixture.tools.canDropModel(ladder.fine, fixture.diagram));
		fixture.session.execute("beneath", () -> ladder.room.setDeepens(ladder.fine));
		DiagramFixture.done(fixture.tools.dropModel(ladder.room, fixture.diagram, null));
		assertSame(ladder.image, ladder.room.eContainer());
		assertNull(ladder.room.getDeepens());
		assertTrue(fixture.shows("Meaning", ladder.room));
	}

	@Test
	void filtersHideFacetsRevisedOnesAndWhatCameLater() {
		filter("Hide what has been revised");
		assertFalse(fixture.shows("Meaning", ladder.tooMuch));
		filter("Hide what others do");
		assertFalse(fixture.shows("Meaning", ladder.harder));
		fixture.session.execute("choose", () -> ladder.file.setShownAsOf(ladder.first));
		filter(Design.AS_OF_SESSION);
		assertFalse(fixture.shows("Meaning", ladder.news));
		assertTrue(fixture.shows("Meaning", ladder.fine));
	}

	@Test
	void doubleClicksLeadThereAndBack() {
		var back = DiagramFixture.done(fixture.tools.doubleClick(meaning(ladder.fine))).navigations().getFirst();
		assertEquals(Design.IMAGE_LAYERS, back.description().name());
		assertSame(ladder.file, back.target());
		DiagramFixture images = DiagramFixture.of(ladder.file, Design.IMAGE_LAYERS, ladder.file);
		for (DDiagramElement view : List.of(images.view("Image", ladder.image), images.view("Meaning", ladder.fine))) {
			var there = DiagramFixture.done(images.tools.doubleClick(view)).navigations().getFirst();
			assertEquals(Design.LAYERS_OF_MEANING, there.description().name());
			assertSame(ladder.image, there.target());
		}
	}

	@Test
	void circlesAndHalfFilledMeaningsAreDrawn() {
		fixture.session.execute("circle", () -> ladder.fine.setDeepens(ladder.news));
		assertEquals(5, fixture.labels("Meaning").size());
		Meaning empty = ImagesFactory.eINSTANCE.createMeaning();
		empty.setFacet(null);
		fixture.session.execute("empty", () -> ladder.image.getMeanings().add(empty));
		assertEquals("…", meaning(empty).label());
		LadderServices services = new LadderServices();
		assertFalse(services.mayLieAbove(ladder.fine, ladder.fine));
		assertFalse(services.mayLieAbove((EObject) ladder.image, ladder.fine));
	}

	private void filter(String name) {
		CompositeFilter found = fixture.diagram.description().filters().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
		fixture.session.diagrams().filter(fixture.diagram, found, true);
	}
}
