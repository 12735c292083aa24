// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.relationalimages.design.Design;
import org.relationalimages.design.Reads;
import org.relationalimages.design.programme.CardServices;
import org.relationalimages.design.programme.ThreadServices;
import org.relationalimages.model.images.Stage;
import org.relationalimages.model.practice.CopingMeans;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.MiracleDay;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.style.ContainerStyle;
import org.relationalimages.viewpoint.style.LineStyle;
import org.relationalimages.viewpoint.style.NodeFigure;
import org.relationalimages.viewpoint.style.NodeStyle;
import org.relationalimages.viewpoint.tool.EdgeTool;

/** What the board of a programme shows, and the effects of its tools (D9). */
class ProgrammeBoardTest {

	private final DrawnProgramme drawn = new DrawnProgramme();
	private final DiagramFixture fixture = DiagramFixture.of(drawn.file, Design.PROGRAMME_BOARD, drawn.programme);

	private DDiagramElement card(ExerciseForm form) {
		return fixture.view("Card", form);
	}

	private DDiagramElement place(String phase, EObject round) {
		return fixture.view("Place for " + phase, round);
	}

	@Test
	void phasesAreColumnsAndRoundsAreLanes() {
		DNodeContainer board = (DNodeContainer) fixture.view("Programme", drawn.programme);
		assertEquals("Six weeks – Anna and Ben", board.label());
		assertEquals(List.of("Phases", "Round", "Round", "Not in a phase"), board.children().stream().map(one -> one.mapping().name()).toList());
		assertEquals(List.of("Round 1", "Round 2"), fixture.labels("Round"));
		for (DDiagramElement row : board.children().subList(0, 3))
			assertEquals(6, ((DNodeContainer) row).children().size());
		assertSame(place("Resources", drawn.again), ((DNodeContainer) fixture.view("Resources", drawn.again)).parent());
		assertEquals("Programme Board: Six weeks", fixture.diagram.name());
	}

	@Test
	void statesAreSeenAndWhatIsEarlyIsFine() {
		assertEquals("✓ done, days 1–7", fixture.view("Resources", drawn.resources).label());
		assertEquals("○ planned", fixture.view("Resources", drawn.again).label());
		assertEquals("● open", fixture.view("Actions", drawn.actions).label());
		assertEquals(LineStyle.DASH, ((ContainerStyle) ((AbstractDNode) fixture.view("Resources", drawn.again)).style()).border().line());
		fixture.session.execute("planned", () -> drawn.exceptions.setState(RunState.PLANNED));
		assertTrue(fixture.view("Actions", drawn.actions).label().endsWith("Early? Fine: phases spiral."));
	}

	@Test
	void cardsSayWhatWasEnteredInShortLines() {
		assertEquals("Way of coping · Anna\nI walk along the canal", card(drawn.coping).label());
		assertEquals("Exception · Ben\nTea on the table\n– context: Late in the evening, when nobody had…\n– behavior: He put a cup on the table",
				card(drawn.tea).label());
		assertEquals("Exception · both\nA look", card(drawn.look).label());
		assertEquals("Value\nTrust\n– rank 2, in focus", card(drawn.value).label());
		assertEquals("Place on the scale\nAt the beginning\n– at 2–3.5", card(drawn.reading).label());
		assertTrue(((AbstractDNode) card(drawn.tea)).tooltip().contains("since the morning of the day before"));
	}

	@Test
	void whatIsOpenIsSaid() {
		assertTrue(card(drawn.experiment).label().endsWith("○ what was learned is still open"));
		assertFalse(card(drawn.commitment).label().contains("still open"));
		fixture.session.execute("no review", () -> drawn.review.setCommitment(null));
		assertTrue(card(drawn.commitment).label().endsWith("○ looking back is still open"));
	}

	@Test
	void eachOfTwoPartnersHasAColourAndAFilter() {
		assertEquals(3, List.of(drawn.coping, drawn.tea, drawn.look).stream().map(this::colour).distinct().count());
		filter("Only the first of the couple");
		assertTrue(fixture.shows("Card", drawn.coping));
		assertTrue(fixture.shows("Card", drawn.look));
		assertFalse(fixture.shows("Card", drawn.tea));
	}

