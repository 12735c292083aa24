// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.cases;

import static org.relationalimages.model.RimPackage.Literals.IDENTIFIED__ID;
import static org.relationalimages.model.sessions.SessionsPackage.Literals.SESSION__NUMBER;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.validation.rule.Findings;
import org.relationalimages.validation.rule.Fix;
import org.relationalimages.validation.rule.Owner;
import org.relationalimages.validation.structure.ElementKinds;
import org.relationalimages.validation.text.TextQuestions;

/** Finds duplicate session numbers and duplicate ids, in one walk over the case; for {@link R53ImpossibleValues}. */
final class Duplicates {

	private Duplicates() {
	}

	static void check(CaseFile file, Findings found) {
		Set<Integer> numbers = new HashSet<>();
		for (Session session : file.getSessions())
			if (session.getNumber() != null && !numbers.add(session.getNumber()))
				found.add(session, SESSION__NUMBER, "There is another session " + session.getNumber() + ".",
						renumber(session));
		Set<String> ids = new HashSet<>();
		Deque<EObject> open = new ArrayDeque<>(List.of(file));
		while (!open.isEmpty()) {
			EObject element = open.poll();
			if (element instanceof Identified identified && !TextQuestions.isBlank(identified.getId()) && !ids.add(identified.getId()))
				found.add(identified, IDENTIFIED__ID,
						"Another element has the same id; links in the file could lead to the wrong one.",
						new Fix("Give it a new id", () -> {
							identified.setId(UUID.randomUUID().toString());
							return identified;
						}));
			for (EReference place : element.eClass().getEAllContainments())
				if (element.eGet(place) instanceof List<?> inside)
					inside.forEach(each -> open.add((EObject) each));
				else if (element.eGet(place) instanceof EObject inside)
					open.add(inside);
		}
	}

	/** All containment references. */
	static EReference[] places() {
		return ElementKinds.kinds().flatMap(kind -> kind.getEAllContainments().stream()).distinct().toArray(EReference[]::new);
	}

	/** Renumbers all sessions of the case. */
	static Fix renumber(Session session) {
		return new Fix("Renumber the sessions", () -> {
			renumber(Owner.caseOf(session));
			return session;
		});
	}

	/** Keeps the order of the numbers, then of the list; gaps are kept as far as possible. */
	private static void renumber(CaseFile file) {
		List<Session> numbered = file.getSessions().stream().filter(session -> session.getNumber() != null)
				.sorted(Comparator.comparing(Session::getNumber)).toList();
		boolean room = numbered.getLast().getNumber() < Integer.MAX_VALUE - numbered.size();
		int last = 0;
		for (Session session : numbered) {
			last = room ? Math.max(last + 1, session.getNumber()) : last + 1;
			session.setNumber(last);
		}
	}
}
