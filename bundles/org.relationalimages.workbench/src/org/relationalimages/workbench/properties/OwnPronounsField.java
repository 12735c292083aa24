// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Pronouns;

/** Somebody's pronouns in their own words, to be typed while own pronouns are chosen. */
final class OwnPronounsField extends TextField {

	OwnPronounsField(EObject element, EStructuralFeature feature, FormContext context) {
		super(element, feature, context);
	}

	@Override
	void create(Composite parent) {
		super.create(parent);
		text.setMessage("for example xe/xem/xyr");
	}

	/** What was typed before another choice stays to be read. */
	@Override
	void refresh() {
		super.refresh();
		text.setEnabled(((Person) element).getPronouns() == Pronouns.OTHER);
	}
}
