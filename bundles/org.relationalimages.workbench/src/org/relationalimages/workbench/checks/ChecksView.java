// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.List;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.checks.ChecksPreferences.Choice;
import org.relationalimages.workbench.keys.CaseKeys;
import org.relationalimages.workbench.open.CaseProperties;
import org.relationalimages.workbench.open.Reveal;
import org.relationalimages.workbench.open.UndoHandlers;

/** What the rules say about the case the user works on, live. Double click or Enter goes to the element; Ctrl+1 mends. */
public final class ChecksView extends ViewPart {

	/** The view's id. */
	public static final String ID = "org.relationalimages.workbench.checks";

	/** The key context in which Ctrl+1 is bound beside diagrams, which have their own. */
	public static final String KEYS = "org.relationalimages.workbench.checks.context";

	private final Runnable follower = this::refresh;
	private final Runnable preferences = this::chosenOtherwise;
	private final ChecksBar bar = new ChecksBar(this);
	private final IPartListener2 visibility = new IPartListener2() {
		@Override
		public void partVisible(IWorkbenchPartReference part) {
			if (part.getPart(false) == ChecksView.this)
				refresh();
		}
	};
	private ChecksPane pane;
	private CaseWatch watch;
	private CaseChecks checks;
	private UndoHandlers undoHandlers;

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		pane = new ChecksPane(parent, this::refresh);
		pane.viewer().addDoubleClickListener(event -> open(((IStructuredSelection) event.getSelection()).getFirstElement()));
		getSite().setSelectionProvider(pane.viewer());
		contextMenu();
		watch = new CaseWatch(getSite().getWorkbenchWindow(), this::follow);
		undoHandlers = new UndoHandlers(getViewSite().getActionBars(), () -> watch.current());
		bar.fill(getViewSite().getActionBars());
		getSite().getService(IContextService.class).activateContext(KEYS);
		CaseKeys.install();
		getSite().getPage().addPartListener(visibility);
		ChecksPreferences.addListener(preferences);
		follow();
	}

	private void contextMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> {
			FindingMenu entries = new FindingMenu(getSite().getPage());
			FindingRow row = chosen();
			if (row != null) {
				manager.add(FindingMenu.action("Go to element", null, () -> open(row)));
				manager.add(new Separator());
				if (row.isMuted())
					entries.addUnmute(manager, row.finding());
				else {
					entries.addFixes(manager, row.finding());
					manager.add(new Separator());
					entries.addMutes(manager, row.finding(), "");
				}
			}
			manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		});
		pane.viewer().getControl().setMenu(menu.createContextMenu(pane.viewer().getControl()));
		getSite().registerContextMenu(menu, pane.viewer());
	}

	private void open(Object entry) {
		if (entry instanceof FindingRow row)
			Reveal.to(getSite().getPage(), row.finding().element(), row.finding().feature());
		else if (entry instanceof FindingGroup findingGroup && findingGroup.element() != null)
			Reveal.to(getSite().getPage(), findingGroup.element(), findingGroup.rows().get(0).finding().feature());
		else if (entry != null)
			pane.viewer().setExpandedState(entry, !pane.viewer().getExpandedState(entry));
	}

	/** The finding that is chosen, or null. */
	FindingRow chosen() {
		return pane.chosen();
	}

	private void follow() {
		if (checks != null)
			checks.removeListener(follower);
		checks = watch.current().map(AllChecks.get()::of).orElse(null);
		if (checks != null)
			checks.addListener(follower);
		undoHandlers.update();
		refresh();
	}

	private void chosenOtherwise() {
		bar.update();
		refresh();
	}

	/** Nothing is done for a view that nobody sees; it catches up when it comes to the front. */
	private void refresh() {
		if (pane == null || pane.viewer().getControl().isDisposed() || !getSite().getPage().isPartVisible(this))
			return;
		pane.show(checks);
		if (checks == null) {
			pane.show(List.of(), "", "\n  Open a case, and what its rules say about it can be read here.");
			return;
		}
		CheckIndex index = checks.index();
		List<FindingGroup> branches = ChecksTree.of(index.result(), Choice.BY_ELEMENT.isOn(), Choice.MUTED.isOn(), pane.filter());
		boolean isCut = branches.stream().mapToInt(findingGroup -> findingGroup.rows().size()).sum() >= ChecksTree.MOST;
		pane.show(branches, index.counts() + (isCut ? "; the first " + ChecksTree.MOST + " are listed" : ""), sentence(checks.open(), index));
	}

	private String sentence(CaseDocument open, CheckIndex index) {
		if (!checks.isKnown())
			return "";
		if (!pane.filter().isBlank())
			return "\n  Nothing that was found has these words.";
		int muted = index.result().muted().size();
		return "\n  Nothing to mend or to ask in \u201c" + open.title().replace("&", "&&") + "\u201d." + (muted == 0 ? ""
				: muted == 1 ? " One finding is muted." : " " + muted + " findings are muted.");
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IPropertySheetPage.class)
			return type.cast(CaseProperties.page());
		return super.getAdapter(type);
	}

	@Override
	public void setFocus() {
		pane.setFocus();
	}

	@Override
	public void dispose() {
		ChecksPreferences.removeListener(preferences);
		getSite().getPage().removePartListener(visibility);
		if (checks != null)
			checks.removeListener(follower);
		if (watch != null)
			watch.dispose();
		if (undoHandlers != null)
			undoHandlers.dispose();
		super.dispose();
	}
}
