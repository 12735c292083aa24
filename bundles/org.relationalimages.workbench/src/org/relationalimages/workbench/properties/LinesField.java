// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import java.util.List;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;

/** Several short texts, one a line. */
final class LinesField extends TextField {

	LinesField(EObject element, EStructuralFeature feature, FormContext context) {
		super(element, feature, context);
	}

	@Override
	void create(Composite parent) {
		super.create(parent);
		text.setToolTipText("One a line");
	}

	@Override
	protected String format() {
		return String.join("\n", values());
	}

	@Override
	protected boolean accept(String typed) {
		List<String> lines = typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
		List<String> wanted = feature.isUnique() ? lines.stream().distinct().toList() : lines;
		if (!wanted.equals(values()))
			change(() -> ECollections.setEList(values(), wanted));
		return true;
	}

	@SuppressWarnings("unchecked")
	private EList<String> values() {
		return (EList<String>) element.eGet(feature);
	}
}
