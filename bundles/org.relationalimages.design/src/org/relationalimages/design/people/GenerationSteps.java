// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.people;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;

/**
 * Counts generations along bonds. Who is of one generation (the children of one person, couples, brothers and sisters)
 * is one peer group; parents' groups are above their children's. A bond that contradicts earlier ones, as in a circle
 * of parents, is left out.
 */
final class GenerationSteps {

	private static final class Peers {
		final List<Person> persons = new ArrayList<>();
		final Set<Peers> below = new LinkedHashSet<>();
		final Set<Peers> above = new LinkedHashSet<>();
		int row;
	}

	private final Map<Person, Peers> peersOf = new IdentityHashMap<>();
	private final List<Person> persons;

	GenerationSteps(CaseFile file) {
		persons = file.getPersons();
		for (Person person : persons) {
			Peers peers = new Peers();
			peers.persons.add(person);
			peersOf.put(person, peers);
		}
		List<Relationship> ties = file.getRelationships().stream().filter(tie -> FamilyTies.hasTwoEnds(tie)
				&& peersOf.containsKey(tie.getEnds().get(0)) && peersOf.containsKey(tie.getEnds().get(1))).toList();
		ties.stream().filter(FamilyTies::isParental).forEach(this::descend);
		childrenOfOne(ties).forEach(this::joinAll);
		ties.stream().filter(FamilyTies::isCouple).forEach(tie -> join(tie.getEnds().get(0), tie.getEnds().get(1)));
		ties.stream().filter(FamilyTies::areSiblings).forEach(tie -> join(tie.getEnds().get(0), tie.getEnds().get(1)));
	}

	/** Counts the row of each person within its family, and returns the families: all who are joined by bonds, in the order of the case. */
	List<List<Person>> families(Map<Person, Integer> rows) {
		List<Peers> order = topDown();
		for (Peers peers : order)
			for (Peers lower : peers.below)
				lower.row = Math.max(lower.row, peers.row + 1);
		// Who has no parents here belongs right above the children rather than at the top.
		for (Peers peers : order.reversed())
			if (!peers.below.isEmpty())
				peers.row = peers.below.stream().mapToInt(lower -> lower.row).min().getAsInt() - 1;
		persons.forEach(person -> rows.put(person, peersOf.get(person).row));
		return families();
	}

	private List<List<Person>> families() {
		List<List<Person>> families = new ArrayList<>();
		Set<Peers> seen = identitySet();
		for (Person person : persons)
			if (!seen.contains(peersOf.get(person))) {
				List<Person> family = new ArrayList<>();
				Deque<Peers> open = new ArrayDeque<>(List.of(peersOf.get(person)));
				seen.add(peersOf.get(person));
				while (!open.isEmpty()) {
					Peers peers = open.remove();
					family.addAll(peers.persons);
					for (Set<Peers> next : List.of(peers.above, peers.below))
						for (Peers one : next)
							if (seen.add(one))
								open.add(one);
				}
				families.add(family);
			}
		return families;
	}

	private List<Peers> topDown() {
		Map<Peers, Integer> waiting = new IdentityHashMap<>();
		Deque<Peers> ready = new ArrayDeque<>();
		Set<Peers> seen = identitySet();
		for (Person person : persons) {
			Peers peers = peersOf.get(person);
			if (seen.add(peers)) {
				waiting.put(peers, peers.above.size());
				if (peers.above.isEmpty())
					ready.add(peers);
			}
		}
		List<Peers> order = new ArrayList<>();
		while (!ready.isEmpty()) {
			Peers peers = ready.remove();
			order.add(peers);
			for (Peers lower : peers.below)
				if (waiting.merge(lower, -1, Integer::sum) == 0)
					ready.add(lower);
		}
		return order;
	}

	private void descend(Relationship tie) {
		Peers parent = peersOf.get(FamilyTies.parent(tie));
		Peers child = peersOf.get(FamilyTies.child(tie));
		if (parent == child || isAbove(child, parent))
			return;
		parent.below.add(child);
		child.above.add(parent);
	}

	private static List<List<Person>> childrenOfOne(List<Relationship> ties) {
		Map<Person, List<Person>> children = new LinkedHashMap<>();
		for (Relationship tie : ties)
			if (FamilyTies.isParental(tie))
				children.computeIfAbsent(FamilyTies.parent(tie), key -> new ArrayList<>()).add(FamilyTies.child(tie));
		return List.copyOf(children.values());
	}

	private void joinAll(List<Person> children) {
		children.forEach(child -> join(children.getFirst(), child));
	}

	/** Makes two persons peers, unless one is an ancestor of the other. */
	private void join(Person one, Person other) {
		Peers kept = peersOf.get(one);
		Peers gone = peersOf.get(other);
		if (kept == gone || isAbove(kept, gone) || isAbove(gone, kept))
			return;
		if (kept.persons.size() < gone.persons.size()) {
			Peers smaller = kept;
			kept = gone;
			gone = smaller;
		}
		for (Person person : gone.persons)
			peersOf.put(person, kept);
		kept.persons.addAll(gone.persons);
		for (Peers lower : gone.below) {
			lower.above.remove(gone);
			lower.above.add(kept);
		}
		for (Peers upper : gone.above) {
			upper.below.remove(gone);
			upper.below.add(kept);
		}
		kept.below.addAll(gone.below);
		kept.above.addAll(gone.above);
	}

	private static boolean isAbove(Peers upper, Peers lower) {
		Set<Peers> seen = identitySet();
		Deque<Peers> open = new ArrayDeque<>(List.of(upper));
		while (!open.isEmpty())
			for (Peers next : open.remove().below) {
				if (next == lower)
					return true;
				if (seen.add(next))
					open.add(next);
			}
		return false;
	}

	private static Set<Peers> identitySet() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}
}
