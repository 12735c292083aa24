// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.relationalimages.model.images.ExpectedResponse;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.ResponseKind;
import org.relationalimages.model.impl.InnerElementImpl;

public class ExpectedResponseImpl extends InnerElementImpl implements ExpectedResponse {
	protected static final String TEXT_EDEFAULT = null;
	protected String text = TEXT_EDEFAULT;
	protected static final ResponseKind KIND_EDEFAULT = ResponseKind.OTHER;
	protected ResponseKind kind = KIND_EDEFAULT;

	protected ExpectedResponseImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return ImagesPackage.Literals.EXPECTED_RESPONSE;
	}

	@Override
	public String getText() {
		return text;
	}

	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.EXPECTED_RESPONSE__TEXT, oldText, text));
	}

	@Override
	public ResponseKind getKind() {
		return kind;
	}

	@Override
	public void setKind(ResponseKind newKind) {
		ResponseKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.EXPECTED_RESPONSE__KIND, oldKind, kind));
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ImagesPackage.EXPECTED_RESPONSE__TEXT:
				return getText();
			case ImagesPackage.EXPECTED_RESPONSE__KIND:
				return getKind();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ImagesPackage.EXPECTED_RESPONSE__TEXT:
				setText((String)newValue);
				return;
			case ImagesPackage.EXPECTED_RESPONSE__KIND:
				setKind((ResponseKind)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ImagesPackage.EXPECTED_RESPONSE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case ImagesPackage.EXPECTED_RESPONSE__KIND:
				setKind(KIND_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ImagesPackage.EXPECTED_RESPONSE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case ImagesPackage.EXPECTED_RESPONSE__KIND:
				return kind != KIND_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (text: ");
		result.append(text);
		result.append(", kind: ");
		result.append(kind);
		result.append(')');
		return result.toString();
	}
}
