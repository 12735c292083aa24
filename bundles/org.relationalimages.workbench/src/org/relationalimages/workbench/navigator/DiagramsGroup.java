// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.navigator;

import org.eclipse.core.runtime.IAdaptable;
import org.relationalimages.workbench.open.OpenCase;

/** The diagrams of a case, as one branch of the tree. */
record DiagramsGroup(OpenCase owner) implements IAdaptable {

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type.isInstance(owner) ? type.cast(owner) : null;
	}
}
