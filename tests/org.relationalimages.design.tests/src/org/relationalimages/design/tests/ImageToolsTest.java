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
import org.relationalimages.model.MeaningDepth;
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

/** The effects of the tools of image layers on the case. */
class ImageToolsTest {

	private final DiagramFixture diagramFixture = DiagramFixture.withEveryLayer(Design.IMAGE_LAYERS);
	private final DrawnCase sample = diagramFixture.sample;

	@Test
	void thePaletteIsGroupedInTheDossiersOrder() {
		assertEquals(List.of("Experience & Layers", "Image", "Paradox", "Change"),
				diagramFixture.tools.palette(diagramFixture.diagram).sections().stream().map(PaletteSection::name).toList());
	}

	@Test
	void anImageIsMadeInTheBandThatIsClicked() {
		ToolResult result = diagramFixture.use("Image", diagramFixture.view("Band", sample.childhood));
		RelationalImage made = (RelationalImage) result.created().getFirst().target();
		assertEquals(sample.childhood, made.getLayer());
		assertEquals("New image", made.getPicture());
		assertNotNull(made.getId());
	}

	@Test
	void aLayerOnAnImageLiesInTheNextLaterBandAndRestsOnIt() {
		diagramFixture.use("Layer on this image", diagramFixture.view("Image", sample.near));
		RelationalImage made = sample.file.getImages().getLast();
		assertEquals(sample.childhood, made.getLayer());
		assertEquals(List.of(sample.near), made.getBuiltOn());
		assertNotNull(diagramFixture.edge("Built on", made, sample.near));
		assertFalse(diagramFixture.tools.canCreate(diagramFixture.tool("Layer on this image"), diagramFixture.view("Band", sample.childhood)));
		diagramFixture.use("Layer on this image", diagramFixture.view("Image", sample.leave));
		assertEquals(sample.present, sample.file.getImages().getLast().getLayer());
	}

	@Test
	void aNewLifeLayerComesOnTop() {
		diagramFixture.use("Life layer", diagramFixture.view("Band", sample.infancy));
		LifeLayer made = sample.file.getLifeLayers().getLast();
		assertEquals(3, made.getOrder());
		assertEquals("New life layer", diagramFixture.labels("Band").getFirst());
	}

	@Test
	void aMeaningIsDeepened() {
		diagramFixture.use("Deepen meaning", diagramFixture.view("Meaning", sample.nobody));
		Meaning made = sample.reach.getMeanings().getLast();
		assertEquals(sample.nobody, made.getDeepens());
		assertEquals(3, MeaningDepth.of(made));
		assertEquals("↳↳ New meaning", diagramFixture.view("Meaning", made).label());
	}

	@Test
	void builtOnRefusesCirclesAndLaterFoundations() {
		EdgeTool tool = (EdgeTool) diagramFixture.tool("Built on");
		assertTrue(diagramFixture.tools.canConnect(tool, image(sample.busy), image(sample.near)));
		assertFalse(diagramFixture.tools.canConnect(tool, image(sample.near), image(sample.reach)));
		assertFalse(diagramFixture.tools.canConnect(tool, image(sample.near), image(sample.near)));
		diagramFixture.connect("Built on", image(sample.old), image(sample.leave));
		assertFalse(diagramFixture.tools.canConnect(tool, image(sample.leave), image(sample.old)));
	}

	@Test
	void strategiesAreLinkedInEitherDirection() {
		diagramFixture.connect("Link strategy", diagramFixture.view("Strategy", sample.quiet), image(sample.leave));
		diagramFixture.connect("Link strategy", image(sample.busy), diagramFixture.view("Strategy", sample.quiet));
		assertEquals(List.of(sample.reach, sample.leave, sample.busy), sample.quiet.getEmergesFrom());
		assertFalse(diagramFixture.tools.canConnect((EdgeTool) diagramFixture.tool("Link strategy"), image(sample.busy), image(sample.leave)));
	}

