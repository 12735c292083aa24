// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.badge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.widgets.Control;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DiagramEvent;
import org.relationalimages.viewpoint.diagram.DiagramListener;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.graphics.layout.band.StackLayout;
import org.relationalimages.viewpoint.ui.badge.BadgeFigure.Kind;
import org.relationalimages.viewpoint.ui.canvas.CoalescedUpdate;
import org.relationalimages.viewpoint.ui.canvas.VectorRoot;
import org.relationalimages.viewpoint.ui.canvas.ZoomFollower;
import org.relationalimages.viewpoint.ui.part.Foldable;
import org.relationalimages.viewpoint.ui.viewer.DiagramViewer;

/**
 * The badges on one canvas: a pin at what "Arrange all" leaves where it is, a plus at what is folded, and a minus at what
 * can be folded while it is selected. They are in no picture; a folded title says itself how much it holds.
 */
public final class Badges {

	private static final String OF_VIEWER = Badges.class.getName();
	private static final double SIZE = 15;
	private static final double SMALLEST = 11;
	private static final double LARGEST = 20;
	/** Where the middle of a band's title is, from its upper edge. */
	private static final int TITLE = 12;

	private final CoalescedUpdate later = new CoalescedUpdate(this::control, this::update);
	private final DiagramViewer viewer;
	/** What may need a badge. */
	private final Set<AbstractDNode> marked = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Map<AbstractDNode, Map<Kind, BadgeFigure>> figures = new IdentityHashMap<>();
	private final DiagramListener listener = this::follow;
	private ZoomFollower zoomFollower;
	private boolean closed;

	private Badges(DiagramViewer viewer) {
		this.viewer = viewer;
	}

	/** Shows badges on a canvas with contents, until it is disposed. */
	public static void install(DiagramViewer viewer) {
		Badges badges = new Badges(viewer);
		viewer.setProperty(OF_VIEWER, badges);
		viewer.controller().diagram().forEach(badges::note);
		viewer.controller().diagram().addListener(badges.listener);
		badges.zoomFollower = new ZoomFollower(viewer.zoom(), badges::update);
		viewer.addSelectionChangedListener(event -> badges.later.schedule());
		viewer.getControl().addDisposeListener(event -> badges.close());
		badges.update();
	}

	/** The kinds of badges shown at an element now, by name. */
	public static List<String> at(DiagramViewer viewer, DDiagramElement element) {
		Badges badges = (Badges) viewer.getProperty(OF_VIEWER);
		return Optional.ofNullable(badges.figures.get(element)).map(shown -> shown.keySet().stream().map(Kind::name).toList()).orElse(List.of());
	}

	private void close() {
		closed = true;
		viewer.controller().diagram().removeListener(listener);
		zoomFollower.stop();
	}

	private Control control() {
		return closed ? null : viewer.getControl();
	}

	private void note(DDiagramElement element) {
		if (element instanceof AbstractDNode node && (node.isPinned() || node.isFolded()))
			marked.add(node);
		else
			marked.remove(element);
	}

	private void follow(DiagramEvent event) {
		event.added().forEach(this::note);
		event.changed().forEach(this::note);
		marked.removeAll(event.removed());
		later.schedule();
	}

	private void update() {
		if (closed)
			return;
		Map<AbstractDNode, List<Kind>> wanted = wanted();
		new ArrayList<>(figures.keySet()).forEach(node -> removeStale(node, wanted.getOrDefault(node, List.of())));
		double zoom = viewer.zoom().getZoom();
		double size = Math.clamp(SIZE * zoom, SMALLEST, LARGEST) / zoom;
		wanted.forEach((node, kinds) -> kinds.forEach(kind -> show(node, kind, size)));
	}

	private Map<AbstractDNode, List<Kind>> wanted() {
		Map<AbstractDNode, List<Kind>> wanted = new IdentityHashMap<>();
		for (AbstractDNode node : marked)
			if (viewer.getEditPartRegistry().containsKey(node)) {
				List<Kind> kinds = new ArrayList<>();
				if (node.isPinned())
					kinds.add(Kind.PIN);
				if (node.isFolded())
					kinds.add(Kind.FOLDED);
				wanted.put(node, kinds);
			}
		for (DDiagramElement selected : viewer.selectedElements())
			if (Foldable.is(selected) && selected instanceof AbstractDNode node && !node.isFolded())
				wanted.computeIfAbsent(node, key -> new ArrayList<>()).add(Kind.OPEN);
		return wanted;
	}

	private void removeStale(AbstractDNode node, List<Kind> wanted) {
		Map<Kind, BadgeFigure> shown = figures.get(node);
		Object part = viewer.getEditPartRegistry().get(node);
		shown.entrySet().removeIf(entry -> {
			boolean stale = !wanted.contains(entry.getKey()) || viewer.getVisualPartMap().get(entry.getValue()) != part;
			if (stale) {
				viewer.getVisualPartMap().remove(entry.getValue());
				layer().remove(entry.getValue());
			}
			return stale;
		});
		if (shown.isEmpty())
			figures.remove(node);
	}

	@SuppressWarnings("unchecked")
	private void show(AbstractDNode node, Kind kind, double size) {
		Bounds box = node.absoluteBounds();
		if (box == null)
			return;
		BadgeFigure figure = figures.computeIfAbsent(node, key -> new EnumMap<>(Kind.class)).computeIfAbsent(kind, key -> {
			BadgeFigure fresh = figure(node, kind);
			layer().add(fresh);
			viewer.getVisualPartMap().put(fresh, viewer.getEditPartRegistry().get(node));
			return fresh;
		});
		figure.place(place(node, kind, box, size), size);
	}

	/** Pins are on the corner; what is clicked is where handles don't cover it: at the right end of a band's title, below everything else. */
	private static Point place(AbstractDNode node, Kind kind, Bounds box, double size) {
		int away = (int) Math.round(size / 2 + 3);
		if (kind == Kind.PIN)
			return new Point(box.x(), box.y());
		return StackLayout.isBand(node) ? new Point(box.right() - 2 * away, box.y() + TITLE) : new Point(box.x() + away, box.bottom() + away);
	}

	private BadgeFigure figure(AbstractDNode node, Kind kind) {
		return switch (kind) {
		case PIN -> new BadgeFigure(kind, "Pinned: Arrange all leaves it here.", null);
		case FOLDED -> new BadgeFigure(kind, "Unfold (+)", () -> viewer.controller().fold(List.of(node), false));
		case OPEN -> new BadgeFigure(kind, "Fold to the title (-)", () -> viewer.controller().fold(List.of(node), true));
		};
	}

	private IFigure layer() {
		return LayerManager.Helper.find((EditPart) viewer.getRootEditPart()).getLayer(VectorRoot.MARKS);
	}
}
