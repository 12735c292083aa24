// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.relationalimages.validation.rule.Severity;

/**
 * Rows that belong together: those about one element, those of one severity, or, with neither, the muted ones. It stays
 * the same branch whatever rows it has.
 */
record FindingGroup(EObject element, Severity severity, List<FindingRow> rows) implements IAdaptable {

	static FindingGroup about(EObject element, List<FindingRow> rows) {
		return new FindingGroup(element, null, rows);
	}

	static FindingGroup of(Severity severity, List<FindingRow> rows) {
		return new FindingGroup(null, severity, rows);
	}

	static FindingGroup ofMuted(List<FindingRow> rows) {
		return new FindingGroup(null, null, rows);
	}

	/** How heavy the heaviest row is that counts, or null. */
	Severity worst() {
		return rows.stream().filter(row -> !row.isMuted()).map(row -> row.finding().severity())
				.min(Severity::compareTo).orElse(null);
	}

	/** Whether a row is about somebody's safety. */
	boolean isSafetyFirst() {
		return rows.stream().anyMatch(FindingRow::isSafetyFirst);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FindingGroup findingGroup && element == findingGroup.element && severity == findingGroup.severity;
	}

	@Override
	public int hashCode() {
		return Objects.hash(System.identityHashCode(element), severity);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return element != null && type.isInstance(element) && EObject.class.isAssignableFrom(type)
				? type.cast(element) : null;
	}
}
