// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.conformance;

import org.eclipse.emf.ecore.EObject;

/** A model that the steps of a scenario change. */
interface ModelStage {

	/** The object at a path. */
	EObject object(String path) throws ScenarioException;

	/** Changes the model only. */
	void edit(Runnable how);
}
