// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.quickadd;

import org.relationalimages.viewpoint.tool.CreationTool;

/**
 * A kind of element that can be added.
 *
 * @param tool   makes it
 * @param holder where it comes to be
 * @param here   whether that is where the pointer is, rather than the nearest other place
 */
record QuickKind(CreationTool tool, Object holder, boolean here) {

	String label() {
		return tool.label();
	}
}
