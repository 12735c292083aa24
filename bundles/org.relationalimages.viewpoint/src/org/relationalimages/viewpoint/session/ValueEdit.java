// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A change of a feature with one value. */
final class ValueEdit extends FeatureEdit {

	private final Object before;
	private final Object after;
	private final boolean wasSet;
	private final boolean isSet;

	ValueEdit(EObject owner, EStructuralFeature feature, Notification n) {
		super(owner, feature);
		before = n.getOldValue();
		after = n.getNewValue();
		wasSet = n.wasSet();
		isSet = n.getEventType() != Notification.UNSET;
	}

	private ValueEdit(ValueEdit first, ValueEdit last) {
		super(first.owner, first.feature);
		before = first.before;
		wasSet = first.wasSet;
		after = last.after;
		isSet = last.isSet;
	}

	@Override
	FeatureEdit followedBy(FeatureEdit next) {
		return next instanceof ValueEdit edit && edit.owner == owner && edit.feature == feature && feature instanceof EAttribute
				? new ValueEdit(this, edit) : null;
	}

	@Override
	void undo() {
		assign(before, wasSet);
	}

	@Override
	void redo() {
		assign(after, isSet);
	}

	private void assign(Object value, boolean set) {
		if (!set)
			owner.eUnset(feature);
		else if (feature.isUnsettable() || !same(owner.eGet(feature, false), value))
			owner.eSet(feature, value);
	}

	private static boolean same(Object a, Object b) {
		return a == b || !(a instanceof EObject) && !(b instanceof EObject) && Objects.equals(a, b);
	}

	@Override
	List<EObject> removed() {
		return isContainment() && before instanceof EObject object ? List.of(object) : List.of();
	}
}
