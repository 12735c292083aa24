// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.relationalimages.design.Design;
import org.relationalimages.design.steps.NextStepOrder;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.diagrams.CaseDiagram;
import org.relationalimages.document.diagrams.CaseLegend;
import org.relationalimages.document.replay.Replay;
import org.relationalimages.export.ExportGate;
import org.relationalimages.export.RedactedCopy;
import org.relationalimages.export.plan.ClipboardPicture;
import org.relationalimages.export.plan.PrintedDiagram;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.picture.PictureOptions;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.Emphasis;
import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.graphics.legend.LegendWords;
import org.relationalimages.viewpoint.tool.Navigation;
import org.relationalimages.viewpoint.ui.bar.SwitchMenu;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.command.OutgoingDrawing;
import org.relationalimages.viewpoint.ui.command.OutgoingPicture;
import org.relationalimages.viewpoint.ui.crumb.Crumb;
import org.relationalimages.viewpoint.ui.editor.DiagramSource;
import org.relationalimages.viewpoint.ui.highlight.HighlightSource;
import org.relationalimages.viewpoint.ui.marker.MarkerSource;
import org.relationalimages.viewpoint.ui.pad.Opening;
import org.relationalimages.viewpoint.ui.pad.StepOrder;
import org.relationalimages.viewpoint.ui.replay.ReplaySource;
import org.relationalimages.viewpoint.ui.viewer.RememberedView;
import org.relationalimages.viewpoint.views.Views;
import org.relationalimages.workbench.status.Background;

/** One diagram of an open case, for an editor. */
public final class DiagramEditorInput extends CaseEditorInput implements DiagramSource {

	private final DDiagram diagram;
	private final FoundationHighlights highlights;

	/** A diagram of the case. */
	public DiagramEditorInput(CaseDocument owner, DDiagram diagram) {
		super(owner);
		this.diagram = diagram;
		highlights = new FoundationHighlights(diagram);
	}

	@Override
	String kind() {
		return "diagram";
	}

	@Override
	String description() {
		return diagram.description().name();
	}

	@Override
	EObject target() {
		return diagram.target();
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
		return owner().layouts().layouter();
	}

	@Override
	public String kind(EClass type) {
		return ElementLabels.type(type);
	}

	@Override
	public MarkerSource markers() {
		MarkerSource marks = Adapters.adapt(owner(), MarkerSource.class);
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
		return SessionChoice.of(owner(), controller).stream().toList();
	}

	@Override
	public Optional<Supplier<ReplaySource>> replay() {
		return Replay.isOffered(owner().root(), diagram) ? Optional.of(() -> new CaseReplay(Replay.of(owner().root(), diagram).orElseThrow()))
				: Optional.empty();
	}

	@Override
	public StepOrder steps() {
		return element -> NextStepOrder.of(diagram.description().name(), element.mapping().name());
	}

	/** The other diagrams of an element itself. */
	@Override
	public Opening.Source openings() {
		return element -> owner().layouts().of(element.target()).stream()
				.filter(one -> one.target() != diagram.target() || one.description() != diagram.description())
				.map(one -> new Opening("Open \u201c" + one.description().name() + "\u201d",
						() -> OpenFlow.openDiagram(page(), one)))
				.toList();
	}

	/** What the gate would leave out for others stays in its case, too. */
	@Override
	public Set<EObject> staying(Collection<EObject> elements) {
		Set<EObject> staying = Collections.newSetFromMap(new IdentityHashMap<>());
		if (ExportGate.sensitive(owner().root()) == 0)
			return staying;
		RedactedCopy leaving = ExportGate.passToDeidentify(owner().root());
		for (EObject element : elements) {
			Iterator<EObject> all = EcoreUtil.getAllProperContents(List.of(element), false);
			for (EObject one = element; one != null; one = all.hasNext() ? all.next() : null)
				if (leaving.find(one).isEmpty())
					staying.add(one);
		}
		return staying;
	}

	@Override
	public List<Crumb> crumbs() {
		return CaseCrumbs.of(owner(), description(), target(), one -> OpenFlow.openFirstDiagram(page(), one), one -> OpenFlow.openDiagram(page(), one));
	}

	@Override
	public Optional<RememberedView.Place> keptView() {
		return DiagramInputFactory.view(this);
	}

	@Override
	public void keepView(RememberedView.Place place) {
		DiagramInputFactory.keepView(this, place);
	}

	@Override
	public void navigate(List<Navigation> navigations) {
		navigations.forEach(one -> OpenFlow.navigate(page(), owner(), one));
	}

	@Override
	public String keptBack() {
		return keptBack("a picture");
	}

	@Override
	public LegendWords legend() {
		return CaseLegend.WORDS;
	}

	/** Made beside the UI thread of a copy, in which nothing is edited meanwhile. */
	@Override
	public OutgoingPicture outgoing(boolean hasLegend) throws IOException {
		if (ExportGate.sensitive(owner().root()) == 0)
			return null;
		Views views = owner().views();
		PictureOptions options = options(hasLegend);
		ClipboardPicture picture = Background.run("Drawing the picture",
				() -> ClipboardPicture.of(owner().root(), owner().title(), shown(), views, options));
		return new OutgoingPicture(picture.png(), picture.leftOut().sentence());
	}

	private CaseDiagram shown() {
		return new CaseDiagram(diagram.description(), diagram.target());
	}

	private PictureOptions options(boolean hasLegend) {
		return PictureOptions.DEFAULT.withLegend(hasLegend ? CaseLegend.WORDS : LegendWords.NONE).withEmphasis(emphasis());
	}

	/** Always of a copy, so that nothing on paper is there by mistake. */
	@Override
	public OutgoingDrawing printable(boolean hasLegend) throws IOException {
		Views views = owner().views();
		PictureOptions options = options(hasLegend);
		PrintedDiagram printed = Background.run("Drawing the pages",
				() -> PrintedDiagram.of(owner().root(), owner().title(), shown(), views, options));
		return new OutgoingDrawing(printed.painted().primitives(), printed.painted().frame(),
				TabTitle.whole(owner().title(), printed.painted().title(), target() == owner().root()), printed.leftOut().sentence());
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	@Override
	public String getName() {
		return diagram.name();
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
