// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.editor;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;
import org.eclipse.gef.ui.palette.PaletteViewerProvider;
import org.eclipse.gef.ui.parts.GraphicalEditorWithFlyoutPalette;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DiagramEvent;
import org.relationalimages.viewpoint.diagram.DiagramListener;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.session.SessionEvent;
import org.relationalimages.viewpoint.session.SessionListener;
import org.relationalimages.viewpoint.ui.arrange.Arrangement;
import org.relationalimages.viewpoint.ui.badge.Badges;
import org.relationalimages.viewpoint.ui.bar.Actions;
import org.relationalimages.viewpoint.ui.bar.EditorBar;
import org.relationalimages.viewpoint.ui.canvas.NativeScaling;
import org.relationalimages.viewpoint.ui.canvas.ThemeOptOut;
import org.relationalimages.viewpoint.ui.clip.ClipActions;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.command.EditorMessages;
import org.relationalimages.viewpoint.ui.command.SessionStack;
import org.relationalimages.viewpoint.ui.command.TextFilter;
import org.relationalimages.viewpoint.ui.crumb.CrumbBar;
import org.relationalimages.viewpoint.ui.highlight.Highlighting;
import org.relationalimages.viewpoint.ui.legend.LegendView;
import org.relationalimages.viewpoint.ui.marker.Markers;
import org.relationalimages.viewpoint.ui.menu.DiagramMenu;
import org.relationalimages.viewpoint.ui.outline.OverviewPage;
import org.relationalimages.viewpoint.ui.pad.ContextPad;
import org.relationalimages.viewpoint.ui.palette.ListPalette;
import org.relationalimages.viewpoint.ui.palette.PaletteBuilder;
import org.relationalimages.viewpoint.ui.part.LabelEditor;
import org.relationalimages.viewpoint.ui.quickadd.QuickAdd;
import org.relationalimages.viewpoint.ui.replay.ReplayView;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;
import org.relationalimages.viewpoint.ui.viewer.RememberedView;

/** Edits any diagram of any specification. Its input is or adapts to a {@link DiagramSource}. */
public final class DiagramEditor extends GraphicalEditorWithFlyoutPalette implements ISetSelectionTarget, CaseEditor {

	/** The editor's id. */
	public static final String ID = "org.relationalimages.viewpoint.ui.editor";

	private static final String CONTEXT = "org.relationalimages.viewpoint.ui.context";

