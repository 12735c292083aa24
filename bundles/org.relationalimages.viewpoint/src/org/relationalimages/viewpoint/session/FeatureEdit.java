// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One change of one feature of one object, taken from a notification, that can be taken back and made again. Changes of
 * references with opposites and of containments come as several notifications, and repeating one of them lets EMF
 * repeat its counterparts; each edit therefore only does what is not done yet.
 */
abstract sealed class FeatureEdit permits ValueEdit, ListEdit {

	final EObject owner;
	final EStructuralFeature feature;

	FeatureEdit(EObject owner, EStructuralFeature feature) {
		this.owner = owner;
		this.feature = feature;
	}

	/** The edit a notification tells of, or null when it tells of nothing that is kept. */
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

	/** The objects it took out of their container. */
	abstract List<EObject> removed();

	final boolean isContainment() {
		return feature instanceof EReference reference && reference.isContainment();
	}

	/** Whether EMF changes this feature by itself when its counterpart changes. */
	final boolean hasCounterpart() {
		return feature instanceof EReference reference && (reference.isContainment() || reference.getEOpposite() != null);
	}
}
