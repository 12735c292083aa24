// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.incremental.DiagramTooLargeException;
import org.relationalimages.viewpoint.incremental.RefreshLimits;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.tests.specification.SpecificationText;

/** A step that would make a diagram too large is taken back whole, and the session works on. */
class RefreshLimitsTest {

	private static EPackage nested(EPackage outer, String name) {
		EPackage inner = EcoreFactory.eINSTANCE.createEPackage();
		inner.setName(name);
		outer.getESubpackages().add(inner);
		return inner;
	}

	/** Packages in packages, each in everyone that holds it: twice as many views with each level. */
	private static DiagramDescription doubling() throws Exception {
		String box = SpecificationText.inLayer("@containerMappings[name='Box']");
		return SpecificationText.load(SpecificationText.layer("<containerMappings name='Box' domainClass='ecore.EPackage' "
				+ "semanticCandidatesExpression='feature:eAllContents'"
				+ " childrenPresentation='FreeForm' reusedContainerMappings=\"" + box + "\"><style xsi:type='style:FlatContainerStyleDescription'"
				+ " labelExpression='feature:name'/></containerMappings>")).diagrams().getFirst();
	}

	private final EPackage root = EcoreFactory.eINSTANCE.createEPackage();
	private EditingSession session;

	private EPackage grow(EPackage from, int levels) {
		EPackage at = from;
		for (int i = 0; i < levels; i++)
			at = nested(at, "p" + i);
		return at;
	}

	private EPackage begin(int levels) {
		EPackage deepest = grow(root, levels);
		session = new EditingSession(List.of(root));
		return deepest;
	}

	private static int count(DDiagram diagram) {
		int[] count = { 0 };
		diagram.forEach(element -> count[0]++);
		return count[0];
	}

	@Test
	void aStepThatMakesADiagramTooLargeIsTakenBack() throws Exception {
		EPackage deepest = begin(8);
		DDiagram diagram = session.diagrams().open(doubling(), root);
		assertEquals(255, count(diagram));
		DiagramTooLargeException e = assertThrows(DiagramTooLargeException.class, () -> session.execute("Grow", () -> grow(deepest, 20)));
		assertTrue(e.getMessage().contains("\"d\"") && e.getMessage().contains("ContainerMapping \"Box\"")
				&& e.getMessage().contains("" + RefreshLimits.elements()), e.getMessage());
		assertEquals(255, count(diagram));
		assertTrue(deepest.getESubpackages().isEmpty());
		assertFalse(session.canUndo());
		session.execute("Grow a little", () -> grow(deepest, 1));
		assertEquals(511, count(diagram));
		session.undo();
		assertEquals(255, count(diagram));
	}

	@Test
	void aDiagramThatIsTooLargeIsNotOpenedAndLeavesNothing() throws Exception {
		begin(28);
		DiagramDescription doubling = doubling();
		assertThrows(DiagramTooLargeException.class, () -> session.diagrams().open(doubling, root));
		assertTrue(session.diagrams().all().isEmpty());
		assertFalse(session.isDirty());
	}

	@Test
	void anInterruptionStopsALongRefresh() throws Exception {
		begin(20);
		DiagramDescription doubling = doubling();
		Thread.currentThread().interrupt();
		try {
			assertThrows(CancellationException.class, () -> session.diagrams().open(doubling, root));
		} finally {
			assertFalse(Thread.interrupted(), "it is used up");
		}
	}
}
