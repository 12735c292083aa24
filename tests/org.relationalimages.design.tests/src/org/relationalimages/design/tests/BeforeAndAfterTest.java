// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.relationalimages.design.Design;
import org.relationalimages.design.moments.ComparisonServices;
import org.relationalimages.model.AwarenessDegree;
import org.relationalimages.model.AwarenessReading;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.RimFactory;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Comparison;
import org.relationalimages.model.cases.Snapshot;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.refresh.DiagramFactory;
import org.relationalimages.viewpoint.style.ContainerStyle;
import org.relationalimages.viewpoint.style.LineStyle;
import org.relationalimages.viewpoint.style.NodeFigure;
import org.relationalimages.viewpoint.style.NodeStyle;

/** Two moments of a case in one picture. */
class BeforeAndAfterTest {

	private final DiagramFixture shown = DiagramFixture.withEveryLayer(Design.BEFORE_AND_AFTER);
	private final DrawnCase sample = shown.sample;

	private void change(Runnable change) {
		shown.session.execute("change", change::run);
	}

	private static void noticed(InnerElement element, Session session, AwarenessDegree degree) {
		AwarenessReading reading = RimFactory.eINSTANCE.createAwarenessReading();
		reading.setSession(session);
		reading.setDegree(degree);
		element.getAwarenessHistory().add(reading);
	}

	@Test
	void whatIsNewIsBlueAndThickAndSaysSo() {
		AbstractDNode busy = (AbstractDNode) shown.view("Image", sample.busy);
		assertEquals("+ He is just busy, and comes back\n+ before: “I must hold on, or I am alone”", busy.label());
		ContainerStyle style = (ContainerStyle) busy.style();
		assertEquals(4, style.border().size());
		assertEquals(178, style.border().color().blue());
		assertTrue(busy.tooltip().startsWith("+ before: "), busy.tooltip());
		assertEquals(1, ((ContainerStyle) ((AbstractDNode) shown.view("Image", sample.leave)).style()).border().size(), "as it was");
	}

	@Test
	void whatHasGoneIsGreyAndDashed() {
		change(() -> {
			sample.leave.setValidTo(sample.first);
			sample.clinging.setValidTo(sample.first);
		});
		AbstractDNode leave = (AbstractDNode) shown.view("Image", sample.leave);
		assertEquals("If he wants space, he will leave me\n– until session 1", leave.label());
		assertEquals(LineStyle.DASH, ((ContainerStyle) leave.style()).border().line());
		assertEquals(new NodeFigure.WorkspaceImage("/org.relationalimages.design/icons/shapes/strategy-gone.svg"),
				((NodeStyle) ((AbstractDNode) shown.view("Strategy", sample.clinging)).style()).figure());
		DEdge edge = shown.edge("Emerges from", sample.clinging, sample.leave);
		assertEquals("–", edge.label());
		assertEquals("as soon as he does not reply → he doesn't care, he leaves\n– no longer there", shown.view("Condition", sample.noReply).label());
	}

	@Test
	void whatHasChangedSaysHowItWas() {
		change(() -> {
			noticed(sample.reach, sample.first, AwarenessDegree.OUTSIDE);
			noticed(sample.reach, sample.second, AwarenessDegree.PARTIAL);
		});
		AbstractDNode reach = (AbstractDNode) shown.view("Image", sample.reach);
		assertTrue(reach.label().endsWith("\n~ awareness: outside → partial"), reach.label());
		assertEquals(230, ((ContainerStyle) reach.style()).border().color().red());
	}

	@Test
	void aRevisedMeaningAndItsNewVersionNameEachOther() {
		change(() -> {
			ImageRevision revision = ImagesFactory.eINSTANCE.createImageRevision();
			sample.unworthy.setStatus(ChangeStatus.REVISED);
			revision.setFrom(sample.unworthy);
			revision.setTo(sample.nobody);
			revision.setSession(sample.second);
			sample.file.getRevisions().add(revision);
		});
		assertEquals("I am not worthy of anyone's interest\n~ active → revised: “There is nobody for me”",
				shown.view("Meaning", sample.unworthy).label());
		assertTrue(shown.view("Meaning", sample.nobody).label().endsWith("\n+ before: “I am not worthy of anyone's interest”"));
	}

