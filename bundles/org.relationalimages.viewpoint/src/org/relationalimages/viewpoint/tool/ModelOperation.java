// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.List;

import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.SpecificationElement;

/** One operation of a tool, compiled. Names of features and types are expressions, too, as in Sirius. */
sealed interface ModelOperation {

	/** The element of the specification that defines it. */
	SpecificationElement definition();

	record ChangeContext(SpecificationElement definition, Expression browse, List<ModelOperation> body) implements ModelOperation {
	}

	record CreateInstance(SpecificationElement definition, Expression type, Expression reference, String variable,
			List<ModelOperation> body) implements ModelOperation {
	}

	record SetValue(SpecificationElement definition, Expression feature, Expression value, List<ModelOperation> body)
			implements ModelOperation {
	}

	record Unset(SpecificationElement definition, Expression feature, Expression element, List<ModelOperation> body)
			implements ModelOperation {
	}

	record MoveElement(SpecificationElement definition, Expression container, Expression feature, List<ModelOperation> body)
			implements ModelOperation {
	}

	record RemoveElement(SpecificationElement definition, List<ModelOperation> body) implements ModelOperation {
	}

	record If(SpecificationElement definition, Expression condition, List<ModelOperation> body) implements ModelOperation {
	}

	record For(SpecificationElement definition, Expression expression, String iterator, List<ModelOperation> body)
			implements ModelOperation {
	}

	record Let(SpecificationElement definition, String variable, Expression value, List<ModelOperation> body)
			implements ModelOperation {
	}

	/** The first case whose condition is true is executed, otherwise the default. */
	record Switch(SpecificationElement definition, List<If> cases, List<ModelOperation> otherwise) implements ModelOperation {
	}

	record Navigate(SpecificationElement definition, DiagramDescription description, boolean createIfNotExistent,
			List<ModelOperation> body) implements ModelOperation {
	}
}
