// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.workbench.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.relationalimages.model.Parenthood;
import org.relationalimages.model.cases.Direction;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.edit.ElementLabels;

/** The two people of a relationship, each with what it is in it: parent or child, first or second. */
final class EndsField extends ReferencesField {

	EndsField(EObject element, EReference reference, FormContext context) {
		super(element, reference, context);
	}

	@Override
	protected void add(EObject chosen) {
		super.add(chosen);
		Parenthood.arrange((Relationship) element);
	}

	@Override
	protected String text(EObject held) {
		Relationship relationship = (Relationship) element;
		boolean isFirst = relationship.getEnds().indexOf((Person) held) == 0;
		if (Parenthood.isParental(relationship.getKind()))
			return ElementLabels.text(held) + (isFirst ? "  \u2014  parent" : "  \u2014  child");
		return relationship.getDirection() == Direction.NONE ? ElementLabels.text(held)
				: ElementLabels.text(held) + (isFirst ? "  \u2014  first" : "  \u2014  second");
	}
}
