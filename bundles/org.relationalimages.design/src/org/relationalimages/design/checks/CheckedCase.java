// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.checks;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.Identified;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.validation.CheckResult;
import org.relationalimages.validation.LiveChecks;
import org.relationalimages.validation.rule.Finding;

/**
 * The check result of a case that is validated element by element, as Sirius does. It is computed once for all elements
 * and cached as an adapter of the case, so that it is disposed of with it. Muted findings are not included.
 */
final class CheckedCase extends AdapterImpl {

	private final LiveChecks checks;
	private CheckResult result;
	private Map<EObject, List<Finding>> byPlace = Map.of();

	private CheckedCase(CaseFile file) {
		checks = new LiveChecks(file);
	}

	/** The findings to report at an element: its own, and those of elements in it that no diagram shows. */
	static List<Finding> at(Identified element) {
		if (!(EcoreUtil.getRootContainer(element) instanceof CaseFile file))
			return List.of();
		CheckedCase kept = (CheckedCase) EcoreUtil.getExistingAdapter(file, CheckedCase.class);
		if (kept == null) {
			kept = new CheckedCase(file);
			file.eAdapters().add(kept);
		}
		return kept.findings(element);
	}

	private List<Finding> findings(Identified element) {
		CheckResult now = checks.result();
		if (now != result)
			byPlace = now.findings().stream().collect(Collectors.groupingBy(
					finding -> ShownKinds.around(finding.element()), IdentityHashMap::new, Collectors.toList()));
		result = now;
		return byPlace.getOrDefault(element, List.of());
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == CheckedCase.class;
	}
}
