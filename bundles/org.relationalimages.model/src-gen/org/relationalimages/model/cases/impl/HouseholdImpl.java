// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases.impl;

import java.util.Collection;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.Household;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.impl.ClinicalElementImpl;

public class HouseholdImpl extends ClinicalElementImpl implements Household {
	protected EList<Person> members;

	protected HouseholdImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CasesPackage.Literals.HOUSEHOLD;
	}

	@Override
	public EList<Person> getMembers() {
		if (members == null) {
			members = new EObjectEList<Person>(Person.class, this, CasesPackage.HOUSEHOLD__MEMBERS);
		}
		return members;
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasesPackage.HOUSEHOLD__MEMBERS:
				return getMembers();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CasesPackage.HOUSEHOLD__MEMBERS:
				getMembers().clear();
				getMembers().addAll((Collection<? extends Person>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CasesPackage.HOUSEHOLD__MEMBERS:
				getMembers().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CasesPackage.HOUSEHOLD__MEMBERS:
				return members != null && !members.isEmpty();
		}
		return super.eIsSet(featureID);
	}
}
