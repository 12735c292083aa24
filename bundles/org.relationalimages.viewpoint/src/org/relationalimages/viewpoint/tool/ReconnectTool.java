// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import org.relationalimages.viewpoint.specification.SpecificationElement;

/** Changes the start or end of an edge. */
public final class ReconnectTool extends ToolDescription {

	ReconnectTool(SpecificationElement specificationElement) {
		super(specificationElement);
	}

	/** Whether it can move the start of an edge. */
	public boolean movesSource() {
		return !kind().equals("RECONNECT_TARGET");
	}

	/** Whether it can move the end of an edge. */
	public boolean movesTarget() {
		return !kind().equals("RECONNECT_SOURCE");
	}

	private String kind() {
		return definition().text("reconnectionKind");
	}
}
