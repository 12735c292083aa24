// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.relationalimages.validation.rule.Severity;
import org.relationalimages.workbench.image.WorkbenchIcons;

/** How severities look: a disc with a cross, a triangle, a speech bubble; never told apart by colour alone. */
public final class Severities {

	private Severities() {
	}

	/** The icon of a severity. */
	public static ImageDescriptor icon(Severity severity) {
		return WorkbenchIcons.icon(severity.word());
	}

	/** A severity as the heading of a group. */
	static String heading(Severity severity) {
		return switch (severity) {
		case ERROR -> "Errors";
		case WARNING -> "Warnings";
		case PROMPT -> "Prompts";
		};
	}

	/**
	 * An icon with a small mark in its corner: filled for what is found about the element itself, hollow for what is
	 * found about something inside it. Both may be null.
	 */
	public static ImageDescriptor marked(ImageDescriptor icon, Severity own, Severity inside) {
		if (icon == null)
			return null;
		if (own != null && (inside == null || own.isAtLeast(inside)))
			return marked(icon, "marker-" + own.word());
		return inside == null ? icon : marked(icon, "inside-" + inside.word());
	}

	private static ImageDescriptor marked(ImageDescriptor icon, String marker) {
		return new DecorationOverlayIcon(icon, WorkbenchIcons.icon(marker), IDecoration.BOTTOM_RIGHT);
	}
}
