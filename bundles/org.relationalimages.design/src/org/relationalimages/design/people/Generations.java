// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.people;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.Clients;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;

/**
 * The generations of the persons of a case, as its bonds give them: parents are one above their children, couples,
 * brothers and sisters beside each other. Roles count only where no bond gives the generation. Computed once for each
 * case it is asked about; for one layout, since it doesn't follow changes.
 */
public final class Generations {

	private final Map<EObject, Map<Person, Integer>> cases = new IdentityHashMap<>();

	/**
	 * The row of a genogram that an element belongs to.
	 *
	 * @return a lower number is further up; null when the element is no person of a case
	 */
	public Integer rowOf(EObject element) {
		if (!(element instanceof Person person) || !(EcoreUtil.getRootContainer(element) instanceof CaseFile file))
			return null;
		return cases.computeIfAbsent(file, key -> rows(file)).get(person);
	}

	private static Map<Person, Integer> rows(CaseFile file) {
		Map<Person, Integer> rows = new IdentityHashMap<>();
		List<Person> clients = Clients.of(file);
		List<List<Person>> families = new GenerationSteps(file).families(rows);
		int own = clients.isEmpty() ? 0 : rows.get(clients.getFirst());
		for (List<Person> family : families) {
			int shift = clients.stream().anyMatch(family::contains) && family.contains(clients.getFirst()) ? 0 : shift(family, rows, own);
			for (Person person : family)
				rows.merge(person, shift, Integer::sum);
		}
		return rows;
	}

	/** How far a family that no bond joins with the first client moves so that most of its roles fit; the first such number. */
	private static int shift(List<Person> family, Map<Person, Integer> rows, int own) {
		Map<Integer, Integer> votes = new HashMap<>();
		int best = own - rows.get(family.getFirst());
		int most = 0;
		for (Person person : family) {
			Integer step = step(person.getRole());
			if (step == null)
				continue;
			int shift = own + step - rows.get(person);
			int count = votes.merge(shift, 1, Integer::sum);
			if (count > most) {
				most = count;
				best = shift;
			}
		}
		return best;
	}

	/** How many generations below the client somebody of this role is; null when the role leaves it open. */
	static Integer step(PersonRole role) {
		return switch (role) {
		case GRANDPARENT -> -2;
		case MOTHER, FATHER, PARENT, STEP_PARENT, CAREGIVER -> -1;
		case CHILD -> 1;
		case RELATIVE, OTHER -> null;
		default -> 0;
		};
	}
}
