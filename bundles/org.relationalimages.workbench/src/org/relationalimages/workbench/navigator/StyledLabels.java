// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.navigator;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ILabelProvider;

/** Styled labels that are plain ones, too: the filter of the tree searches in plain text. */
final class StyledLabels extends DelegatingStyledCellLabelProvider implements ILabelProvider {

	private final CaseLabels labels;

	StyledLabels(CaseLabels labels) {
		super(labels);
		this.labels = labels;
	}

	@Override
	public String getText(Object entry) {
		return labels.getText(entry);
	}
}
