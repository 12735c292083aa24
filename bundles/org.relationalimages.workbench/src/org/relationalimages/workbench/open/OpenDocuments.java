// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

/** The cases open in this workbench. */
public final class OpenDocuments {

	private OpenDocuments() {
	}

	/** The only registry of this workbench; belongs to the UI thread. */
	public static DocumentRegistry get() {
		return DocumentRegistry.get();
	}
}
