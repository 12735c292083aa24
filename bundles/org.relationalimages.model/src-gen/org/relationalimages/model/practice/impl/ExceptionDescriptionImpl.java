// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.Quote;
import org.relationalimages.model.Quoted;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.practice.ExceptionDescription;
import org.relationalimages.model.practice.ExceptionEntry;
import org.relationalimages.model.practice.PracticePackage;

public class ExceptionDescriptionImpl extends ExerciseFormImpl implements ExceptionDescription {
	protected EList<Quote> quotes;
	protected ExceptionEntry exception;
	protected static final String CONTEXT_EDEFAULT = null;
	protected String context = CONTEXT_EDEFAULT;
	protected static final String THINKING_EDEFAULT = null;
	protected String thinking = THINKING_EDEFAULT;
	protected static final String DID_DIFFERENTLY_EDEFAULT = null;
	protected String didDifferently = DID_DIFFERENTLY_EDEFAULT;
	protected static final String BODY_EDEFAULT = null;
	protected String body = BODY_EDEFAULT;
	protected static final String CAPACITY_EDEFAULT = null;
	protected String capacity = CAPACITY_EDEFAULT;
	protected static final String IF_FREQUENT_EDEFAULT = null;
	protected String ifFrequent = IF_FREQUENT_EDEFAULT;

