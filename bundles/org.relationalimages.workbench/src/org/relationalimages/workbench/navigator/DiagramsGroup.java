// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.navigator;

import org.relationalimages.workbench.open.OpenCase;

/** The diagrams of a case, as one branch of the tree. */
record DiagramsGroup(OpenCase owner) {
}
