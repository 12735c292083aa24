// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.refresh;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Hears every change of a model: of a resource, a resource set or an object with all it contains. */
public final class ModelWatcher extends EContentAdapter implements AutoCloseable {

	private final Notifier watched;
	private final List<Consumer<Notification>> listeners = new CopyOnWriteArrayList<>();

	/** Begins to watch. */
	public ModelWatcher(Notifier watched) {
		this.watched = watched;
		watched.eAdapters().add(this);
	}

	/** Tells a listener, such as {@link Synchronizer#changed}, of each change. */
	public void addListener(Consumer<Notification> listener) {
		listeners.add(listener);
	}

	/** Stops telling a listener. */
	public void removeListener(Consumer<Notification> listener) {
		listeners.remove(listener);
	}

	@Override
	public void notifyChanged(Notification change) {
		super.notifyChanged(change);
		if (!change.isTouch())
			listeners.forEach(listener -> listener.accept(change));
	}

	@Override
	public void close() {
		watched.eAdapters().remove(this);
	}
}
