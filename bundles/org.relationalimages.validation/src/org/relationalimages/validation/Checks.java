// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.validation.rule.Rule;

/** Checks a whole case once. */
public final class Checks {

	private Checks() {
	}

	/** What all rules say about a case. */
	public static CheckResult of(CaseFile file) {
		List<Finding> found = new ArrayList<>();
		check(file, found);
		for (Iterator<EObject> all = EcoreUtil.getAllContents(file, false); all.hasNext();)
			if (all.next() instanceof Identified element)
				check(element, found);
		return Mutes.part(file, found);
	}

	private static void check(Identified element, List<Finding> found) {
		for (Rule<?> rule : Rules.all())
			if (rule.isAbout(element))
				rule.check(element, found::add);
	}
}
