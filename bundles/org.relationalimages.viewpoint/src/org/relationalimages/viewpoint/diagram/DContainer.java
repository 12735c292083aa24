// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** What holds diagram elements: the diagram itself, a container or a list. */
public sealed interface DContainer permits DDiagram, DNodeContainer, DNodeList {

	/** The semantic element it stands for. */
	EObject target();

	/** Its children in drawing order, bordered nodes not among them. */
	List<DDiagramElement> children();
}
