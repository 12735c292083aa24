// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.incremental;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.relationalimages.viewpoint.expression.ReadLog.Walk;

/** Knows which computations have read what, and which of them a change of the model touches. */
public final class Dependencies {

	private final Map<EObject, Map<Object, Dependents>> readers = new IdentityHashMap<>();
	private final Map<EObject, Map<String, SharedReads>> shared = new IdentityHashMap<>();
	private final Dependents everything = new Dependents(() -> { });
	private final Dependents extent = new Dependents(() -> { });

	/** The readers of a feature's value, or of another aspect of an object. */
	Dependents of(EObject object, Object what) {
		return readers.computeIfAbsent(object, key -> new HashMap<>(4)).computeIfAbsent(what,
				key -> new Dependents(() -> drop(readers, object, what)));
	}

	/** The readers of whatever lies along a path from an object. */
	Dependents along(EObject object, String path, Walk walk) {
		return shared.computeIfAbsent(object, key -> new HashMap<>(4)).computeIfAbsent(path,
				key -> new SharedReads(this, () -> drop(shared, object, path))).readers(walk);
	}

	/** The readers of who knows what. */
	Dependents everything() {
		return everything;
	}

	/** The readers of the set of all objects of the model. */
	Dependents extent() {
		return extent;
	}

	/** Tells the readers of an aspect of an object, and returns how many they are. */
	public int touch(Object object, Object what) {
		Map<Object, Dependents> found = readers.get(object);
		Dependents touched = found == null ? null : found.get(what);
		return touched == null ? 0 : touched.touch();
	}

	/** Tells the readers of what a notification says has changed. */
	public void touch(Notification change) {
		if (change.isTouch() || change.getEventType() == Notification.REMOVING_ADAPTER)
			return;
		everything.touch();
		if (!(change.getNotifier() instanceof EObject object)) {
			moved(change); // a resource's list of roots
			return;
		}
		if (change.getFeature() == null)
			return;
		touch(object, change.getFeature());
		if (!(change.getFeature() instanceof EReference reference))
			return;
		if (reference.isContainer())
			touch(object, Aspect.CONTAINER);
		else if (reference.isContainment()) {
			touch(object, Aspect.CONTENTS);
			for (EObject at = object; at != null; at = at.eContainer())
				touch(at, Aspect.ALL_CONTENTS);
			moved(change);
		} else
			touch(object, Aspect.CROSS_REFERENCES);
	}

	private void moved(Notification change) {
		extent.touch();
		if (change.getEventType() == Notification.MOVE)
			return;
		moved(change.getOldValue());
		moved(change.getNewValue());
	}

	private void moved(Object value) {
		if (value instanceof Collection<?> many)
			many.forEach(one -> touch(one, Aspect.CONTAINER));
		else
			touch(value, Aspect.CONTAINER);
	}

	private static <K, V> void drop(Map<EObject, Map<K, V>> from, EObject object, K key) {
		Map<K, V> found = from.get(object);
		if (found != null && found.remove(key) != null && found.isEmpty())
			from.remove(object);
	}
}
