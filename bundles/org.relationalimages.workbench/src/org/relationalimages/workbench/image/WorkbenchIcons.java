// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.image;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;

/** The workbench's own icons. */
public final class WorkbenchIcons {

	private WorkbenchIcons() {
	}

	/** An icon with a padlock in its corner, for what a passphrase protects. */
	public static ImageDescriptor locked(ImageDescriptor icon) {
		return new DecorationOverlayIcon(icon, icon("locked"), IDecoration.TOP_RIGHT);
	}

	/** A small preview of a kind of diagram, by its name; the icon of any diagram when there is none. */
	public static ImageDescriptor diagram(String kind) {
		String name = "diagram-" + kind.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
		return icon(WorkbenchIcons.class.getResource("/icons/" + name + ".svg") == null ? "diagram" : name);
	}

	/** The icon of the given name, an SVG drawing in this bundle's icons folder. */
	public static ImageDescriptor icon(String name) {
		return ImageDescriptor.createFromURL(WorkbenchIcons.class.getResource("/icons/" + name + ".svg"));
	}
}
