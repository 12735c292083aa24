// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.relationalimages.design.Design;
import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.ClientCheck;
import org.relationalimages.model.images.Dominance;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.style.Border;
import org.relationalimages.viewpoint.style.ContainerStyle;
import org.relationalimages.viewpoint.style.EdgeArrow;
import org.relationalimages.viewpoint.style.EdgeStyle;
import org.relationalimages.viewpoint.style.LabelFormat;
import org.relationalimages.viewpoint.style.LineStyle;
import org.relationalimages.viewpoint.style.Rgb;

/** What the diagram of image layers shows (D1). */
class ImageLayersTest {

	private static final Rgb CHANGE = new Rgb(0, 114, 178);

	private final DiagramFixture diagramFixture = DiagramFixture.of(Design.IMAGE_LAYERS);
	private final DrawnCase sample = diagramFixture.sample;

	@Test
	void bandsLieFromStrategiesDownToInfancy() {
		DNodeContainer life = (DNodeContainer) diagramFixture.view("Life", sample.file);
		assertEquals(List.of("Strategies of survival", "Today", "Childhood  (3–12 y)", "Infancy  (0–2 y)"),
				life.children().stream().map(DDiagramElement::label).toList());
		assertEquals(sample.childhood, ((DDiagramElement) diagramFixture.view("Image", sample.reach).parent()).target());
		assertEquals("Image Layers: A made-up case", diagramFixture.diagram.name());
	}

	/** A size given by the specification is fixed in Sirius: it would clip the content of a band. */
	@Test
	void emptyBandsAreAsHighAsTheirTitles() {
		diagramFixture.use("Life layer", diagramFixture.view("Band", sample.infancy));
		assertNull(node("Band", sample.file.getLifeLayers().getLast()).height());
		diagramFixture.session.execute("none", () -> sample.file.getStrategies().clear());
		assertNull(node("Strategy band", sample.file).height());
		assertNull(node("Life", sample.file).width());
		diagramFixture.session.execute("none", () -> sample.file.getImages().clear());
		assertEquals(64, node("Life", sample.file).width());
	}

	@Test
	void theTitleNamesThePerson() {
		assertEquals("Mei – A made-up case", diagramFixture.view("Life", sample.file).label());
		diagramFixture.session.execute("name", () -> sample.client.setPseudonym("Lin"));
		assertEquals("Lin – A made-up case", diagramFixture.view("Life", sample.file).label());
		diagramFixture.session.execute("title", () -> sample.file.setTitle("Lin, who waits"));
		assertEquals("Lin, who waits", diagramFixture.view("Life", sample.file).label());
	}

	@Test
	void aNewElementIsTheOnlyClients() {
		diagramFixture.use("Image", diagramFixture.view("Band", sample.childhood));
		assertEquals(sample.client, sample.file.getImages().getLast().getHolder());
		diagramFixture.use("Strategy", diagramFixture.view("Strategy band", sample.file));
		assertEquals(sample.client, sample.file.getStrategies().getLast().getHolder());
		diagramFixture.use("Life layer", diagramFixture.view("Life", sample.file));
		assertEquals(sample.client, sample.file.getLifeLayers().getLast().getHolder());
		assertEquals(3, sample.file.getLifeLayers().getLast().getOrder());
		diagramFixture.use("Layer on this image", diagramFixture.view("Image", sample.near));
		assertEquals(sample.client, sample.file.getImages().getLast().getHolder());
		diagramFixture.use("Paradox of this image", diagramFixture.view("Image", sample.near));
		assertEquals(sample.client, sample.file.getParadoxes().getLast().getHolder());
		assertEquals(sample.client, sample.file.getYearnings().getLast().getHolder());
	}

	@Test
	void tooltipsSayWhetherTheClientAgreed() {
		assertEquals("this person believes or feels it, though without full awareness\n"
				+ "not talked about with the client yet\nfrom a hypothesis of the therapist",
				diagramFixture.view("Strategy", sample.quiet).tooltip());
		diagramFixture.session.execute("ask", () -> {
			sample.quiet.setCheckedWithClient(ClientCheck.AGREED);
			sample.quiet.setCheckedIn(sample.second);
		});
		assertTrue(diagramFixture.view("Strategy", sample.quiet).tooltip().contains("the client said that it fits, in session 2"));
		diagramFixture.session.execute("number", () -> sample.second.setNumber(4));
		assertTrue(diagramFixture.view("Strategy", sample.quiet).tooltip().contains("fits, in session 4"));
	}

