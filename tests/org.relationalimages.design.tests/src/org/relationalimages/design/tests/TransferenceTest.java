// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relationalimages.design.Design;
import org.relationalimages.design.transference.TransferenceServices;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.strategies.Arena;
import org.relationalimages.model.strategies.Enactment;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.style.NodeStyle;

/** What the diagram of transference shows, and the effects of its tools (D12). */
class TransferenceTest {

	private final DiagramFixture fixture = DiagramFixture.of(Design.TRANSFERENCE);
	private final DrawnCase sample = fixture.sample;

	@BeforeEach
	void nothingIsPlayedOutBetweenTheTwo() {
		fixture.session.execute("two enactments", () -> sample.file.getEnactments().remove(sample.two.looking));
	}

	@Test
	void imagesAreOnTheLeftAndArenasInUseOnTheRight() {
		DNodeContainer board = (DNodeContainer) fixture.view("Board", sample.file);
		DNodeContainer sides = (DNodeContainer) board.children().getFirst();
		assertEquals(List.of("Images", "Played out", "Where"), sides.children().stream().map(DDiagramElement::label).toList());
		assertEquals("Transference: A made-up case", fixture.diagram.name());
		assertEquals(sample.file.getImages().size(), fixture.visible("Image").size());
		assertEquals(List.of("A friend yawned; the next hour is cancelled\n(session 1)", "? Says nothing when he comes home late\n(with Bo)"),
				fixture.labels("Enactment"));
		assertEquals(List.of("With the therapist", "With the partner\nBo"), fixture.labels("Arena"));
		assertNotNull(fixture.edge("Plays out", sample.leave, sample.yawn));
		assertNotNull(fixture.edge("Takes place in", sample.silence, sample.silence));
		assertNull(fixture.edge("Takes place in", sample.silence, sample.yawn));
	}

	@Test
	void whatIsPlayedOutInTheSameArenaSharesIt() {
		fixture.session.execute("move", () -> sample.silence.setArena(Arena.TRANSFERENCE));
		assertEquals(1, fixture.visible("Arena").size());
		assertNotNull(fixture.edge("Takes place in", sample.silence, sample.yawn));
	}

	@ParameterizedTest
	@CsvSource({ "TRANSFERENCE, Played out with the therapist", "COUNTERTRANSFERENCE, Played out in the therapist",
			"PARTNER, Played out with the partner", "FAMILY, Played out in the family", "FRIENDS, Played out among friends",
			"WORK, Played out at work", "OTHER, Played out elsewhere" })
	void anImageIsPlayedOutAnywhere(Arena arena, String tool) {
		fixture.use(tool, fixture.view("Image", sample.reach));
		Enactment created = sample.file.getEnactments().getLast();
		assertEquals(arena, created.getArena());
		assertEquals(List.of(sample.reach), created.getImages());
		fixture.use(tool, fixture.view("Enactment", sample.yawn));
		assertEquals(arena, sample.yawn.getArena());
		assertEquals(created, sample.file.getEnactments().getLast(), "what is there already is moved, not made anew");
		fixture.use(tool, fixture.view("What is played out", sample.file));
		assertEquals(List.of(), sample.file.getEnactments().getLast().getImages());
	}

	@Test
	void droppingAndDrawingChangeTheArena() {
		DiagramFixture.done(fixture.tools.drop(List.of(fixture.view("Enactment", sample.silence)), fixture.view("Arena", sample.yawn), null));
		assertEquals(Arena.TRANSFERENCE, sample.silence.getArena());
		fixture.session.undo();
		fixture.connect("Takes place there", fixture.view("Enactment", sample.silence), fixture.view("Arena", sample.yawn));
		assertEquals(Arena.TRANSFERENCE, sample.silence.getArena());
		fixture.session.undo();
		DiagramFixture.done(fixture.tools.reconnect(fixture.edge("Takes place in", sample.silence, sample.silence), false,
				fixture.view("Arena", sample.yawn)));
		assertEquals(Arena.TRANSFERENCE, sample.silence.getArena());
	}

	@Test
	void imagesAreConnectedAndTakenAway() {
		fixture.connect("Plays out an image", fixture.view("Image", sample.busy), fixture.view("Enactment", sample.yawn));
		assertEquals(List.of(sample.leave, sample.busy), sample.yawn.getImages());
		DiagramFixture.done(fixture.tools.delete(List.of(fixture.edge("Plays out", sample.leave, sample.yawn))));
		assertEquals(List.of(sample.busy), sample.yawn.getImages());
		DiagramFixture.done(fixture.tools.reconnect(fixture.edge("Plays out", sample.busy, sample.yawn), false,
				fixture.view("Enactment", sample.silence)));
		assertEquals(List.of(sample.reach, sample.busy), sample.silence.getImages());
		assertFalse(fixture.tools.canDelete(fixture.view("Arena", sample.yawn)));
	}

