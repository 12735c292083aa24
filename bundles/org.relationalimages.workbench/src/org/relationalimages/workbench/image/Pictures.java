// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.image;

import org.eclipse.jface.resource.ImageDescriptor;

/** The workbench's own icons. */
public final class Pictures {

	private Pictures() {
	}

	/** The icon of the given name, an SVG drawing in this bundle's icons folder. */
	public static ImageDescriptor icon(String name) {
		return ImageDescriptor.createFromURL(Pictures.class.getResource("/icons/" + name + ".svg"));
	}
}
