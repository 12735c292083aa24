// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One change of one feature of one object, created from a notification, that can be undone and redone. Changes of
 * references with opposites and of containments result in several notifications, and EMF repeats the counterparts of a
 * repeated one; each edit therefore does only what is not done yet.
 */
abstract sealed class FeatureEdit permits ValueEdit, ListEdit {

	final EObject owner;
	final EStructuralFeature feature;

	FeatureEdit(EObject owner, EStructuralFeature feature) {
		this.owner = owner;
		this.feature = feature;
	}

	/** The edit for a notification, or null when the notification is not recorded. */
	static FeatureEdit of(Notification n) {
		if (!(n.getNotifier() instanceof EObject owner) || !(n.getFeature() instanceof EStructuralFeature feature))
			return null;
		if (n.isTouch() || feature.isDerived() || !feature.isChangeable())
			return null;
		if (!feature.isMany())
			return switch (n.getEventType()) {
			case Notification.SET, Notification.UNSET -> new ValueEdit(owner, feature, n);
			default -> null;
			};
		return ListEdit.of(owner, feature, n);
	}

	abstract void undo();

	abstract void redo();

	/** One edit that does what this and then the next do; null when it takes two. */
	FeatureEdit followedBy(FeatureEdit next) {
		return null;
	}

	/** The objects that it removed from their container. */
	abstract List<EObject> removed();

	final boolean isContainment() {
		return feature instanceof EReference reference && reference.isContainment();
	}

	/** Whether EMF changes this feature together with its counterpart. */
	final boolean hasCounterpart() {
		return feature instanceof EReference reference && (reference.isContainment() || reference.getEOpposite() != null);
	}
}
