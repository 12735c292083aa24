// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;

/** Asks for several of a cell's choices, with a check mark for each. */
final class SeveralChoices {

	private SeveralChoices() {
	}

	/** The chosen values in their order; null when the user cancelled. */
	static List<Object> ask(Shell shell, String column, Choices choices) {
		List<Integer> indexes = new ArrayList<>();
		for (int index = 0; index < choices.words().size(); index++)
			indexes.add(index);
		ListSelectionDialog dialog = ListSelectionDialog.of(indexes).contentProvider(ArrayContentProvider.getInstance())
				.labelProvider(LabelProvider.createTextProvider(index -> choices.words().get((Integer) index)))
				.title(column == null || column.isBlank() ? "Choose" : column).message("Choose as many as apply:")
				.preselect(choices.present().toArray()).create(shell);
		if (dialog.open() != Window.OK)
			return null;
		return Arrays.stream(dialog.getResult()).map(index -> choices.values().get((Integer) index)).toList();
	}
}
