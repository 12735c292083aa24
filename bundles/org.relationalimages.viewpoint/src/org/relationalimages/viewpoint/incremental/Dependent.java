// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.incremental;

/** Has read something and is told when that changes. */
interface Dependent {

	/** Something it has read changed. */
	void touched();
}
