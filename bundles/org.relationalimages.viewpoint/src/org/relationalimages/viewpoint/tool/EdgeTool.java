// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import java.util.List;

import org.relationalimages.viewpoint.expression.Expression;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.specification.EdgeMapping;
import org.relationalimages.viewpoint.specification.SpecificationElement;

/** Connects two elements. */
public final class EdgeTool extends ToolDescription {

	EdgeTool(SpecificationElement specificationElement) {
		super(specificationElement);
	}

	/** The mappings whose edges it creates. */
	public List<EdgeMapping> mappings() {
		return mappings("edgeMappings").stream().map(EdgeMapping.class::cast).toList();
	}

	Expression startPrecondition() {
		return definition().expression("connectionStartPrecondition");
	}

	/** Whether an edge of a mapping of this tool can start at views of a mapping. */
	boolean startsAt(DiagramElementMapping source) {
		return mappings("extraSourceMappings").contains(source)
				|| mappings().stream().anyMatch(edge -> edge.sourceMappings().contains(source));
	}

	/** Whether an edge of a mapping of this tool can end at views of a mapping. */
	boolean endsAt(DiagramElementMapping target) {
		return mappings("extraTargetMappings").contains(target)
				|| mappings().stream().anyMatch(edge -> edge.targetMappings().contains(target));
	}

	/** Whether an edge of a mapping of this tool can go between views of two mappings. */
	boolean joins(DiagramElementMapping source, DiagramElementMapping target) {
		boolean anySource = mappings("extraSourceMappings").contains(source);
		boolean anyTarget = mappings("extraTargetMappings").contains(target);
		return mappings().stream().anyMatch(edge -> (anySource || edge.sourceMappings().contains(source))
				&& (anyTarget || edge.targetMappings().contains(target)));
	}
}
