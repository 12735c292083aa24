// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.relationalimages.design.Design;
import org.relationalimages.tests.support.Thoroughness;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.CompositeFilter;
import org.relationalimages.viewpoint.specification.Layer;
import org.relationalimages.viewpoint.style.ContainerStyle;
import org.relationalimages.viewpoint.style.NodeStyle;

/** A diagram that follows one changed value is like one that is opened after the change, so services declare what they read. */
class DeclaredReadsOfServicesTest {

	private static final int FEWEST_CHANGES = 300;

	@Test
	void imageLayersOfACoupleFollowEveryValue() {
		DrawnCouple couple = new DrawnCouple();
		assertFollows(DiagramFixture.of(couple, Design.IMAGE_LAYERS, couple.file), false);
	}

	@Test
	void imageLayersOfAPersonFollowEveryValue() {
		DrawnCouple couple = new DrawnCouple();
		assertFollows(DiagramFixture.of(couple, Design.IMAGE_LAYERS, couple.ben), false);
	}

	@Test
	void imageLayersOfOnePersonsCaseFollowEveryValue() {
		assertFollows(DiagramFixture.withEveryLayer(Design.IMAGE_LAYERS), false);
	}

	@Test
	void filteredImageLayersFollowEveryValue() {
		assertFollows(DiagramFixture.withEveryLayer(Design.IMAGE_LAYERS), true);
	}

	@Test
	void aParadoxFollowsEveryValue() {
		assertFollows(DiagramFixture.withEveryLayer(Design.PARADOX), false);
	}

	@Test
	void aFilteredParadoxFollowsEveryValue() {
		assertFollows(DiagramFixture.withEveryLayer(Design.PARADOX), true);
	}

	@Test
	void layersOfMeaningFollowEveryValue() {
		DrawnLadder ladder = new DrawnLadder();
		assertFollows(DiagramFixture.of(ladder.file, Design.LAYERS_OF_MEANING, ladder.image), false);
	}

	@Test
	void filteredLayersOfMeaningFollowEveryValue() {
		DrawnLadder ladder = new DrawnLadder();
		assertFollows(DiagramFixture.of(ladder.file, Design.LAYERS_OF_MEANING, ladder.image), true);
	}

	@Test
	void aProgrammeBoardFollowsEveryValue() {
		DrawnProgramme drawn = new DrawnProgramme();
		assertFollows(DiagramFixture.of(drawn.file, Design.PROGRAMME_BOARD, drawn.programme), false);
	}

	@Test
	void aFilteredProgrammeBoardFollowsEveryValue() {
		DrawnProgramme drawn = new DrawnProgramme();
		assertFollows(DiagramFixture.of(drawn.file, Design.PROGRAMME_BOARD, drawn.programme), true);
	}

	@Test
	void peopleAndBondsFollowEveryValue() {
		assertFollows(DiagramFixture.withEveryLayer(Design.PEOPLE_AND_BONDS), false);
	}

	@Test
	void filteredPeopleAndBondsFollowEveryValue() {
		assertFollows(DiagramFixture.withEveryLayer(Design.PEOPLE_AND_BONDS), true);
	}

	@Test
	void beforeAndAfterFollowEveryValue() {
		assertFollows(DiagramFixture.withEveryLayer(Design.BEFORE_AND_AFTER), false);
	}

	@Test
	void filteredBeforeAndAfterFollowEveryValue() {
		assertFollows(DiagramFixture.withEveryLayer(Design.BEFORE_AND_AFTER), true);
	}

	@Test
	void dyadRegulationFollowsEveryValue() {
		assertFollows(DiagramFixture.withEveryLayer(Design.DYAD_REGULATION), false);
	}

	@Test
	void filteredDyadRegulationFollowsEveryValue() {
		assertFollows(DiagramFixture.withEveryLayer(Design.DYAD_REGULATION), true);
	}

	@Test
	void anInteractionCycleFollowsEveryValue() {
		assertFollows(DiagramFixture.withEveryLayer(Design.INTERACTION_CYCLE), false);
	}

	@Test
	void aFilteredInteractionCycleFollowsEveryValue() {
		assertFollows(DiagramFixture.withEveryLayer(Design.INTERACTION_CYCLE), true);
	}

	@Test
	void movementFollowsEveryValue() {
		assertFollows(DiagramFixture.withEveryLayer(Design.MOVEMENT), false);
	}

	@Test
	void filteredMovementFollowsEveryValue() {
		assertFollows(DiagramFixture.withEveryLayer(Design.MOVEMENT), true);
	}

	@Test
	void transferenceFollowsEveryValue() {
		assertFollows(DiagramFixture.withEveryLayer(Design.TRANSFERENCE), false);
	}

	@Test
	void filteredTransferenceFollowsEveryValue() {
		assertFollows(DiagramFixture.withEveryLayer(Design.TRANSFERENCE), true);
	}

