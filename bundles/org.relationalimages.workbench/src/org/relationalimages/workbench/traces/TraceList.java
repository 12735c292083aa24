// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.traces;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.relationalimages.casefile.traces.Forgotten;
import org.relationalimages.casefile.traces.Traces;

/** All that the program keeps of cases besides their files and layouts. */
final class TraceList {

	private TraceList() {
	}

	/** What there is now; looks at many files, so not for the UI thread. */
	static List<KnownTrace> now(Collection<Path> cases) {
		List<KnownTrace> all = new ArrayList<>(Traces.list(cases).stream().map(KnownTrace::of).toList());
		all.addAll(WorkbenchTraces.list());
		return all;
	}

	/** Removes what was chosen; a sentence for each that stays. */
	static List<String> forget(Collection<KnownTrace> chosen) {
		Forgotten forgotten = Traces.forget(chosen.stream().map(KnownTrace::trace).filter(Objects::nonNull).toList());
		List<String> kept = new ArrayList<>(forgotten.kept());
		chosen.stream().filter(one -> one.trace() == null).forEach(one -> WorkbenchTraces.forget(one).ifPresent(kept::add));
		return kept.stream().distinct().toList();
	}
}
