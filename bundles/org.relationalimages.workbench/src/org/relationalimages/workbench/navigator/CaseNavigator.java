// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.navigator;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.dialogs.PatternFilter;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.relationalimages.cases.TeachingCase;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.tables.CaseTable;
import org.relationalimages.viewpoint.ui.accessibility.SpokenName;
import org.relationalimages.workbench.checks.ChecksView;
import org.relationalimages.workbench.keys.CaseKeys;
import org.relationalimages.workbench.open.CaseProperties;
import org.relationalimages.workbench.open.OpenDocuments;
import org.relationalimages.workbench.open.OpenFlow;
import org.relationalimages.workbench.open.Reveal;
import org.relationalimages.workbench.open.UndoHandlers;

/** The tree of cases: their diagrams, tables and elements, and the shelf of teaching cases. Double click or Enter opens. */
public final class CaseNavigator extends ViewPart implements ISetSelectionTarget {

	/** The view's id. */
	public static final String ID = "org.relationalimages.workbench.navigator";

	private final Runnable follower = this::scheduleRefresh;
	private TreeViewer viewer;
	private UndoHandlers undoHandlers;
	private FindingsFollower findings;
	private boolean scheduled;

	@Override
	public void createPartControl(Composite parent) {
		parent.setLayout(new FillLayout());
		PatternFilter filter = new PatternFilter();
		filter.setIncludeLeadingWildcard(true);
		SearchedTree tree = new SearchedTree(parent, filter);
		tree.setInitialText("Find a case or an element");
		viewer = tree.getViewer();
		SpokenName.give(viewer.getTree(), "Cases");
		SpokenName.give(tree.getFilterControl(), "Find a case or an element");
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new CaseTree());
		viewer.setLabelProvider(new StyledLabels(new CaseLabels()));
		viewer.setInput(OpenDocuments.get());
		viewer.expandToLevel(CaseTree.SHELF, 1);
		viewer.addDoubleClickListener(event -> open(((IStructuredSelection) event.getSelection()).getFirstElement()));
		contextMenu();
		getSite().setSelectionProvider(viewer);
		undoHandlers = new UndoHandlers(getViewSite().getActionBars(), this::chosenCase);
		viewer.addSelectionChangedListener(event -> undoHandlers.update());
		OpenDocuments.get().addListener(follower);
		findings = new FindingsFollower(follower);
		getSite().getService(IContextService.class).activateContext(ChecksView.KEYS);
		CaseKeys.install();
	}

	private void contextMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> {
			NavigatorMenu.fill(manager, viewer.getStructuredSelection(), getSite().getPage());
			manager.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		});
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		getSite().registerContextMenu(menu, viewer);
	}

	/** Opens what was double-clicked: a case, a diagram, a table, or the diagram that shows an element. */
	private void open(Object entry) {
		switch (entry) {
		case null -> { }
		case TeachingCase closed -> OpenFlow.openTeachingCase(getSite().getPage(), closed);
		case CaseDocument open -> OpenFlow.openFirstDiagram(getSite().getPage(), open);
		case CaseDiagram diagram -> OpenFlow.openDiagram(getSite().getPage(), diagram);
		case CaseTable table -> OpenFlow.openTable(getSite().getPage(), table);
		case EObject element -> Reveal.inDiagram(getSite().getPage(), element);
		default -> viewer.setExpandedState(entry, !viewer.getExpandedState(entry));
		}
	}

	/** The case of the selected entry. */
	private Optional<CaseDocument> chosenCase() {
		return caseOf(viewer.getStructuredSelection().getFirstElement());
	}

	/** The case an entry of the tree belongs to. */
	public static Optional<CaseDocument> caseOf(Object entry) {
		return switch (entry) {
		case CaseDocument open -> Optional.of(open);
		case DiagramsGroup group -> Optional.of(group.owner());
		case TablesGroup group -> Optional.of(group.owner());
		case KindGroup group -> Optional.of(group.owner());
		case Group group -> Optional.of(group.owner());
		case CaseDiagram diagram -> OpenDocuments.get().of(diagram.target());
		case CaseTable table -> OpenDocuments.get().of(table.target());
		case EObject element -> OpenDocuments.get().of(element);
		case null, default -> Optional.empty();
		};
	}

	private void scheduleRefresh() {
		if (scheduled || viewer.getControl().isDisposed())
			return;
		scheduled = true;
		viewer.getControl().getDisplay().asyncExec(() -> {
			scheduled = false;
			if (!viewer.getControl().isDisposed())
				refresh();
		});
	}

	/** A case that comes in above the first row is to be seen, unless one has scrolled down. */
	private void refresh() {
		Tree tree = viewer.getTree();
		boolean isAtTop = tree.getItemCount() > 0 && tree.getTopItem() == tree.getItem(0);
		viewer.refresh();
		if (isAtTop && tree.getItemCount() > 0)
			tree.setTopItem(tree.getItem(0));
	}

	/** Selects an entry and shows its surroundings. */
	public void reveal(Object entry) {
		selectReveal(new StructuredSelection(entry));
	}

	@Override
	public void selectReveal(ISelection selection) {
		viewer.setSelection(selection, true);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IPropertySheetPage.class)
			return type.cast(CaseProperties.page());
		return super.getAdapter(type);
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public void dispose() {
		OpenDocuments.get().removeListener(follower);
		if (findings != null)
			findings.dispose();
		if (undoHandlers != null)
			undoHandlers.dispose();
		super.dispose();
	}
}
