// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.LifeLayer;

/** Whose inner world an element belongs to (S0#1, S0#32), and how a new element gets its holder. */
public final class Holders {

	private Holders() {
	}

	/** Whether elements of a type belong to one person. */
	public static boolean isHeld(EClass type) {
		return CasesPackage.Literals.HELD_ELEMENT.isSuperTypeOf(type);
	}

	/** The person whose inner world an element belongs to: its holder, that of the image it is part of, or the person itself; null when none is noted. */
	public static Person of(EObject element) {
		for (EObject at = element; at != null; at = at.eContainer()) {
			if (at instanceof Person person)
				return person;
			if (at instanceof HeldElement held)
				return held.getHolder();
		}
		return null;
	}

	/** The holder of what is created beside or for an element: the element's own, else the only client; null when it has to be asked for. */
	public static Person near(EObject element) {
		Person own = of(element);
		return own != null ? own : Clients.only(element);
	}

	/** The people to ask for when the holder does not follow by itself: the clients when there are several, nobody otherwise. */
	public static List<Person> asked(EObject element) {
		return near(element) == null ? Clients.beside(element) : List.of();
	}

	/** Gives a new element its holder, when it can have one and has none yet; a life layer becomes the latest of that person. */
	public static void give(EObject created, Person holder) {
		if (!(created instanceof HeldElement held) || held.getHolder() != null)
			return;
		if (holder != null)
			held.setHolder(holder);
		if (created instanceof LifeLayer layer && layer.eContainer() instanceof CaseFile file)
			layer.setOrder(file.getLifeLayers().stream().filter(other -> other != layer && other.getHolder() == holder)
					.mapToInt(other -> order(other) + 1).max().orElse(0));
	}

	private static int order(LifeLayer layer) {
		return layer.getOrder() == null ? -1 : layer.getOrder();
	}
}
