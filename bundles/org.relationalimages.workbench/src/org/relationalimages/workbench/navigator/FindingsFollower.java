// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.navigator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.relationalimages.workbench.checks.AllChecks;
import org.relationalimages.workbench.checks.CaseChecks;
import org.relationalimages.workbench.open.OpenCases;

/** Hears of new findings in any open case. */
final class FindingsFollower {

	private final Runnable listener;
	private final Runnable cases = this::followAll;
	private final Set<CaseChecks> followed = new HashSet<>();

	FindingsFollower(Runnable listener) {
		this.listener = listener;
		OpenCases.get().addListener(cases);
		followAll();
	}

	private void followAll() {
		List<CaseChecks> now = OpenCases.get().all().stream().map(AllChecks.get()::of).toList();
		followed.retainAll(now);
		for (CaseChecks checks : now)
			if (followed.add(checks))
				checks.addListener(listener);
	}

	void dispose() {
		OpenCases.get().removeListener(cases);
		followed.forEach(checks -> checks.removeListener(listener));
	}
}
