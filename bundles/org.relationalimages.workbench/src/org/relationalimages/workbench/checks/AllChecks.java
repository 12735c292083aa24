// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.workbench.open.OpenDocuments;

/** The checks of all open cases, each made when it is asked for and let go with its case. Belongs to the UI thread. */
public final class AllChecks {

	private static final AllChecks INSTANCE = new AllChecks();

	private final Map<CaseDocument, CaseChecks> all = new HashMap<>();

	private AllChecks() {
		OpenDocuments.get().addListener(this::dropClosed);
	}

	/** The only instance. */
	public static AllChecks get() {
		return INSTANCE;
	}

	/** The checks of an open case. */
	public CaseChecks of(CaseDocument open) {
		return all.computeIfAbsent(open, CaseChecks::new);
	}

	/** The checks of the open case an element belongs to. */
	public Optional<CaseChecks> of(EObject element) {
		return element == null ? Optional.empty() : OpenDocuments.get().of(element).map(this::of);
	}

	private void dropClosed() {
		List<CaseDocument> open = OpenDocuments.get().all();
		all.entrySet().removeIf(entry -> {
			boolean gone = !open.contains(entry.getKey());
			if (gone)
				entry.getValue().close();
			return gone;
		});
	}
}
