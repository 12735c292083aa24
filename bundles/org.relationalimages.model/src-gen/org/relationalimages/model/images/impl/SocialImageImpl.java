// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.SocialImage;
import org.relationalimages.model.impl.InnerElementImpl;

public class SocialImageImpl extends InnerElementImpl implements SocialImage {
	protected static final String STATEMENT_EDEFAULT = null;
	protected String statement = STATEMENT_EDEFAULT;
	protected static final String GROUP_EDEFAULT = null;
	protected String group = GROUP_EDEFAULT;
	protected static final String EFFECT_EDEFAULT = null;
	protected String effect = EFFECT_EDEFAULT;

	protected SocialImageImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return ImagesPackage.Literals.SOCIAL_IMAGE;
	}

	@Override
	public String getStatement() {
		return statement;
	}

	@Override
	public void setStatement(String newStatement) {
		String oldStatement = statement;
		statement = newStatement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.SOCIAL_IMAGE__STATEMENT, oldStatement, statement));
	}

	@Override
	public String getGroup() {
		return group;
	}

	@Override
	public void setGroup(String newGroup) {
		String oldGroup = group;
		group = newGroup;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.SOCIAL_IMAGE__GROUP, oldGroup, group));
	}

	@Override
	public String getEffect() {
		return effect;
	}

	@Override
	public void setEffect(String newEffect) {
		String oldEffect = effect;
		effect = newEffect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.SOCIAL_IMAGE__EFFECT, oldEffect, effect));
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ImagesPackage.SOCIAL_IMAGE__STATEMENT:
				return getStatement();
			case ImagesPackage.SOCIAL_IMAGE__GROUP:
				return getGroup();
			case ImagesPackage.SOCIAL_IMAGE__EFFECT:
				return getEffect();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ImagesPackage.SOCIAL_IMAGE__STATEMENT:
				setStatement((String)newValue);
				return;
			case ImagesPackage.SOCIAL_IMAGE__GROUP:
				setGroup((String)newValue);
				return;
			case ImagesPackage.SOCIAL_IMAGE__EFFECT:
				setEffect((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ImagesPackage.SOCIAL_IMAGE__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
				return;
			case ImagesPackage.SOCIAL_IMAGE__GROUP:
				setGroup(GROUP_EDEFAULT);
				return;
			case ImagesPackage.SOCIAL_IMAGE__EFFECT:
				setEffect(EFFECT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ImagesPackage.SOCIAL_IMAGE__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
			case ImagesPackage.SOCIAL_IMAGE__GROUP:
				return GROUP_EDEFAULT == null ? group != null : !GROUP_EDEFAULT.equals(group);
			case ImagesPackage.SOCIAL_IMAGE__EFFECT:
				return EFFECT_EDEFAULT == null ? effect != null : !EFFECT_EDEFAULT.equals(effect);
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (statement: ");
		result.append(statement);
		result.append(", group: ");
		result.append(group);
		result.append(", effect: ");
		result.append(effect);
		result.append(')');
		return result.toString();
	}
}