	@Test
	void aScaleChartFollowsEveryValue() {
		assertFollows(DiagramFixture.withEveryLayer(Design.SCALE_CHART), false);
	}

	@Test
	void aFilteredScaleChartFollowsEveryValue() {
		assertFollows(DiagramFixture.withEveryLayer(Design.SCALE_CHART), true);
	}

	private static void assertFollows(DiagramFixture fixture, boolean filtered) {
		if (filtered)
			for (CompositeFilter filter : fixture.diagram.description().filters())
				fixture.session.diagrams().filter(fixture.diagram, filter, true);
		EObject root = fixture.resource.getContents().getFirst();
		List<EObject> all = new ArrayList<>(List.of(root));
		root.eAllContents().forEachRemaining(all::add);
		int changes = 0;
		for (EObject element : all)
			for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures())
				for (Object value : others(element, feature, all)) {
					if (!Thoroughness.isTurn(changes++, filtered ? 6 : 3))
						continue;
					fixture.session.execute("change", () -> change(element, feature, value));
					assertEquals(opened(fixture), shown(fixture.diagram), element.eClass().getName() + "." + feature.getName() + " = " + value);
					fixture.session.undo();
				}
		assertTrue(changes > FEWEST_CHANGES, changes + " changes");
	}

	private static void change(EObject element, EStructuralFeature feature, Object value) {
		if (!feature.isMany())
			element.eSet(feature, value);
		else {
			@SuppressWarnings("unchecked")
			Collection<Object> list = (Collection<Object>) element.eGet(feature);
			if (!list.remove(value))
				list.add(value);
		}
	}

	/** Values to try: another one of the feature's type, or something to add to a list or to take out of it. */
	private static List<Object> others(EObject element, EStructuralFeature feature, List<EObject> all) {
		if (!feature.isChangeable() || feature.isDerived() || feature.getName().equals("id"))
			return List.of();
		Object now = element.eGet(feature);
		return switch (feature) {
		case EAttribute attribute when attribute.getEType() instanceof EEnum values -> values.getELiterals().stream()
				.<Object>map(literal -> literal.getInstance()).filter(one -> one != now && one instanceof Enumerator).limit(2).toList();
		case EAttribute attribute when attribute.isMany() -> List.of();
		case EAttribute attribute -> List.of(other(attribute, now));
		case EReference reference when reference.isContainment() || reference.isContainer() -> List.of();
		case EReference reference -> all.stream().filter(one -> reference.getEReferenceType().isInstance(one) && one != now && one != element)
				.<Object>map(one -> one).limit(2).toList();
		default -> List.of();
		};
	}

	private static Object other(EAttribute attribute, Object now) {
		return switch (attribute.getEAttributeType().getInstanceClassName()) {
		case "boolean" -> !(Boolean) now;
		case "java.lang.Integer" -> now == null ? 5 : (Integer) now + 2;
		case "java.lang.Double" -> now == null ? 5.0 : (Double) now + 2;
		default -> now + " altered";
		};
	}

	/** What a diagram of the same kind shows that is opened now, with the same layers and filters. */
	private static TreeSet<String> opened(DiagramFixture fixture) {
		EditingSession session = new EditingSession(List.of(fixture.resource.getContents().getFirst()));
		DDiagram fresh = session.diagrams().open(fixture.diagram.description(), fixture.diagram.target());
		for (Layer layer : fresh.description().layers())
			if (layer.isOptional())
				session.diagrams().layer(fresh, layer, true);
		for (CompositeFilter filter : fixture.diagram.activeFilters())
			session.diagrams().filter(fresh, filter, true);
		TreeSet<String> shown = shown(fresh);
		session.dispose();
		return shown;
	}

	private static TreeSet<String> shown(DDiagram diagram) {
		TreeSet<String> shown = new TreeSet<>();
		diagram.forEach(element -> {
			if (element.isVisible())
				shown.add(line(element));
		});
		return shown;
	}

	private static String line(DDiagramElement element) {
		String place = place(element);
		String looks = switch (element) {
		case DEdge edge -> place(edge.source()) + " " + place(edge.sink());
		case AbstractDNode node -> node.tooltip() + " " + border(node);
		default -> "";
		};
		return place + " \"" + element.label() + "\" " + looks + " " + element.decorations();
	}

	private static String place(DDiagramElement element) {
		String around = element.parent() instanceof DDiagramElement holder ? place(holder) + "/" : "";
		return around + element.mapping().name() + "@" + System.identityHashCode(element.target());
	}

	private static String border(AbstractDNode node) {
		return switch (node.style()) {
		case ContainerStyle style -> style.border() + " " + style.label();
		case NodeStyle style -> style.border() + " " + style.label();
		case null, default -> "";
		};
	}
}
