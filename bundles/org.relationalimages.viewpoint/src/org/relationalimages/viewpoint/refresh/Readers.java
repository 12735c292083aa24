// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.LinkedHashSet;
import java.util.Set;

/** The pieces that have read one thing. */
final class Readers {

	private final Runnable whenEmpty;
	private final Set<Piece> pieces = new LinkedHashSet<>(4);

	Readers(Runnable whenEmpty) {
		this.whenEmpty = whenEmpty;
	}

	boolean add(Piece piece) {
		return pieces.add(piece);
	}

	void remove(Piece piece) {
		if (pieces.remove(piece) && pieces.isEmpty())
			whenEmpty.run();
	}

	/** Tells all of them, and returns how many they are. */
	int touch() {
		for (Piece piece : pieces)
			piece.touched();
		return pieces.size();
	}
}
