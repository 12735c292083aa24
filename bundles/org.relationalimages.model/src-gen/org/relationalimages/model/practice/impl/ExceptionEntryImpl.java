// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.practice.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.RelationalImage;

import org.relationalimages.model.practice.ExceptionEntry;
import org.relationalimages.model.practice.PracticePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Exception Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.practice.impl.ExceptionEntryImpl#getContext <em>Context</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.ExceptionEntryImpl#getBehavior <em>Behavior</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.ExceptionEntryImpl#getThoughts <em>Thoughts</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.ExceptionEntryImpl#getEmotions <em>Emotions</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.ExceptionEntryImpl#getReveals <em>Reveals</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.ExceptionEntryImpl#getContradicts <em>Contradicts</em>}</li>
 *   <li>{@link org.relationalimages.model.practice.impl.ExceptionEntryImpl#isSelected <em>Selected</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ExceptionEntryImpl extends ExerciseFormImpl implements ExceptionEntry {
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
	 * The default value of the '{@link #getBehavior() <em>Behavior</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBehavior()
	 * @generated
	 * @ordered
	 */
	protected static final String BEHAVIOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBehavior() <em>Behavior</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBehavior()
	 * @generated
	 * @ordered
	 */
	protected String behavior = BEHAVIOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getThoughts() <em>Thoughts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThoughts()
	 * @generated
	 * @ordered
	 */
	protected static final String THOUGHTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThoughts() <em>Thoughts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThoughts()
	 * @generated
	 * @ordered
	 */
	protected String thoughts = THOUGHTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmotions() <em>Emotions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmotions()
	 * @generated
	 * @ordered
	 */
	protected static final String EMOTIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEmotions() <em>Emotions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmotions()
	 * @generated
	 * @ordered
	 */
	protected String emotions = EMOTIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getReveals() <em>Reveals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReveals()
	 * @generated
	 * @ordered
	 */
	protected static final String REVEALS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReveals() <em>Reveals</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReveals()
	 * @generated
	 * @ordered
	 */
	protected String reveals = REVEALS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getContradicts() <em>Contradicts</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContradicts()
	 * @generated
	 * @ordered
	 */
	protected EList<RelationalImage> contradicts;

	/**
	 * The default value of the '{@link #isSelected() <em>Selected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSelected()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SELECTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSelected() <em>Selected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSelected()
	 * @generated
	 * @ordered
	 */
	protected boolean selected = SELECTED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ExceptionEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.EXCEPTION_ENTRY;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_ENTRY__CONTEXT, oldContext, context));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBehavior() {
		return behavior;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBehavior(String newBehavior) {
		String oldBehavior = behavior;
		behavior = newBehavior;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_ENTRY__BEHAVIOR, oldBehavior, behavior));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getThoughts() {
		return thoughts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThoughts(String newThoughts) {
		String oldThoughts = thoughts;
		thoughts = newThoughts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_ENTRY__THOUGHTS, oldThoughts, thoughts));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEmotions() {
		return emotions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmotions(String newEmotions) {
		String oldEmotions = emotions;
		emotions = newEmotions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_ENTRY__EMOTIONS, oldEmotions, emotions));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReveals() {
		return reveals;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReveals(String newReveals) {
		String oldReveals = reveals;
		reveals = newReveals;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_ENTRY__REVEALS, oldReveals, reveals));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RelationalImage> getContradicts() {
		if (contradicts == null) {
			contradicts = new EObjectWithInverseEList.ManyInverse<RelationalImage>(RelationalImage.class, this, PracticePackage.EXCEPTION_ENTRY__CONTRADICTS, ImagesPackage.RELATIONAL_IMAGE__EXCEPTIONS);
		}
		return contradicts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSelected() {
		return selected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSelected(boolean newSelected) {
		boolean oldSelected = selected;
		selected = newSelected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_ENTRY__SELECTED, oldSelected, selected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_ENTRY__CONTRADICTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getContradicts()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_ENTRY__CONTRADICTS:
				return ((InternalEList<?>)getContradicts()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_ENTRY__CONTEXT:
				return getContext();
			case PracticePackage.EXCEPTION_ENTRY__BEHAVIOR:
				return getBehavior();
			case PracticePackage.EXCEPTION_ENTRY__THOUGHTS:
				return getThoughts();
			case PracticePackage.EXCEPTION_ENTRY__EMOTIONS:
				return getEmotions();
			case PracticePackage.EXCEPTION_ENTRY__REVEALS:
				return getReveals();
			case PracticePackage.EXCEPTION_ENTRY__CONTRADICTS:
				return getContradicts();
			case PracticePackage.EXCEPTION_ENTRY__SELECTED:
				return isSelected();
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
			case PracticePackage.EXCEPTION_ENTRY__CONTEXT:
				setContext((String)newValue);
				return;
			case PracticePackage.EXCEPTION_ENTRY__BEHAVIOR:
				setBehavior((String)newValue);
				return;
			case PracticePackage.EXCEPTION_ENTRY__THOUGHTS:
				setThoughts((String)newValue);
				return;
			case PracticePackage.EXCEPTION_ENTRY__EMOTIONS:
				setEmotions((String)newValue);
				return;
			case PracticePackage.EXCEPTION_ENTRY__REVEALS:
				setReveals((String)newValue);
				return;
			case PracticePackage.EXCEPTION_ENTRY__CONTRADICTS:
				getContradicts().clear();
				getContradicts().addAll((Collection<? extends RelationalImage>)newValue);
				return;
			case PracticePackage.EXCEPTION_ENTRY__SELECTED:
				setSelected((Boolean)newValue);
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
			case PracticePackage.EXCEPTION_ENTRY__CONTEXT:
				setContext(CONTEXT_EDEFAULT);
				return;
			case PracticePackage.EXCEPTION_ENTRY__BEHAVIOR:
				setBehavior(BEHAVIOR_EDEFAULT);
				return;
			case PracticePackage.EXCEPTION_ENTRY__THOUGHTS:
				setThoughts(THOUGHTS_EDEFAULT);
				return;
			case PracticePackage.EXCEPTION_ENTRY__EMOTIONS:
				setEmotions(EMOTIONS_EDEFAULT);
				return;
			case PracticePackage.EXCEPTION_ENTRY__REVEALS:
				setReveals(REVEALS_EDEFAULT);
				return;
			case PracticePackage.EXCEPTION_ENTRY__CONTRADICTS:
				getContradicts().clear();
				return;
			case PracticePackage.EXCEPTION_ENTRY__SELECTED:
				setSelected(SELECTED_EDEFAULT);
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
			case PracticePackage.EXCEPTION_ENTRY__CONTEXT:
				return CONTEXT_EDEFAULT == null ? context != null : !CONTEXT_EDEFAULT.equals(context);
			case PracticePackage.EXCEPTION_ENTRY__BEHAVIOR:
				return BEHAVIOR_EDEFAULT == null ? behavior != null : !BEHAVIOR_EDEFAULT.equals(behavior);
			case PracticePackage.EXCEPTION_ENTRY__THOUGHTS:
				return THOUGHTS_EDEFAULT == null ? thoughts != null : !THOUGHTS_EDEFAULT.equals(thoughts);
			case PracticePackage.EXCEPTION_ENTRY__EMOTIONS:
				return EMOTIONS_EDEFAULT == null ? emotions != null : !EMOTIONS_EDEFAULT.equals(emotions);
			case PracticePackage.EXCEPTION_ENTRY__REVEALS:
				return REVEALS_EDEFAULT == null ? reveals != null : !REVEALS_EDEFAULT.equals(reveals);
			case PracticePackage.EXCEPTION_ENTRY__CONTRADICTS:
				return contradicts != null && !contradicts.isEmpty();
			case PracticePackage.EXCEPTION_ENTRY__SELECTED:
				return selected != SELECTED_EDEFAULT;
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
		result.append(", behavior: ");
		result.append(behavior);
		result.append(", thoughts: ");
		result.append(thoughts);
		result.append(", emotions: ");
		result.append(emotions);
		result.append(", reveals: ");
		result.append(reveals);
		result.append(", selected: ");
		result.append(selected);
		result.append(')');
		return result.toString();
	}

} //ExceptionEntryImpl
