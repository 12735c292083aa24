// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relationalimages.design.Design;
import org.relationalimages.design.DiagramKind;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.ViewElement;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.transfer.CopiedElements;
import org.relationalimages.viewpoint.transfer.ElementPaste;
import org.relationalimages.viewpoint.transfer.PasteOutcome;

/** Elements are copied within a case and into another one. */
class ElementTransferTest {

	private static final Function<Collection<EObject>, Set<EObject>> NOTHING = elements -> Set.of();

	private final DiagramFixture at = DiagramFixture.withEveryLayer(Design.IMAGE_LAYERS);

	private static CopiedElements copy(DiagramFixture at, Function<Collection<EObject>, Set<EObject>> stays, DDiagramElement... views) {
		return CopiedElements.of(at.session, at.diagram, List.of(views), stays);
	}

	private static PasteOutcome paste(DiagramFixture at, CopiedElements copied, ViewElement near, Point place) {
		return new ElementPaste(copied, at.session, at.tools).paste("Paste", at.diagram, near, place);
	}

	@Test
	void aCopyInTheSameCaseKeepsItsLinksAndHasNewIds() {
		String before = at.saved();
		DDiagramElement image = at.view("Image", at.sample.reach);
		DDiagramElement strategy = at.view("Strategy", at.sample.quiet);
		PasteOutcome outcome = paste(at, copy(at, NOTHING, image, strategy), null, null);
		assertEquals("", outcome.remark());
		RelationalImage copy = (RelationalImage) outcome.pasted().getFirst();
		StrategyOfSurvival copiedStrategy = (StrategyOfSurvival) outcome.pasted().getLast();
		assertEquals(at.sample.reach.getPicture(), copy.getPicture());
		assertNotEquals(EcoreUtil.getID(at.sample.reach), EcoreUtil.getID(copy));
		assertEquals(List.of(at.sample.near), copy.getBuiltOn(), "a link to what is there stays");
		assertEquals(List.of(copy), copiedStrategy.getEmergesFrom(), "a link among the copied leads to the copy");
		assertEquals(List.of(at.sample.reach), at.sample.quiet.getEmergesFrom());
		Meaning inner = (Meaning) copy.eContents().stream().filter(Meaning.class::isInstance).findFirst().orElseThrow();
		assertNotEquals(EcoreUtil.getID(at.sample.unworthy), EcoreUtil.getID(inner));
		assertTrue(at.shows("Image", copy));
		assertSame(image.parent(), ((AbstractDNode) at.view("Image", copy)).parent());
		String after = at.saved();
		at.session.undo();
		assertEquals(before, at.saved());
		at.session.redo();
		assertEquals(after, at.saved());
	}

	@Test
	void aLineThatIsAnElementComesAlongWithBothItsEnds() {
		paste(at, copy(at, NOTHING, at.view("Image", at.sample.old), at.view("Image", at.sample.busy)), null, null);
		assertEquals(2, at.sample.file.getRevisions().size());
		assertNotEquals(at.sample.old, at.sample.file.getRevisions().getLast().getFrom());
		paste(at, copy(at, NOTHING, at.view("Image", at.sample.busy)), null, null);
		assertEquals(2, at.sample.file.getRevisions().size());
	}

	@Test
	void pastingOnABandBringsItThere() {
		DDiagramElement band = at.view("Band", at.sample.infancy);
		PasteOutcome outcome = paste(at, copy(at, NOTHING, at.view("Image", at.sample.leave)), band, null);
		assertSame(at.sample.infancy, ((RelationalImage) outcome.pasted().getFirst()).getLayer());
	}

	@Test
	void aMeaningPastedOnAnImageGoesIntoIt() {
		PasteOutcome outcome = paste(at, copy(at, NOTHING, at.view("Meaning", at.sample.unworthy)), at.view("Image", at.sample.busy), null);
		assertSame(at.sample.busy, outcome.pasted().getFirst().eContainer());
	}

