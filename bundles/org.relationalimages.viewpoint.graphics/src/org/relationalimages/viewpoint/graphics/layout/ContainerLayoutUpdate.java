// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DContainer;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DNodeContainer;
import org.relationalimages.viewpoint.diagram.DNodeList;
import org.relationalimages.viewpoint.geometry.Bounds;
import org.relationalimages.viewpoint.geometry.Point;
import org.relationalimages.viewpoint.graphics.geometry.PrecisePoint;
import org.relationalimages.viewpoint.graphics.geometry.PreciseRect;
import org.relationalimages.viewpoint.graphics.geometry.Size;
import org.relationalimages.viewpoint.graphics.layout.band.GridLayout;
import org.relationalimages.viewpoint.graphics.layout.band.Regions;
import org.relationalimages.viewpoint.graphics.layout.band.StackLayout;
import org.relationalimages.viewpoint.graphics.layout.core.Borders;
import org.relationalimages.viewpoint.graphics.layout.core.FreeArrangement;
import org.relationalimages.viewpoint.graphics.layout.core.FreeSpot;
import org.relationalimages.viewpoint.graphics.layout.core.Item;
import org.relationalimages.viewpoint.graphics.layout.core.Layout;
import org.relationalimages.viewpoint.graphics.layout.core.LayoutResult;
import org.relationalimages.viewpoint.graphics.layout.free.FreeItems;
import org.relationalimages.viewpoint.style.ContainerLayout;

/** Works new and grown elements into one holder and gives the size the holder needs then. */
final class ContainerLayoutUpdate {

	private static final int MAX_PUSHES = 5_000;

	private final Arranger arranger;
	private final LayoutResult layoutResult;
	private final Borders borders;
	private Point hint;
	private boolean moved;
	private final Set<AbstractDNode> retitled = Collections.newSetFromMap(new IdentityHashMap<>());

	ContainerLayoutUpdate(Arranger arranger, Point hint) {
		this.arranger = arranger;
		this.layoutResult = arranger.result();
		this.borders = arranger.borders();
		this.hint = hint;
	}

	/** Whether any element that had a place got another one. */
	boolean hasMoved() {
		return moved;
	}

	/** Sees to it that a holder's content begins below its title, which has altered. */
	void clearTitle(AbstractDNode holder) {
		retitled.add(holder);
	}

	private void pushBelowTitle(DContainer holder, List<Item> placed) {
		if (placed.isEmpty() || !(holder instanceof AbstractDNode node) || !retitled.contains(node))
			return;
		double top = arranger.contentTop(node, layoutResult.boundsOf(node).width());
		double first = Double.POSITIVE_INFINITY;
		for (Item item : placed)
			first = Math.min(first, item.box().y());
		if (first >= top)
			return;
		for (Item item : placed) {
			item.y += Math.ceil(top - first);
			layoutResult.place(item.node, item.x, item.y, item.width, item.height);
		}
		moved = true;
	}

	static boolean isFree(DContainer holder) {
		return holder instanceof DDiagram
				|| holder instanceof DNodeContainer container && container.layout() == ContainerLayout.FREE_FORM;
	}

	Size settle(DContainer holder, List<AbstractDNode> news, List<AbstractDNode> grown) {
		return switch (holder) {
		case DNodeList list -> list(list);
		case DNodeContainer grid when GridLayout.isGrid(grid) -> grid(grid);
		case DNodeContainer stack when StackLayout.isStack(stack) -> stack(stack);
		default -> free(holder, news, grown);
		};
	}

	private Size list(DNodeList list) {
		return arranger.enlarged(list, arranger.layoutOf(list).arrange());
	}

	private Size grid(DNodeContainer grid) {
		moved = true;
		return arranger.enlarged(grid, new GridLayout(arranger, grid).stackUp(this::needed));
	}

	/** What a region of a grid needs: the size it has, or more for its content. */
	private Size needed(AbstractDNode region) {
		Bounds place = layoutResult.boundsOf(region);
		if (place == null)
			return arranger.arrange(region);
		return region instanceof DContainer container && isFree(container) ? contentSize(container)
				: new Size(place.width(), place.height());
	}

	private Size stack(DNodeContainer stack) {
		List<AbstractDNode> regions = StackLayout.regionsOf(stack);
		List<Size> sizes = new ArrayList<>();
		for (AbstractDNode region : regions) {
			Bounds place = layoutResult.boundsOf(region);
			sizes.add(place == null ? arranger.arrange(region) : needed(stack, region, place));
		}
		moved = true;
		return arranger.enlarged(stack, new Regions(arranger, stack, regions, sizes).stackUp());
	}

	/** A region keeps its extent along the stack and needs across only what its content asks for. */
	private Size needed(DNodeContainer stack, AbstractDNode region, Bounds place) {
		Size content = region instanceof DContainer container && isFree(container) ? contentSize(container)
				: new Size(place.width(), place.height());
		boolean vertical = stack.layout() == ContainerLayout.VERTICAL_STACK;
		return vertical ? new Size(content.width(), Math.max(region.isFolded() ? 0 : place.height(), content.height()))
				: new Size(Math.max(place.width(), content.width()), content.height());
	}

