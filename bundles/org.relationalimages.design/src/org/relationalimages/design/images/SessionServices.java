// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.images;

import java.util.Comparator;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Reads;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.FormulatedElement;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.sessions.Session;

/** The sessions in which elements were stated, and whether the elements still hold. */
public class SessionServices {

	/** Whether it was stated in the session with the highest number; true when the case has no sessions. */
	@Reads({ "statedIn", "eContainer.sessions.number", "eContainer.eContainer.sessions.number" })
	public boolean isOfLatestSession(ClinicalElement element) {
		EObject at = element;
		while (at != null && !(at instanceof CaseFile))
			at = at.eContainer();
		if (!(at instanceof CaseFile file) || file.getSessions().isEmpty())
			return true;
		Session latest = file.getSessions().stream().max(Comparator.comparingInt(SessionServices::numberOf)).orElseThrow();
		return element.getStatedIn() == latest;
	}

	/** Whether no session is recorded since which the element no longer holds. */
	@Reads("validTo")
	public boolean stillHolds(FormulatedElement element) {
		return element.getValidTo() == null;
	}

	private static int numberOf(Session session) {
		return session.getNumber() == null ? 0 : session.getNumber();
	}
}
