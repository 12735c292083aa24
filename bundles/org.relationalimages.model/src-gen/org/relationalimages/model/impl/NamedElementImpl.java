// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.relationalimages.model.NamedElement;
import org.relationalimages.model.RimPackage;

public abstract class NamedElementImpl extends IdentifiedImpl implements NamedElement {
	protected static final String NAME_EDEFAULT = "";
	protected String name = NAME_EDEFAULT;
	protected static final String NOTE_EDEFAULT = null;
	protected String note = NOTE_EDEFAULT;
	protected EList<String> tags;

	protected NamedElementImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return RimPackage.Literals.NAMED_ELEMENT;
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.NAMED_ELEMENT__NAME, oldName, name));
	}

	@Override
	public String getNote() {
		return note;
	}

	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.NAMED_ELEMENT__NOTE, oldNote, note));
	}

	@Override
	public EList<String> getTags() {
		if (tags == null) {
			tags = new EDataTypeUniqueEList<String>(String.class, this, RimPackage.NAMED_ELEMENT__TAGS);
		}
		return tags;
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RimPackage.NAMED_ELEMENT__NAME:
				return getName();
			case RimPackage.NAMED_ELEMENT__NOTE:
				return getNote();
			case RimPackage.NAMED_ELEMENT__TAGS:
				return getTags();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RimPackage.NAMED_ELEMENT__NAME:
				setName((String)newValue);
				return;
			case RimPackage.NAMED_ELEMENT__NOTE:
				setNote((String)newValue);
				return;
			case RimPackage.NAMED_ELEMENT__TAGS:
				getTags().clear();
				getTags().addAll((Collection<? extends String>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case RimPackage.NAMED_ELEMENT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case RimPackage.NAMED_ELEMENT__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case RimPackage.NAMED_ELEMENT__TAGS:
				getTags().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case RimPackage.NAMED_ELEMENT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case RimPackage.NAMED_ELEMENT__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case RimPackage.NAMED_ELEMENT__TAGS:
				return tags != null && !tags.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", note: ");
		result.append(note);
		result.append(", tags: ");
		result.append(tags);
		result.append(')');
		return result.toString();
	}
}
