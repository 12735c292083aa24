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
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.Quote;
import org.relationalimages.model.Quoted;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.ReasonForChange;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.practice.ActionItem;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.PracticePackage;

public class ActionItemImpl extends ExerciseFormImpl implements ActionItem {
	protected EList<Quote> quotes;
	protected EList<RelationalImage> shapes;
	protected static final String TEXT_EDEFAULT = null;
	protected String text = TEXT_EDEFAULT;
	protected static final boolean CONCRETE_EDEFAULT = true;
	protected boolean concrete = CONCRETE_EDEFAULT;
	protected static final boolean FEASIBLE_EDEFAULT = true;
	protected boolean feasible = FEASIBLE_EDEFAULT;
	protected static final String SITUATION_EDEFAULT = null;
	protected String situation = SITUATION_EDEFAULT;
	protected static final String STYLE_EDEFAULT = null;
	protected String style = STYLE_EDEFAULT;
	protected static final boolean ASKS_TO_TALK_EDEFAULT = false;
	protected boolean asksToTalk = ASKS_TO_TALK_EDEFAULT;
	protected EList<ExerciseForm> growsFrom;

	protected ActionItemImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.ACTION_ITEM;
	}

	@Override
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, PracticePackage.ACTION_ITEM__QUOTES);
		}
		return quotes;
	}

	@Override
	public EList<RelationalImage> getShapes() {
		if (shapes == null) {
			shapes = new EObjectWithInverseEList.ManyInverse<RelationalImage>(RelationalImage.class, this, PracticePackage.ACTION_ITEM__SHAPES, ImagesPackage.RELATIONAL_IMAGE__FORMED_FROM);
		}
		return shapes;
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
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.ACTION_ITEM__TEXT, oldText, text));
	}

	@Override
	public boolean isConcrete() {
		return concrete;
	}

	@Override
	public void setConcrete(boolean newConcrete) {
		boolean oldConcrete = concrete;
		concrete = newConcrete;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.ACTION_ITEM__CONCRETE, oldConcrete, concrete));
	}

	@Override
	public boolean isFeasible() {
		return feasible;
	}

	@Override
	public void setFeasible(boolean newFeasible) {
		boolean oldFeasible = feasible;
		feasible = newFeasible;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.ACTION_ITEM__FEASIBLE, oldFeasible, feasible));
	}

	@Override
	public String getSituation() {
		return situation;
	}

	@Override
	public void setSituation(String newSituation) {
		String oldSituation = situation;
		situation = newSituation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.ACTION_ITEM__SITUATION, oldSituation, situation));
	}

	@Override
	public String getStyle() {
		return style;
	}

	@Override
	public void setStyle(String newStyle) {
		String oldStyle = style;
		style = newStyle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.ACTION_ITEM__STYLE, oldStyle, style));
	}

	@Override
	public boolean isAsksToTalk() {
		return asksToTalk;
	}

	@Override
	public void setAsksToTalk(boolean newAsksToTalk) {
		boolean oldAsksToTalk = asksToTalk;
		asksToTalk = newAsksToTalk;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.ACTION_ITEM__ASKS_TO_TALK, oldAsksToTalk, asksToTalk));
	}

	@Override
	public EList<ExerciseForm> getGrowsFrom() {
		if (growsFrom == null) {
			growsFrom = new EObjectEList<ExerciseForm>(ExerciseForm.class, this, PracticePackage.ACTION_ITEM__GROWS_FROM);
		}
		return growsFrom;
	}

	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.ACTION_ITEM__SHAPES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getShapes()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.ACTION_ITEM__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
			case PracticePackage.ACTION_ITEM__SHAPES:
				return ((InternalEList<?>)getShapes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.ACTION_ITEM__QUOTES:
				return getQuotes();
			case PracticePackage.ACTION_ITEM__SHAPES:
				return getShapes();
			case PracticePackage.ACTION_ITEM__TEXT:
				return getText();
			case PracticePackage.ACTION_ITEM__CONCRETE:
				return isConcrete();
			case PracticePackage.ACTION_ITEM__FEASIBLE:
				return isFeasible();
			case PracticePackage.ACTION_ITEM__SITUATION:
				return getSituation();
			case PracticePackage.ACTION_ITEM__STYLE:
				return getStyle();
			case PracticePackage.ACTION_ITEM__ASKS_TO_TALK:
				return isAsksToTalk();
			case PracticePackage.ACTION_ITEM__GROWS_FROM:
				return getGrowsFrom();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.ACTION_ITEM__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
			case PracticePackage.ACTION_ITEM__SHAPES:
				getShapes().clear();
				getShapes().addAll((Collection<? extends RelationalImage>)newValue);
				return;
			case PracticePackage.ACTION_ITEM__TEXT:
				setText((String)newValue);
				return;
			case PracticePackage.ACTION_ITEM__CONCRETE:
				setConcrete((Boolean)newValue);
				return;
			case PracticePackage.ACTION_ITEM__FEASIBLE:
				setFeasible((Boolean)newValue);
				return;
			case PracticePackage.ACTION_ITEM__SITUATION:
				setSituation((String)newValue);
				return;
			case PracticePackage.ACTION_ITEM__STYLE:
				setStyle((String)newValue);
				return;
			case PracticePackage.ACTION_ITEM__ASKS_TO_TALK:
				setAsksToTalk((Boolean)newValue);
				return;
			case PracticePackage.ACTION_ITEM__GROWS_FROM:
				getGrowsFrom().clear();
				getGrowsFrom().addAll((Collection<? extends ExerciseForm>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.ACTION_ITEM__QUOTES:
				getQuotes().clear();
				return;
			case PracticePackage.ACTION_ITEM__SHAPES:
				getShapes().clear();
				return;
			case PracticePackage.ACTION_ITEM__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case PracticePackage.ACTION_ITEM__CONCRETE:
				setConcrete(CONCRETE_EDEFAULT);
				return;
			case PracticePackage.ACTION_ITEM__FEASIBLE:
				setFeasible(FEASIBLE_EDEFAULT);
				return;
			case PracticePackage.ACTION_ITEM__SITUATION:
				setSituation(SITUATION_EDEFAULT);
				return;
			case PracticePackage.ACTION_ITEM__STYLE:
				setStyle(STYLE_EDEFAULT);
				return;
			case PracticePackage.ACTION_ITEM__ASKS_TO_TALK:
				setAsksToTalk(ASKS_TO_TALK_EDEFAULT);
				return;
			case PracticePackage.ACTION_ITEM__GROWS_FROM:
				getGrowsFrom().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.ACTION_ITEM__QUOTES:
				return quotes != null && !quotes.isEmpty();
			case PracticePackage.ACTION_ITEM__SHAPES:
				return shapes != null && !shapes.isEmpty();
			case PracticePackage.ACTION_ITEM__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case PracticePackage.ACTION_ITEM__CONCRETE:
				return concrete != CONCRETE_EDEFAULT;
			case PracticePackage.ACTION_ITEM__FEASIBLE:
				return feasible != FEASIBLE_EDEFAULT;
			case PracticePackage.ACTION_ITEM__SITUATION:
				return SITUATION_EDEFAULT == null ? situation != null : !SITUATION_EDEFAULT.equals(situation);
			case PracticePackage.ACTION_ITEM__STYLE:
				return STYLE_EDEFAULT == null ? style != null : !STYLE_EDEFAULT.equals(style);
			case PracticePackage.ACTION_ITEM__ASKS_TO_TALK:
				return asksToTalk != ASKS_TO_TALK_EDEFAULT;
			case PracticePackage.ACTION_ITEM__GROWS_FROM:
				return growsFrom != null && !growsFrom.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (derivedFeatureID) {
				case PracticePackage.ACTION_ITEM__QUOTES: return RimPackage.QUOTED__QUOTES;
				default: return -1;
			}
		}
		if (baseClass == ReasonForChange.class) {
			switch (derivedFeatureID) {
				case PracticePackage.ACTION_ITEM__SHAPES: return ImagesPackage.REASON_FOR_CHANGE__SHAPES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (baseFeatureID) {
				case RimPackage.QUOTED__QUOTES: return PracticePackage.ACTION_ITEM__QUOTES;
				default: return -1;
			}
		}
		if (baseClass == ReasonForChange.class) {
			switch (baseFeatureID) {
				case ImagesPackage.REASON_FOR_CHANGE__SHAPES: return PracticePackage.ACTION_ITEM__SHAPES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (text: ");
		result.append(text);
		result.append(", concrete: ");
		result.append(concrete);
		result.append(", feasible: ");
		result.append(feasible);
		result.append(", situation: ");
		result.append(situation);
		result.append(", style: ");
		result.append(style);
		result.append(", asksToTalk: ");
		result.append(asksToTalk);
		result.append(')');
		return result.toString();
	}
}
