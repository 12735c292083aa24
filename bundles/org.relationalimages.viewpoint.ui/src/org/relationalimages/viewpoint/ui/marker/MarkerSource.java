// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.ui.marker;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** Provides the markers of semantic elements. To be used in the thread of the canvas. */
public interface MarkerSource {

	/** Provides no markers. */
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

	/** The marker of a semantic element. It is called often and must return quickly. */
	Optional<Marker> of(EObject element);

	/** Calls the listener whenever markers have changed. */
	void addListener(Runnable listener);

	/** Stops calling the listener. */
	void removeListener(Runnable listener);
}
