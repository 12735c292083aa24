// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.specification.DiagramElementMapping;
import org.relationalimages.viewpoint.style.ContainerLayout;

/** A container whose children are placed freely or stacked as regions. */
public final class DNodeContainer extends AbstractDNode implements DContainer {

	final List<DDiagramElement> children = new ArrayList<>();
	private final ContainerLayout layout;

	/** A container not yet in the diagram; a {@link DiagramChange} adds it. */
	public DNodeContainer(DDiagram diagram, DiagramElementMapping mapping, EObject target, ContainerLayout layout) {
		super(diagram, mapping, target);
		this.layout = layout;
	}

	@Override
	public List<DDiagramElement> children() {
		return Collections.unmodifiableList(children);
	}

	/** How it arranges its children; never {@link ContainerLayout#LIST}. */
	public ContainerLayout layout() {
		return layout;
	}
}
