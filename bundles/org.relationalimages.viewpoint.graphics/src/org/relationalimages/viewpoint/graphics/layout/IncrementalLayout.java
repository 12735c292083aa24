// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DNode;
import org.relationalimages.viewpoint.diagram.DNodeListElement;
import org.relationalimages.viewpoint.diagram.DiagramEvent;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.layout.band.StackLayout;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutEdges;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutResult;
import org.relationalimages.viewpoint.graphics.node.Measure;

/** Works what has altered into an existing layout: from the innermost holders outwards, touching only what is concerned. */
final class IncrementalLayout {

	private final DDiagram diagram;
	private final LayoutResult layoutResult;
	private final LayoutOptions options;
	private final Arranger arranger;
	private final ContainerLayoutUpdate holders;
	private final TreeMap<Integer, Set<DContainer>> dirty = new TreeMap<>(Collections.reverseOrder());
	private final Map<Object, List<AbstractDNode>> fresh = new IdentityHashMap<>();
	private final Map<Object, List<AbstractDNode>> grown = new IdentityHashMap<>();
	private final Set<AbstractDNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Set<DDiagramElement> added = Collections.newSetFromMap(new IdentityHashMap<>());
	/** Holders whose arrangement depends on values, with a changed element in them. */
	private final Set<DContainer> arranged = new LinkedHashSet<>();
	private boolean moved;

	IncrementalLayout(Measure measure, LayoutResult layoutResult, LayoutOptions options, DDiagram diagram, Point hint) {
		this.diagram = diagram;
		this.layoutResult = layoutResult;
		this.options = options;
		LayoutEdges layoutEdges = new LayoutEdges();
		arranger = new Arranger(measure, layoutResult, layoutEdges, options, Progress.NONE, false);
		holders = new ContainerLayoutUpdate(arranger, hint);
	}

	/** Takes in what a change touched. */
	void add(DiagramEvent touched) {
		touched.added().forEach(this::add);
		added.addAll(touched.added());
		touched.changed().forEach(this::add);
		touched.changed().forEach(this::renew);
		for (Object holder : touched.holders())
			if (holder instanceof AbstractDNode node && node.isVisible() && node.bounds() != null
					&& holder instanceof DContainer container && !ContainerLayoutUpdate.isFree(container))
				mark(container);
	}

	/** Puts an element where the user wants it; inside a container not left of it or over its title. */
	void put(AbstractDNode node, Bounds wanted) {
		Bounds place = asMeant(node, wanted);
		if (!node.isBordered() && node.parent() instanceof AbstractDNode holder && holder.bounds() != null
				&& ContainerLayoutUpdate.isFree((DContainer) holder)) {
			int top = (int) Math.ceil(arranger.measure().titleHeight(holder, holder.bounds().width()));
			place = new Bounds(Math.max(2, place.x()), Math.max(Math.max(2, top), place.y()), place.width(), place.height());
		}
		layoutResult.place(node, place);
		moved = true;
		if (node.isBordered())
			return;
		if (node instanceof DContainer container)
			mark(container);
		arranger.borders().place(node, new Size(place.width(), place.height()));
		mark((DContainer) node.parent());
	}

	/** Gives an element that is laid out the size it needs. */
	void fit(AbstractDNode node) {
		if (!hasPlace(node) || !node.isVisible())
			return;
		if (node instanceof DNode one)
			grow(node, arranger.enlarged(node, arranger.measure().node(one)));
		if (node instanceof DContainer container) {
			Bounds now = layoutResult.boundsOf(node);
			if (ContainerLayoutUpdate.isFree(container) && !StackLayout.isBand(node))
				layoutResult.place(node, now.x(), now.y(), 1, 1); // it grows around its content
			mark(container);
		}
	}

	private void add(DDiagramElement element) {
		if (!(element instanceof AbstractDNode node) || node.parent() == null || !node.isVisible() || !seen.add(node))
			return;
		if (!hasPlace(node)) {
			AbstractDNode outermost = outermostFresh(node);
			if (outermost == node || seen.add(outermost))
				fresh.computeIfAbsent(outermost.parent(), key -> new ArrayList<>()).add(outermost);
			return;
		}
		if (outermostFresh(node) != null)
			return;
		Size size = natural(node);
		if (size != null)
			grow(node, size);
		if (!node.isBordered() && node.parent() instanceof DContainer holder && arranger.arrangementOf(holder) != null)
			arranged.add(holder);
		node.borderedNodes().forEach(this::add);
		if (node instanceof DContainer container)
			container.children().forEach(this::add);
	}

	/** Moves what lies in a holder with a changed element to where its values say. */
	private void keepMeant(DContainer holder) {
		for (DDiagramElement child : holder.children())
			if (child instanceof AbstractDNode node && node.isVisible() && hasPlace(node)) {
				Bounds now = layoutResult.boundsOf(node);
				Bounds meant = asMeant(node, now);
				if (!meant.equals(now)) {
					layoutResult.place(node, meant);
					moved = true;
					mark(holder);
				}
			}
	}

	/** The place with what the arrangement of its holder says about it. */
	private Bounds asMeant(AbstractDNode node, Bounds place) {
		if (node.isBordered() || !(node.parent() instanceof DContainer holder) || arranger.arrangementOf(holder) == null)
			return place;
		Item item = arranger.item(node, new Size(place.width(), place.height()));
		item.x = place.x();
		item.y = place.y();
		PrecisePoint meant = arranger.arrangementOf(holder).meantPlace(arranger, holder, item);
		return meant == null ? place : Bounds.nearest(meant.x(), meant.y(), place.width(), place.height());
	}

