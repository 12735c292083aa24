// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.List;

import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.expression.ExpressionException;
import org.relationalimages.viewpoint.expression.Literal;
import org.relationalimages.viewpoint.expression.ServiceRegistry;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.SpecificationElement;

/** Reads the operations of a tool from its specification element. */
final class OperationReader {

	private OperationReader() {
	}

	/** The first operation of a tool, or null. */
	static ModelOperation initial(SpecificationElement tool) {
		SpecificationElement initial = tool.one("initialOperation");
		SpecificationElement first = tool.is("TableTool") ? tool.one("firstModelOperation")
				: initial == null ? null : initial.one("firstModelOperations");
		return first == null ? null : read(first);
	}

	private static ModelOperation read(SpecificationElement d) {
		return switch (d.type()) {
		case "ChangeContext" -> new ModelOperation.ChangeContext(d, d.expression("browseExpression"), body(d));
		case "CreateInstance" -> new ModelOperation.CreateInstance(d, name(d, "typeName"), name(d, "referenceName"),
				d.text("variableName"), body(d));
		case "SetValue" -> new ModelOperation.SetValue(d, name(d, "featureName"), d.expression("valueExpression"), body(d));
		case "Unset" -> new ModelOperation.Unset(d, name(d, "featureName"), d.expression("elementExpression"), body(d));
		case "MoveElement" -> new ModelOperation.MoveElement(d, d.expression("newContainerExpression"),
				name(d, "featureName"), body(d));
		case "RemoveElement" -> new ModelOperation.RemoveElement(d, body(d));
		case "If" -> condition(d);
		case "For" -> new ModelOperation.For(d, d.expression("expression"), d.text("iteratorName"), body(d));
		case "Let" -> new ModelOperation.Let(d, d.text("variableName"), d.expression("valueExpression"), body(d));
		case "Switch" -> new ModelOperation.Switch(d, d.many("cases").stream().map(OperationReader::condition).toList(),
				d.one("default") == null ? List.of() : body(d.one("default")));
		case "Navigation" -> new ModelOperation.Navigate(d, d.one("diagramDescription").description(DiagramDescription.class),
				d.flag("createIfNotExistent"), body(d));
		default -> throw new IllegalArgumentException(d.where() + " is no operation.");
		};
	}

	private static ModelOperation.If condition(SpecificationElement d) {
		return new ModelOperation.If(d, d.expression("conditionExpression"), body(d));
	}

	private static List<ModelOperation> body(SpecificationElement d) {
		return d.many("subModelOperations").stream().map(OperationReader::read).toList();
	}

	/** A name may be computed by feature: or var:; any other text is the name itself. */
	private static Expression name(SpecificationElement d, String feature) {
		try {
			return Expression.compile(d.text(feature), ServiceRegistry.EMPTY);
		} catch (ExpressionException e) {
			return new Literal(d.text(feature));
		}
	}
}
