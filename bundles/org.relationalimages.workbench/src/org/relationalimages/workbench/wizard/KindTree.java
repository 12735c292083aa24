// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.wizard;

import java.util.Arrays;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.relationalimages.design.DiagramArea;
import org.relationalimages.design.DiagramKind;

/** The kinds of diagrams beneath what they are about. */
final class KindTree implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return Arrays.stream(DiagramArea.values()).filter(area -> !area.kinds().isEmpty()).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof DiagramArea area ? area.kinds().toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return element instanceof DiagramKind kind ? DiagramArea.of(kind) : null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof DiagramArea;
	}
}
