// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.Specification;

/** Creates the stage on which a scenario runs: with tools or without. */
@FunctionalInterface
public interface StageFactory {

	/** A stage with a new diagram of the given element. */
	Stage create(Specification specification, DiagramDescription description, Resource model, EObject root);
}
