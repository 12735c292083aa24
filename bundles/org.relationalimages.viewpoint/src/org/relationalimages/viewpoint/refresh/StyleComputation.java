// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.diagram.StyleOrigin;
import org.relationalimages.viewpoint.expression.EvaluationFailure;
import org.relationalimages.viewpoint.expression.Truth;
import org.relationalimages.viewpoint.expression.Values;
import org.relationalimages.viewpoint.specification.ConditionalStyle;
import org.relationalimages.viewpoint.specification.SpecificationElement;
import org.relationalimages.viewpoint.style.ContainerStyle;
import org.relationalimages.viewpoint.style.EdgeStyle;
import org.relationalimages.viewpoint.style.NodeStyle;
import org.relationalimages.viewpoint.style.ResizeKind;
import org.relationalimages.viewpoint.style.Style;

/** Style, labels, tooltip and size of one element. */
final class StyleComputation extends ElementComputation {

	private record Text(String text, boolean failed) {

		static final Text NONE = new Text("", false);
	}

	private SpecificationElement description;
	private SpecificationElement descriptionBefore;
	private StyleOrigin origin;
	private Style style;
	private Text label;
	private Text begin = Text.NONE;
	private Text end = Text.NONE;
	private String tooltip;
	private boolean hasTooltip;
	private Sizes size = Sizes.NONE;
	private List<EObject> semanticElements = List.of();

	StyleComputation(Engine engine, DDiagramElement element) {
		super(engine, element);
	}

	@Override
	protected void evaluate() {
		Customizer customizer = new Customizer(this);
		SpecificationElement plain = description();
		description = customizer.customize(plain);
		origin = new StyleOrigin(plain, customizer.applied());
		StyleResolver resolver = new StyleResolver(this, description.isLike(descriptionBefore) ? element.specifiedStyle() : null);
		if (element instanceof DEdge edge) {
			style = resolver.edge(description, edge);
			begin = edgeLabel("beginLabelStyleDescription");
			label = edgeLabel("centerLabelStyleDescription");
			end = edgeLabel("endLabelStyleDescription");
			return;
		}
		label = description.expression("labelExpression").isEmpty() ? null : text(description, "labelExpression");
		hasTooltip = !description.expression("tooltipExpression").isEmpty();
		Object tip = hasTooltip ? value(description, "tooltipExpression") : null;
		tooltip = tip instanceof EvaluationFailure || Values.text(tip).isEmpty() ? null : Values.text(tip);
		engine.effort.text(tooltip);
		if (element instanceof DNode || element instanceof DNodeListElement) {
			NodeStyle node = resolver.node(description);
			style = resolver.settled(node);
			size = element instanceof DNode ? Sizes.ofNode(this, description, node.figure()) : size;
		} else {
			style = resolver.container(description);
			size = Sizes.ofContainer(this, description);
		}
		semanticElements = element.mapping().semanticElements().isEmpty() ? List.of()
				: Values
						.objects(valueInside(element.mapping().definition(), "semanticElements", element.mapping().semanticElements()));
	}

	/** The first style whose condition holds. */
	private SpecificationElement description() {
		for (ConditionalStyle one : element.mapping().conditionalStyles())
			if (one.style() != null && (one.predicate().isEmpty() || Truth.of(
					valueInside(element.mapping().definition(), "conditionnalStyles", one.predicate()), false)))
				return one.style();
		return element.mapping().style();
	}

	private Text edgeLabel(String part) {
		return description.one(part) == null ? Text.NONE : text(description.one(part), "labelExpression");
	}

	private Text text(SpecificationElement of, String feature) {
		if (of.expression(feature).isEmpty())
			return Text.NONE;
		Object value = value(of, feature);
		Text text = value instanceof EvaluationFailure failure ? new Text(failure.message(), true)
				: new Text(Values.text(value), false);
		engine.effort.text(text.text);
		return text;
	}

	@Override
	protected void apply() {
		boolean first = element.style() == null;
		descriptionBefore = description;
		engine.change().style(element, style);
		engine.change().styleOrigin(element, origin);
		if (label != null) // a node's style without label leaves the old one, as Sirius does
			engine.change().label(element, label.text, label.failed);
		if (first && hidesLabel())
			engine.change().labelHidden(element, true);
		if (element instanceof DEdge edge) {
			engine.change().beginLabel(edge, begin.text, begin.failed);
			engine.change().endLabel(edge, end.text, end.failed);
			return;
		}
		if (hasTooltip) // a style without tooltip leaves the old one, as Sirius does
			engine.change().tooltip(element, tooltip);
		engine.change().semanticElements(element, semanticElements.isEmpty() ? List.of(target()) : semanticElements);
		size.apply(engine.change(), (AbstractDNode) element);
		if (element instanceof DNode node)
			engine.change().labelPosition(node, ((NodeStyle) style).labelPosition(),
					ResizeKind.of(description.text("resizeKind")));
	}

	private boolean hidesLabel() {
		return switch (style) {
		case NodeStyle node -> node.hideLabelByDefault();
		case ContainerStyle container -> container.hideLabelByDefault();
		case EdgeStyle edge -> false;
		};
	}
}
