// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.editor;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.image.ImageFinder;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.graphics.legend.LegendWords;
import org.relationalimages.viewpoint.tool.Navigation;
import org.relationalimages.viewpoint.ui.bar.SwitchMenu;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.command.OutgoingDrawing;
import org.relationalimages.viewpoint.ui.command.OutgoingPicture;
import org.relationalimages.viewpoint.ui.crumb.Crumb;
import org.relationalimages.viewpoint.ui.highlight.HighlightSource;
import org.relationalimages.viewpoint.ui.marker.MarkerSource;
import org.relationalimages.viewpoint.ui.pad.Opening;
import org.relationalimages.viewpoint.ui.pad.StepOrder;
import org.relationalimages.viewpoint.ui.replay.ReplaySource;
import org.relationalimages.viewpoint.ui.viewer.RememberedView;

/**
 * The source of a diagram editor's diagram. An editor input implements it or adapts to it; the provider of the input
 * owns the session, its files and its layouter.
 */
public interface DiagramSource extends EditorSource {

	/** The diagram to edit, open in the session. */
	DDiagram diagram();

	/** Finds the pictures and icons of the specification; has to be the layouter's finder. */
	ImageFinder images();

	/** The words of the diagram's legend; the names of mappings by default. */
	default LegendWords legend() {
		return LegendWords.NAMES;
	}

	/** The word for a class of elements; its name by default. */
	default String kind(EClass type) {
		return type.getName();
	}

	/** Lays the diagram out on "Arrange all". */
	Layouter layouter();

	/** The markers of elements of the diagram; none by default. */
	default MarkerSource markers() {
		return MarkerSource.NONE;
	}

	/** What can stand out in the diagram for a while; null, the default, for nothing. */
	default HighlightSource highlights() {
		return null;
	}

	/** More menus for the editor's bar; none by default. */
	default List<SwitchMenu> switches(DiagramController controller) {
		return List.of();
	}

	/** Begins a view back at earlier states of the diagram; empty when it has none. */
	default Optional<Supplier<ReplaySource>> replay() {
		return Optional.empty();
	}

	/** Which tools are used most often next on elements; the order of the palette by default. */
	default StepOrder steps() {
		return StepOrder.PALETTE;
	}

	/** The ways from elements to other diagrams; none by default. */
	default Opening.Source openings() {
		return Opening.Source.NONE;
	}

	/** Of some elements and of what is in them those that may not be copied into another model; none by default. */
	default Set<EObject> staying(Collection<EObject> elements) {
		return Set.of();
	}

	/** The way to the diagram, from the widest to the diagram itself; nothing by default. */
	default List<Crumb> crumbs() {
		return List.of();
	}

	/** What of the diagram was in view when it was closed in an earlier run of the program; empty when nothing is kept. */
	default Optional<RememberedView.Place> keptView() {
		return Optional.empty();
	}

	/** Keeps what of the diagram is in view for the next run of the program; does nothing by default. */
	default void keepView(RememberedView.Place place) {
		// Most sources have no place to keep it.
	}

	/** Executes the navigations of a tool, e.g. opens another diagram on double click. */
	void navigate(List<Navigation> navigations);

	/**
	 * What of the diagram may be printed; everything visible by default.
	 *
	 * @param hasLegend whether a legend is below the diagram
	 * @throws IOException with a sentence for the user when nothing can be printed
	 */
	default OutgoingDrawing printable(boolean hasLegend) throws IOException {
		return OutgoingDrawing.of(diagram(), images());
	}

	/**
	 * The picture of the diagram to use outside of the program instead of the canvas; null when the canvas can be used.
	 *
	 * @param hasLegend whether a legend is below the diagram
	 * @throws IOException with a sentence for the user when no picture can be made
	 */
	default OutgoingPicture outgoing(boolean hasLegend) throws IOException {
		return null;
	}
}
