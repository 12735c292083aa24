// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

/** What of an object can be read beside the values of its features. */
enum Aspect {

	CONTAINER, CONTENTS, ALL_CONTENTS, CROSS_REFERENCES,

	/** The elements of the diagram that show it. */
	VIEWS
}
