// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.menu;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.gef.ContextMenuProvider;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.ui.align.AlignMenu;
import org.relationalimages.viewpoint.ui.arrange.Arrangement;
import org.relationalimages.viewpoint.ui.bar.Actions;
import org.relationalimages.viewpoint.ui.clip.ClipActions;
import org.relationalimages.viewpoint.ui.command.DiagramController;
import org.relationalimages.viewpoint.ui.highlight.Highlight;
import org.relationalimages.viewpoint.ui.highlight.Highlighting;
import org.relationalimages.viewpoint.ui.keyboard.ToolKeys;
import org.relationalimages.viewpoint.ui.legend.LegendView;
import org.relationalimages.viewpoint.ui.part.Foldable;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/** The context menu of the canvas: the specification's tools for the selection, then the actions of every diagram. */
public final class DiagramMenu extends ContextMenuProvider {

	/** The group for entries of other bundles. */
	public static final String ADDITIONS = "additions";

	private final DiagramViewer viewer;
	private final Arrangement arrangement;
	private final Consumer<IMenuManager> pictures;

	/** A menu for the canvas; {@code pictures} adds the entries for pictures of the diagram. */
	public DiagramMenu(DiagramViewer viewer, Arrangement arrangement, Consumer<IMenuManager> pictures) {
		super(viewer);
		this.viewer = viewer;
		this.arrangement = arrangement;
		this.pictures = pictures;
	}

	@Override
	public void buildContextMenu(IMenuManager menu) {
		List<DDiagramElement> selected = viewer.selectedElements();
		new ToolMenu(viewer, selected).addTo(menu);
		menu.add(new Separator("edit"));
		addClipboard(menu);
		if (!selected.isEmpty())
			addEditing(menu, selected);
		menu.add(new Separator("view"));
		addViewing(menu, selected);
		menu.add(new Separator("picture"));
		menu.add(Actions.push("&Copy picture", "copy", () -> PictureClipboard.copy(viewer)));
		pictures.accept(menu);
		menu.add(new Separator());
		menu.add(new GroupMarker(ADDITIONS));
	}

	private void addClipboard(IMenuManager menu) {
		ClipActions clip = ClipActions.of(viewer);
		if (clip == null)
			return;
		menu.add(Actions.push("Cu&t\tCtrl+X", null, clip::canCut, clip::cut));
		menu.add(Actions.push("C&opy\tCtrl+C", null, clip::canCopy, clip::copy));
		menu.add(Actions.push("Pa&ste\tCtrl+V", null, clip::paste));
		menu.add(Actions.push("Duplicate\tCtrl+D", null, clip::canCopy, clip::duplicate));
	}

	private void addEditing(IMenuManager menu, List<DDiagramElement> selected) {
		DiagramController diagramController = viewer.controller();
		menu.add(Actions.push("&Edit label\tF2", "edit",
				() -> selected.size() == 1 && diagramController.may(tools -> tools.canEdit(selected.getFirst())),
				() -> viewer.selectedParts().getFirst().performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT))));
		menu.add(Actions.push("&Link to\u2026\tL", "link", () -> selected.size() == 1, () -> new ToolKeys(viewer).link()));
		boolean deletable = diagramController.may(tools -> tools.canDelete(selected));
		String deletion = deletable ? diagramController.tools().deletionLabel(selected) : "Delete";
		menu.add(Actions.push("&" + Actions.plain(deletion) + "\tDel", "delete", () -> deletable,
				() -> diagramController.delete(selected)));
	}

	private static void addHighlight(IMenuManager menu, Highlighting highlighting, List<DDiagramElement> selected) {
		Highlight possible = highlighting.possible(selected);
		Highlight current = highlighting.current();
		if (possible != null && (current == null || current.about() != possible.about()))
			menu.add(Actions.push(Actions.plain(possible.question()) + "\tCtrl+B", "foundation", () -> highlighting.show(possible)));
		if (current != null)
			menu.add(Actions.push("&Show everything again\tEsc", null, highlighting::end));
	}

	private void addFolding(IMenuManager menu, List<DDiagramElement> selected) {
		List<AbstractDNode> foldable = Foldable.of(selected);
		if (foldable.isEmpty())
			return;
		boolean folded = foldable.stream().allMatch(AbstractDNode::isFolded);
		String what = foldable.size() > 1 ? "" : " \u201c" + Actions.plain(foldable.getFirst().label().strip().replaceAll("\\s+", " ")) + "\u201d";
		menu.add(Actions.push((folded ? "&Unfold" : "&Fold") + what + (folded ? "\t+" : "\t-"), null, () -> viewer.controller().fold(foldable, !folded)));
	}

	private void addViewing(IMenuManager menu, List<DDiagramElement> selected) {
		DiagramController diagramController = viewer.controller();
		List<AbstractDNode> nodes = selected.stream().filter(AbstractDNode.class::isInstance)
				.map(AbstractDNode.class::cast).toList();
		if (!selected.isEmpty())
			menu.add(Actions.push("&Hide", "hide", () -> diagramController.hide(selected, true)));
		addFolding(menu, selected);
		menu.add(Actions.push("&Reveal hidden…", null, () -> HiddenElements.exist(diagramController.diagram()),
				() -> HiddenElements.choose(viewer)));
		if (!nodes.isEmpty()) {
			boolean pinned = nodes.stream().allMatch(AbstractDNode::isPinned);
			menu.add(Actions.check("&Pin in place", "pin", pinned, () -> diagramController.pin(nodes, !pinned)));
		}
		Highlighting.of(viewer).ifPresent(highlighting -> addHighlight(menu, highlighting, selected));
		menu.add(Actions.push("&Arrange all", "arrange", arrangement::arrangeAll));
		LegendView.of(viewer).ifPresent(legend -> menu.add(Actions.check("&Legend", "legend", legend.isShown(),
				() -> legend.show(!legend.isShown()))));
		if (nodes.size() > 1)
			menu.add(Actions.push("Arrange &selection", null, () -> arrangement.arrange(nodes)));
		AlignMenu.addTo(menu, diagramController, nodes);
		FormatMenu.addTo(menu, viewer, selected);
	}
}
