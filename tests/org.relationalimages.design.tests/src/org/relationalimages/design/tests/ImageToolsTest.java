// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.design.Design;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.images.Dominance;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.tool.PaletteSection;
import org.relationalimages.viewpoint.tool.ToolResult;

/** What the tools of image layers do to the case. */
class ImageToolsTest {

	private final Desk desk = Desk.withEveryLayer(Design.IMAGE_LAYERS);
	private final SampleCase sample = desk.sample;

	@Test
	void thePaletteIsGroupedInTheDossiersOrder() {
		assertEquals(List.of("Experience & Layers", "Image", "Paradox", "Change"),
				desk.tools.palette(desk.diagram).sections().stream().map(PaletteSection::name).toList());
	}

	@Test
	void anImageIsMadeInTheBandThatIsClicked() {
		ToolResult result = desk.use("Image", desk.view("Band", sample.childhood));
		RelationalImage made = (RelationalImage) result.created().getFirst().target();
		assertEquals(sample.childhood, made.getLayer());
		assertEquals("New image", made.getPicture());
		assertNotNull(made.getId());
	}

	@Test
	void aLayerOnAnImageLiesInTheNextLaterBandAndRestsOnIt() {
		desk.use("Layer on this image", desk.view("Image", sample.near));
		RelationalImage made = sample.file.getImages().getLast();
		assertEquals(sample.childhood, made.getLayer());
		assertEquals(List.of(sample.near), made.getBuiltOn());
		assertNotNull(desk.edge("Built on", made, sample.near));
		assertFalse(desk.tools.canCreate(desk.tool("Layer on this image"), desk.view("Band", sample.childhood)));
		desk.use("Layer on this image", desk.view("Image", sample.leave));
		assertEquals(sample.present, sample.file.getImages().getLast().getLayer());
	}

	@Test
	void aNewLifeLayerComesOnTop() {
		desk.use("Life layer", desk.view("Band", sample.infancy));
		LifeLayer made = sample.file.getLifeLayers().getLast();
		assertEquals(3, made.getOrder());
		assertEquals("New life layer", desk.labels("Band").getFirst());
	}

	@Test
	void aMeaningIsDeepened() {
		desk.use("Deepen meaning", desk.view("Meaning", sample.nobody));
		Meaning made = sample.reach.getMeanings().getLast();
		assertEquals(sample.nobody, made.getDeepens());
		assertEquals(3, made.getDepth());
		assertEquals("↳↳ New meaning", desk.view("Meaning", made).label());
	}

	@Test
	void builtOnRefusesCirclesAndLaterFoundations() {
		EdgeTool tool = (EdgeTool) desk.tool("Built on");
		assertTrue(desk.tools.canConnect(tool, image(sample.busy), image(sample.near)));
		assertFalse(desk.tools.canConnect(tool, image(sample.near), image(sample.reach)));
		assertFalse(desk.tools.canConnect(tool, image(sample.near), image(sample.near)));
		desk.connect("Built on", image(sample.old), image(sample.leave));
		assertFalse(desk.tools.canConnect(tool, image(sample.leave), image(sample.old)));
	}

	@Test
	void strategiesAreLinkedInEitherDirection() {
		desk.connect("Link strategy", desk.view("Strategy", sample.quiet), image(sample.leave));
		desk.connect("Link strategy", image(sample.busy), desk.view("Strategy", sample.quiet));
		assertEquals(List.of(sample.reach, sample.leave, sample.busy), sample.quiet.getEmergesFrom());
		assertFalse(desk.tools.canConnect((EdgeTool) desk.tool("Link strategy"), image(sample.busy), image(sample.leave)));
	}

	@Test
	void marksAreSetAndTakenOff() {
		desk.use("Mark discrepant", image(sample.leave));
		assertEquals(Dominance.DISCREPANT, sample.leave.getDominance());
		desk.use("Mark dominant", image(sample.leave));
		assertEquals(Dominance.DOMINANT, sample.leave.getDominance());
		desk.use("Mark dominant", image(sample.leave));
		assertEquals(Dominance.OTHER, sample.leave.getDominance());
		desk.use("Mark hypothesis", image(sample.leave));
		assertTrue(sample.leave.isHypothetical());
		desk.use("Mark hypothesis", image(sample.leave));
		assertFalse(sample.leave.isHypothetical());
	}

	@Test
	void revisingKeepsTheOldImageAndStartsItsNewVersion() {
		desk.use("Revise image", image(sample.leave));
		RelationalImage made = sample.file.getImages().getLast();
		assertEquals(ChangeStatus.REVISED, sample.leave.getStatus());
		assertEquals(sample.leave.getPicture(), made.getPicture());
		assertEquals(sample.present, made.getLayer());
		assertNotNull(desk.edge("Revision", sample.leave, made));
		assertFalse(desk.tools.canCreate(desk.tool("Revise image"), image(sample.leave)));
	}

	@Test
	void revisingKeepsTheOldMeaningToo() {
		desk.use("Revise meaning", desk.view("Meaning", sample.unworthy));
		Meaning made = sample.reach.getMeanings().getLast();
		assertEquals(ChangeStatus.REVISED, sample.unworthy.getStatus());
		assertEquals(sample.unworthy.getStatement(), made.getStatement());
		assertEquals(made, sample.file.getRevisions().getLast().getTo());
		assertEquals(List.of("became “I am not worthy of anyone's interest”"), desk.labels("Revision inside"));
	}

