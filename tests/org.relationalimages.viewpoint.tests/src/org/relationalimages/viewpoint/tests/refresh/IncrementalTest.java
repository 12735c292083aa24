// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tests.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DiagramChange;
import org.relationalimages.viewpoint.diagram.ReversibleChange;
import org.relationalimages.viewpoint.refresh.DiagramFactory;
import org.relationalimages.viewpoint.refresh.ModelWatcher;
import org.relationalimages.viewpoint.refresh.Synchronizer;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.SpecificationException;
import org.relationalimages.viewpoint.tests.specification.SpecificationText;

/** How much a refresh evaluates after one change of a small or a large model: counted, not timed. */
class IncrementalTest {

	private String candidates = "feature:eClassifiers";
	private EPackage pack;
	private DDiagram diagram;
	private Synchronizer synchronizer;

	@SuppressWarnings("resource") // watches as long as the test
	private void show(int classes, String label) throws SpecificationException {
		pack = EcoreFactory.eINSTANCE.createEPackage();
		pack.setName("p");
		for (int i = 0; i < classes; i++) {
			EClass type = EcoreFactory.eINSTANCE.createEClass();
			type.setName("C" + i);
			if (i > 0)
				type.getESuperTypes().add((EClass) pack.getEClassifiers().get(i - 1));
			pack.getEClassifiers().add(type);
		}
		Resource resource = new ResourceImpl(URI.createURI("test:/model"));
		resource.getContents().add(pack);
		diagram = DiagramFactory.create(description(label), pack);
		synchronizer = new Synchronizer(diagram);
		new ModelWatcher(resource).addListener(synchronizer::changed);
		refresh();
	}

	private DiagramDescription description(String label) throws SpecificationException {
		String node = SpecificationText.inLayer("@nodeMappings[name='N']");
		String mappings = "<nodeMappings name=\"N\" domainClass=\"ecore.EClass\" semanticCandidatesExpression=\"" + candidates + "\""
				+ " preconditionExpression=\"service:isShown\"><style xsi:type=\"style:SquareDescription\" labelExpression=\"" + label
				+ "\"/></nodeMappings><edgeMappings name=\"E\" sourceMapping=\"" + node + "\" targetMapping=\"" + node
				+ "\" targetFinderExpression=\"service:firstSuper\"><style><centerLabelStyleDescription"
				+ " labelExpression=\"service:named\"/></style></edgeMappings>";
		String sheet = SpecificationText.layer(mappings).replace("<ownedViewpoints name=\"v\">", "<ownedViewpoints name=\"v\">"
				+ "<ownedJavaExtensions qualifiedClassName=\"" + CountingServices.class.getName() + "\"/>");
		return SpecificationText.load(sheet).diagram("d");
	}

	private ReversibleChange refresh() {
		CountingServices.calls = 0;
		DiagramChange change = new DiagramChange(diagram);
		synchronizer.refresh(change);
		return change.commit();
	}

	private EClass type(int index) {
		return (EClass) pack.getEClassifiers().get(index);
	}

	private DDiagramElement node(int index) {
		return diagram.elementsOf(type(index)).getFirst();
	}

	/** Service calls after renaming, hiding, showing, adding, linking and removing one class. */
	private int[] calls(int classes) throws SpecificationException {
		show(classes, "service:named");
		int[] calls = new int[6];
		type(5).setName("renamed");
		refresh();
		assertEquals("renamed", node(5).label());
		calls[0] = CountingServices.calls;
		type(5).setAbstract(true);
		refresh();
		assertTrue(diagram.elementsOf(type(5)).isEmpty());
		calls[1] = CountingServices.calls;
		type(5).setAbstract(false);
		refresh();
		assertEquals("renamed", node(5).label());
		calls[2] = CountingServices.calls;
		EClass added = EcoreFactory.eINSTANCE.createEClass();
		pack.getEClassifiers().add(3, added);
		refresh();
		assertSame(added, diagram.children().get(3).target());
		calls[3] = CountingServices.calls;
		added.getESuperTypes().add(type(8));
		refresh();
		assertEquals(1, node(3).outgoing().size());
		calls[4] = CountingServices.calls;
		pack.getEClassifiers().remove(added);
		added.getESuperTypes().clear();
		refresh();
		assertTrue(diagram.elementsOf(added).isEmpty());
		calls[5] = CountingServices.calls;
		return calls;
	}

	@Test
	void theCostOfAChangeDoesNotGrowWithTheDiagram() throws SpecificationException {
		int[] small = calls(20);
		int[] large = calls(2000);
		for (int i = 0; i < small.length; i++) {
			assertEquals(small[i], large[i], "change " + i);
			assertTrue(small[i] <= 10, "change " + i + " needed " + small[i] + " calls");
		}
	}

	@Test
	void nothingIsEvaluatedWhenNothingChanged() throws SpecificationException {
		show(50, "service:undeclared");
		assertTrue(refresh().isEmpty());
		assertEquals(0, CountingServices.calls);
	}

	@Test
	void aDeclaredPathOverTheContainerIsFollowed() throws SpecificationException {
		show(5, "service:qualified");
		assertEquals("p.C2", node(2).label());
		pack.setName("q");
		refresh();
		assertEquals("q.C2", node(2).label());
		assertEquals(5, CountingServices.calls);
	}

	@Test
	void whatAllReadAlongOnePathIsFollowedByAll() throws SpecificationException {
		show(5, "service:longestName");
		for (String name : new String[] { "renamed", "renamed again", "short" }) {
			type(2).setName(name);
			refresh();
			for (int i = 0; i < 5; i++)
				assertEquals(name, node(i).label());
		}
		type(3).setAbstract(true);
		refresh();
		type(3).setName("longest of all");
		refresh();
		assertEquals("longest of all", node(4).label());
		EClass removed = type(3);
		pack.getEClassifiers().remove(removed);
		refresh();
		assertEquals("short", node(3).label());
		removed.setName("longer and elsewhere");
		assertTrue(refresh().isEmpty());
		assertEquals(0, CountingServices.calls);
	}

	@Test
	void anObjectThatMovesIsNoticedThoughItsViewStays() throws SpecificationException {
		candidates = "feature:eAllContents";
		show(5, "service:qualified");
		DDiagramElement view = node(2);
		EPackage inner = EcoreFactory.eINSTANCE.createEPackage();
		inner.setName("inner");
		pack.getESubpackages().add(inner);
		refresh();
		inner.getEClassifiers().add(type(2));
		refresh();
		assertSame(view, diagram.elementsOf(inner.getEClassifiers().getFirst()).getFirst());
		assertEquals("inner.C2", view.label());
	}

	@Test
	void aServiceThatDeclaresNothingIsCalledAtEachChange() throws SpecificationException {
		show(5, "service:undeclared");
		type(0).setName("first");
		refresh();
		assertEquals("first", node(4).label());
	}

	@Test
	void aDiagramChangedBehindItsBackIsSetRightAfterAReset() throws SpecificationException {
		show(5, "service:named");
		DiagramChange change = new DiagramChange(diagram);
		change.label(node(1), "wrong", false);
		change.commit();
		assertTrue(refresh().isEmpty());
		synchronizer.reset();
		refresh();
		assertEquals("C1", node(1).label());
	}
}
