// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.specification.DiagramDescription;

/**
 * A request of a tool to open a diagram.
 *
 * @param description         the kind of diagram
 * @param target              the semantic element it is about
 * @param createIfNotExistent whether it is created when there is none yet
 */
public record Navigation(DiagramDescription description, EObject target, boolean createIfNotExistent) {
}