	@Test
	void marksAreSetAndTakenOff() {
		diagramFixture.use("Mark discrepant", image(sample.leave));
		assertEquals(Dominance.DISCREPANT, sample.leave.getDominance());
		diagramFixture.use("Mark dominant", image(sample.leave));
		assertEquals(Dominance.DOMINANT, sample.leave.getDominance());
		diagramFixture.use("Mark dominant", image(sample.leave));
		assertEquals(Dominance.OTHER, sample.leave.getDominance());
		diagramFixture.use("Mark hypothesis", image(sample.leave));
		assertTrue(sample.leave.isHypothetical());
		diagramFixture.use("Mark hypothesis", image(sample.leave));
		assertFalse(sample.leave.isHypothetical());
	}

	@Test
	void revisingKeepsTheOldImageAndStartsItsNewVersion() {
		diagramFixture.use("Revise image", image(sample.leave));
		RelationalImage made = sample.file.getImages().getLast();
		assertEquals(ChangeStatus.REVISED, sample.leave.getStatus());
		assertEquals(sample.leave.getPicture(), made.getPicture());
		assertEquals(sample.present, made.getLayer());
		assertNotNull(diagramFixture.edge("Revision", sample.leave, made));
		assertFalse(diagramFixture.tools.canCreate(diagramFixture.tool("Revise image"), image(sample.leave)));
	}

	@Test
	void revisingKeepsTheOldMeaningToo() {
		diagramFixture.use("Revise meaning", diagramFixture.view("Meaning", sample.unworthy));
		Meaning made = sample.reach.getMeanings().getLast();
		assertEquals(ChangeStatus.REVISED, sample.unworthy.getStatus());
		assertEquals(sample.unworthy.getStatement(), made.getStatement());
		assertEquals(made, sample.file.getRevisions().getLast().getTo());
		assertEquals(List.of("became “I am not worthy of anyone's interest”"), diagramFixture.labels("Revision inside"));
	}

	@Test
	void deletingAnImageTakesTheRevisionsAlongThatStartFromIt() {
		DiagramFixture.done(diagramFixture.tools.delete(List.of(image(sample.old))));
		assertEquals(List.of(), sample.file.getRevisions());
		assertFalse(sample.file.getImages().contains(sample.old));
	}

	@Test
	void deletingALifeLayerMovesWhatItHoldsToItsNeighbour() {
		DiagramFixture.done(diagramFixture.tools.delete(List.of(diagramFixture.view("Band", sample.childhood))));
		assertEquals(sample.infancy, sample.reach.getLayer());
		assertEquals(sample.infancy, sample.drinking.getLayer());
		DiagramFixture.done(diagramFixture.tools.delete(List.of(diagramFixture.view("Band", sample.infancy))));
		assertEquals(sample.present, sample.near.getLayer());
		assertFalse(diagramFixture.tools.canDelete(diagramFixture.view("Band", sample.present)));
	}

	@Test
	void theFrameIsNeverDeleted() {
		assertFalse(diagramFixture.tools.canDelete(diagramFixture.view("Life", sample.file)));
		assertFalse(diagramFixture.tools.canDelete(diagramFixture.view("Strategy band", sample.file)));
		assertFalse(diagramFixture.tools.canDelete(diagramFixture.view("Society band", sample.file)));
	}

	@Test
	void deletingAnEdgeUnlinksThisPairOnly() {
		sample.leave.getBuiltOn();
		diagramFixture.connect("Built on", image(sample.leave), image(sample.near));
		DiagramFixture.done(diagramFixture.tools.delete(List.of(diagramFixture.edge("Built on", sample.leave, sample.reach))));
		assertEquals(List.of(sample.near), sample.leave.getBuiltOn());
	}

	@Test
	void anEdgeIsMovedAtEitherEnd() {
		DEdge edge = diagramFixture.edge("Built on", sample.leave, sample.reach);
		DiagramFixture.done(diagramFixture.tools.reconnect(edge, false, image(sample.near)));
		assertEquals(List.of(sample.near), sample.leave.getBuiltOn());
		DiagramFixture.done(diagramFixture.tools.reconnect(diagramFixture.edge("Built on", sample.leave, sample.near), true, image(sample.busy)));
		assertEquals(List.of(), sample.leave.getBuiltOn());
		assertEquals(List.of(sample.near), sample.busy.getBuiltOn());
	}

