// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import org.eclipse.emf.ecore.EObject;

/** Anything that is kept in a case file and can be pointed at. Source: workbench. */
public interface Identified extends EObject {
	/** The element's lasting identity, a UUID. It never changes and says nothing about anybody. Filled by the tools and the file layer. Source: workbench. */
	String getId();
	void setId(String value);
}
