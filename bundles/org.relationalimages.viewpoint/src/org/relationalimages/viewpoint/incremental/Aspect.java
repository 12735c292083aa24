// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.incremental;

/** What of an object can be read beside the values of its features. */
enum Aspect {

	CONTAINER, CONTENTS, ALL_CONTENTS, CROSS_REFERENCES
}
