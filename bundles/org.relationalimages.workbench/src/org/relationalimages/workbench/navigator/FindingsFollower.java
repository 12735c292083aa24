// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.navigator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.relationalimages.workbench.checks.AllChecks;
import org.relationalimages.workbench.checks.CaseChecks;
import org.relationalimages.workbench.checks.CheckIndex;
import org.relationalimages.workbench.open.OpenDocuments;

/** Hears of new findings in any open case. */
final class FindingsFollower {

	private final Runnable listener;
	private final Runnable cases = this::followAll;
	private final Runnable checked = this::checked;
	private final Map<CaseChecks, CheckIndex> followed = new HashMap<>();

	FindingsFollower(Runnable listener) {
		this.listener = listener;
		OpenDocuments.get().addListener(cases);
		followAll();
	}

	private void followAll() {
		List<CaseChecks> now = OpenDocuments.get().all().stream().map(AllChecks.get()::of).toList();
		followed.keySet().retainAll(now);
		for (CaseChecks checks : now)
			if (!followed.containsKey(checks)) {
				followed.put(checks, checks.index());
				checks.addListener(checked);
			}
	}

	private void checked() {
		boolean isNews = false;
		for (Map.Entry<CaseChecks, CheckIndex> entry : followed.entrySet()) {
			CheckIndex now = entry.getKey().index();
			isNews |= entry.setValue(now) != now;
		}
		if (isNews)
			listener.run();
	}

	void dispose() {
		OpenDocuments.get().removeListener(cases);
		followed.keySet().forEach(checks -> checks.removeListener(checked));
	}
}
