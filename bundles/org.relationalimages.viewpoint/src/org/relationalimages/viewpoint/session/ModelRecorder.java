// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;

/**
 * Hears every change below the roots for the life of a session, so that beginning and ending a step costs nothing.
 * Objects that leave the model are still listened to: they may be changed in the same step, and undo brings them back.
 */
final class ModelRecorder extends EContentAdapter {

	private final Consumer<Notification> changes;
	private final Consumer<EObject> arrivals;
	private boolean listening;

	/**
	 * @param changes  told of each notification
	 * @param arrivals told of each object that enters the model for the first time
	 */
	ModelRecorder(Consumer<Notification> changes, Consumer<EObject> arrivals) {
		this.changes = changes;
		this.arrivals = arrivals;
	}

	void attach(EObject root) {
		listening = false; // what is there already has not arrived
		root.eAdapters().add(this);
		listening = true;
	}

	/** Lets go of an object that is not in the model any more, as if it had never been. */
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
			arrivals.accept(object); // before those it contains
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
		// undo may bring it back
	}

	@Override
	protected boolean resolve() {
		return false;
	}
}
