// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.tool;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.specification.DiagramDescription;

/**
 * A tool's wish that a diagram be opened.
 *
 * @param description         the kind of diagram
 * @param target              the semantic element it is about
 * @param createIfNotExistent whether it is to be made when there is none yet
 */
public record Navigation(DiagramDescription description, EObject target, boolean createIfNotExistent) {
}
