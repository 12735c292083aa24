// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.casefile.journal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.relationalimages.model.cases.CaseFile;

/**
 * How two states of a case differ, in numbers of elements.
 *
 * @param added   elements only in the later state
 * @param changed elements in both, with another value, link or place
 * @param removed elements only in the earlier state
 */
public record Differences(int added, int changed, int removed) {

	/** Compares two states; a missing earlier one counts as empty. */
	static Differences between(CaseFile earlier, CaseFile later) {
		Map<String, String> before = values(earlier);
		Map<String, String> after = values(later);
		int added = 0;
		int changed = 0;
		for (Map.Entry<String, String> one : after.entrySet()) {
			String former = before.remove(one.getKey());
			if (former == null)
				added++;
			else if (!former.equals(one.getValue()))
				changed++;
		}
		return new Differences(added, changed, before.size());
	}

	/** The values of each element itself, by the element's id. */
	private static Map<String, String> values(CaseFile root) {
		Map<String, String> values = new HashMap<>();
		if (root == null)
			return values;
		values.put(key(root), value(root));
		root.eAllContents().forEachRemaining(element -> values.put(key(element), value(element)));
		return values;
	}

	private static String key(EObject element) {
		String id = EcoreUtil.getID(element);
		return id != null ? id : element.eClass().getName() + " of " + EcoreUtil.getID(element.eContainer());
	}

	private static String value(EObject element) {
		StringBuilder value = new StringBuilder(element.eClass().getName());
		if (element.eContainer() != null)
			value.append(" in ").append(key(element.eContainer())).append(' ').append(element.eContainmentFeature().getName());
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures())
			if (!feature.isDerived() && !feature.isTransient() && element.eIsSet(feature)
					&& !(feature instanceof EReference reference && (reference.isContainment() || reference.isContainer())))
				value.append('\n').append(feature.getName()).append('=').append(text(element.eGet(feature)));
		return value.toString();
	}

	private static String text(Object value) {
		if (value instanceof EObject target)
			return key(target);
		if (!(value instanceof Iterable<?> all))
			return String.valueOf(value);
		StringBuilder text = new StringBuilder();
		all.forEach(one -> text.append('\n').append('\t').append(text(one)));
		return text.toString();
	}

	/** The numbers as a sentence. */
	public String sentence() {
		if (added + changed + removed == 0)
			return "Nothing in the case differs from its file; only the layout of diagrams may.";
		return "Unlike its file it has " + added + " new, " + changed + " changed and " + removed + " removed "
				+ (added + changed + removed == 1 ? "element." : "elements.");
	}
}
