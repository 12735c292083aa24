// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import org.relationalimages.document.DocumentRegistry;

/** The cases open in this workbench. */
public final class OpenDocuments {

	private static final DocumentRegistry REGISTRY = new DocumentRegistry();

	private OpenDocuments() {
	}

	/** The only registry of this workbench; belongs to the UI thread. */
	public static DocumentRegistry get() {
		return REGISTRY;
	}
}