	@Test
	void imagesHoldTheirConditionsAndMeanings() {
		assertEquals(List.of("I am not worthy of anyone's interest", "↳ There is nobody for me"), diagramFixture.labels("Meaning"));
		assertEquals(List.of("as soon as he does not reply → he doesn't care, he leaves"), diagramFixture.labels("Condition"));
		assertEquals("? Something warm is near, and it feels good", diagramFixture.view("Image", sample.near).label());
		assertEquals("+ He is just busy, and comes back", diagramFixture.view("Image", sample.busy).label());
	}

	@Test
	void bordersTellAwarenessDominanceAndChange() {
		assertEquals(LineStyle.DOT, border(sample.near).line());
		assertEquals(LineStyle.DASH, border(sample.reach).line());
		assertEquals(LineStyle.DASH_DOT, border(sample.leave).line());
		assertEquals(1, border(sample.leave).size());
		assertEquals(3, border(sample.reach).size());
		assertEquals(CHANGE, border(sample.busy).color());
		assertEquals(CHANGE, border(sample.old).color());
		assertTrue(style(sample.old).label().formats().contains(LabelFormat.STRIKE_THROUGH));
		assertFalse(style(sample.leave).label().formats().contains(LabelFormat.STRIKE_THROUGH));
	}

	@Test
	void bordersFollowTheModel() {
		diagramFixture.session.execute("note", () -> {
			sample.leave.setAwareness(AwarenessDegree.GLIMPSED);
			sample.leave.setStatus(ChangeStatus.REVISED);
			sample.near.setAwareness(AwarenessDegree.FULL);
		});
		assertEquals(LineStyle.DASH, border(sample.leave).line());
		assertEquals(CHANGE, border(sample.leave).color());
		assertEquals(LineStyle.SOLID, border(sample.near).line());
		diagramFixture.session.undo();
		assertEquals(LineStyle.DASH_DOT, border(sample.leave).line());
		assertEquals(LineStyle.DOT, border(sample.near).line());
	}

	@Test
	void edgesTellWhatRestsOnWhat() {
		EdgeStyle built = (EdgeStyle) diagramFixture.edge("Built on", sample.leave, sample.reach).style();
		assertEquals(EdgeArrow.INPUT_FILL_CLOSED_ARROW, built.sourceArrow());
		assertEquals(EdgeArrow.NO_DECORATION, built.targetArrow());
		assertNotNull(diagramFixture.edge("Contradicts", sample.busy, sample.leave));
		assertEquals(LineStyle.DASH, ((EdgeStyle) diagramFixture.edge("Emerges from", sample.clinging, sample.leave).style()).line());
		assertEquals("↺", diagramFixture.edge("Reinforces", sample.clinging, sample.leave).label());
	}

	@Test
	void viewLayersStartWithMeaningsAndStrategies() {
		assertEquals(List.of("Images", "Meanings", "Strategies"), diagramFixture.diagram.activeLayers().stream().map(Layer::name).toList());
		assertEquals(List.of("Images", "Meanings", "Experiences", "Strategies", "Held-back parts", "Social images", "Revisions", "Where it comes from"),
				diagramFixture.diagram.description().layers().stream().map(Layer::name).toList());
		assertEquals(List.of("Where it comes from"), diagramFixture.diagram.activeTransientLayers().stream().map(Layer::name).toList());
		for (String mapping : List.of("Experience", "Held-back part", "Social image", "Society band", "Revision", "Formed from", "Keeps out", "Echoes"))
			assertEquals(List.of(), diagramFixture.visible(mapping), mapping);
	}

