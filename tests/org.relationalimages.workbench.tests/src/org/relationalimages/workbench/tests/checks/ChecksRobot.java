// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.tests.checks;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.AbstractHyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.relationalimages.ui.tests.support.EventLoop;
import org.relationalimages.validation.Rules;
import org.relationalimages.validation.rule.Rule;
import org.relationalimages.workbench.checks.ChecksView;
import org.relationalimages.workbench.tests.support.Dialogs;
import org.relationalimages.workbench.tests.support.Menus;
import org.relationalimages.workbench.tests.support.WorkbenchFixture;

/** The Checks view, with the hand of a user on it. */
final class ChecksRobot {

	private final ChecksView view;
	private final TreeViewer viewer;

	/** The view, brought to the front. */
	ChecksRobot() {
		try {
			view = (ChecksView) WorkbenchFixture.page().showView(ChecksView.ID);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
		viewer = (TreeViewer) view.getSite().getSelectionProvider();
		EventLoop.settle();
	}

	ChecksView view() {
		return view;
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** Everything but the tree that can be read in the view. */
	String says() {
		return Dialogs.texts(body());
	}

	/** All controls of the view. */
	Composite body() {
		return viewer.getTree().getParent().getParent().getParent();
	}

	/** The headings of the branches, without their numbers. */
	List<String> branches() {
		return viewer.getTree().isVisible()
				? Arrays.stream(viewer.getTree().getItems()).map(item -> item.getText().replaceAll("  \\d+$", "")).toList()
				: List.of();
	}

	/** The findings from top to bottom. */
	List<TreeItem> rows() {
		List<TreeItem> rows = new ArrayList<>();
		if (viewer.getTree().isVisible())
			for (TreeItem branch : viewer.getTree().getItems())
				rows.addAll(Arrays.asList(branch.getItems()));
		return rows;
	}

	/** How many findings of a rule are shown. */
	long count(String rule) {
		return rows().stream().filter(item -> isOf(item, rule)).count();
	}

	/** Whether a row is a finding of a rule: it ends with the rule's title, which is all that the form of the case has. */
	static boolean isOf(TreeItem row, String rule) {
		return row.getText().endsWith(Rules.of(rule).map(Rule::title).orElse(rule));
	}

	/** Chooses a finding of a rule, and waits for it before. */
	TreeItem choose(String rule) {
		EventLoop.until(rule + " has spoken", () -> count(rule) > 0);
		TreeItem row = rows().stream().filter(item -> isOf(item, rule)).findFirst().orElseThrow();
		viewer.setSelection(new StructuredSelection(row.getData()), true);
		EventLoop.settle();
		return viewer.getTree().getSelection()[0];
	}

	/** Presses Enter on a finding of a rule. */
	void enter(String rule) {
		choose(rule);
		viewer.getTree().notifyListeners(SWT.DefaultSelection, new Event());
		EventLoop.settle();
	}

	/** The entries of the context menu. */
	List<String> menu() {
		return Menus.texts(viewer.getControl().getMenu());
	}

	/** Chooses an entry of the context menu. */
	void pick(String... path) {
		Menus.choose(viewer.getControl().getMenu(), path);
	}

	/** Switches something in the view's menu or tool bar. */
	void toggle(String text, boolean on) {
		for (IContributionManager bar : List.of(view.getViewSite().getActionBars().getMenuManager(),
				view.getViewSite().getActionBars().getToolBarManager()))
			for (var item : bar.getItems())
				if (item instanceof ActionContributionItem one && one.getAction().getText().replace("&", "").equals(text)) {
					IAction action = one.getAction();
					if (action.isChecked() != on) {
						action.setChecked(on);
						action.run();
					}
					EventLoop.settle();
					return;
				}
		fail("no switch " + text);
	}

	/** The links in a composite, from top to bottom. */
	static List<String> links(Composite parent) {
		return Dialogs.all(parent).stream().filter(ImageHyperlink.class::isInstance).map(ImageHyperlink.class::cast)
				.map(ImageHyperlink::getText).toList();
	}

	/** The link of that text. */
	static AbstractHyperlink link(Composite parent, String text) {
		for (Control one : Dialogs.all(parent))
			if (one instanceof ImageHyperlink link && link.getText().equals(text))
				return link;
		return fail("no link \"" + text + "\" among " + links(parent));
	}

	/** Follows a link with the keyboard. */
	static void follow(Composite parent, String text) {
		Event enter = new Event();
		enter.character = '\r';
		enter.keyCode = SWT.CR;
		link(parent, text).notifyListeners(SWT.KeyDown, enter);
		EventLoop.settle();
	}
}
