// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.sessions.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.impl.IdentifiedImpl;
import org.relationalimages.model.sessions.NoteSection;
import org.relationalimages.model.sessions.SessionsPackage;

public class NoteSectionImpl extends IdentifiedImpl implements NoteSection {
	protected static final String TITLE_EDEFAULT = null;
	protected String title = TITLE_EDEFAULT;
	protected static final String TEXT_EDEFAULT = null;
	protected String text = TEXT_EDEFAULT;
	protected EList<ClinicalElement> mentions;

	protected NoteSectionImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return SessionsPackage.Literals.NOTE_SECTION;
	}

	@Override
	public String getTitle() {
		return title;
	}

	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.NOTE_SECTION__TITLE, oldTitle, title));
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
			eNotify(new ENotificationImpl(this, Notification.SET, SessionsPackage.NOTE_SECTION__TEXT, oldText, text));
	}

	@Override
	public EList<ClinicalElement> getMentions() {
		if (mentions == null) {
			mentions = new EObjectEList<ClinicalElement>(ClinicalElement.class, this, SessionsPackage.NOTE_SECTION__MENTIONS);
		}
		return mentions;
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SessionsPackage.NOTE_SECTION__TITLE:
				return getTitle();
			case SessionsPackage.NOTE_SECTION__TEXT:
				return getText();
			case SessionsPackage.NOTE_SECTION__MENTIONS:
				return getMentions();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SessionsPackage.NOTE_SECTION__TITLE:
				setTitle((String)newValue);
				return;
			case SessionsPackage.NOTE_SECTION__TEXT:
				setText((String)newValue);
				return;
			case SessionsPackage.NOTE_SECTION__MENTIONS:
				getMentions().clear();
				getMentions().addAll((Collection<? extends ClinicalElement>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SessionsPackage.NOTE_SECTION__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case SessionsPackage.NOTE_SECTION__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case SessionsPackage.NOTE_SECTION__MENTIONS:
				getMentions().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SessionsPackage.NOTE_SECTION__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case SessionsPackage.NOTE_SECTION__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case SessionsPackage.NOTE_SECTION__MENTIONS:
				return mentions != null && !mentions.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (title: ");
		result.append(title);
		result.append(", text: ");
		result.append(text);
		result.append(')');
		return result.toString();
	}
}
