// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.relationalimages.workbench.checks.ChecksPreferences.Choice;
import org.relationalimages.workbench.image.WorkbenchIcons;

/** The buttons and the menu of the view: mending, grouping, what is shown. */
final class ChecksBar {

	private static final String FIX = "org.relationalimages.workbench.quickFixCommand";

	private final ChecksView view;
	private final List<Switch> switches = new ArrayList<>();

	ChecksBar(ChecksView view) {
		this.view = view;
	}

	void fill(IActionBars bars) {
		IToolBarManager tools = bars.getToolBarManager();
		tools.add(new CommandContributionItem(new CommandContributionItemParameter(view.getSite(), null, FIX,
				CommandContributionItem.STYLE_PUSH)));
		tools.add(new Separator());
		tools.add(choice("Group by element", Choice.BY_ELEMENT, WorkbenchIcons.icon("by-element")));
		tools.add(choice("Show muted findings", Choice.MUTED, WorkbenchIcons.icon("mute")));
		IMenuManager menu = bars.getMenuManager();
		menu.add(grouping("Group by &element", true));
		menu.add(grouping("Group by &severity", false));
		menu.add(new Separator());
		menu.add(choice("Show &muted findings", Choice.MUTED, null));
		menu.add(choice("Show marks in &diagrams", Choice.MARKS, null));
		bars.updateActionBars();
	}

	/** Lets the check marks follow the choices. */
	void update() {
		switches.forEach(Switch::follow);
	}

	private Action choice(String text, Choice choice, ImageDescriptor icon) {
		return add(new Switch(text, IAction.AS_CHECK_BOX, choice, true, icon));
	}

	private Action grouping(String text, boolean byElement) {
		return add(new Switch(text, IAction.AS_RADIO_BUTTON, Choice.BY_ELEMENT, byElement, null));
	}

	private Switch add(Switch one) {
		switches.add(one);
		return one;
	}

	/** Checked while a choice stands as it says. */
	private static final class Switch extends Action {

		private final Choice choice;
		private final boolean when;

		Switch(String text, int style, Choice choice, boolean when, ImageDescriptor icon) {
			super(text, style);
			this.choice = choice;
			this.when = when;
			setImageDescriptor(icon);
			setToolTipText(text.replace("&", ""));
			follow();
		}

		private void follow() {
			setChecked(choice.isOn() == when);
		}

		@Override
		public void run() {
			if (isChecked() != (choice.isOn() == when))
				choice.set(isChecked() == when);
		}
	}
}
