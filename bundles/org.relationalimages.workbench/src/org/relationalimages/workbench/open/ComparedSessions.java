// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.open;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.ui.PlatformUI;
import org.relationalimages.design.Design;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.document.diagrams.CaseDesign;
import org.relationalimages.model.SessionNumbers;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Comparison;
import org.relationalimages.model.cases.Snapshot;
import org.relationalimages.model.edit.ElementLabels;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.viewpoint.ui.command.DiagramController;

/** Shows two sessions of a case in one picture; notes the pair in the case when it isn't noted yet. */
final class ComparedSessions {

	private final CaseDocument owner;
	private final DiagramController controller;

	ComparedSessions(CaseDocument owner, DiagramController controller) {
		this.owner = owner;
		this.controller = controller;
	}

	/** What a session is called, with the name of its snapshot. */
	static String text(Session session) {
		String name = ElementLabels.text(session);
		return snapshot(session).map(label -> name + " \u2014 " + label).orElse(name);
	}

	private static Optional<String> snapshot(Session session) {
		return session.eContainer() instanceof CaseFile file ? file.getSnapshots().stream().filter(one -> one.getSession() == session)
				.map(Snapshot::getLabel).filter(Objects::nonNull).filter(label -> !label.isBlank()).findFirst() : Optional.empty();
	}

	/** Opens the picture of two sessions, in whichever order they are given. */
	void show(Session one, Session other) {
		boolean isOrdered = SessionNumbers.of(one) <= SessionNumbers.of(other);
		Session earlier = isOrdered ? one : other;
		Session later = isOrdered ? other : one;
		Comparison found = find(earlier, later).orElse(null);
		if (found == null) {
			Comparison fresh = CasesFactory.eINSTANCE.createComparison();
			controller.step("Compare " + SessionNumbers.words(earlier) + " and " + SessionNumbers.words(later), () -> {
				fresh.setEarlier(earlier);
				fresh.setLater(later);
				owner.root().getComparisons().add(fresh);
			});
			if (fresh.eContainer() == null)
				return; // refused, and told why
			found = fresh;
		}
		OpenFlow.openDiagram(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
				owner.add(CaseDesign.description(Design.BEFORE_AND_AFTER), found));
	}

	private Optional<Comparison> find(Session earlier, Session later) {
		return owner.root().getComparisons().stream().filter(one -> one.getEarlier() == earlier && one.getLater() == later).findFirst();
	}
}
