// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.diagram;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** A parent of diagram elements: the diagram itself, a container or a list. */
public sealed interface DContainer permits DDiagram, DNodeContainer, DNodeList {

	/** The semantic element it represents. */
	EObject target();

	/** Its children in drawing order, without bordered nodes. */
	List<DDiagramElement> children();
}
