// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.expression;

import org.eclipse.emf.ecore.EObject;

/** Something that is no object of a model, such as a view, and that expressions see as one when it is a variable's value. */
public interface Represented {

	/** The object that stands for it. */
	EObject asObject();
}
