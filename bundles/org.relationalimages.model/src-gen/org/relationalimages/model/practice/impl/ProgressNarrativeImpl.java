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
import org.relationalimages.model.practice.PracticePackage;
import org.relationalimages.model.practice.ProgressNarrative;

public class ProgressNarrativeImpl extends ExerciseFormImpl implements ProgressNarrative {
	protected EList<Quote> quotes;
	protected static final String START_EDEFAULT = null;
	protected String start = START_EDEFAULT;
	protected static final String HAPPENED_EDEFAULT = null;
	protected String happened = HAPPENED_EDEFAULT;
	protected static final String LEARNED_SELF_EDEFAULT = null;
	protected String learnedSelf = LEARNED_SELF_EDEFAULT;
	protected static final String LEARNED_RELATIONSHIP_EDEFAULT = null;
	protected String learnedRelationship = LEARNED_RELATIONSHIP_EDEFAULT;
	protected static final String NOW_EDEFAULT = null;
	protected String now = NOW_EDEFAULT;
	protected static final String PROUD_EDEFAULT = null;
	protected String proud = PROUD_EDEFAULT;
	protected static final String HOPE_EDEFAULT = null;
	protected String hope = HOPE_EDEFAULT;

	protected ProgressNarrativeImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.PROGRESS_NARRATIVE;
	}

	@Override
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, PracticePackage.PROGRESS_NARRATIVE__QUOTES);
		}
		return quotes;
	}

	@Override
	public String getStart() {
		return start;
	}

	@Override
	public void setStart(String newStart) {
		String oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PROGRESS_NARRATIVE__START, oldStart, start));
	}

	@Override
	public String getHappened() {
		return happened;
	}

	@Override
	public void setHappened(String newHappened) {
		String oldHappened = happened;
		happened = newHappened;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PROGRESS_NARRATIVE__HAPPENED, oldHappened, happened));
	}

	@Override
	public String getLearnedSelf() {
		return learnedSelf;
	}

	@Override
	public void setLearnedSelf(String newLearnedSelf) {
		String oldLearnedSelf = learnedSelf;
		learnedSelf = newLearnedSelf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PROGRESS_NARRATIVE__LEARNED_SELF, oldLearnedSelf, learnedSelf));
	}

	@Override
	public String getLearnedRelationship() {
		return learnedRelationship;
	}

	@Override
	public void setLearnedRelationship(String newLearnedRelationship) {
		String oldLearnedRelationship = learnedRelationship;
		learnedRelationship = newLearnedRelationship;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PROGRESS_NARRATIVE__LEARNED_RELATIONSHIP, oldLearnedRelationship, learnedRelationship));
	}

	@Override
	public String getNow() {
		return now;
	}

	@Override
	public void setNow(String newNow) {
		String oldNow = now;
		now = newNow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PROGRESS_NARRATIVE__NOW, oldNow, now));
	}

	@Override
	public String getProud() {
		return proud;
	}

	@Override
	public void setProud(String newProud) {
		String oldProud = proud;
		proud = newProud;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PROGRESS_NARRATIVE__PROUD, oldProud, proud));
	}

	@Override
	public String getHope() {
		return hope;
	}

	@Override
	public void setHope(String newHope) {
		String oldHope = hope;
		hope = newHope;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.PROGRESS_NARRATIVE__HOPE, oldHope, hope));
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.PROGRESS_NARRATIVE__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.PROGRESS_NARRATIVE__QUOTES:
				return getQuotes();
			case PracticePackage.PROGRESS_NARRATIVE__START:
				return getStart();
			case PracticePackage.PROGRESS_NARRATIVE__HAPPENED:
				return getHappened();
			case PracticePackage.PROGRESS_NARRATIVE__LEARNED_SELF:
				return getLearnedSelf();
			case PracticePackage.PROGRESS_NARRATIVE__LEARNED_RELATIONSHIP:
				return getLearnedRelationship();
			case PracticePackage.PROGRESS_NARRATIVE__NOW:
				return getNow();
			case PracticePackage.PROGRESS_NARRATIVE__PROUD:
				return getProud();
			case PracticePackage.PROGRESS_NARRATIVE__HOPE:
				return getHope();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.PROGRESS_NARRATIVE__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
			case PracticePackage.PROGRESS_NARRATIVE__START:
				setStart((String)newValue);
				return;
			case PracticePackage.PROGRESS_NARRATIVE__HAPPENED:
				setHappened((String)newValue);
				return;
			case PracticePackage.PROGRESS_NARRATIVE__LEARNED_SELF:
				setLearnedSelf((String)newValue);
				return;
			case PracticePackage.PROGRESS_NARRATIVE__LEARNED_RELATIONSHIP:
				setLearnedRelationship((String)newValue);
				return;
			case PracticePackage.PROGRESS_NARRATIVE__NOW:
				setNow((String)newValue);
				return;
			case PracticePackage.PROGRESS_NARRATIVE__PROUD:
				setProud((String)newValue);
				return;
			case PracticePackage.PROGRESS_NARRATIVE__HOPE:
				setHope((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.PROGRESS_NARRATIVE__QUOTES:
				getQuotes().clear();
				return;
			case PracticePackage.PROGRESS_NARRATIVE__START:
				setStart(START_EDEFAULT);
				return;
			case PracticePackage.PROGRESS_NARRATIVE__HAPPENED:
				setHappened(HAPPENED_EDEFAULT);
				return;
			case PracticePackage.PROGRESS_NARRATIVE__LEARNED_SELF:
				setLearnedSelf(LEARNED_SELF_EDEFAULT);
				return;
			case PracticePackage.PROGRESS_NARRATIVE__LEARNED_RELATIONSHIP:
				setLearnedRelationship(LEARNED_RELATIONSHIP_EDEFAULT);
				return;
			case PracticePackage.PROGRESS_NARRATIVE__NOW:
				setNow(NOW_EDEFAULT);
				return;
			case PracticePackage.PROGRESS_NARRATIVE__PROUD:
				setProud(PROUD_EDEFAULT);
				return;
			case PracticePackage.PROGRESS_NARRATIVE__HOPE:
				setHope(HOPE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.PROGRESS_NARRATIVE__QUOTES:
				return quotes != null && !quotes.isEmpty();
			case PracticePackage.PROGRESS_NARRATIVE__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case PracticePackage.PROGRESS_NARRATIVE__HAPPENED:
				return HAPPENED_EDEFAULT == null ? happened != null : !HAPPENED_EDEFAULT.equals(happened);
			case PracticePackage.PROGRESS_NARRATIVE__LEARNED_SELF:
				return LEARNED_SELF_EDEFAULT == null ? learnedSelf != null : !LEARNED_SELF_EDEFAULT.equals(learnedSelf);
			case PracticePackage.PROGRESS_NARRATIVE__LEARNED_RELATIONSHIP:
				return LEARNED_RELATIONSHIP_EDEFAULT == null ? learnedRelationship != null : !LEARNED_RELATIONSHIP_EDEFAULT.equals(learnedRelationship);
			case PracticePackage.PROGRESS_NARRATIVE__NOW:
				return NOW_EDEFAULT == null ? now != null : !NOW_EDEFAULT.equals(now);
			case PracticePackage.PROGRESS_NARRATIVE__PROUD:
				return PROUD_EDEFAULT == null ? proud != null : !PROUD_EDEFAULT.equals(proud);
			case PracticePackage.PROGRESS_NARRATIVE__HOPE:
				return HOPE_EDEFAULT == null ? hope != null : !HOPE_EDEFAULT.equals(hope);
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (derivedFeatureID) {
				case PracticePackage.PROGRESS_NARRATIVE__QUOTES: return RimPackage.QUOTED__QUOTES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (baseFeatureID) {
				case RimPackage.QUOTED__QUOTES: return PracticePackage.PROGRESS_NARRATIVE__QUOTES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (start: ");
		result.append(start);
		result.append(", happened: ");
		result.append(happened);
		result.append(", learnedSelf: ");
		result.append(learnedSelf);
		result.append(", learnedRelationship: ");
		result.append(learnedRelationship);
		result.append(", now: ");
		result.append(now);
		result.append(", proud: ");
		result.append(proud);
		result.append(", hope: ");
		result.append(hope);
		result.append(')');
		return result.toString();
	}
}
