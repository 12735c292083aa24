// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.checks;

import java.util.Objects;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.SafetyConcern;
import org.relationalimages.validation.rule.Finding;

/**
 * A finding as a row of the view. It stays the same row while what it says stays the same, and stands for its element.
 *
 * @param finding what was found
 * @param reason  why it is muted; null when it counts
 */
record FindingRow(Finding finding, String reason) implements IAdaptable {

	boolean isMuted() {
		return reason != null;
	}

	/** Whether it counts and is about somebody's safety, which comes before everything else. */
	boolean isSafetyFirst() {
		return !isMuted() && (finding.element() instanceof SafetyConcern
				|| finding.feature() != null && finding.feature().getEType() == CasesPackage.Literals.SAFETY_CONCERN);
	}

	/** Everything that can be read in the row, to be searched. */
	String words() {
		return FindingTexts.message(finding) + " " + FindingTexts.element(finding.element()) + " " + finding.rule().id() + " "
				+ finding.rule().title() + " " + finding.severity().word() + (isMuted() ? " muted " + reason : "");
	}

	/** Whether two findings say the same of the same element. */
	static boolean isSame(Finding one, Finding other) {
		return one.element() == other.element() && one.rule() == other.rule() && one.severity() == other.severity()
				&& one.feature() == other.feature() && one.message().equals(other.message());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FindingRow row && isSame(finding, row.finding) && Objects.equals(reason, row.reason);
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(finding.element()) * 31 + finding.message().hashCode();
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type.isInstance(finding.element()) && EObject.class.isAssignableFrom(type)
				? type.cast(finding.element()) : null;
	}
}