	/** Lays a changed holder out again inside, since its title may have grown, and the list a changed row lies in. */
	private void renew(DDiagramElement element) {
		Object holder = element instanceof DNodeListElement row ? row.parent() : element;
		if (holder instanceof AbstractDNode node && node.parent() != null && node.isVisible() && node.bounds() != null
				&& outermostFresh(node) == null && holder instanceof DContainer container) {
			holders.clearTitle(node);
			mark(container);
		}
	}

	/** The outermost element around (or the element itself) that has no place yet; null when all have one. */
	private static AbstractDNode outermostFresh(AbstractDNode node) {
		AbstractDNode outermost = null;
		for (Object at = node; at instanceof AbstractDNode one; at = one.parent())
			if (!hasPlace(one))
				outermost = one;
		return outermost;
	}

	/** Whether an element was laid out. One without extent is new: a tool has said where it shall be, not how large. */
	static boolean hasPlace(AbstractDNode node) {
		return node.bounds() != null && (node.bounds().width() > 0 || node.bounds().height() > 0);
	}

	/** The size a laid out node wants instead of the one it has; null when it may stay or is the user's. */
	private Size natural(AbstractDNode node) {
		if (!(node instanceof DNode one) || node.isSized() || node.isPinned())
			return null;
		Size size = arranger.enlarged(node, arranger.measure().node(one));
		Bounds now = node.bounds();
		if (arranger.measure().fits(one, new Size(now.width(), now.height())))
			return null;
		return Math.ceil(size.width()) == now.width() && Math.ceil(size.height()) == now.height() ? null : size;
	}

	private void grow(AbstractDNode node, Size size) {
		Bounds now = layoutResult.boundsOf(node);
		layoutResult.place(node, now.x(), now.y(), size.width(), size.height());
		arranger.borders().place(node, size);
		if (!node.isBordered())
			grown.computeIfAbsent(node.parent(), key -> new ArrayList<>()).add(node);
		moved = true;
	}

	private void mark(DContainer holder) {
		int depth = 0;
		for (Object at = holder; at instanceof AbstractDNode node; at = node.parent())
			depth++;
		dirty.computeIfAbsent(depth, key -> Collections.newSetFromMap(new IdentityHashMap<>())).add(holder);
	}

	void run() {
		if (isNew()) {
			new Arranger(arranger.measure(), layoutResult, new LayoutEdges(diagram), options, Progress.NONE, false).diagram(diagram);
			return;
		}
		arranged.forEach(this::keepMeant);
		for (List<AbstractDNode> nodes : fresh.values())
			nodes.sort((a, b) -> Long.compare(a.id(), b.id()));
		for (Object holder : fresh.keySet())
			markAny(holder);
		for (Object holder : grown.keySet())
			markAny(holder);
		for (List<AbstractDNode> nodes : fresh.values())
			nodes.forEach(this::takeEdges);
		while (!dirty.isEmpty()) {
			Set<DContainer> level = dirty.pollFirstEntry().getValue();
			level.forEach(this::settle);
		}
		if (moved || holders.hasMoved())
			new BendUpdate(layoutResult).follow(diagram);
		new ClearEdges(diagram, layoutResult, options.arrangements()).lead(added);
	}

	private boolean isNew() {
		if (fresh.get(diagram) == null)
			return false;
		for (DDiagramElement child : diagram.children())
			if (child instanceof AbstractDNode node && hasPlace(node) && node.isVisible())
				return false;
		return true;
	}

	/** A holder that is a plain node or carries new bordered nodes gets them spread on its border. */
	private void markAny(Object holder) {
		if (holder instanceof AbstractDNode node && fresh.getOrDefault(holder, List.of()).stream().anyMatch(AbstractDNode::isBordered)) {
			Bounds bounds = layoutResult.boundsOf(node);
			Size size = new Size(bounds.width(), Math.max(bounds.height(), arranger.borders().height(node)));
			grow(node, size);
			if (!node.isBordered() && node.parent() instanceof DContainer parent)
				mark(parent);
		}
		if (holder instanceof DContainer container)
			mark(container);
	}

	private void takeEdges(AbstractDNode node) {
		node.outgoing().forEach(arranger.edges()::add);
		node.borderedNodes().forEach(this::takeEdges);
		if (node instanceof DContainer container)
			for (DDiagramElement child : container.children())
				if (child instanceof AbstractDNode inner)
					takeEdges(inner);
	}

	private void settle(DContainer holder) {
		List<AbstractDNode> news = fresh.getOrDefault(holder, List.of()).stream().filter(node -> !node.isBordered()).toList();
		List<AbstractDNode> larger = grown.getOrDefault(holder, List.of());
		Size size = holders.settle(holder, news, larger);
		if (!(holder instanceof AbstractDNode node))
			return;
		Bounds before = layoutResult.boundsOf(node);
		if (Math.ceil(size.width()) == before.width() && Math.ceil(size.height()) == before.height())
			return;
		grow(node, size);
		if (node.parent() instanceof DContainer parent)
			mark(parent);
	}
}
