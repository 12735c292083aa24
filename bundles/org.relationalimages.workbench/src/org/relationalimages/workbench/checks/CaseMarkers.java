// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.document.CaseDocument;
import org.relationalimages.validation.rule.Finding;
import org.relationalimages.viewpoint.ui.marker.Marker;
import org.relationalimages.viewpoint.ui.marker.MarkerSource;
import org.relationalimages.workbench.checks.ChecksPreferences.Choice;

/** Marks what the rules say about a case in its diagrams; prompts are dots only. */
public final class CaseMarkers implements MarkerSource {

	private final CaseChecks checks;

	/** The marks of an open case. */
	public CaseMarkers(CaseDocument open) {
		checks = AllChecks.get().of(open);
	}

	@Override
	public Optional<Marker> of(EObject element) {
		List<Finding> found = Choice.MARKS.isOn() ? checks.index().of(element) : List.of();
		return found.isEmpty() ? Optional.empty() : Optional.of(new Marker(kind(found.get(0)),
				found.stream().map(FindingTexts::message).collect(Collectors.joining("\n"))));
	}

	private static Marker.Kind kind(Finding finding) {
		return switch (finding.severity()) {
		case ERROR -> Marker.Kind.ERROR;
		case WARNING -> Marker.Kind.WARNING;
		case PROMPT -> Marker.Kind.NOTE;
		};
	}

	@Override
	public void addListener(Runnable listener) {
		checks.addListener(listener);
		ChecksPreferences.addListener(listener);
	}

	@Override
	public void removeListener(Runnable listener) {
		checks.removeListener(listener);
		ChecksPreferences.removeListener(listener);
	}
}