	@Test
	void deletingAnImageTakesTheRevisionsAlongThatStartFromIt() {
		Desk.done(desk.tools.delete(List.of(image(sample.old))));
		assertEquals(List.of(), sample.file.getRevisions());
		assertFalse(sample.file.getImages().contains(sample.old));
	}

	@Test
	void deletingALifeLayerMovesWhatItHoldsToItsNeighbour() {
		Desk.done(desk.tools.delete(List.of(desk.view("Band", sample.childhood))));
		assertEquals(sample.infancy, sample.reach.getLayer());
		assertEquals(sample.infancy, sample.drinking.getLayer());
		Desk.done(desk.tools.delete(List.of(desk.view("Band", sample.infancy))));
		assertEquals(sample.present, sample.near.getLayer());
		assertFalse(desk.tools.canDelete(desk.view("Band", sample.present)));
	}

	@Test
	void theFrameIsNeverDeleted() {
		assertFalse(desk.tools.canDelete(desk.view("Life", sample.file)));
		assertFalse(desk.tools.canDelete(desk.view("Strategy band", sample.file)));
		assertFalse(desk.tools.canDelete(desk.view("Society band", sample.file)));
	}

	@Test
	void deletingAnEdgeUnlinksThisPairOnly() {
		sample.leave.getBuiltOn();
		desk.connect("Built on", image(sample.leave), image(sample.near));
		Desk.done(desk.tools.delete(List.of(desk.edge("Built on", sample.leave, sample.reach))));
		assertEquals(List.of(sample.near), sample.leave.getBuiltOn());
	}

	@Test
	void anEdgeIsMovedAtEitherEnd() {
		DEdge edge = desk.edge("Built on", sample.leave, sample.reach);
		Desk.done(desk.tools.reconnect(edge, false, image(sample.near)));
		assertEquals(List.of(sample.near), sample.leave.getBuiltOn());
		Desk.done(desk.tools.reconnect(desk.edge("Built on", sample.leave, sample.near), true, image(sample.busy)));
		assertEquals(List.of(), sample.leave.getBuiltOn());
		assertEquals(List.of(sample.near), sample.busy.getBuiltOn());
	}

	@Test
	void movingAnEdgeMakesNoCircle() {
		Desk.done(desk.tools.reconnect(desk.edge("Built on", sample.reach, sample.near), false, image(sample.leave)));
		assertEquals(List.of(sample.near), sample.reach.getBuiltOn());
	}

	@Test
	void imagesAndExperiencesAreDraggedBetweenBands() {
		DDiagramElement band = desk.view("Band", sample.present);
		assertTrue(desk.tools.canDrop(image(sample.reach), band));
		Desk.done(desk.tools.drop(List.of(image(sample.reach)), band, null));
		assertEquals(sample.present, sample.reach.getLayer());
		Desk.done(desk.tools.drop(List.of(desk.view("Experience", sample.drinking)), band, null));
		assertEquals(sample.present, sample.drinking.getLayer());
		Desk.done(desk.tools.dropModel(sample.reach, desk.view("Band", sample.infancy), null));
		assertEquals(sample.infancy, sample.reach.getLayer());
	}

	@Test
	void aDoubleClickOpensTheParadox() {
		ToolResult result = Desk.done(desk.tools.doubleClick(image(sample.leave)));
		assertEquals(sample.paradox, result.navigations().getFirst().target());
		assertEquals(Design.PARADOX, result.navigations().getFirst().description().name());
		assertTrue(result.navigations().getFirst().createIfNotExistent());
		assertEquals(sample.paradox, desk.tools.doubleClick(desk.view("Strategy", sample.quiet)).navigations().getFirst().target());
		assertFalse(desk.tools.canOpen(image(sample.busy)));
	}

	@Test
	void aParadoxIsStartedAroundAnImage() {
		desk.use("Paradox of this image", image(sample.reach));
		Paradox made = sample.file.getParadoxes().getLast();
		assertEquals(List.of(sample.reach), made.getImages());
		assertEquals(List.of(sample.quiet), made.getStrategies());
		assertEquals("New yearning", made.getYearning().getFirst().getText());
	}

	@Test
	void aHeldBackPartOnAStrategyIsLinkedAtOnce() {
		desk.use("Held-back part", desk.view("Strategy", sample.clinging));
		assertNotNull(desk.edge("Keeps out", sample.clinging, sample.file.getHeldBackParts().getLast()));
		desk.use("Held-back part", desk.view("Strategy band", sample.file));
		assertEquals(List.of(), sample.file.getHeldBackParts().getLast().getHeldBackBy());
	}

	@Test
	void toolsOfALayerThatIsOffAreNotOffered() {
		Desk plain = Desk.of(Design.IMAGE_LAYERS);
		assertNull(plain.tools.palette(plain.diagram).tools().stream().filter(one -> one.label().equals("Experience")).findFirst().orElse(null));
	}

	private DDiagramElement image(RelationalImage image) {
		return desk.view("Image", image);
	}
}
