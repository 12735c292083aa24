// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.casefile.Characters;
import org.relationalimages.design.Design;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseLegend;
import org.relationalimages.export.ExportGate;
import org.relationalimages.export.plan.ClipboardPicture;
import org.relationalimages.picture.PictureOptions;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.Emphasis;
import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.graphics.legend.LegendWords;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.tool.Navigation;
import org.relationalimages.viewpoint.ui.bar.SwitchMenu;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.command.OutgoingPicture;
import org.relationalimages.viewpoint.ui.editor.DiagramSource;
import org.relationalimages.viewpoint.ui.highlight.HighlightSource;
import org.relationalimages.viewpoint.ui.marker.MarkerSource;
import org.relationalimages.viewpoint.views.Views;
import org.relationalimages.workbench.image.WorkbenchIcons;
import org.relationalimages.workbench.status.Background;

/** One diagram of an open case, for an editor. */
public final class DiagramEditorInput implements IEditorInput, DiagramSource {

	private final CaseDocument owner;
	private final DDiagram diagram;
	private final FoundationHighlights highlights;

	/** A diagram of the case. */
	public DiagramEditorInput(CaseDocument owner, DDiagram diagram) {
		this.owner = owner;
		this.diagram = diagram;
		highlights = new FoundationHighlights(diagram);
	}

	/** The input of an editor, when it is one of ours that was already opened. */
	public static Optional<DiagramEditorInput> of(IEditorReference reference) {
		try {
			return reference.getEditorInput() instanceof DiagramEditorInput input ? Optional.of(input) : Optional.empty();
		} catch (PartInitException e) {
			return Optional.empty(); // an editor of a case that could not be restored
		}
	}

	/** The case the diagram belongs to. */
	public CaseDocument owner() {
		return owner;
	}

	@Override
	public EditingSession session() {
		return owner.session();
	}

	@Override
	public DDiagram diagram() {
		return diagram;
	}

	@Override
	public ImageFinder images() {
		return Design::picture;
	}

	@Override
	public Layouter layouter() {
		return owner.layouts().layouter();
	}

	@Override
	public MarkerSource markers() {
		MarkerSource marks = Adapters.adapt(owner, MarkerSource.class);
		return marks == null ? MarkerSource.NONE : marks;
	}

	@Override
	public HighlightSource highlights() {
		return diagram.description().name().equals(Design.IMAGE_LAYERS) ? highlights : null;
	}

	/** What stands out in the editor now, for pictures. */
	public Emphasis.Choice emphasis() {
		return highlights.choice();
	}

	@Override
	public List<SwitchMenu> switches(DiagramController controller) {
		return SessionChoice.of(owner.root(), controller).stream().toList();
	}

	@Override
	public void navigate(List<Navigation> navigations) {
		navigations.forEach(one -> OpenFlow.navigate(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), owner, one));
	}

	@Override
	public String keptBack() {
		return ExportGate.reasons(owner.root()).isEmpty() ? null
				: "This case for teaching can't be copied as a picture yet; File > Export says why.";
	}

	@Override
	public LegendWords legend() {
		return CaseLegend.WORDS;
	}

	/** Made beside the UI thread of a copy, in which nothing is edited meanwhile. */
	@Override
	public OutgoingPicture outgoing(boolean hasLegend) throws IOException {
		if (ExportGate.sensitive(owner.root()) == 0)
			return null;
		Views views = owner.views();
		CaseDiagram shown = new CaseDiagram(diagram.description(), diagram.target());
		PictureOptions options = PictureOptions.DEFAULT.withLegend(hasLegend ? CaseLegend.WORDS : LegendWords.NONE).withEmphasis(emphasis());
		ClipboardPicture picture = Background.run("Drawing the picture",
				() -> ClipboardPicture.of(owner.root(), owner.title(), shown, views, options));
		return new OutgoingPicture(picture.png(), picture.leftOut().sentence());
	}

	@Override
	public boolean isDirty() {
		return owner.isDirty();
	}

	@Override
	public void save(IProgressMonitor monitor) {
		SaveFlow.save(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), owner);
	}

	@Override
	public void saveAs(Shell shell) {
		SaveFlow.saveAs(shell, owner);
	}

	/** The workbench keeps no list of what was open lately: it would name cases. */
	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public String keepable(String typed) {
		return Characters.clean(typed);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return owner.isProtected() ? WorkbenchIcons.locked(WorkbenchIcons.icon("diagram")) : WorkbenchIcons.icon("diagram");
	}

	@Override
	public String getName() {
		return diagram.name();
	}

	@Override
	public String getToolTipText() {
		return diagram.name() + " \u2014 " + owner.title() + " (" + owner.place()
				+ (owner.isProtected() ? ", protected" : "") + (owner.isReadOnly() ? ", read-only" : "") + ")";
	}

	@Override
	public IPersistableElement getPersistable() {
		return DiagramInputFactory.remembers(owner) ? new DiagramInputFactory(this) : null;
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == DiagramSource.class ? type.cast(this) : null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DiagramEditorInput input && input.diagram == diagram;
	}

	@Override
	public int hashCode() {
		return Objects.hashCode(diagram);
	}
}