	@Test
	void marksTellWhatWasNotConsideredFromWhatDoesNotApply() {
		assertEquals("Symbolic: one thing stood for another", fixture.view("Symbolic mark", sample.yawn).tooltip());
		assertEquals("Not distorted", fixture.view("Distorted mark", sample.yawn).tooltip());
		assertEquals("Not considered yet: whether it was displaced", fixture.view("Displaced mark", sample.silence).tooltip());
		assertEquals("?", fixture.view("Displaced mark", sample.silence).label());
		fixture.use("In none of these forms", fixture.view("Enactment", sample.silence));
		assertEquals("D", fixture.view("Displaced mark", sample.silence).label());
		assertEquals("Not displaced", fixture.view("Displaced mark", sample.silence).tooltip());
	}

	@Test
	void marksAreTurnedOnAndOff() {
		for (String form : List.of("Symbolic", "Displaced", "Distorted")) {
			NodeStyle before = (NodeStyle) fixture.view(form + " mark", sample.silence).style();
			DiagramFixture.done(fixture.tools.doubleClick(fixture.view(form + " mark", sample.silence)));
			assertFalse(before.equals(fixture.view(form + " mark", sample.silence).style()), form);
			fixture.use(form, fixture.view("Enactment", sample.silence));
			assertFalse(sample.silence.isSymbolic() || sample.silence.isDisplaced() || sample.silence.isDistorted(), form);
		}
	}

	@Test
	void theResponseIsWrittenInPlaceAndAskedForInTheTherapy() {
		DDiagramElement row = fixture.view("Response of the therapist", sample.yawn);
		DiagramFixture.done(fixture.tools.edit(row, "Stayed with it"));
		assertEquals("Stayed with it", sample.yawn.getTherapistResponse());
		fixture.session.execute("empty", () -> {
			sample.yawn.setTherapistResponse("");
			sample.silence.setTherapistResponse(null);
		});
		assertEquals(List.of("The therapist’s response: …"), fixture.labels("Response of the therapist"));
	}

	@Test
	void filtersHideArenasInWhichNothingIsLeft() {
		filter("Hide hypotheses");
		assertEquals(List.of("With the therapist"), fixture.labels("Arena"));
		fixture.session.execute("say", () -> sample.silence.setProvenance(Provenance.CLIENT_WORDS));
		assertEquals(2, fixture.labels("Arena").size());
		filter("Only in the therapy");
		assertEquals(List.of(sample.yawn), fixture.visible("Enactment").stream().map(DDiagramElement::target).toList());
		filter("Only images that are played out");
		assertEquals(List.of(sample.reach, sample.leave), fixture.visible("Image").stream().map(DDiagramElement::target).toList());
		fixture.session.execute("date", () -> {
			sample.yawn.setSession(sample.second);
			sample.file.setShownAsOf(sample.first);
		});
		filter("As of the chosen session");
		assertEquals(List.of(), fixture.labels("Arena"));
	}

	private void filter(String name) {
		fixture.session.diagrams().filter(fixture.diagram, fixture.diagram.description().filter(name), true);
	}

	@Test
	void aDoubleClickOpensTheImageLayers() {
		for (DDiagramElement view : List.of(fixture.view("Image", sample.leave), fixture.view("Enactment", sample.yawn)))
			assertEquals(Design.IMAGE_LAYERS,
					DiagramFixture.done(fixture.tools.doubleClick(view)).navigations().getFirst().description().name());
	}

	@Test
	void ofSeveralPeopleEachHasTheirOwn() {
		DrawnCouple couple = new DrawnCouple();
		TransferenceServices services = new TransferenceServices();
		assertTrue(services.mayShowTransference(couple.file));
		couple.file.getEnactments().clear();
		assertFalse(services.mayShowTransference(couple.file));
		Enactment own = SampleElements.enactment(couple.file);
		own.setText("");
		own.setHolder(couple.ben);
		assertFalse(services.mayShowTransference(couple.ben), "the same picture as that of the case");
		Enactment others = SampleElements.enactment(couple.file);
		assertTrue(services.mayShowTransference(couple.ben));
		assertFalse(services.mayShowTransference(CasesFactory.eINSTANCE.createPerson()));
		others.setArena(own.getArena());
		DiagramFixture drawn = DiagramFixture.of(couple, Design.TRANSFERENCE, couple.ben);
		assertEquals(List.of(own), drawn.visible("Enactment").stream().map(DDiagramElement::target).toList());
		assertEquals(List.of("…"), drawn.labels("Enactment"));
		assertNotNull(drawn.edge("Takes place in", own, own));
	}
}