	private Object colour(ExerciseForm form) {
		return ((NodeFigure.Square) ((NodeStyle) ((AbstractDNode) card(form)).style()).figure()).color();
	}

	@Test
	void theThreadRunsFromExceptionToReview() {
		assertNotNull(fixture.edge("Thread", drawn.tea, drawn.pattern));
		assertNotNull(fixture.edge("Thread", drawn.tea, drawn.slowly));
		assertNotNull(fixture.edge("Thread", drawn.pattern, drawn.experiment));
		assertNotNull(fixture.edge("Thread", drawn.pattern, drawn.action));
		assertNotNull(fixture.edge("Thread", drawn.action, drawn.commitment));
		assertNotNull(fixture.edge("Thread", drawn.commitment, drawn.review));
	}

	@Test
	void theThreadIsDrawnCutAndLedElsewhere() {
		fixture.connect("Leads on to", card(drawn.look), card(drawn.pattern));
		assertEquals(List.of(drawn.tea, drawn.look), drawn.pattern.getEntries());
		DiagramFixture.done(fixture.tools.delete(List.of(fixture.edge("Thread", drawn.tea, drawn.pattern))));
		assertEquals(List.of(drawn.look), drawn.pattern.getEntries());
		DiagramFixture.done(fixture.tools.reconnect(fixture.edge("Thread", drawn.look, drawn.pattern), false, card(drawn.slowly)));
		assertSame(drawn.look, drawn.slowly.getException());
		assertEquals(List.of(), drawn.pattern.getEntries());
		DiagramFixture.done(fixture.tools.delete(List.of(fixture.edge("Thread", drawn.action, drawn.commitment))));
		assertNull(drawn.commitment.getAction());
		EdgeTool tool = (EdgeTool) fixture.tool("Leads on to");
		assertFalse(fixture.tools.canConnect(tool, card(drawn.coping), card(drawn.review)));
		assertTrue(fixture.tools.canConnect(tool, card(drawn.coping), card(drawn.action)));
	}

	@Test
	void aNewCardGoesToThePhaseWhereItBelongs() {
		fixture.use("New way of coping", fixture.view("Resources", drawn.again));
		assertEquals("New way of coping", ((CopingMeans) drawn.again.getForms().getLast()).getText());
		assertSame(drawn.couple, drawn.again.getForms().getLast().getPerson());
		fixture.use("New miracle day", fixture.view("Programme", drawn.programme));
		PhaseRun vision = drawn.programme.getRuns().getLast();
		assertEquals(Phase.VISION_CLARIFICATION, vision.getPhase());
		assertEquals(RunState.OPEN, vision.getState());
		assertTrue(vision.getForms().getFirst() instanceof MiracleDay);
		assertTrue(fixture.shows("Card", vision.getForms().getFirst()));
	}

	@Test
	void phasesArePlannedOpenedDoneAndRunAgain() {
		fixture.use("Plan consolidating and keeping", place("Keeping", drawn.again));
		PhaseRun planned = drawn.programme.getRuns().getLast();
		assertEquals(2, planned.getCycle());
		assertEquals(RunState.PLANNED, planned.getState());
		fixture.use("Mark as open", fixture.view("Keeping", planned));
		assertEquals(RunState.OPEN, planned.getState());
		fixture.use("Mark as done", fixture.view("Keeping", planned));
		assertEquals(RunState.DONE, planned.getState());
		fixture.use("Run this phase again", fixture.view("Resources", drawn.resources));
		PhaseRun third = drawn.programme.getRuns().getLast();
		assertEquals(3, third.getCycle());
		assertEquals(List.of("Round 1", "Round 2", "Round 3"), fixture.labels("Round"));
		fixture.use("Run this phase again", fixture.view("Actions", drawn.actions));
		assertEquals(2, drawn.programme.getRuns().getLast().getCycle());
	}