	private final EditorMessages messages = new EditorMessages(this);
	private final SessionListener sessionListener = event -> {
		if (event.kind() == SessionEvent.Kind.SAVED)
			messages.outdate();
		sessionChanged();
	};
	private final DiagramListener diagramListener = this::followed;
	private DiagramSource source;
	private String toldPlace;
	private DiagramController diagramController;
	private SessionStack stack;
	private PaletteBuilder palette;
	private EditorBar bar;
	private Arrangement arrangement;
	private ReplayView replay;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		source = Adapters.adapt(input, DiagramSource.class);
		if (source == null)
			throw new PartInitException("\"" + input.getName() + "\" is no diagram; open it from its case.");
		diagramController = new DiagramController(source.session(), source.diagram(), source.layouter(), messages, source::navigate);
		diagramController.setKeeper(source::keptBack);
		diagramController.setOutgoing(source::outgoing);
		diagramController.setKinds(source::kind);
		stack = new SessionStack(diagramController);
		palette = new PaletteBuilder(diagramController, source.images());
		setEditDomain(new DefaultEditDomain(this));
		getEditDomain().setCommandStack(stack);
		super.init(site, input);
		source.session().addListener(sessionListener);
		source.diagram().addListener(diagramListener);
		setPartName(source.titleOf(source.diagram().name()));
	}

	@Override
	public void createPartControl(Composite parent) {
		Composite all = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = layout.marginHeight = layout.verticalSpacing = 0;
		all.setLayout(layout);
		Composite body = new Composite(all, SWT.NONE);
		body.setLayout(new FillLayout());
		body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		super.createPartControl(body);
		ThemeOptOut.keep(body);
		body.getDisplay().asyncExec(() -> {
			if (body.isDisposed())
				return;
			ThemeOptOut.insist(body); // the palette fills itself later, and is themed then
			if (!RememberedView.restore(viewer(), source.keptView()))
				viewer().fitReadably();
			firePropertyChange(PROP_DIRTY); // what was never saved is dirty from the start, and nobody has queried the state yet
		});
		viewer().followTheme(all);
		arrangement = new Arrangement(viewer(), source.layouter());
		bar = new EditorBar(viewer());
		source.replay().ifPresent(start -> replay = new ReplayView(viewer(), body, start));
		ToolBar control = bar.createControl(all, arrangement, source.switches(diagramController), replayAction());
		control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		control.moveAbove(body);
		CrumbBar crumbs = CanvasRows.create(all, viewer(), body, source);
		viewer().getControl().addDisposeListener(event -> RememberedView.keep(viewer(), source::keepView));
		EditorHooks hooks = new EditorHooks(this, arrangement, crumbs);
		DiagramMenu menu = new DiagramMenu(viewer(), arrangement, hooks::addPictureCommands);
		viewer().setContextMenu(menu);
		getSite().registerContextMenu(menu, viewer());
		hooks.activate();
		getSite().getService(IContextService.class).activateContext(CONTEXT);
	}

	private Optional<Action> replayAction() {
		return Optional.ofNullable(replay)
				.map(view -> Actions.push("Replay: the diagram as it was after each session", "replay", view::toggle));
	}

	@Override
	protected void createGraphicalViewer(Composite parent) {
		setGraphicalViewer(new DiagramViewer(NativeScaling.holder(parent), getEditDomain(), diagramController, source.images()));
		new TextFilter(source::keepable).install(viewer());
		Markers.install(viewer(), source.diagram(), source.markers());
		LegendView.install(viewer(), source.diagram(), source.legend(), new Images(source.images()));
		if (source.highlights() != null)
			Highlighting.install(viewer(), source.highlights());
		Badges.install(viewer());
		ContextPad.install(viewer(), source.images(), source.steps(), source.openings());
		QuickAdd.install(viewer(), source.images(), source.steps());
		ClipActions.install(viewer(), source.steps(), source::staying);
		messages.follow(viewer());
		hookGraphicalViewer();
		initializeGraphicalViewer();
	}

	/** The control next to the palette: the parent of the canvas. */
	@Override
	protected Control getGraphicalControl() {
		return viewer().getControl().getParent();
	}

	@Override
	protected void createActions() {
		EditorHooks.registerActions(this, getActionRegistry(), getStackActions(), getSelectionActions());
	}

	@Override
	protected PaletteRoot getPaletteRoot() {
		return palette.root();
	}

	@Override
	protected PaletteViewerProvider createPaletteViewerProvider() {
		return new ListPalette(getEditDomain(), palette::filter, this::getGraphicalViewer);
	}

	@Override
	protected FlyoutPreferences getPalettePreferences() {
		return new PalettePreferences();
	}

	@Override
	public void refreshTitle() {
		setPartName(source.titleOf(source.diagram().name()));
		String place = getTitleToolTip();
		if (place.equals(toldPlace))
			return;
		toldPlace = place;
		firePropertyChange(IWorkbenchPart.PROP_TITLE);
	}

	/** The canvas; null before the editor is shown. */
	public DiagramViewer viewer() {
		return (DiagramViewer) getGraphicalViewer();
	}

	/** The diagram it edits. */
	public DDiagram diagram() {
		return source.diagram();
	}

	@Override
	public DiagramSource source() {
		return source;
	}

	@Override
	public EObject target() {
		return source.diagram().target();
	}

	@Override
	public boolean reveal(EObject target) {
		return viewer() != null && viewer().reveal(target);
	}

	@Override
	public void selectReveal(ISelection selection) {
		if (selection instanceof IStructuredSelection structured && !structured.isEmpty()) {
			EObject target = Adapters.adapt(structured.getFirstElement(), EObject.class);
			if (target != null)
				reveal(target);
		}
	}

	@Override
	public boolean isDirty() {
		return source != null && source.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		finishTyping();
		source.save(monitor);
	}

	private void finishTyping() {
		if (viewer() != null)
			LabelEditor.finish(viewer());
	}

	@Override
	public boolean isSaveAsAllowed() {
		return true;
	}

	@Override
	public void doSaveAs() {
		finishTyping();
		source.saveAs(getSite().getShell());
	}

	@Override
	@SuppressWarnings({ "rawtypes", "unchecked" })
	public Object getAdapter(Class type) {
		if (type == EditingSession.class)
			return source.session();
		if (type == DDiagram.class)
			return source.diagram();
		if (type == DiagramSource.class)
			return source;
		if (type == ZoomManager.class)
			return viewer() == null ? null : viewer().zoom();
		if (type == IContentOutlinePage.class)
			return viewer() == null ? null : new OverviewPage(viewer());
		if (type == IPropertySheetPage.class)
			// GEF's own page does not show the model; the bundle that provides the model provides the page.
			return Platform.getAdapterManager().loadAdapter(this, type.getName());
		return super.getAdapter(type);
	}

	@Override
	public void dispose() {
		if (source != null) {
			source.session().removeListener(sessionListener);
			source.diagram().removeListener(diagramListener);
		}
		if (replay != null)
			replay.close();
		if (bar != null)
			bar.dispose();
		messages.dispose();
		super.dispose();
		if (stack != null)
			stack.dispose();
		if (source != null)
			source.closed();
	}

	private void sessionChanged() {
		// Undo can take away what a diagram is of; there is nothing to show then.
		if (source.session().diagrams().all().contains(source.diagram()) && source.session().isAttached(source.diagram().target()))
			firePropertyChange(PROP_DIRTY);
		else
			getSite().getPage().closeEditor(this, false);
	}

	private void followed(DiagramEvent event) {
		if (event.settings())
			setPartName(source.titleOf(source.diagram().name()));
		palette.follow(event);
	}
}