	private Size free(DContainer holder, List<AbstractDNode> news, List<AbstractDNode> grown) {
		List<Item> placed = new ArrayList<>();
		for (DDiagramElement child : holder.children())
			if (child instanceof AbstractDNode node && node.isVisible() && layoutResult.boundsOf(node) != null && !news.contains(node))
				placed.add(existing(node));
		pushBelowTitle(holder, placed);
		for (AbstractDNode node : grown)
			placed.stream().filter(item -> item.node == node).findFirst().ifPresent(item -> makeRoom(holder, item, placed));
		if (placed.isEmpty() && !news.isEmpty() && hint == null && !isBand(holder))
			arrangeInside(holder, news);
		else
			for (AbstractDNode node : news)
				add(holder, node, placed);
		return contentSize(holder);
	}

	private static boolean isBand(DContainer holder) {
		return holder instanceof AbstractDNode node && StackLayout.isBand(node);
	}

	private Item existing(AbstractDNode node) {
		Bounds place = layoutResult.boundsOf(node);
		Size size = new Size(place.width(), place.height());
		Item item = new Item(node, size, borders.ink(node, size));
		item.x = place.x();
		item.y = place.y();
		return item;
	}

	private void arrangeInside(DContainer holder, List<AbstractDNode> news) {
		List<Item> items = news.stream().map(arranger::item).toList();
		double pad = arranger.padding();
		double top = holder instanceof AbstractDNode node ? arranger.contentTop(node, layoutResult.boundsOf(node).width()) : pad;
		FreeItems.arrange(arranger, holder, items, pad, top);
	}

	private void add(DContainer holder, AbstractDNode node, List<Item> placed) {
		Item item = arranger.item(node);
		double left = arranger.padding();
		double top = holder instanceof AbstractDNode inside ? arranger.contentTop(inside, layoutResult.boundsOf(inside).width()) : left;
		if (node.bounds() != null) {
			// Where the user pointed; only the holder's edge and title keep it off.
			item.x = Math.max(left, node.bounds().x());
			item.y = Math.max(top, node.bounds().y());
		} else {
			PrecisePoint wanted = wanted(holder, item, placed, left, top);
			hint = null;
			List<PreciseRect> taken = placed.stream().map(Item::box).toList();
			PreciseRect box = new PreciseRect(wanted.x(), wanted.y(), item.fullWidth(), item.fullHeight());
			PrecisePoint spot = FreeSpot.near(box, taken, left, top, upDown(holder, node));
			item.moveTo(Math.round(spot.x()), Math.round(spot.y()));
		}
		layoutResult.place(node, item.x, item.y, item.width, item.height);
		placed.add(item);
	}

	private PrecisePoint wanted(DContainer holder, Item item, List<Item> placed, double left, double top) {
		FreeArrangement own = hint == null ? arranger.arrangementOf(holder) : null;
		PrecisePoint spot = own == null ? null : own.spotFor(arranger, holder, item, placed);
		return spot != null ? spot : new PreferredPosition(arranger, holder, placed, left, top).of(item, hint);
	}

	/** How much more a step up or down counts than one sideways for a new element: one with a rank stays in its row. */
	private double upDown(DContainer holder, AbstractDNode node) {
		if (arranger.rankOf(node.target()) != null)
			return PreferredPosition.LEVEL_ROWS;
		return PreferredPosition.isNearSibling(node) ? 1 : PreferredPosition.upDown(holder);
	}

	/** Pushes what the grown element overlaps to the right or down, and what that overlaps in turn. */
	private void makeRoom(DContainer holder, Item grown, List<Item> placed) {
		List<Item> pushing = new ArrayList<>(List.of(grown));
		double upDown = PreferredPosition.upDown(holder);
		for (int count = 0; !pushing.isEmpty() && count < MAX_PUSHES; count++) {
			Item by = pushing.removeFirst();
			PreciseRect box = by.box();
			PreciseRect before = by == grown && by.node.bounds() != null ? PreciseRect.of(by.node.bounds()) : box;
			for (Item other : placed)
				if (other != by && other != grown && !other.node.isPinned() && other.box().intersects(box)
						&& !(by == grown && other.box().intersects(before))) {
					double right = box.right() + FreeSpot.GAP - other.box().x();
					double down = box.bottom() + FreeSpot.GAP - other.box().y();
					if (right < down * upDown)
						other.x += Math.ceil(right);
					else
						other.y += Math.ceil(down);
					layoutResult.place(other.node, other.x, other.y, other.width, other.height);
					moved = true;
					pushing.add(other);
				}
		}
	}

	/** The size that holds all visible content of a free holder; for one with a place not less than its own. */
	private Size contentSize(DContainer holder) {
		if (!(holder instanceof AbstractDNode node))
			return new Size(0, 0);
		Bounds place = layoutResult.boundsOf(node);
		double pad = arranger.padding();
		double width = Math.max(place.width(), isBand(holder) ? 0 : arranger.measure().titleWidth(node));
		double height = node.isFolded() ? Math.max(arranger.measure().titleHeight(node, width), Layout.SMALLEST_CONTAINER / 2.0)
				: Math.max(place.height(), arranger.contentTop(node, width));
		for (DDiagramElement child : holder.children())
			if (child instanceof AbstractDNode inner && inner.isVisible() && layoutResult.boundsOf(inner) != null) {
				PreciseRect box = existing(inner).box();
				width = Math.max(width, box.right() + pad);
				height = Math.max(height, box.bottom() + pad);
			}
		return new Size(width, height);
	}
}
