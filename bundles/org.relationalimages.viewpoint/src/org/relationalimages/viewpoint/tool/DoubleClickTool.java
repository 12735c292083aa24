// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import org.relationalimages.viewpoint.specification.Definition;

/** Answers a double click. */
public final class DoubleClickTool extends ToolDescription {

	DoubleClickTool(Definition definition) {
		super(definition);
	}
}
