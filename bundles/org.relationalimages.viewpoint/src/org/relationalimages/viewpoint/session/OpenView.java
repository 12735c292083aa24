// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

/** A diagram or table from its opening to its closing. */
interface OpenView {

	/** Whether it has not been closed yet. */
	boolean isOpen();
}
