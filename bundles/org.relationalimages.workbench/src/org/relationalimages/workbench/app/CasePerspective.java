// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.relationalimages.workbench.checks.ChecksView;
import org.relationalimages.workbench.navigator.CaseNavigator;

/** Cases on the left with the overview below, diagrams in the middle, properties on the right, findings at the bottom. */
public final class CasePerspective implements IPerspectiveFactory {

	/** The perspective's id. */
	public static final String ID = "org.relationalimages.workbench.perspective";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(true);
		String editors = layout.getEditorArea();
		layout.addView(CaseNavigator.ID, IPageLayout.LEFT, 0.2f, editors);
		layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.72f, CaseNavigator.ID);
		layout.addView(ChecksView.ID, IPageLayout.BOTTOM, 0.76f, editors);
		layout.addView(IPageLayout.ID_PROP_SHEET, IPageLayout.RIGHT, 0.74f, editors);
		layout.getViewLayout(CaseNavigator.ID).setCloseable(false);
		layout.addShowViewShortcut(CaseNavigator.ID);
		layout.addShowViewShortcut(ChecksView.ID);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
		layout.addNewWizardShortcut("org.relationalimages.workbench.newCase");
		layout.addNewWizardShortcut("org.relationalimages.workbench.newDiagram");
	}
}
