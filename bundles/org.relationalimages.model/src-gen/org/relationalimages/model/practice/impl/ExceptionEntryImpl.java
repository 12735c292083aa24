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
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.Quote;
import org.relationalimages.model.Quoted;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.ReasonForChange;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.practice.ExceptionEntry;
import org.relationalimages.model.practice.PracticePackage;

public class ExceptionEntryImpl extends ExerciseFormImpl implements ExceptionEntry {
	protected EList<Quote> quotes;
	protected EList<RelationalImage> shapes;
	protected static final String CONTEXT_EDEFAULT = null;
	protected String context = CONTEXT_EDEFAULT;
	protected static final String BEHAVIOR_EDEFAULT = null;
	protected String behavior = BEHAVIOR_EDEFAULT;
	protected static final String THOUGHTS_EDEFAULT = null;
	protected String thoughts = THOUGHTS_EDEFAULT;
	protected static final String EMOTIONS_EDEFAULT = null;
	protected String emotions = EMOTIONS_EDEFAULT;
	protected static final String REVEALS_EDEFAULT = null;
	protected String reveals = REVEALS_EDEFAULT;
	protected EList<RelationalImage> contradicts;
	protected static final boolean SELECTED_EDEFAULT = false;
	protected boolean selected = SELECTED_EDEFAULT;

	protected ExceptionEntryImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.EXCEPTION_ENTRY;
	}

	@Override
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, PracticePackage.EXCEPTION_ENTRY__QUOTES);
		}
		return quotes;
	}

	@Override
	public EList<RelationalImage> getShapes() {
		if (shapes == null) {
			shapes = new EObjectWithInverseEList.ManyInverse<RelationalImage>(RelationalImage.class, this, PracticePackage.EXCEPTION_ENTRY__SHAPES, ImagesPackage.RELATIONAL_IMAGE__FORMED_FROM);
		}
		return shapes;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_ENTRY__CONTEXT, oldContext, context));
	}

	@Override
	public String getBehavior() {
		return behavior;
	}

	@Override
	public void setBehavior(String newBehavior) {
		String oldBehavior = behavior;
		behavior = newBehavior;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_ENTRY__BEHAVIOR, oldBehavior, behavior));
	}

	@Override
	public String getThoughts() {
		return thoughts;
	}

	@Override
	public void setThoughts(String newThoughts) {
		String oldThoughts = thoughts;
		thoughts = newThoughts;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_ENTRY__THOUGHTS, oldThoughts, thoughts));
	}

	@Override
	public String getEmotions() {
		return emotions;
	}

	@Override
	public void setEmotions(String newEmotions) {
		String oldEmotions = emotions;
		emotions = newEmotions;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_ENTRY__EMOTIONS, oldEmotions, emotions));
	}

	@Override
	public String getReveals() {
		return reveals;
	}

	@Override
	public void setReveals(String newReveals) {
		String oldReveals = reveals;
		reveals = newReveals;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_ENTRY__REVEALS, oldReveals, reveals));
	}

	@Override
	public EList<RelationalImage> getContradicts() {
		if (contradicts == null) {
			contradicts = new EObjectWithInverseEList.ManyInverse<RelationalImage>(RelationalImage.class, this, PracticePackage.EXCEPTION_ENTRY__CONTRADICTS, ImagesPackage.RELATIONAL_IMAGE__EXCEPTIONS);
		}
		return contradicts;
	}

	@Override
	public boolean isSelected() {
		return selected;
	}

	@Override
	public void setSelected(boolean newSelected) {
		boolean oldSelected = selected;
		selected = newSelected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.EXCEPTION_ENTRY__SELECTED, oldSelected, selected));
	}

	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_ENTRY__SHAPES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getShapes()).basicAdd(otherEnd, msgs);
			case PracticePackage.EXCEPTION_ENTRY__CONTRADICTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getContradicts()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_ENTRY__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
			case PracticePackage.EXCEPTION_ENTRY__SHAPES:
				return ((InternalEList<?>)getShapes()).basicRemove(otherEnd, msgs);
			case PracticePackage.EXCEPTION_ENTRY__CONTRADICTS:
				return ((InternalEList<?>)getContradicts()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_ENTRY__QUOTES:
				return getQuotes();
			case PracticePackage.EXCEPTION_ENTRY__SHAPES:
				return getShapes();
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

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_ENTRY__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
			case PracticePackage.EXCEPTION_ENTRY__SHAPES:
				getShapes().clear();
				getShapes().addAll((Collection<? extends RelationalImage>)newValue);
				return;
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

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_ENTRY__QUOTES:
				getQuotes().clear();
				return;
			case PracticePackage.EXCEPTION_ENTRY__SHAPES:
				getShapes().clear();
				return;
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

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.EXCEPTION_ENTRY__QUOTES:
				return quotes != null && !quotes.isEmpty();
			case PracticePackage.EXCEPTION_ENTRY__SHAPES:
				return shapes != null && !shapes.isEmpty();
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

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (derivedFeatureID) {
				case PracticePackage.EXCEPTION_ENTRY__QUOTES: return RimPackage.QUOTED__QUOTES;
				default: return -1;
			}
		}
		if (baseClass == ReasonForChange.class) {
			switch (derivedFeatureID) {
				case PracticePackage.EXCEPTION_ENTRY__SHAPES: return ImagesPackage.REASON_FOR_CHANGE__SHAPES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (baseFeatureID) {
				case RimPackage.QUOTED__QUOTES: return PracticePackage.EXCEPTION_ENTRY__QUOTES;
				default: return -1;
			}
		}
		if (baseClass == ReasonForChange.class) {
			switch (baseFeatureID) {
				case ImagesPackage.REASON_FOR_CHANGE__SHAPES: return PracticePackage.EXCEPTION_ENTRY__SHAPES;
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
}