	@Test
	void placesToEachOtherAreKept() {
		AbstractDNode one = (AbstractDNode) at.view("Image", at.sample.leave);
		AbstractDNode other = (AbstractDNode) at.view("Image", at.sample.busy);
		AbstractDNode band = (AbstractDNode) one.parent();
		at.session.arrange("places", at.diagram, change -> {
			Map.of(band, new Bounds(0, 0, 900, 400), one, new Bounds(20, 30, 100, 60), other, new Bounds(220, 90, 100, 60)).forEach((node, box) -> {
				change.bounds(node, box);
				change.placed(node, true, true, false);
			});
		});
		Bounds in = band.absoluteBounds();
		PasteOutcome outcome = paste(at, copy(at, NOTHING, one, other), band, new Point(in.x() + 400, in.y() + 200));
		AbstractDNode pasted = (AbstractDNode) at.view("Image", outcome.pasted().getFirst());
		AbstractDNode second = (AbstractDNode) at.view("Image", outcome.pasted().getLast());
		assertEquals(new Bounds(400, 200, 100, 60), pasted.bounds());
		assertEquals(new Bounds(600, 260, 100, 60), second.bounds());
	}

	@Test
	void intoAnotherCaseLinksToWhatIsNotThereAreToldOf() {
		DiagramFixture other = DiagramFixture.withEveryLayer(Design.IMAGE_LAYERS);
		String original = at.saved();
		String before = other.saved();
		CopiedElements copied = copy(at, NOTHING, at.view("Image", at.sample.leave));
		PasteOutcome outcome = paste(other, copied, other.view("Band", other.sample.infancy), null);
		RelationalImage copy = (RelationalImage) outcome.pasted().getFirst();
		assertSame(other.sample.file, EcoreUtil.getRootContainer(copy));
		assertTrue(copy.getBuiltOn().isEmpty());
		assertTrue(outcome.remark().contains("did not come along"), outcome.remark());
		assertTrue(EcoreUtil.ExternalCrossReferencer.find(other.sample.file).isEmpty(), "nothing leads back into the other case");
		assertEquals(original, at.saved());
		other.session.undo();
		assertEquals(before, other.saved());
	}

	@Test
	void whatStaysInItsCaseIsLeftOutOfAnotherOneOnly() {
		at.session.execute("mark", () -> at.sample.unworthy.setSensitive(true));
		CopiedElements copied = copy(at, elements -> Set.of(at.sample.unworthy, at.sample.quiet), at.view("Image", at.sample.reach),
				at.view("Strategy", at.sample.quiet));
		DiagramFixture other = DiagramFixture.withEveryLayer(Design.IMAGE_LAYERS);
		PasteOutcome outcome = paste(other, copied, null, null);
		assertEquals(1, outcome.pasted().size());
		assertTrue(outcome.remark().startsWith("2 elements stay"), outcome.remark());
		assertFalse(outcome.pasted().getFirst().eContents().stream()
				.anyMatch(one -> one instanceof Meaning meaning && at.sample.unworthy.getStatement().equals(meaning.getStatement())));
		assertEquals(2, paste(at, copied, null, null).pasted().size());
	}

	static List<String> diagrams() {
		return DiagramKind.ALL.stream().map(DiagramKind::name).filter(name -> !name.equals(Design.LAYERS_OF_MEANING)
				&& !name.equals(Design.PROGRAMME_BOARD)).toList();
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void everyElementOfEveryDiagramCanBeDuplicatedAndThatUndone(String description) {
		DiagramFixture any = DiagramFixture.withEveryLayer(description);
		String before = any.saved();
		for (DDiagramElement view : any.elements())
			if (!(view instanceof DEdge) && any.tools.canDelete(view)) {
				CopiedElements copied = copy(any, NOTHING, view);
				if (copied.isEmpty())
					continue;
				paste(any, copied, null, null);
				assertNotEquals(before, any.saved(), view.toString());
				any.session.undo();
				assertEquals(before, any.saved(), view.toString());
			}
	}
}
