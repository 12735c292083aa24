// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.casefile.CleanText;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Ids;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.RuleMute;
import org.relationalimages.model.sessions.SessionNote;

/**
 * A copy of a case without what is not for every reader: session notes, and elements marked sensitive with all that
 * can't be without them (a bond of a person, the images of a life layer). Links to what is left out are left out, too.
 *
 * @param root      the copy, with the ids of the original
 * @param sensitive how many elements marked sensitive were left out
 * @param notes     how many other session notes were left out
 */
public record Excerpt(CaseFile root, int sensitive, int notes) {

	/** The whole case as a copy of its own, whose texts hold nothing that a case file could not hold. */
	public static Excerpt whole(CaseFile original) {
		Ids.assign(original);
		CaseFile root = EcoreUtil.copy(original);
		CleanText.in(root);
		return new Excerpt(root, 0, 0);
	}

	/** What remains of a case. The original stays as it is; elements without an id get one. */
	public static Excerpt of(CaseFile original, boolean withNotes, boolean withSensitive) {
		CaseFile root = whole(original).root();
		Set<EObject> out = new HashSet<>();
		int sensitive = 0;
		int notes = 0;
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			boolean marked = !withSensitive && isSensitive(element);
			boolean note = !withNotes && element instanceof SessionNote;
			if (marked)
				sensitive++;
			else if (note)
				notes++;
			if (marked || note)
				add(element, out);
		}
		if (!out.isEmpty()) {
			while (addDependent(root, out))
				;
			remove(root, out);
		}
		return new Excerpt(root, sensitive, notes);
	}

	private static boolean isSensitive(EObject element) {
		return element instanceof ClinicalElement clinical && clinical.isSensitive()
				|| element instanceof SessionNote note && note.isSensitive();
	}

	private static void add(EObject element, Set<EObject> out) {
		out.add(element);
		element.eAllContents().forEachRemaining(out::add);
	}

	private static boolean addDependent(CaseFile root, Set<EObject> out) {
		int before = out.size();
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (!out.contains(element) && isNothingWithout(element, out))
				add(element, out);
		}
		return out.size() > before;
	}

	/** Whether a link that has to be there leads to something left out, or a reason is about it. */
	private static boolean isNothingWithout(EObject element, Set<EObject> out) {
		if (element instanceof RuleMute mute && mute.getElements().stream().anyMatch(out::contains))
			return true;
		for (EReference link : element.eClass().getEAllReferences())
			if (!link.isContainment() && link.getLowerBound() > 0 && link.getLowerBound() == link.getUpperBound()
					&& targets(element, link).stream().anyMatch(out::contains))
				return true;
		return false;
	}

	private static List<EObject> targets(EObject element, EReference link) {
		List<EObject> targets = new ArrayList<>();
		switch (element.eGet(link)) {
			case Collection<?> several -> several.forEach(one -> targets.add((EObject) one));
			case EObject one -> targets.add(one);
			case null, default -> targets.clear();
		}
		return targets;
	}

	private static void remove(CaseFile root, Set<EObject> out) {
		List<EObject> kept = new ArrayList<>();
		kept.add(root);
		root.eAllContents().forEachRemaining(kept::add);
		kept.removeAll(out);
		for (EObject element : kept)
			for (EReference link : element.eClass().getEAllReferences())
				if (link.isChangeable() && !link.isDerived() && targets(element, link).stream().anyMatch(out::contains)) {
					if (element.eGet(link) instanceof Collection<?> several)
						several.removeAll(out);
					else
						element.eUnset(link);
				}
	}

	/** What was left out and how it can be had, as a sentence; empty when nothing was. */
	public String leftOut() {
		List<String> parts = new ArrayList<>();
		if (sensitive > 0)
			parts.add(sensitive == 1 ? "one element marked sensitive, with what hangs on it"
					: sensitive + " elements marked sensitive, with what hangs on them");
		if (notes > 0)
			parts.add(notes == 1 ? "one session note" : notes + " session notes");
		return parts.isEmpty() ? "" : "Left out: " + String.join("; ", parts) + ".";
	}
}
