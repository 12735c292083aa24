// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relationalimages.design.Design;
import org.relationalimages.document.diagrams.CaseDesign;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.document.replay.Replay;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.geometry.Bounds;

/** The diagrams of a case as of each of its sessions. */
class ReplayTest {

	private CaseFile robin;
	private CaseDiagrams diagrams;

	@BeforeEach
	void open() {
		robin = ShippedFiles.load("T8");
		diagrams = CaseDiagrams.open(robin, Optional.empty());
	}

	@AfterEach
	void close() {
		diagrams.session().dispose();
	}

	private DDiagram shown(String kind, EObject target) {
		return diagrams.show(new CaseDiagram(CaseDesign.description(kind), target));
	}

	/** Where each node is, by the id of its element. */
	private static Map<String, Bounds> places(DDiagram diagram) {
		Map<String, Bounds> places = new HashMap<>();
		diagram.forEach(element -> {
			if (element instanceof AbstractDNode node && node.isVisible())
				places.put(node.mapping().name() + EcoreUtil.getID(node.target()), node.bounds());
		});
		return places;
	}

	@Test
	void everythingKeepsThePlaceItHasToday() {
		DDiagram today = shown(Design.IMAGE_LAYERS, robin);
		Map<String, Bounds> places = places(today);
		Replay replay = Replay.of(robin, today).orElseThrow();
		assertEquals(8, replay.size());
		assertEquals("Session 1: Somebody who is fine", replay.title(0));
		int before = 0;
		for (int step = 0; step < replay.size(); step++) {
			Map<String, Bounds> then = replay.during(step, ReplayTest::places);
			TreeSet<String> jumping = new TreeSet<>();
			then.forEach((key, place) -> {
				if (!place.equals(places.get(key)))
					jumping.add(key);
			});
			assertEquals(new TreeSet<>(), jumping, replay.title(step));
			assertTrue(step == 0 || then.size() > before / 2);
			before = then.size();
		}
		assertTrue(before > replay.during(0, ReplayTest::places).size(), "it grows");
		assertEquals(places, places(today), "today is not touched");
		assertFalse(diagrams.session().isDirty());
	}

	@Test
	void aParadoxIsReplayedFromBeforeItWasNoted() {
		Replay replay = Replay.of(robin, shown(Design.PARADOX, robin.getParadoxes().getFirst())).orElseThrow();
		assertTrue(replay.during(0, diagram -> places(diagram).size()) < replay.during(7, diagram -> places(diagram).size()));
	}

	@Test
	void whatSessionsLeaveNoTracesInIsNotReplayed() {
		assertTrue(Replay.of(robin, shown(Design.PEOPLE_AND_BONDS, robin)).isEmpty());
		robin.getSessions().clear();
		assertTrue(Replay.of(robin, shown(Design.IMAGE_LAYERS, robin)).isEmpty());
	}
}
