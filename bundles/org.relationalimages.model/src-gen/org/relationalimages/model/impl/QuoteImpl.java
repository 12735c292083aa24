// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.relationalimages.model.Quote;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.SourceRef;

import org.relationalimages.model.cases.Person;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Quote</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.impl.QuoteImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.relationalimages.model.impl.QuoteImpl#isVerbatim <em>Verbatim</em>}</li>
 *   <li>{@link org.relationalimages.model.impl.QuoteImpl#getSpeaker <em>Speaker</em>}</li>
 *   <li>{@link org.relationalimages.model.impl.QuoteImpl#getSpokenBy <em>Spoken By</em>}</li>
 *   <li>{@link org.relationalimages.model.impl.QuoteImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QuoteImpl extends IdentifiedImpl implements Quote {
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
	 * The default value of the '{@link #isVerbatim() <em>Verbatim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVerbatim()
	 * @generated
	 * @ordered
	 */
	protected static final boolean VERBATIM_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isVerbatim() <em>Verbatim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isVerbatim()
	 * @generated
	 * @ordered
	 */
	protected boolean verbatim = VERBATIM_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpeaker() <em>Speaker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeaker()
	 * @generated
	 * @ordered
	 */
	protected static final String SPEAKER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpeaker() <em>Speaker</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeaker()
	 * @generated
	 * @ordered
	 */
	protected String speaker = SPEAKER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSpokenBy() <em>Spoken By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpokenBy()
	 * @generated
	 * @ordered
	 */
	protected Person spokenBy;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected SourceRef source;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected QuoteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RimPackage.Literals.QUOTE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.QUOTE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isVerbatim() {
		return verbatim;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerbatim(boolean newVerbatim) {
		boolean oldVerbatim = verbatim;
		verbatim = newVerbatim;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.QUOTE__VERBATIM, oldVerbatim, verbatim));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSpeaker() {
		return speaker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpeaker(String newSpeaker) {
		String oldSpeaker = speaker;
		speaker = newSpeaker;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.QUOTE__SPEAKER, oldSpeaker, speaker));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Person getSpokenBy() {
		return spokenBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpokenBy(Person newSpokenBy) {
		Person oldSpokenBy = spokenBy;
		spokenBy = newSpokenBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.QUOTE__SPOKEN_BY, oldSpokenBy, spokenBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SourceRef getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(SourceRef newSource) {
		SourceRef oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RimPackage.QUOTE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RimPackage.QUOTE__TEXT:
				return getText();
			case RimPackage.QUOTE__VERBATIM:
				return isVerbatim();
			case RimPackage.QUOTE__SPEAKER:
				return getSpeaker();
			case RimPackage.QUOTE__SPOKEN_BY:
				return getSpokenBy();
			case RimPackage.QUOTE__SOURCE:
				return getSource();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case RimPackage.QUOTE__TEXT:
				setText((String)newValue);
				return;
			case RimPackage.QUOTE__VERBATIM:
				setVerbatim((Boolean)newValue);
				return;
			case RimPackage.QUOTE__SPEAKER:
				setSpeaker((String)newValue);
				return;
			case RimPackage.QUOTE__SPOKEN_BY:
				setSpokenBy((Person)newValue);
				return;
			case RimPackage.QUOTE__SOURCE:
				setSource((SourceRef)newValue);
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
			case RimPackage.QUOTE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case RimPackage.QUOTE__VERBATIM:
				setVerbatim(VERBATIM_EDEFAULT);
				return;
			case RimPackage.QUOTE__SPEAKER:
				setSpeaker(SPEAKER_EDEFAULT);
				return;
			case RimPackage.QUOTE__SPOKEN_BY:
				setSpokenBy((Person)null);
				return;
			case RimPackage.QUOTE__SOURCE:
				setSource((SourceRef)null);
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
			case RimPackage.QUOTE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case RimPackage.QUOTE__VERBATIM:
				return verbatim != VERBATIM_EDEFAULT;
			case RimPackage.QUOTE__SPEAKER:
				return SPEAKER_EDEFAULT == null ? speaker != null : !SPEAKER_EDEFAULT.equals(speaker);
			case RimPackage.QUOTE__SPOKEN_BY:
				return spokenBy != null;
			case RimPackage.QUOTE__SOURCE:
				return source != null;
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
		result.append(", verbatim: ");
		result.append(verbatim);
		result.append(", speaker: ");
		result.append(speaker);
		result.append(')');
		return result.toString();
	}

} //QuoteImpl
