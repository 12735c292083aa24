// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

/** A change of a feature with many values: values added, removed, replaced or moved, with their indexes. */
final class ListEdit extends FeatureEdit {

	private enum Kind {
		ADD, REMOVE, EXCHANGE, MOVE
	}

	private final Kind kind;
	/** The indexes of the values: after adding, before removing; for a move, the old and the new one. */
	private final int[] places;
	private final List<Object> values;
	private final Object former;

	private ListEdit(EObject owner, EStructuralFeature feature, Kind kind, int[] places, List<Object> values,
			Object former) {
		super(owner, feature);
		this.kind = kind;
		this.places = places;
		this.values = values;
		this.former = former;
	}

	static ListEdit of(EObject owner, EStructuralFeature feature, Notification n) {
		int at = n.getPosition();
		return switch (n.getEventType()) {
		case Notification.ADD -> new ListEdit(owner, feature, Kind.ADD, new int[] { at }, one(n.getNewValue()), null);
		case Notification.ADD_MANY -> many(owner, feature, Kind.ADD, n.getNewValue(), null, at);
		case Notification.REMOVE -> new ListEdit(owner, feature, Kind.REMOVE, new int[] { at }, one(n.getOldValue()), null);
		case Notification.REMOVE_MANY -> many(owner, feature, Kind.REMOVE, n.getOldValue(), n.getNewValue(), 0);
		case Notification.SET ->
			new ListEdit(owner, feature, Kind.EXCHANGE, new int[] { at }, one(n.getNewValue()), n.getOldValue());
		case Notification.MOVE -> new ListEdit(owner, feature, Kind.MOVE, new int[] { (Integer) n.getOldValue(), at },
				one(n.getNewValue()), null);
		default -> null;
		};
	}

	private static ListEdit many(EObject owner, EStructuralFeature feature, Kind kind, Object values, Object positions,
			int first) {
		List<Object> all = new ArrayList<>((Collection<?>) values);
		int[] places = new int[all.size()];
		for (int i = 0; i < places.length; i++)
			places[i] = positions instanceof int[] given ? given[i] : first + i;
		return new ListEdit(owner, feature, kind, places, all, null);
	}

	private static List<Object> one(Object value) {
		List<Object> list = new ArrayList<>(1);
		list.add(value);
		return list;
	}

	@Override
	void undo() {
		switch (kind) {
		case ADD -> takeOut();
		case REMOVE -> putIn();
		case EXCHANGE -> exchange(values.getFirst(), former);
		case MOVE -> move(places[0]);
		}
	}

	@Override
	void redo() {
		switch (kind) {
		case ADD -> putIn();
		case REMOVE -> takeOut();
		case EXCHANGE -> exchange(former, values.getFirst());
		case MOVE -> move(places[1]);
		}
	}

	@SuppressWarnings("unchecked")
	private InternalEList<Object> list() {
		return (InternalEList<Object>) owner.eGet(feature, false);
	}

	private void putIn() {
		InternalEList<Object> list = list();
		for (int i = 0; i < places.length; i++) {
			Object value = values.get(i);
			int place = Math.min(places[i], list.size());
			if (hasCounterpart() && list.basicContains(value))
				list.move(Math.min(place, list.size() - 1), list.basicIndexOf(value));
			else
				list.addUnique(place, value);
		}
	}

	private void takeOut() {
		InternalEList<Object> list = list();
		for (int i = places.length - 1; i >= 0; i--) {
			Object value = values.get(i);
			int place = places[i];
			if (place >= list.size() || !same(list.basicGet(place), value))
				place = list.basicIndexOf(value);
			if (place >= 0)
				list.remove(place);
		}
	}

	private void exchange(Object from, Object to) {
		InternalEList<Object> list = list();
		int place = places[0];
		if (hasCounterpart() && list.basicContains(to)) {
			int now = list.basicIndexOf(to);
			int other = list.basicIndexOf(from);
			if (other >= 0)
				list.remove(other);
			list.move(Math.min(place, list.size() - 1), other >= 0 && other < now ? now - 1 : now);
		} else if (place < list.size() && same(list.basicGet(place), from))
			list.setUnique(place, to);
		else
			list.addUnique(Math.min(place, list.size()), to);
	}

	private void move(int to) {
		InternalEList<Object> list = list();
		list.move(to, to == places[0] ? places[1] : places[0]);
	}

	private static boolean same(Object a, Object b) {
		return a == b || !(a instanceof EObject) && a != null && a.equals(b);
	}

	@Override
	List<EObject> removed() {
		if (!isContainment())
			return List.of();
		List<Object> gone = kind == Kind.REMOVE ? values : kind == Kind.EXCHANGE ? one(former) : List.of();
		return gone.stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
	}
}
