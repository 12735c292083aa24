// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.relationalimages.viewpoint.table.DLine;
import org.relationalimages.viewpoint.table.LineHolder;

/** The lines of a table and below each other. */
final class LineContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object table) {
		return ((LineHolder) table).lines().toArray();
	}

	@Override
	public Object[] getChildren(Object line) {
		return ((LineHolder) line).lines().toArray();
	}

	@Override
	public Object getParent(Object line) {
		return ((DLine) line).holder();
	}

	@Override
	public boolean hasChildren(Object line) {
		return !((LineHolder) line).lines().isEmpty();
	}
}
