// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.graphics.layout.ranked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.relationalimages.viewpoint.diagram.DDiagramElement;
import org.relationalimages.viewpoint.diagram.DEdge;

/** Items that hang side by side below one other or a pair of others, or only side by side from a line above them. */
final class Branch {

	/** What it hangs from when that is one element rather than a pair; else null. */
	final DDiagramElement end;
	/** The row of the heads, or of the followers when there are none. */
	final int row;
	final List<Spot> heads = new ArrayList<>(2);
	final Set<Spot> followers = new LinkedHashSet<>();
	/** For each edge the follower it is for. */
	final Map<DEdge, Spot> edges = new LinkedHashMap<>();

	Branch(DDiagramElement end, int row) {
		this.end = end;
		this.row = row;
	}

	void hang(DEdge edge, Spot follower) {
		edges.put(edge, follower);
		if (followers.add(follower))
			follower.above.add(this);
	}

	/** The middle of the heads, or of the followers when there are none. */
	double headX() {
		return heads.isEmpty() ? followerX() : heads.stream().mapToDouble(head -> head.x).average().orElseThrow();
	}

	/** The middle between the first and the last follower. */
	double followerX() {
		return (left() + right()) / 2;
	}

	double left() {
		return followers.stream().mapToDouble(follower -> follower.x).min().orElse(0);
	}

	double right() {
		return followers.stream().mapToDouble(follower -> follower.x).max().orElse(0);
	}
}