	@Test
	void aViewLayerShowsAndHidesItsElementsInsideOthers() {
		layer("Experiences", true);
		assertEquals(sample.childhood, ((DDiagramElement) diagramFixture.view("Experience", sample.drinking).parent()).target());
		assertNotNull(diagramFixture.edge("Formed from", sample.reach, sample.drinking));
		DDiagramElement meaning = diagramFixture.view("Meaning", sample.unworthy);
		layer("Meanings", false);
		assertEquals(List.of(), diagramFixture.visible("Meaning"));
		layer("Meanings", true);
		assertTrue(meaning.isVisible());
		assertEquals(meaning, diagramFixture.view("Meaning", sample.unworthy));
		layer("Strategies", false);
		assertEquals(List.of(), diagramFixture.visible("Strategy"));
		assertNull(diagramFixture.edge("Emerges from", sample.clinging, sample.leave));
		layer("Held-back parts", true);
		assertTrue(diagramFixture.shows("Held-back part", sample.anger));
		layer("Social images", true);
		assertNotNull(diagramFixture.edge("Echoes", sample.leave, sample.strong));
		layer("Revisions", true);
		assertEquals("became (changed 4 of 10)", diagramFixture.edge("Revision", sample.old, sample.busy).label());
	}

	@Test
	void whatIsAddedWhileALayerIsOffAppearsWhenItIsSwitchedOn() {
		layer("Meanings", false);
		diagramFixture.session.execute("remove", () -> sample.reach.getMeanings().remove(sample.nobody));
		assertEquals(List.of(), diagramFixture.visible("Meaning"));
		layer("Meanings", true);
		assertEquals(List.of("I am not worthy of anyone's interest"), diagramFixture.labels("Meaning"));
	}

	@Test
	void filtersLeaveWhatTheySay() {
		assertHidden("Hide what is less than mostly in awareness", sample.near, sample.reach, sample.quiet);
		assertHidden("Hide what is outside awareness or only glimpsed", sample.near, sample.reach);
		assertHidden("Hide hypotheses", sample.near, sample.quiet);
		assertHidden("Only dominant images", sample.near, sample.leave, sample.busy, sample.old);
		assertHidden("Only what still holds", sample.old);
		assertHidden("Only the latest session", sample.leave);
		assertHidden("As of the chosen session");
	}

	@Test
	void theChosenSessionShowsWhatWasKnownAndHeldThen() {
		diagramFixture.session.execute("choose", () -> sample.file.setShownAsOf(sample.first));
		assertHidden("As of the chosen session", sample.busy);
		diagramFixture.session.execute("valid", () -> {
			sample.old.setValidTo(sample.first);
			sample.quiet.setValidFrom(sample.second);
		});
		assertHidden("As of the chosen session", sample.busy, sample.quiet);
		diagramFixture.session.execute("choose", () -> sample.file.setShownAsOf(null));
		assertHidden("As of the chosen session", sample.old);
		assertEquals(LineStyle.DASH, border(sample.reach).line());
	}

	private void assertHidden(String filter, EObject... hidden) {
		diagramFixture.session.diagrams().filter(diagramFixture.diagram, diagramFixture.diagram.description().filter(filter), true);
		for (EObject each : List.of(sample.near, sample.reach, sample.leave, sample.busy, sample.old, sample.clinging, sample.quiet))
			assertEquals(!Set.of(hidden).contains(each), diagramFixture.shows("Image", each) || diagramFixture.shows("Strategy", each),
					filter + ": " + each);
		diagramFixture.session.diagrams().filter(diagramFixture.diagram, diagramFixture.diagram.description().filter(filter), false);
		assertTrue(diagramFixture.shows("Image", sample.near));
	}

	@Test
	void dominanceIsSeenAtOnce() {
		diagramFixture.session.execute("mark", () -> sample.leave.setDominance(Dominance.DOMINANT));
		assertEquals(3, border(sample.leave).size());
	}

	private DNodeContainer node(String mapping, EObject target) {
		return (DNodeContainer) diagramFixture.view(mapping, target);
	}

	private void layer(String name, boolean on) {
		diagramFixture.session.diagrams().layer(diagramFixture.diagram, diagramFixture.diagram.description().layer(name), on);
	}

	private ContainerStyle style(EObject image) {
		return (ContainerStyle) diagramFixture.view("Image", image).style();
	}

	private Border border(EObject image) {
		return style(image).border();
	}
}