	@Test
	void whatWasThereAtNeitherMomentIsNotShown() {
		assertTrue(shown.shows("Image", sample.leave));
		change(() -> sample.comparison.setLater(sample.first));
		assertFalse(shown.shows("Image", sample.busy));
		change(() -> sample.comparison.setLater(null));
		assertTrue(shown.shows("Image", sample.busy));
	}

	@Test
	void onlyChangesHidesWhatIsAsItWas() {
		change(() -> sample.nobody.setStatedIn(sample.second));
		shown.session.diagrams().filter(shown.diagram, shown.diagram.description().filter("Only changes"), true);
		assertTrue(shown.shows("Image", sample.busy));
		assertTrue(shown.shows("Image", sample.reach), "a part of it is new");
		assertEquals(List.of(sample.nobody), shown.visible("Meaning").stream().map(DDiagramElement::target).toList());
		assertFalse(shown.shows("Image", sample.near));
		assertTrue(shown.visible("Strategy").isEmpty());
		change(() -> sample.near.setStatedIn(sample.second));
		assertTrue(shown.shows("Image", sample.near), "it follows the case");
	}

	@Test
	void aNewLineIsBlue() {
		change(() -> sample.busy.getBuiltOn().add(sample.near));
		assertEquals("+", shown.edge("Built on", sample.busy, sample.near).label());
		assertEquals("", shown.edge("Built on", sample.reach, sample.near).label());
	}

	@Test
	void theHeadingNamesTheMomentsInTheirOrder() {
		ComparisonServices services = new ComparisonServices();
		assertEquals("Then and now\nSession 1 → Session 2", services.comparisonHeading(sample.comparison));
		assertEquals("Before and After: Then and now", services.comparisonTitle(sample.comparison));
		change(() -> {
			Snapshot snapshot = CasesFactory.eINSTANCE.createSnapshot();
			snapshot.setLabel("How it began");
			snapshot.setSession(sample.first);
			sample.file.getSnapshots().add(snapshot);
			sample.comparison.setName(" ");
			sample.comparison.setEarlier(sample.second);
			sample.comparison.setLater(sample.first);
		});
		assertEquals("How it began (session 1) → Session 2", services.comparisonHeading(sample.comparison));
		change(() -> {
			sample.comparison.setEarlier(null);
			sample.comparison.setLater(null);
		});
		assertEquals("Before the first session → today", shown.view("Comparison", sample.comparison).label());
	}

	@Test
	void sinceWhenAndUntilWhenItHoldsCanBeNoted() {
		shown.use("Held from the later session on", shown.view("Image", sample.reach));
		assertSame(sample.second, sample.reach.getValidFrom());
		assertTrue(shown.view("Image", sample.reach).label().endsWith("+ new"));
		shown.use("Held until the earlier session", shown.view("Image", sample.near));
		assertSame(sample.first, sample.near.getValidTo());
		shown.use("Still holds", shown.view("Image", sample.near));
		assertNull(sample.near.getValidTo());
	}

	@Test
	void severalLivesStandSideBySide() {
		DrawnCouple couple = new DrawnCouple();
		Comparison comparison = CasesFactory.eINSTANCE.createComparison();
		couple.file.getComparisons().add(comparison);
		DiagramFixture two = DiagramFixture.of(couple, Design.BEFORE_AND_AFTER, comparison);
		assertTrue(two.labels("Name").size() > 1);
		assertTrue(two.visible("Strategy band").size() > 1);
	}

	@Test
	void aComparisonOutsideACaseHasNoDiagram() {
		assertFalse(DiagramFactory.canCreate(Specifications.diagram(Design.BEFORE_AND_AFTER), CasesFactory.eINSTANCE.createComparison()));
	}
}
