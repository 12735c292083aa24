// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.design.Design;
import org.relationalimages.document.diagrams.CaseDesign;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseDiagrams;
import org.relationalimages.model.images.Experience;
import org.relationalimages.model.strategies.Fear;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.model.strategies.Yearning;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.graphics.Drawer;
import org.relationalimages.viewpoint.graphics.geometry.Outline;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.image.SvgShape;
import org.relationalimages.viewpoint.graphics.scene.ImagePrimitive;
import org.relationalimages.viewpoint.graphics.scene.Primitive;
import org.relationalimages.viewpoint.graphics.scene.Stroke;
import org.relationalimages.viewpoint.graphics.scene.TextPrimitive;
import org.relationalimages.viewpoint.style.ContainerFigure;
import org.relationalimages.viewpoint.style.ContainerStyle;
import org.relationalimages.viewpoint.style.LineStyle;
import org.relationalimages.viewpoint.style.NodeFigure;
import org.relationalimages.viewpoint.style.NodeStyle;

/** What is what can be told by its form alone, and nothing sticks out of it. */
class ShapesOfKindsTest {

	private static final Set<String> DIAGRAMS = Set.of(Design.IMAGE_LAYERS, Design.PARADOX, Design.BEFORE_AND_AFTER);

	private final Images images = CaseDesign.images();
	private final Drawer drawer = new Drawer(images);

	@ParameterizedTest
	@ValueSource(strings = { "T1", "T4", "T8" })
	void wordsAndSignsStayInsideTheForm(String id) throws Exception {
		CaseDiagrams diagrams = CaseDiagrams.open(ShippedFiles.load(TeachingCases.find(id).orElseThrow()), Optional.empty());
		Set<String> kinds = new HashSet<>();
		for (CaseDiagram one : diagrams.all())
			if (DIAGRAMS.contains(one.description().name()))
				diagrams.show(one).forEach(element -> {
					if (element instanceof AbstractDNode node && node.isVisible()
							&& (isOwnForm(node) || node.target() instanceof Yearning) && kinds.add(node.label()))
						check(node);
				});
		assertFalse(kinds.isEmpty());
		diagrams.session().dispose();
	}

	private static boolean isOwnForm(AbstractDNode node) {
		boolean expected = !(node instanceof DNodeListElement) && (node.target() instanceof StrategyOfSurvival
				|| node.target() instanceof Fear || node.target() instanceof Experience);
		if (expected)
			assertTrue(switch (node.style()) {
			case NodeStyle style when node.target() instanceof Experience -> style.figure() instanceof NodeFigure.Ellipse;
			case NodeStyle style -> style.figure() instanceof NodeFigure.WorkspaceImage;
			case ContainerStyle style when node.target() instanceof Fear -> style.figure() instanceof ContainerFigure.Shape;
			case ContainerStyle style -> style.figure() instanceof ContainerFigure.WorkspaceImage;
			case null, default -> false;
			}, node.label());
		return expected;
	}

	private void check(AbstractDNode node) {
		Outline form = drawer.outline(node);
		List<Primitive> drawn = new ArrayList<>(drawer.draw(node));
		if (node instanceof DContainer container)
			container.children().forEach(child -> drawn.addAll(drawer.draw(child)));
		for (Primitive one : drawn)
			if (one instanceof TextPrimitive || one instanceof ImagePrimitive) {
				PreciseRect box = one instanceof ImagePrimitive ? one.box().inset(-1, -1) : one.box().inset(1, 1);
				for (PrecisePoint corner : List.of(new PrecisePoint(box.x(), box.y()), new PrecisePoint(box.right(), box.y()),
						new PrecisePoint(box.x(), box.bottom()), new PrecisePoint(box.right(), box.bottom())))
					assertTrue(form.contains(corner), node.label() + ": " + one);
			}
	}

	@Test
	void theLineOfAShieldSaysAwarenessAsOtherBordersDo() {
		for (String state : List.of("", "-revised"))
			for (LineStyle line : LineStyle.values()) {
				String dashes = line == LineStyle.SOLID ? "" : "-" + line.toString().toLowerCase().replace('_', '-');
				SvgShape shape = images.get("/org.relationalimages.design/icons/shapes/strategy" + state + dashes + ".svg").shape();
				Stroke border = Stroke.of(line, shape.line(), state.isEmpty() ? 1 : 3);
				assertEquals(border, new Stroke(shape.line(), shape.width(), shape.dashes()));
			}
	}

	@Test
	void theShieldOfWhatHasGoneIsGreyAndDashed() {
		SvgShape gone = images.get("/org.relationalimages.design/icons/shapes/strategy-gone.svg").shape();
		assertEquals(Stroke.of(LineStyle.DASH, gone.line(), 1).dashes(), gone.dashes());
		assertTrue(gone.line().red() == gone.line().green() && gone.line().green() == gone.line().blue(), gone.line().hex());
	}
}
