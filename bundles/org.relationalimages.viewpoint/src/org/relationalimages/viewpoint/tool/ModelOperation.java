// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.List;

import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.specification.Definition;
import org.relationalimages.viewpoint.specification.DiagramDescription;

/** One operation of a tool, compiled. Names of features and types are expressions, too, as in Sirius. */
sealed interface ModelOperation {

	/** The element of the specification that defines it. */
	Definition definition();

	record ChangeContext(Definition definition, Expression browse, List<ModelOperation> body) implements ModelOperation {
	}

	record CreateInstance(Definition definition, Expression type, Expression reference, String variable,
			List<ModelOperation> body) implements ModelOperation {
	}

	record SetValue(Definition definition, Expression feature, Expression value, List<ModelOperation> body)
			implements ModelOperation {
	}

	record Unset(Definition definition, Expression feature, Expression element, List<ModelOperation> body)
			implements ModelOperation {
	}

	record MoveElement(Definition definition, Expression container, Expression feature, List<ModelOperation> body)
			implements ModelOperation {
	}

	record RemoveElement(Definition definition, List<ModelOperation> body) implements ModelOperation {
	}

	record If(Definition definition, Expression condition, List<ModelOperation> body) implements ModelOperation {
	}

	record For(Definition definition, Expression expression, String iterator, List<ModelOperation> body)
			implements ModelOperation {
	}

	record Let(Definition definition, String variable, Expression value, List<ModelOperation> body)
			implements ModelOperation {
	}

	/** The first case that holds is done, otherwise the default. */
	record Switch(Definition definition, List<If> cases, List<ModelOperation> otherwise) implements ModelOperation {
	}

	record Navigate(Definition definition, DiagramDescription description, boolean createIfNotExistent,
			List<ModelOperation> body) implements ModelOperation {
	}
}
