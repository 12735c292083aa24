// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.pad;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.tool.DoubleClickTool;
import org.relationalimages.viewpoint.tool.EdgeTool;
import org.relationalimages.viewpoint.tool.GenericTool;
import org.relationalimages.viewpoint.tool.ToolDescription;
import org.relationalimages.viewpoint.ui.canvas.Icons;

/** The icons of tools: those of the specification, else ours for their kind. */
public final class StepIcons {

	private final ImageFinder images;
	private final LocalResourceManager made = new LocalResourceManager(JFaceResources.getResources());

	/** Icons that a finder locates. */
	public StepIcons(ImageFinder images) {
		this.images = images;
	}

	/** The icon of a tool; it lives as long as this object. */
	public Image of(ToolDescription tool) {
		return made.create(descriptor(tool, images));
	}

	/** What the icon of a tool is made from. */
	public static ImageDescriptor descriptor(ToolDescription tool, ImageFinder images) {
		ImageDescriptor own = Icons.own(switch (tool) {
		case EdgeTool edge -> "link";
		case GenericTool generic -> "tool";
		case DoubleClickTool open -> "diagram";
		default -> "node";
		});
		return tool.icon().isBlank() ? own : Icons.of(images.find(tool.icon()), own);
	}

	/** Frees the icons. */
	public void dispose() {
		made.dispose();
	}
}
