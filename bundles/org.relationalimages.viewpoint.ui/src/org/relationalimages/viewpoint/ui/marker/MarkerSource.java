// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.marker;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** Says which semantic elements bear a mark in diagrams. Belongs to the thread of the canvas. */
public interface MarkerSource {

	/** Marks nothing. */
	MarkerSource NONE = new MarkerSource() {
		@Override
		public Optional<Marker> of(EObject element) {
			return Optional.empty();
		}

		@Override
		public void addListener(Runnable listener) {
			// nothing ever changes
		}

		@Override
		public void removeListener(Runnable listener) {
			// none was added
		}
	};

	/** The mark of a semantic element. It is asked often and must answer at once. */
	Optional<Marker> of(EObject element);

	/** Calls the listener whenever marks have changed. */
	void addListener(Runnable listener);

	/** Stops calling the listener. */
	void removeListener(Runnable listener);
}
