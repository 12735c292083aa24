// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;

/** A container that shows its children as rows. */
public final class DNodeList extends AbstractDNode implements DContainer {

	final List<DDiagramElement> children = new ArrayList<>();

	/** A list not yet in the diagram; a {@link DiagramChange} adds it. */
	public DNodeList(DDiagram diagram, DiagramElementMapping mapping, EObject target) {
		super(diagram, mapping, target);
	}

	@Override
	public List<DDiagramElement> children() {
		return Collections.unmodifiableList(children);
	}
}
