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
import org.relationalimages.model.practice.ActionCommitment;
import org.relationalimages.model.practice.ActionItem;
import org.relationalimages.model.practice.PracticePackage;

public class ActionCommitmentImpl extends ExerciseFormImpl implements ActionCommitment {
	protected EList<Quote> quotes;
	protected ActionItem action;
	protected static final Integer WEEK_START_EDEFAULT = null;
	protected Integer weekStart = WEEK_START_EDEFAULT;
	protected static final String TO_TRY_EDEFAULT = null;
	protected String toTry = TO_TRY_EDEFAULT;
	protected static final String HOPE_TO_LEARN_EDEFAULT = null;
	protected String hopeToLearn = HOPE_TO_LEARN_EDEFAULT;
	protected static final String KNOW_HOW_EDEFAULT = null;
	protected String knowHow = KNOW_HOW_EDEFAULT;

	protected ActionCommitmentImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.ACTION_COMMITMENT;
	}

	@Override
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, PracticePackage.ACTION_COMMITMENT__QUOTES);
		}
		return quotes;
	}

	@Override
	public ActionItem getAction() {
		return action;
	}

	@Override
	public void setAction(ActionItem newAction) {
		ActionItem oldAction = action;
		action = newAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.ACTION_COMMITMENT__ACTION, oldAction, action));
	}

	@Override
	public Integer getWeekStart() {
		return weekStart;
	}

	@Override
	public void setWeekStart(Integer newWeekStart) {
		Integer oldWeekStart = weekStart;
		weekStart = newWeekStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.ACTION_COMMITMENT__WEEK_START, oldWeekStart, weekStart));
	}

	@Override
	public String getToTry() {
		return toTry;
	}

	@Override
	public void setToTry(String newToTry) {
		String oldToTry = toTry;
		toTry = newToTry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.ACTION_COMMITMENT__TO_TRY, oldToTry, toTry));
	}

	@Override
	public String getHopeToLearn() {
		return hopeToLearn;
	}

	@Override
	public void setHopeToLearn(String newHopeToLearn) {
		String oldHopeToLearn = hopeToLearn;
		hopeToLearn = newHopeToLearn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.ACTION_COMMITMENT__HOPE_TO_LEARN, oldHopeToLearn, hopeToLearn));
	}

	@Override
	public String getKnowHow() {
		return knowHow;
	}

	@Override
	public void setKnowHow(String newKnowHow) {
		String oldKnowHow = knowHow;
		knowHow = newKnowHow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.ACTION_COMMITMENT__KNOW_HOW, oldKnowHow, knowHow));
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.ACTION_COMMITMENT__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.ACTION_COMMITMENT__QUOTES:
				return getQuotes();
			case PracticePackage.ACTION_COMMITMENT__ACTION:
				return getAction();
			case PracticePackage.ACTION_COMMITMENT__WEEK_START:
				return getWeekStart();
			case PracticePackage.ACTION_COMMITMENT__TO_TRY:
				return getToTry();
			case PracticePackage.ACTION_COMMITMENT__HOPE_TO_LEARN:
				return getHopeToLearn();
			case PracticePackage.ACTION_COMMITMENT__KNOW_HOW:
				return getKnowHow();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.ACTION_COMMITMENT__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
			case PracticePackage.ACTION_COMMITMENT__ACTION:
				setAction((ActionItem)newValue);
				return;
			case PracticePackage.ACTION_COMMITMENT__WEEK_START:
				setWeekStart((Integer)newValue);
				return;
			case PracticePackage.ACTION_COMMITMENT__TO_TRY:
				setToTry((String)newValue);
				return;
			case PracticePackage.ACTION_COMMITMENT__HOPE_TO_LEARN:
				setHopeToLearn((String)newValue);
				return;
			case PracticePackage.ACTION_COMMITMENT__KNOW_HOW:
				setKnowHow((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.ACTION_COMMITMENT__QUOTES:
				getQuotes().clear();
				return;
			case PracticePackage.ACTION_COMMITMENT__ACTION:
				setAction((ActionItem)null);
				return;
			case PracticePackage.ACTION_COMMITMENT__WEEK_START:
				setWeekStart(WEEK_START_EDEFAULT);
				return;
			case PracticePackage.ACTION_COMMITMENT__TO_TRY:
				setToTry(TO_TRY_EDEFAULT);
				return;
			case PracticePackage.ACTION_COMMITMENT__HOPE_TO_LEARN:
				setHopeToLearn(HOPE_TO_LEARN_EDEFAULT);
				return;
			case PracticePackage.ACTION_COMMITMENT__KNOW_HOW:
				setKnowHow(KNOW_HOW_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.ACTION_COMMITMENT__QUOTES:
				return quotes != null && !quotes.isEmpty();
			case PracticePackage.ACTION_COMMITMENT__ACTION:
				return action != null;
			case PracticePackage.ACTION_COMMITMENT__WEEK_START:
				return WEEK_START_EDEFAULT == null ? weekStart != null : !WEEK_START_EDEFAULT.equals(weekStart);
			case PracticePackage.ACTION_COMMITMENT__TO_TRY:
				return TO_TRY_EDEFAULT == null ? toTry != null : !TO_TRY_EDEFAULT.equals(toTry);
			case PracticePackage.ACTION_COMMITMENT__HOPE_TO_LEARN:
				return HOPE_TO_LEARN_EDEFAULT == null ? hopeToLearn != null : !HOPE_TO_LEARN_EDEFAULT.equals(hopeToLearn);
			case PracticePackage.ACTION_COMMITMENT__KNOW_HOW:
				return KNOW_HOW_EDEFAULT == null ? knowHow != null : !KNOW_HOW_EDEFAULT.equals(knowHow);
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (derivedFeatureID) {
				case PracticePackage.ACTION_COMMITMENT__QUOTES: return RimPackage.QUOTED__QUOTES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (baseFeatureID) {
				case RimPackage.QUOTED__QUOTES: return PracticePackage.ACTION_COMMITMENT__QUOTES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (weekStart: ");
		result.append(weekStart);
		result.append(", toTry: ");
		result.append(toTry);
		result.append(", hopeToLearn: ");
		result.append(hopeToLearn);
		result.append(", knowHow: ");
		result.append(knowHow);
		result.append(')');
		return result.toString();
	}
}
