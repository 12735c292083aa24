// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.expression;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Is notified of what an expression reads of the model, so that its value is computed again only after that has changed. */
public interface ReadLog {

	/** Records what lies along a path. */
	interface Walk {

		/** Notifies a log of each value that lies there. */
		void record(ReadLog log);
	}

	/** For evaluations that need not be repeated. */
	ReadLog NONE = new ReadLog() {

		@Override
		public void feature(EObject object, EStructuralFeature feature) {
			// not recorded
		}

		@Override
		public void container(EObject object) {
			// not recorded
		}

		@Override
		public void contents(EObject object) {
			// not recorded
		}

		@Override
		public void allContents(EObject object) {
			// not recorded
		}

		@Override
		public void crossReferences(EObject object) {
			// not recorded
		}

		@Override
		public void everything() {
			// not recorded
		}
	};

	/** The value of a feature was read. */
	void feature(EObject object, EStructuralFeature feature);

	/** The container was read. */
	void container(EObject object);

	/** The list of directly contained objects was read. */
	void contents(EObject object);

	/** The list of directly and indirectly contained objects was read. */
	void allContents(EObject object);

	/** The list of all referenced objects was read. */
	void crossReferences(EObject object);

	/**
	 * All that lies along a path from an object was read.
	 *
	 * @param walk records it; not called when the same path from the same object is known already
	 */
	default void along(EObject object, String path, Walk walk) {
		walk.record(this);
	}

	/** Anything may have been read. */
	void everything();
}
