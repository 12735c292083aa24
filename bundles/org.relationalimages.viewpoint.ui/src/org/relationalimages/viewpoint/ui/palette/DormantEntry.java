// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.palette;

import java.util.function.Supplier;

import org.eclipse.gef.Tool;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.relationalimages.viewpoint.tool.ToolDescription;

/** A tool that can't be used as things are: pale, with the reason in its tooltip. */
public final class DormantEntry extends ToolEntry implements UsableEntry {

	private final ToolDescription description;
	private final Supplier<Tool> tool;
	private final Runnable waking;

	DormantEntry(ToolDescription description, String reason, ImageDescriptor icon, Supplier<Tool> tool, Runnable waking) {
		super(description.label(), (reason + " " + description.documentation()).strip(), pale(icon), pale(icon));
		this.description = description;
		this.tool = tool;
		this.waking = waking;
	}

	@Override
	public ToolDescription tool() {
		return description;
	}

	@Override
	public void wake() {
		waking.run();
	}

	private static ImageDescriptor pale(ImageDescriptor icon) {
		return ImageDescriptor.createWithFlags(icon, SWT.IMAGE_DISABLE);
	}

	@Override
	public Tool createTool() {
		return tool.get();
	}
}
