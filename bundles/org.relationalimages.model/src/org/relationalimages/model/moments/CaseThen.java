// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.moments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.InnerElement;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.strategies.StrategyOfSurvival;

/**
 * A copy of a case as it was at a moment, with the ids of the original: without what was not there, with the awareness,
 * the status and the client's answers of then. What diagrams are framed by stays: people, couples and life layers.
 */
public final class CaseThen {

	private final CaseFile copy;
	private final Moment moment;
	private final EObject kept;

	private CaseThen(CaseFile copy, Moment moment, EObject kept) {
		this.copy = copy;
		this.moment = moment;
		this.kept = kept;
	}

	/**
	 * The copy; the original is only read.
	 *
	 * @param framed an element that stays whenever it was noted, with all that it lies in, such as the one that a diagram is of
	 */
	public static CaseFile of(CaseFile original, Moment moment, EObject framed) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		CaseFile copy = (CaseFile) copier.copy(original);
		copier.copyReferences();
		new CaseThen(copy, moment, copier.get(framed)).setBack();
		return copy;
	}

	private void setBack() {
		List<EObject> absent = new ArrayList<>();
		List<Runnable> changes = new ArrayList<>();
		for (Iterator<EObject> all = copy.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (!isFrame(element) && !moment.isThere(element))
				absent.add(element);
			else
				changes.add(change(element));
		}
		// Only now: what was there is told by what is removed and changed here.
		changes.forEach(Runnable::run);
		remove(absent);
	}

	private boolean isFrame(EObject element) {
		return element instanceof Person || element instanceof LifeLayer || element instanceof Dyad
				|| kept != null && EcoreUtil.isAncestor(element, kept);
	}

	private Runnable change(EObject element) {
		var awareness = element instanceof InnerElement inner ? moment.awarenessOf(inner) : null;
		var check = element instanceof FormulatedElement formulated ? moment.checkOf(formulated) : null;
		ChangeStatus status = moment.statusOf(element);
		return () -> {
			if (element instanceof InnerElement inner)
				inner.setAwareness(awareness);
			if (element instanceof FormulatedElement formulated && formulated.getCheckedWithClient() != check)
				formulated.setCheckedWithClient(check);
			if (status != null)
				set(element, status);
		};
	}

	private static void set(EObject element, ChangeStatus status) {
		switch (element) {
		case RelationalImage image -> image.setStatus(status);
		case Meaning meaning -> meaning.setStatus(status);
		case StrategyOfSurvival strategy -> strategy.setStatus(status);
		default -> throw new IllegalArgumentException(element.eClass().getName() + " has no status.");
		}
	}

	private void remove(List<EObject> absent) {
		Set<EObject> gone = new HashSet<>(absent);
		absent.forEach(one -> one.eAllContents().forEachRemaining(gone::add));
		absent.forEach(EcoreUtil::remove);
		for (Iterator<EObject> all = copy.eAllContents(); all.hasNext();)
			forget(all.next(), gone);
		forget(copy, gone);
	}

	private static void forget(EObject element, Set<EObject> gone) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer() || reference.isDerived() || !reference.isChangeable())
				continue;
			if (reference.isMany())
				((Collection<?>) element.eGet(reference)).removeIf(gone::contains);
			else if (gone.contains(element.eGet(reference)))
				element.eUnset(reference);
		}
	}
}