	protected ExceptionDescriptionImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.EXCEPTION_DESCRIPTION;
	}

	@Override
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, PracticePackage.EXCEPTION_DESCRIPTION__QUOTES);
		}
		return quotes;
	}

	@Override
	public ExceptionEntry getException() {
		return exception;
	}

	@Override
	public void setException(ExceptionEntry newException) {
		ExceptionEntry oldException = exception;
		exception = newException;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_DESCRIPTION__EXCEPTION, oldException, exception));
	}

	@Override
	public String getContext() {
		return context;
	}

	@Override
	public void setContext(String newContext) {
		String oldContext = context;
		context = newContext;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_DESCRIPTION__CONTEXT, oldContext, context));
	}

	@Override
	public String getThinking() {
		return thinking;
	}

	@Override
	public void setThinking(String newThinking) {
		String oldThinking = thinking;
		thinking = newThinking;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_DESCRIPTION__THINKING, oldThinking, thinking));
	}

	@Override
	public String getDidDifferently() {
		return didDifferently;
	}

	@Override
	public void setDidDifferently(String newDidDifferently) {
		String oldDidDifferently = didDifferently;
		didDifferently = newDidDifferently;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_DESCRIPTION__DID_DIFFERENTLY, oldDidDifferently, didDifferently));
	}

	@Override
	public String getBody() {
		return body;
	}

	@Override
	public void setBody(String newBody) {
		String oldBody = body;
		body = newBody;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_DESCRIPTION__BODY, oldBody, body));
	}

	@Override
	public String getCapacity() {
		return capacity;
	}

	@Override
	public void setCapacity(String newCapacity) {
		String oldCapacity = capacity;
		capacity = newCapacity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_DESCRIPTION__CAPACITY, oldCapacity, capacity));
	}

	@Override
	public String getIfFrequent() {
		return ifFrequent;
	}

	@Override
	public void setIfFrequent(String newIfFrequent) {
		String oldIfFrequent = ifFrequent;
		ifFrequent = newIfFrequent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_DESCRIPTION__IF_FREQUENT, oldIfFrequent, ifFrequent));
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_DESCRIPTION__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_DESCRIPTION__QUOTES:
				return getQuotes();
			case PracticePackage.EXCEPTION_DESCRIPTION__EXCEPTION:
				return getException();
			case PracticePackage.EXCEPTION_DESCRIPTION__CONTEXT:
				return getContext();
			case PracticePackage.EXCEPTION_DESCRIPTION__THINKING:
				return getThinking();
			case PracticePackage.EXCEPTION_DESCRIPTION__DID_DIFFERENTLY:
				return getDidDifferently();
			case PracticePackage.EXCEPTION_DESCRIPTION__BODY:
				return getBody();
			case PracticePackage.EXCEPTION_DESCRIPTION__CAPACITY:
				return getCapacity();
			case PracticePackage.EXCEPTION_DESCRIPTION__IF_FREQUENT:
				return getIfFrequent();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_DESCRIPTION__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
			case PracticePackage.EXCEPTION_DESCRIPTION__EXCEPTION:
				setException((ExceptionEntry)newValue);
				return;
			case PracticePackage.EXCEPTION_DESCRIPTION__CONTEXT:
				setContext((String)newValue);
				return;
			case PracticePackage.EXCEPTION_DESCRIPTION__THINKING:
				setThinking((String)newValue);
				return;
			case PracticePackage.EXCEPTION_DESCRIPTION__DID_DIFFERENTLY:
				setDidDifferently((String)newValue);
				return;
			case PracticePackage.EXCEPTION_DESCRIPTION__BODY:
				setBody((String)newValue);
				return;
			case PracticePackage.EXCEPTION_DESCRIPTION__CAPACITY:
				setCapacity((String)newValue);
				return;
			case PracticePackage.EXCEPTION_DESCRIPTION__IF_FREQUENT:
				setIfFrequent((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_DESCRIPTION__QUOTES:
				getQuotes().clear();
				return;
			case PracticePackage.EXCEPTION_DESCRIPTION__EXCEPTION:
				setException((ExceptionEntry)null);
				return;
			case PracticePackage.EXCEPTION_DESCRIPTION__CONTEXT:
				setContext(CONTEXT_EDEFAULT);
				return;
			case PracticePackage.EXCEPTION_DESCRIPTION__THINKING:
				setThinking(THINKING_EDEFAULT);
				return;
			case PracticePackage.EXCEPTION_DESCRIPTION__DID_DIFFERENTLY:
				setDidDifferently(DID_DIFFERENTLY_EDEFAULT);
				return;
			case PracticePackage.EXCEPTION_DESCRIPTION__BODY:
				setBody(BODY_EDEFAULT);
				return;
			case PracticePackage.EXCEPTION_DESCRIPTION__CAPACITY:
				setCapacity(CAPACITY_EDEFAULT);
				return;
			case PracticePackage.EXCEPTION_DESCRIPTION__IF_FREQUENT:
				setIfFrequent(IF_FREQUENT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_DESCRIPTION__QUOTES:
				return quotes != null && !quotes.isEmpty();
			case PracticePackage.EXCEPTION_DESCRIPTION__EXCEPTION:
				return exception != null;
			case PracticePackage.EXCEPTION_DESCRIPTION__CONTEXT:
				return CONTEXT_EDEFAULT == null ? context != null : !CONTEXT_EDEFAULT.equals(context);
			case PracticePackage.EXCEPTION_DESCRIPTION__THINKING:
				return THINKING_EDEFAULT == null ? thinking != null : !THINKING_EDEFAULT.equals(thinking);
			case PracticePackage.EXCEPTION_DESCRIPTION__DID_DIFFERENTLY:
				return DID_DIFFERENTLY_EDEFAULT == null ? didDifferently != null : !DID_DIFFERENTLY_EDEFAULT.equals(didDifferently);
			case PracticePackage.EXCEPTION_DESCRIPTION__BODY:
				return BODY_EDEFAULT == null ? body != null : !BODY_EDEFAULT.equals(body);
			case PracticePackage.EXCEPTION_DESCRIPTION__CAPACITY:
				return CAPACITY_EDEFAULT == null ? capacity != null : !CAPACITY_EDEFAULT.equals(capacity);
			case PracticePackage.EXCEPTION_DESCRIPTION__IF_FREQUENT:
				return IF_FREQUENT_EDEFAULT == null ? ifFrequent != null : !IF_FREQUENT_EDEFAULT.equals(ifFrequent);
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (derivedFeatureID) {
				case PracticePackage.EXCEPTION_DESCRIPTION__QUOTES: return RimPackage.QUOTED__QUOTES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (baseFeatureID) {
				case RimPackage.QUOTED__QUOTES: return PracticePackage.EXCEPTION_DESCRIPTION__QUOTES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (context: ");
		result.append(context);
		result.append(", thinking: ");
		result.append(thinking);
		result.append(", didDifferently: ");
		result.append(didDifferently);
		result.append(", body: ");
		result.append(body);
		result.append(", capacity: ");
		result.append(capacity);
		result.append(", ifFrequent: ");
		result.append(ifFrequent);
		result.append(')');
		return result.toString();
	}
}
