// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.design.Design;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.model.Ids;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.ImagesFactory;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.geometry.Bounds;

/** How the layers of meaning of an image are arranged. */
class DrawnLaddersTest {

	private final CaseFile file = SampleElements.titled("Ladders");
	private final RelationalImage image = SampleElements.imageIn(SampleElements.layer(file, "today"), "I ask, and the door shuts");
	private final Meaning surface = meaning("I am fine", null);
	private final Meaning other = meaning("Doors are doors", null);
	private final Meaning below = meaning("Others have it harder", surface);
	private final Meaning old = meaning("I am too much", below);
	private final Meaning sister = meaning("Nobody has time", below);
	private final Meaning replaced = meaning("What I need is news", below);
	private final Meaning deepest = meaning("Only as a help am I worth keeping, and only as long as I do not tire", old);
	private CaseDiagrams diagrams;
	private DDiagram diagram;

	private Meaning meaning(String statement, Meaning deepens) {
		Meaning meaning = SampleElements.meaning(image, statement);
		meaning.setDeepens(deepens);
		return meaning;
	}

	@BeforeEach
	void draw() {
		ImageRevision revision = ImagesFactory.eINSTANCE.createImageRevision();
		revision.setFrom(old);
		revision.setTo(replaced);
		revision.setText("From too much to news");
		file.getRevisions().add(revision);
		Ids.assign(file);
		diagrams = CaseDiagrams.open(file, Optional.empty());
		diagram = diagrams.show(diagrams.all().stream().filter(one -> one.description().name().equals(Design.LAYERS_OF_MEANING)).findFirst().orElseThrow());
	}

	@AfterEach
	void dispose() {
		diagrams.session().dispose();
	}

	private Bounds box(EObject element) {
		return top(element).absoluteBounds();
	}

	private AbstractDNode top(EObject element) {
		List<AbstractDNode> found = new ArrayList<>();
		diagram.forEach(one -> {
			if (one instanceof AbstractDNode node && node.target() == element && node.parent() == diagram)
				found.add(node);
		});
		return found.getFirst();
	}

	@Test
	void deeperIsLowerAndOneStepIsOneLevel() {
		assertTrue(box(image).y() + box(image).height() < box(surface).y());
		assertTrue(box(surface).y() + box(surface).height() < box(below).y());
		assertTrue(box(below).y() < box(old).y() && box(old).y() < box(deepest).y());
		assertEquals(box(surface).y(), box(other).y());
		assertEquals(box(old).y(), box(sister).y());
		assertEquals(box(surface).center().x(), box(below).center().x(), 2);
	}

	@Test
	void aReplacementStandsBesideWhatItReplaces() {
		assertEquals(box(old).y(), box(replaced).y());
		assertTrue(box(old).x() < box(replaced).x() && box(replaced).x() < box(sister).x());
	}

	@Test
	void nothingOverlaps() {
		List<EObject> all = new ArrayList<>(image.getMeanings());
		all.add(image);
		for (EObject one : all)
			for (EObject two : all)
				assertTrue(one == two || !overlap(box(one), box(two)), one + " and " + two);
	}

	@Test
	void aNewMeaningTakesItsStepAndNothingElseMoves() {
		Map<EObject, Bounds> before = new HashMap<>();
		image.getMeanings().forEach(one -> before.put(one, box(one)));
		List<Meaning> added = new ArrayList<>();
		diagrams.session().execute("deepen", () -> added.add(meaning("New", deepest)));
		before.forEach((one, place) -> assertEquals(place, box(one)));
		assertTrue(box(added.getFirst()).y() > box(deepest).y() + box(deepest).height());
	}

	@Test
	void aCircleIsDrawnAllTheSame() {
		dispose();
		surface.setDeepens(deepest);
		draw();
		assertFalse(overlap(box(surface), box(deepest)));
	}

	private static boolean overlap(Bounds one, Bounds two) {
		return one.x() < two.x() + two.width() && two.x() < one.x() + one.width() && one.y() < two.y() + two.height()
				&& two.y() < one.y() + one.height();
	}
}
