// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;

/**
 * Observes every change below the roots for the life of a session, so that beginning and ending a step costs nothing.
 * Objects removed from the model are still observed: they may be changed in the same step, and undo restores them.
 */
final class ModelRecorder extends EContentAdapter {

	private final Consumer<Notification> changes;
	private final Consumer<EObject> arrivals;
	private boolean listening;

	/**
	 * @param changes  receives each notification
	 * @param arrivals receives each object that enters the model for the first time
	 */
	ModelRecorder(Consumer<Notification> changes, Consumer<EObject> arrivals) {
		this.changes = changes;
		this.arrivals = arrivals;
	}

	void attach(EObject root) {
		listening = false; // existing objects have not arrived
		root.eAdapters().add(this);
		listening = true;
	}

	/** Stops observing an object that is not in the model any more; if it returns, it counts as new. */
	void forget(EObject object) {
		object.eAdapters().remove(this);
	}

	void detach(EObject root) {
		listening = false;
		root.eAdapters().remove(this);
		root.eAllContents().forEachRemaining(object -> object.eAdapters().remove(this));
	}

	@Override
	public void setTarget(Notifier target) {
		if (listening && target instanceof EObject object)
			arrivals.accept(object); // before the objects it contains
		super.setTarget(target);
	}

	@Override
	public void unsetTarget(Notifier target) {
		// contained objects keep this adapter until they are detached themselves
	}

	@Override
	public void notifyChanged(Notification notification) {
		if (!listening || notification.getEventType() == Notification.REMOVING_ADAPTER)
			return;
		super.notifyChanged(notification);
		changes.accept(notification);
	}

	@Override
	protected void removeAdapter(Notifier notifier, boolean checkContainer, boolean checkResource) {
		// undo may restore it
	}

	@Override
	protected boolean resolve() {
		return false;
	}
}
