// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;

/**
 * Fills long reference lists in linear time. EMF searches the list for every value, because the opposite reference
 * may have put it there already: quadratic for a layer with many images.
 */
final class XmiHelper extends XMIHelperImpl {

	private static final int LONG = 32;

	XmiHelper(XMLResource resource) {
		super(resource);
	}

	@Override
	public List<XMIException> setManyReference(ManyReference reference, String location) {
		EStructuralFeature feature = reference.getFeature();
		boolean isLong = reference.getValues().length > LONG;
		if (!feature.isUnique()) {
			for (Object value : reference.getValues())
				setValue(reference.getObject(), feature, value, Integer.MAX_VALUE);
			return null;
		}
		if (!isLong && !hasTwice(reference.getValues()) || !(reference.getObject().eGet(feature, false) instanceof BasicEList<?> found))
			return super.setManyReference(reference, location);
		@SuppressWarnings("unchecked")
		BasicEList<Object> list = (BasicEList<Object>) found;
		Set<Object> present = Collections.newSetFromMap(new IdentityHashMap<>(reference.getValues().length * 2));
		present.addAll(list);
		for (Object value : reference.getValues())
			try {
				if (present.add(value))
					list.addUnique(value);
			} catch (RuntimeException e) {
				return List.of(new IllegalValueException(reference.getObject(), feature, value, e, location,
						reference.getLineNumber(), reference.getColumnNumber()));
			}
		arrange(list, reference.getValues(), present);
		return null;
	}

	/** A list that may hold an element twice has no opposite; EMF would mistake the second one for the first. */
	@Override
	@SuppressWarnings("unchecked")
	public void setValue(EObject object, EStructuralFeature feature, Object value, int position) {
		if (position >= 0 && feature instanceof EReference && feature.isMany() && !feature.isUnique()) {
			List<Object> list = (List<Object>) object.eGet(feature, false);
			list.add(Math.min(position, list.size()), value);
		} else if (position > 0 && feature instanceof EReference && feature.isMany())
			super.setValue(object, feature, value, within((List<Object>) object.eGet(feature, false), value, position));
		else
			super.setValue(object, feature, value, position);
	}

	/** An element that is listed twice makes the list shorter than the positions imply. */
	private static int within(List<Object> list, Object value, int position) {
		if (position < list.size())
			return position;
		return list.contains(value) ? list.size() - 1 : list.size();
	}

	private static boolean hasTwice(Object[] values) {
		Set<Object> all = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Object value : values)
			if (!all.add(value))
				return true;
		return false;
	}

	/** Restores the order of the file; elements added only by opposite references come last. */
	private static void arrange(BasicEList<Object> list, Object[] values, Set<Object> rest) {
		Object[] arranged = new Object[list.size()];
		int count = 0;
		for (Object value : values)
			if (rest.remove(value))
				arranged[count++] = value;
		for (Object value : list.toArray())
			if (rest.remove(value))
				arranged[count++] = value;
		list.setData(count, arranged);
	}
}
