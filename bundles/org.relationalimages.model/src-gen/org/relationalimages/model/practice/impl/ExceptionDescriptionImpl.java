// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.relationalimages.model.practice.ExceptionDescription;
import org.relationalimages.model.practice.ExceptionEntry;
import org.relationalimages.model.practice.PracticePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Exception Description</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.impl.ExceptionDescriptionImpl#getOf <em>Of</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.ExceptionDescriptionImpl#getContext <em>Context</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.ExceptionDescriptionImpl#getThinking <em>Thinking</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.ExceptionDescriptionImpl#getDidDifferently <em>Did Differently</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.ExceptionDescriptionImpl#getBody <em>Body</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.ExceptionDescriptionImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.ExceptionDescriptionImpl#getIfFrequent <em>If Frequent</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExceptionDescriptionImpl extends ExerciseFormImpl implements ExceptionDescription {
	/**
	 * The cached value of the '{@link #getOf() <em>Of</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOf()
	 * @generated
	 * @ordered
	 */
	protected ExceptionEntry of;

	/**
	 * The default value of the '{@link #getContext() <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContext()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContext() <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContext()
	 * @generated
	 * @ordered
	 */
	protected String context = CONTEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getThinking() <em>Thinking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThinking()
	 * @generated
	 * @ordered
	 */
	protected static final String THINKING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThinking() <em>Thinking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThinking()
	 * @generated
	 * @ordered
	 */
	protected String thinking = THINKING_EDEFAULT;

	/**
	 * The default value of the '{@link #getDidDifferently() <em>Did Differently</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDidDifferently()
	 * @generated
	 * @ordered
	 */
	protected static final String DID_DIFFERENTLY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDidDifferently() <em>Did Differently</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDidDifferently()
	 * @generated
	 * @ordered
	 */
	protected String didDifferently = DID_DIFFERENTLY_EDEFAULT;

	/**
	 * The default value of the '{@link #getBody() <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBody()
	 * @generated
	 * @ordered
	 */
	protected static final String BODY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBody() <em>Body</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBody()
	 * @generated
	 * @ordered
	 */
	protected String body = BODY_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected static final String CAPACITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected String capacity = CAPACITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getIfFrequent() <em>If Frequent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIfFrequent()
	 * @generated
	 * @ordered
	 */
	protected static final String IF_FREQUENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIfFrequent() <em>If Frequent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIfFrequent()
	 * @generated
	 * @ordered
	 */
	protected String ifFrequent = IF_FREQUENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExceptionDescriptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.EXCEPTION_DESCRIPTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExceptionEntry getOf() {
		return of;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOf(ExceptionEntry newOf) {
		ExceptionEntry oldOf = of;
		of = newOf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_DESCRIPTION__OF, oldOf, of));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContext() {
		return context;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContext(String newContext) {
		String oldContext = context;
		context = newContext;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_DESCRIPTION__CONTEXT, oldContext, context));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getThinking() {
		return thinking;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThinking(String newThinking) {
		String oldThinking = thinking;
		thinking = newThinking;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_DESCRIPTION__THINKING, oldThinking, thinking));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDidDifferently() {
		return didDifferently;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDidDifferently(String newDidDifferently) {
		String oldDidDifferently = didDifferently;
		didDifferently = newDidDifferently;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_DESCRIPTION__DID_DIFFERENTLY, oldDidDifferently, didDifferently));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBody() {
		return body;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBody(String newBody) {
		String oldBody = body;
		body = newBody;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_DESCRIPTION__BODY, oldBody, body));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCapacity() {
		return capacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacity(String newCapacity) {
		String oldCapacity = capacity;
		capacity = newCapacity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_DESCRIPTION__CAPACITY, oldCapacity, capacity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIfFrequent() {
		return ifFrequent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIfFrequent(String newIfFrequent) {
		String oldIfFrequent = ifFrequent;
		ifFrequent = newIfFrequent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_DESCRIPTION__IF_FREQUENT, oldIfFrequent, ifFrequent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_DESCRIPTION__OF:
				return getOf();
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_DESCRIPTION__OF:
				setOf((ExceptionEntry)newValue);
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_DESCRIPTION__OF:
				setOf((ExceptionEntry)null);
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_DESCRIPTION__OF:
				return of != null;
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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

} //ExceptionDescriptionImpl
