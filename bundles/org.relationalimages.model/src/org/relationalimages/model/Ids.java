// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import java.util.Iterator;
import java.util.UUID;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Gives identities to elements that have none. Generated code leaves {@link Identified#getId()} unset; the file layer
 * and every tool that creates elements call this, so that nothing is ever stored without one.
 */
public final class Ids {
	private Ids() {
	}

	/**
	 * Gives a random UUID to every element of the tree whose id is missing or blank.
	 *
	 * @param root the element to start from; its contents are included
	 * @return how many ids were given
	 */
	public static int assign(EObject root) {
		return assign(root, () -> UUID.randomUUID().toString());
	}

	/**
	 * Gives an id to every element of the tree whose id is missing or blank, in the order of containment. With a
	 * supplier that always starts alike the outcome is always the same.
	 *
	 * @param root the element to start from; its contents are included
	 * @param ids  where the ids come from; each must be new
	 * @return how many ids were given
	 */
	public static int assign(EObject root, Supplier<String> ids) {
		int given = give(root, ids);
		for (Iterator<EObject> all = EcoreUtil.getAllContents(root, false); all.hasNext();) {
			given += give(all.next(), ids);
		}
		return given;
	}

	/**
	 * Gives every element of the tree a new random UUID, so that a copy shares no id with what it was copied from.
	 *
	 * @param root the element to start from; its contents are included
	 */
	public static void renew(EObject root) {
		forget(root);
		for (Iterator<EObject> all = EcoreUtil.getAllContents(root, false); all.hasNext();) {
			forget(all.next());
		}
		assign(root);
	}

	private static void forget(EObject element) {
		if (element instanceof Identified identified) {
			identified.setId(null);
		}
	}

	private static int give(EObject element, Supplier<String> ids) {
		if (element instanceof Identified identified && (identified.getId() == null || identified.getId().isBlank())) {
			identified.setId(ids.get());
			return 1;
		}
		return 0;
	}
}
