// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.images;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.relationalimages.design.labels.Label;
import org.relationalimages.model.Clients;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.LifeLayer;

/**
 * The people whose life layers and strategies a case contains. In work with one person everything without a holder is
 * that client's; in work with several it is nobody's until a holder is noted.
 */
public final class Lives {

	private final CaseFile file;
	private final Person only;
	private final List<Person> people;

	private Lives(CaseFile file) {
		this.file = file;
		List<Person> clients = Clients.of(file);
		only = clients.size() == 1 ? clients.getFirst() : null;
		Set<Person> found = Collections.newSetFromMap(new IdentityHashMap<>());
		found.addAll(clients);
		for (Collection<? extends HeldElement> held : List.of(file.getLifeLayers(), file.getStrategies(), file.getHeldBackParts()))
			held.forEach(one -> found.add(one.getHolder()));
		people = file.getPersons().stream().filter(found::contains).toList();
	}

	/** The lives in a case. */
	public static Lives in(CaseFile file) {
		return new Lives(file);
	}

	/** What a person is called in pictures. */
	public static String nameOf(Person person) {
		return Label.firstOf(person.getPseudonym(), person.getName(), "somebody");
	}

	/** Whether the picture of the whole case shows several people side by side. */
	public boolean areSeveral() {
		return people.size() > 1;
	}

	/** The clients and everyone who holds a layer, a strategy or a held-back part, in the order of the case. */
	List<Person> people() {
		return people;
	}

	/** The people, and the case itself at the end when something has no holder among them. */
	List<Identified> columns() {
		List<Identified> columns = new ArrayList<>(people);
		if (!of(file.getLifeLayers(), null).isEmpty() || !of(file.getStrategies(), null).isEmpty()
				|| !of(file.getHeldBackParts(), null).isEmpty())
			columns.add(file);
		return columns;
	}

	/** Whether the person holds anything that image layers show. */
	boolean holdsAnything(Person person) {
		return !of(file.getLifeLayers(), person).isEmpty() || !of(file.getStrategies(), person).isEmpty()
				|| !of(file.getHeldBackParts(), person).isEmpty();
	}

	/** Those of the elements that the person holds; with null those that none of the people holds. */
	public <T extends HeldElement> List<T> of(List<T> elements, Person person) {
		return elements.stream().filter(one -> holder(one) == person).toList();
	}

	/** The layers of a person from the earliest to the latest; with null those that none of the people holds. */
	List<LifeLayer> layersOf(Person person) {
		return of(file.getLifeLayers(), person).stream().sorted(Comparator.comparingInt(LifeLayerServices::orderOf)).toList();
	}

	private Person holder(HeldElement element) {
		Person holder = element.getHolder() != null ? element.getHolder() : only;
		return people.contains(holder) ? holder : null;
	}
}
