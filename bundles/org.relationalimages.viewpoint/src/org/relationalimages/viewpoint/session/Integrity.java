// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Restores the invariants after every step: nothing refers to removed objects, and new objects have been initialized. */
final class Integrity {

	private final List<EObject> roots;
	private final References references;
	private Consumer<EObject> onCreated = object -> { };

	Integrity(List<EObject> roots) {
		this.roots = roots;
		this.references = new References(roots);
	}

	void onCreated(Consumer<EObject> action) {
		onCreated = action;
	}

	boolean isAttached(EObject object) {
		EObject root = EcoreUtil.getRootContainer(object);
		return roots.stream().anyMatch(one -> one == root);
	}

	void delete(EObject object) {
		if (object.eContainer() == null)
			return;
		references.sever(List.of(object));
		EcoreUtil.remove(object);
	}

	void restore(RunningStep step) {
		List<EObject> detached = step.removed().stream().filter(object -> !isAttached(object)).toList();
		if (!detached.isEmpty())
			references.sever(detached);
		for (EObject object : List.copyOf(step.arrivals))
			if (isAttached(object))
				onCreated.accept(object);
	}

	void dispose() {
		references.dispose();
	}
}