	@Test
	void movingAnEdgeMakesNoCircle() {
		DiagramFixture.done(diagramFixture.tools.reconnect(diagramFixture.edge("Built on", sample.reach, sample.near), false, image(sample.leave)));
		assertEquals(List.of(sample.near), sample.reach.getBuiltOn());
	}

	@Test
	void imagesAndExperiencesAreDraggedBetweenBands() {
		DDiagramElement band = diagramFixture.view("Band", sample.present);
		assertTrue(diagramFixture.tools.canDrop(image(sample.reach), band));
		DiagramFixture.done(diagramFixture.tools.drop(List.of(image(sample.reach)), band, null));
		assertEquals(sample.present, sample.reach.getLayer());
		DiagramFixture.done(diagramFixture.tools.drop(List.of(diagramFixture.view("Experience", sample.drinking)), band, null));
		assertEquals(sample.present, sample.drinking.getLayer());
		DiagramFixture.done(diagramFixture.tools.dropModel(sample.reach, diagramFixture.view("Band", sample.infancy), null));
		assertEquals(sample.infancy, sample.reach.getLayer());
	}

	@Test
	void aDoubleClickOpensTheParadox() {
		ToolResult result = DiagramFixture.done(diagramFixture.tools.doubleClick(image(sample.leave)));
		assertEquals(sample.paradox, result.navigations().getFirst().target());
		assertEquals(Design.PARADOX, result.navigations().getFirst().description().name());
		assertTrue(result.navigations().getFirst().createIfNotExistent());
		assertEquals(sample.paradox, diagramFixture.tools.doubleClick(diagramFixture.view("Strategy", sample.quiet)).navigations().getFirst().target());
		assertFalse(diagramFixture.tools.canOpen(image(sample.busy)));
	}

	@Test
	void aLinkThatMakesSenseInOneDirectionOnlyIsDrawnInEither() {
		EdgeTool tool = (EdgeTool) diagramFixture.tool("Built on");
		assertFalse(diagramFixture.tools.canConnect(tool, image(sample.near), image(sample.busy)), "the earlier one rests on nothing later");
		assertTrue(diagramFixture.tools.canDraw(tool, image(sample.near), image(sample.busy)));
		DiagramFixture.done(diagramFixture.tools.draw(tool, image(sample.near), image(sample.busy)));
		assertNotNull(diagramFixture.edge("Built on", sample.busy, sample.near));
		EdgeTool formed = (EdgeTool) diagramFixture.tool("Formed from");
		assertFalse(diagramFixture.tools.canDraw(formed, image(sample.near), image(sample.busy)), "no experience is at either end");
	}

	@Test
	void aParadoxIsStartedAroundAnImage() {
		diagramFixture.use("Paradox of this image", image(sample.reach));
		Paradox made = sample.file.getParadoxes().getLast();
		assertEquals(List.of(sample.reach), made.getImages());
		assertEquals(List.of(sample.quiet), made.getStrategies());
		assertEquals("New yearning", made.getYearnings().getFirst().getText());
	}

	@Test
	void aHeldBackPartOnAStrategyIsLinkedAtOnce() {
		diagramFixture.use("Held-back part", diagramFixture.view("Strategy", sample.clinging));
		assertNotNull(diagramFixture.edge("Keeps out", sample.clinging, sample.file.getHeldBackParts().getLast()));
		diagramFixture.use("Held-back part", diagramFixture.view("Strategy band", sample.file));
		assertEquals(List.of(), sample.file.getHeldBackParts().getLast().getHeldBackBy());
	}

	@Test
	void toolsOfALayerThatIsOffAreNotOffered() {
		DiagramFixture plain = DiagramFixture.of(Design.IMAGE_LAYERS);
		assertNull(plain.tools.palette(plain.diagram).tools().stream().filter(one -> one.label().equals("Experience")).findFirst().orElse(null));
	}

	private DDiagramElement image(RelationalImage image) {
		return diagramFixture.view("Image", image);
	}
}
