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
import org.relationalimages.model.Clients;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Ids;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.RuleMute;
import org.relationalimages.model.sessions.SessionNote;

/**
 * Copies a case without what is not for every audience: session notes, and elements marked sensitive with all elements
 * that depend on them (a bond, the inner world and the exercises of a person, the images of a life layer).
 */
final class Redaction {

	private final CaseFile root;
	private final Set<EObject> out = new HashSet<>();
	private int sensitive;
	private int notes;

	private Redaction(CaseFile root) {
		this.root = root;
	}

	/**
	 * The copy, without characters that a case file can't contain. The original is unchanged, except that elements
	 * without an id get one.
	 */
	static RedactedCopy copy(CaseFile original, boolean withNotes, boolean withSensitive) {
		Ids.assign(original);
		CaseFile root = EcoreUtil.copy(original);
		CleanText.in(root);
		Redaction work = new Redaction(root);
		work.choose(withNotes, withSensitive);
		if (!work.out.isEmpty())
			work.remove();
		return new RedactedCopy(root, new LeftOut(work.sensitive, work.notes));
	}

	/** Whether the user marked the element as sensitive. */
	static boolean isSensitive(EObject element) {
		return element instanceof ClinicalElement clinical && clinical.isSensitive()
				|| element instanceof SessionNote note && note.isSensitive();
	}

	private void choose(boolean withNotes, boolean withSensitive) {
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			boolean marked = !withSensitive && isSensitive(element);
			boolean note = !withNotes && element instanceof SessionNote;
			if (marked)
				sensitive++;
			else if (note)
				notes++;
			if (marked || note)
				add(element);
		}
		while (!out.isEmpty() && addDependent())
			;
	}

	private void add(EObject element) {
		out.add(element);
		element.eAllContents().forEachRemaining(out::add);
	}

	private boolean addDependent() {
		int before = out.size();
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (!out.contains(element) && isNothingWithout(element))
				add(element);
		}
		return out.size() > before;
	}

	/**
	 * Whether the element depends on something left out: it is of the inner world of a person, a {@linkplain Dependence link that carries it} leads
	 * there, or it mutes a rule for it.
	 */
	private boolean isNothingWithout(EObject element) {
		if (element instanceof HeldElement held && mayBeOfSomebodyLeftOut(held))
			return true;
		if (element instanceof RuleMute mute && mute.getElements().stream().anyMatch(out::contains))
			return true;
		return Dependence.on(out, element);
	}

	/** What has no holder may belong to any client. */
	private boolean mayBeOfSomebodyLeftOut(HeldElement held) {
		return held.getHolder() != null ? out.contains(held.getHolder()) : Clients.of(root).stream().anyMatch(out::contains);
	}

	private void remove() {
		List<EObject> kept = new ArrayList<>();
		kept.add(root);
		root.eAllContents().forEachRemaining(kept::add);
		kept.removeAll(out);
		for (EObject element : kept)
			for (EReference link : element.eClass().getEAllReferences())
				if (link.isChangeable() && !link.isDerived() && Dependence.leadsOut(out, element, link)) {
					if (element.eGet(link) instanceof Collection<?> several)
						several.removeAll(out);
					else
						element.eUnset(link);
				}
	}
}
