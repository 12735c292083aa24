// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.expression;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Told what an expression reads of the model, so that its value is computed again only after a change of that. */
public interface ReadLog {

	/** For evaluations nobody has to repeat. */
	ReadLog NONE = new ReadLog() {

		@Override
		public void feature(EObject object, EStructuralFeature feature) {
			// nobody asks
		}

		@Override
		public void container(EObject object) {
			// nobody asks
		}

		@Override
		public void contents(EObject object) {
			// nobody asks
		}

		@Override
		public void allContents(EObject object) {
			// nobody asks
		}

		@Override
		public void crossReferences(EObject object) {
			// nobody asks
		}

		@Override
		public void everything() {
			// nobody asks
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

	/** Anything may have been read. */
	void everything();
}
