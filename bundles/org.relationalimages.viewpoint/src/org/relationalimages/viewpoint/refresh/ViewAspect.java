// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

/** What a diagram adds to what can be read of an object. */
enum ViewAspect {

	/** The elements of the diagram that show it. */
	VIEWS
}
