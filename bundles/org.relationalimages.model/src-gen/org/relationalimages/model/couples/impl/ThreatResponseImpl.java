// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.relationalimages.model.cases.Person;

import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.ThreatResponse;
import org.relationalimages.model.couples.ThreatSource;

import org.relationalimages.model.impl.ClinicalElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Threat Response</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.couples.impl.ThreatResponseImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.ThreatResponseImpl#isBelowAwareness <em>Below Awareness</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.ThreatResponseImpl#getBodyNote <em>Body Note</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.ThreatResponseImpl#getCausedBy <em>Caused By</em>}</li>
 *   <li>{@link org.relationalimages.model.couples.impl.ThreatResponseImpl#getCarriedBy <em>Carried By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ThreatResponseImpl extends ClinicalElementImpl implements ThreatResponse {
	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #isBelowAwareness() <em>Below Awareness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBelowAwareness()
	 * @generated
	 * @ordered
	 */
	protected static final boolean BELOW_AWARENESS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isBelowAwareness() <em>Below Awareness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isBelowAwareness()
	 * @generated
	 * @ordered
	 */
	protected boolean belowAwareness = BELOW_AWARENESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBodyNote() <em>Body Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBodyNote()
	 * @generated
	 * @ordered
	 */
	protected static final String BODY_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBodyNote() <em>Body Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBodyNote()
	 * @generated
	 * @ordered
	 */
	protected String bodyNote = BODY_NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCausedBy() <em>Caused By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCausedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<ThreatSource> causedBy;

	/**
	 * The cached value of the '{@link #getCarriedBy() <em>Carried By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCarriedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Person> carriedBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ThreatResponseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CouplesPackage.Literals.THREAT_RESPONSE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.THREAT_RESPONSE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isBelowAwareness() {
		return belowAwareness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBelowAwareness(boolean newBelowAwareness) {
		boolean oldBelowAwareness = belowAwareness;
		belowAwareness = newBelowAwareness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.THREAT_RESPONSE__BELOW_AWARENESS, oldBelowAwareness, belowAwareness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBodyNote() {
		return bodyNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBodyNote(String newBodyNote) {
		String oldBodyNote = bodyNote;
		bodyNote = newBodyNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.THREAT_RESPONSE__BODY_NOTE, oldBodyNote, bodyNote));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ThreatSource> getCausedBy() {
		if (causedBy == null) {
			causedBy = new EObjectEList<ThreatSource>(ThreatSource.class, this, CouplesPackage.THREAT_RESPONSE__CAUSED_BY);
		}
		return causedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Person> getCarriedBy() {
		if (carriedBy == null) {
			carriedBy = new EObjectEList<Person>(Person.class, this, CouplesPackage.THREAT_RESPONSE__CARRIED_BY);
		}
		return carriedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CouplesPackage.THREAT_RESPONSE__TEXT:
				return getText();
			case CouplesPackage.THREAT_RESPONSE__BELOW_AWARENESS:
				return isBelowAwareness();
			case CouplesPackage.THREAT_RESPONSE__BODY_NOTE:
				return getBodyNote();
			case CouplesPackage.THREAT_RESPONSE__CAUSED_BY:
				return getCausedBy();
			case CouplesPackage.THREAT_RESPONSE__CARRIED_BY:
				return getCarriedBy();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CouplesPackage.THREAT_RESPONSE__TEXT:
				setText((String)newValue);
				return;
			case CouplesPackage.THREAT_RESPONSE__BELOW_AWARENESS:
				setBelowAwareness((Boolean)newValue);
				return;
			case CouplesPackage.THREAT_RESPONSE__BODY_NOTE:
				setBodyNote((String)newValue);
				return;
			case CouplesPackage.THREAT_RESPONSE__CAUSED_BY:
				getCausedBy().clear();
				getCausedBy().addAll((Collection<? extends ThreatSource>)newValue);
				return;
			case CouplesPackage.THREAT_RESPONSE__CARRIED_BY:
				getCarriedBy().clear();
				getCarriedBy().addAll((Collection<? extends Person>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CouplesPackage.THREAT_RESPONSE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CouplesPackage.THREAT_RESPONSE__BELOW_AWARENESS:
				setBelowAwareness(BELOW_AWARENESS_EDEFAULT);
				return;
			case CouplesPackage.THREAT_RESPONSE__BODY_NOTE:
				setBodyNote(BODY_NOTE_EDEFAULT);
				return;
			case CouplesPackage.THREAT_RESPONSE__CAUSED_BY:
				getCausedBy().clear();
				return;
			case CouplesPackage.THREAT_RESPONSE__CARRIED_BY:
				getCarriedBy().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CouplesPackage.THREAT_RESPONSE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case CouplesPackage.THREAT_RESPONSE__BELOW_AWARENESS:
				return belowAwareness != BELOW_AWARENESS_EDEFAULT;
			case CouplesPackage.THREAT_RESPONSE__BODY_NOTE:
				return BODY_NOTE_EDEFAULT == null ? bodyNote != null : !BODY_NOTE_EDEFAULT.equals(bodyNote);
			case CouplesPackage.THREAT_RESPONSE__CAUSED_BY:
				return causedBy != null && !causedBy.isEmpty();
			case CouplesPackage.THREAT_RESPONSE__CARRIED_BY:
				return carriedBy != null && !carriedBy.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (text: ");
		result.append(text);
		result.append(", belowAwareness: ");
		result.append(belowAwareness);
		result.append(", bodyNote: ");
		result.append(bodyNote);
		result.append(')');
		return result.toString();
	}

} //ThreatResponseImpl
