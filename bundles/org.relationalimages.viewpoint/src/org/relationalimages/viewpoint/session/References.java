// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * An index of the references to each object in a model. Built at the first query and kept up to date from then on, so
 * that the cost of a deletion depends only on the references to the deleted objects.
 */
final class References {

	private static final class Index extends ECrossReferenceAdapter {

		@Override
		protected boolean resolve() {
			return false;
		}
	}

	private final Collection<EObject> roots;
	private Index index;

	References(Collection<EObject> roots) {
		this.roots = roots;
	}

	/** Removes every reference from elsewhere to the objects and their contents. */
	void sever(Collection<EObject> objects) {
		Set<EObject> gone = Collections.newSetFromMap(new IdentityHashMap<>());
		for (EObject object : objects) {
			gone.add(object);
			object.eAllContents().forEachRemaining(gone::add);
		}
		for (EObject object : gone)
			for (Setting setting : List.copyOf(index().getInverseReferences(object, false)))
				if (isSeverable(setting, gone))
					EcoreUtil.remove(setting, object);
	}

	private static boolean isSeverable(Setting setting, Set<EObject> gone) {
		EReference reference = (EReference) setting.getEStructuralFeature();
		return !gone.contains(setting.getEObject()) && reference.isChangeable() && !reference.isDerived()
				&& !reference.isContainment();
	}

	private Index index() {
		if (index == null) {
			index = new Index();
			for (EObject root : roots)
				root.eAdapters().add(index);
		}
		return index;
	}

	void dispose() {
		if (index == null)
			return;
		List<Notifier> all = new ArrayList<>(roots);
		for (EObject root : roots)
			root.eAllContents().forEachRemaining(all::add);
		for (Notifier one : all)
			one.eAdapters().remove(index);
		index = null;
	}
}