	@Test
	void cardsAreDraggedIntoPhasesAndOutAndWherePhasesHaveNotBegun() {
		DiagramFixture.done(fixture.tools.drop(List.of(card(drawn.value)), fixture.view("Actions", drawn.actions), null));
		assertSame(drawn.actions, drawn.value.eContainer());
		assertTrue(fixture.shows("Card", drawn.value));
		DiagramFixture.done(fixture.tools.drop(List.of(card(drawn.value)), place("Vision", drawn.programme), null));
		PhaseRun begun = (PhaseRun) drawn.value.eContainer();
		assertEquals(Phase.VISION_CLARIFICATION, begun.getPhase());
		assertEquals(1, begun.getCycle());
		assertTrue(fixture.shows("Card", drawn.value));
		DiagramFixture.done(fixture.tools.drop(List.of(card(drawn.coping)), fixture.view("Not in a phase", drawn.programme), null));
		assertSame(drawn.file, drawn.coping.eContainer());
		assertTrue(fixture.shows("Card", drawn.coping));
		DiagramFixture.done(fixture.tools.dropModel(drawn.reading, fixture.view("Resources", drawn.again), null));
		assertSame(drawn.again, drawn.reading.eContainer());
	}

	@Test
	void aDeletedPhaseLeavesItsCardsInTheCase() {
		DiagramFixture.done(fixture.tools.delete(List.of(fixture.view("Resources", drawn.resources))));
		assertTrue(drawn.file.getForms().containsAll(List.of(drawn.coping, drawn.tea, drawn.look)));
		assertTrue(fixture.shows("Card", drawn.tea));
		assertNotNull(fixture.edge("Thread", drawn.tea, drawn.pattern));
	}

	@Test
	void emptyAndHalfFilledProgrammesAreDrawn() {
		fixture.session.execute("nothing", () -> {
			drawn.programme.getRuns().clear();
			drawn.programme.setForWhom(null);
			drawn.programme.setName(null);
		});
		assertEquals(List.of("Round 1"), fixture.labels("Round"));
		assertEquals("A programme", fixture.view("Programme", drawn.programme).label());
		fixture.use("New exception", fixture.view("Programme", drawn.programme));
		assertEquals(1, drawn.programme.getRuns().size());
		assertFalse(new ThreadServices().mayLeadTo(null, drawn.tea));
		assertFalse(new ThreadServices().mayLeadTo(drawn.tea, null));
	}

	@Test
	void aDoubleClickOnWhatTouchesImagesOpensThem() {
		assertFalse(fixture.tools.canOpen(card(drawn.tea)));
		fixture.session.execute("contradicts", () -> drawn.tea.getContradicts()
				.add(SampleElements.imageIn(SampleElements.layer(drawn.file, 0, Stage.PRESENT), "The shut door")));
		var there = DiagramFixture.done(fixture.tools.doubleClick(card(drawn.tea))).navigations().getFirst();
		assertEquals(Design.IMAGE_LAYERS, there.description().name());
	}

	/** Cards show whatever texts their kind of exercise has; the services have to name them all. */
	@Test
	void cardsDeclareTheTextsOfEveryKindOfExercise() throws ReflectiveOperationException {
		for (String name : List.of("cardLabel", "cardTip")) {
			Method service = CardServices.class.getMethod(name, ExerciseForm.class);
			Set<String> declared = Set.of(service.getAnnotation(Reads.class).value());
			List<String> missing = kindsOfExercises().flatMap(kind -> kind.getEAttributes().stream())
					.filter(one -> one.getEAttributeType().getInstanceClass() == String.class).map(EAttribute::getName)
					.filter(one -> !declared.contains(one)).toList();
			assertEquals(List.of(), missing, name);
		}
	}

	private static Stream<EClass> kindsOfExercises() {
		return PracticePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(PracticePackage.Literals.EXERCISE_FORM::isSuperTypeOf);
	}

	private void filter(String name) {
		CompositeFilter found = fixture.diagram.description().filters().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
		fixture.session.diagrams().filter(fixture.diagram, found, true);
	}
}
