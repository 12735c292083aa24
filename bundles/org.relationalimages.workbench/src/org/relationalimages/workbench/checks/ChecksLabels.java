// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.jface.viewers.ViewerCell;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.workbench.checks.ChecksPreferences.Choice;
import org.relationalimages.workbench.image.ElementImages;
import org.relationalimages.workbench.image.WorkbenchIcons;

/** How branches and findings read: the message first, then what it is about, then the small print in grey. */
final class ChecksLabels extends StyledCellLabelProvider {

	private static final Styler GREY = StyledString.QUALIFIER_STYLER;

	private final LocalResourceManager manager = new LocalResourceManager(JFaceResources.getResources());

	@Override
	public void update(ViewerCell cell) {
		StyledString text = text(cell.getElement());
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
		cell.setImage(manager.get(icon(cell.getElement())));
		super.update(cell);
	}

	private static StyledString text(Object entry) {
		if (entry instanceof FindingRow row)
			return rowText(row);
		FindingGroup findingGroup = (FindingGroup) entry;
		String heading = findingGroup.element() != null ? FindingTexts.element(findingGroup.element())
				: findingGroup.severity() != null ? Severities.heading(findingGroup.severity()) : "Muted";
		return new StyledString(heading).append("  " + findingGroup.rows().size(), StyledString.COUNTER_STYLER);
	}

	private static StyledString rowText(FindingRow row) {
		StyledString text = new StyledString(FindingTexts.message(row.finding()), row.isMuted() ? GREY : null);
		if (row.isMuted())
			text.append("  muted: " + (row.reason().isBlank() ? "no reason given" : row.reason()), GREY);
		if (!Choice.BY_ELEMENT.isOn())
			text.append("  " + ElementLabels.text(row.finding().element()), GREY);
		// The word for the severity is for those who do not see the icon.
		return text.append("  " + row.finding().severity().word() + " \u00b7 " + row.finding().rule().title(), GREY);
	}

	private static ImageDescriptor icon(Object entry) {
		if (entry instanceof FindingRow row)
			return row.isMuted() ? WorkbenchIcons.icon("mute") : Severities.icon(row.finding().severity());
		FindingGroup findingGroup = (FindingGroup) entry;
		if (findingGroup.element() != null)
			return Severities.marked(ElementImages.descriptor(findingGroup.element().eClass()), findingGroup.worst(), null);
		return findingGroup.severity() == null ? WorkbenchIcons.icon("mute") : Severities.icon(findingGroup.severity());
	}

	@Override
	public String getToolTipText(Object entry) {
		if (!(entry instanceof FindingRow row))
			return null;
		String text = FindingTexts.message(row.finding()) + "\n" + FindingTexts.element(row.finding().element()) + "\n"
				+ FindingTexts.origin(row.finding()) + (row.isMuted() ? "\nMuted: " + row.reason() : "");
		return text.replace("&", "&&"); // the tooltip is a label, where a single one marks a mnemonic
	}

	@Override
	public void dispose() {
		manager.dispose();
		super.dispose();
	}
}
