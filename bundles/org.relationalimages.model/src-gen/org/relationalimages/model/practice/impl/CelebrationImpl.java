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
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.Quote;
import org.relationalimages.model.Quoted;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.practice.Celebration;
import org.relationalimages.model.practice.PracticePackage;

public class CelebrationImpl extends ExerciseFormImpl implements Celebration {
	protected EList<Quote> quotes;
	protected static final String MEANING_EDEFAULT = null;
	protected String meaning = MEANING_EDEFAULT;
	protected static final String CHANGED_SELF_EDEFAULT = null;
	protected String changedSelf = CHANGED_SELF_EDEFAULT;
	protected static final String CHANGED_RELATIONSHIP_EDEFAULT = null;
	protected String changedRelationship = CHANGED_RELATIONSHIP_EDEFAULT;
	protected static final String CHANGED_LIFE_EDEFAULT = null;
	protected String changedLife = CHANGED_LIFE_EDEFAULT;
	protected static final String DISCOVERY_EDEFAULT = null;
	protected String discovery = DISCOVERY_EDEFAULT;
	protected EList<Person> witnesses;

	protected CelebrationImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return PracticePackage.Literals.CELEBRATION;
	}

	@Override
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, PracticePackage.CELEBRATION__QUOTES);
		}
		return quotes;
	}

	@Override
	public String getMeaning() {
		return meaning;
	}

	@Override
	public void setMeaning(String newMeaning) {
		String oldMeaning = meaning;
		meaning = newMeaning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.CELEBRATION__MEANING, oldMeaning, meaning));
	}

	@Override
	public String getChangedSelf() {
		return changedSelf;
	}

	@Override
	public void setChangedSelf(String newChangedSelf) {
		String oldChangedSelf = changedSelf;
		changedSelf = newChangedSelf;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.CELEBRATION__CHANGED_SELF, oldChangedSelf, changedSelf));
	}

	@Override
	public String getChangedRelationship() {
		return changedRelationship;
	}

	@Override
	public void setChangedRelationship(String newChangedRelationship) {
		String oldChangedRelationship = changedRelationship;
		changedRelationship = newChangedRelationship;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.CELEBRATION__CHANGED_RELATIONSHIP, oldChangedRelationship, changedRelationship));
	}

	@Override
	public String getChangedLife() {
		return changedLife;
	}

	@Override
	public void setChangedLife(String newChangedLife) {
		String oldChangedLife = changedLife;
		changedLife = newChangedLife;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.CELEBRATION__CHANGED_LIFE, oldChangedLife, changedLife));
	}

	@Override
	public String getDiscovery() {
		return discovery;
	}

	@Override
	public void setDiscovery(String newDiscovery) {
		String oldDiscovery = discovery;
		discovery = newDiscovery;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PracticePackage.CELEBRATION__DISCOVERY, oldDiscovery, discovery));
	}

	@Override
	public EList<Person> getWitnesses() {
		if (witnesses == null) {
			witnesses = new EObjectEList<Person>(Person.class, this, PracticePackage.CELEBRATION__WITNESSES);
		}
		return witnesses;
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PracticePackage.CELEBRATION__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PracticePackage.CELEBRATION__QUOTES:
				return getQuotes();
			case PracticePackage.CELEBRATION__MEANING:
				return getMeaning();
			case PracticePackage.CELEBRATION__CHANGED_SELF:
				return getChangedSelf();
			case PracticePackage.CELEBRATION__CHANGED_RELATIONSHIP:
				return getChangedRelationship();
			case PracticePackage.CELEBRATION__CHANGED_LIFE:
				return getChangedLife();
			case PracticePackage.CELEBRATION__DISCOVERY:
				return getDiscovery();
			case PracticePackage.CELEBRATION__WITNESSES:
				return getWitnesses();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PracticePackage.CELEBRATION__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
			case PracticePackage.CELEBRATION__MEANING:
				setMeaning((String)newValue);
				return;
			case PracticePackage.CELEBRATION__CHANGED_SELF:
				setChangedSelf((String)newValue);
				return;
			case PracticePackage.CELEBRATION__CHANGED_RELATIONSHIP:
				setChangedRelationship((String)newValue);
				return;
			case PracticePackage.CELEBRATION__CHANGED_LIFE:
				setChangedLife((String)newValue);
				return;
			case PracticePackage.CELEBRATION__DISCOVERY:
				setDiscovery((String)newValue);
				return;
			case PracticePackage.CELEBRATION__WITNESSES:
				getWitnesses().clear();
				getWitnesses().addAll((Collection<? extends Person>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PracticePackage.CELEBRATION__QUOTES:
				getQuotes().clear();
				return;
			case PracticePackage.CELEBRATION__MEANING:
				setMeaning(MEANING_EDEFAULT);
				return;
			case PracticePackage.CELEBRATION__CHANGED_SELF:
				setChangedSelf(CHANGED_SELF_EDEFAULT);
				return;
			case PracticePackage.CELEBRATION__CHANGED_RELATIONSHIP:
				setChangedRelationship(CHANGED_RELATIONSHIP_EDEFAULT);
				return;
			case PracticePackage.CELEBRATION__CHANGED_LIFE:
				setChangedLife(CHANGED_LIFE_EDEFAULT);
				return;
			case PracticePackage.CELEBRATION__DISCOVERY:
				setDiscovery(DISCOVERY_EDEFAULT);
				return;
			case PracticePackage.CELEBRATION__WITNESSES:
				getWitnesses().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PracticePackage.CELEBRATION__QUOTES:
				return quotes != null && !quotes.isEmpty();
			case PracticePackage.CELEBRATION__MEANING:
				return MEANING_EDEFAULT == null ? meaning != null : !MEANING_EDEFAULT.equals(meaning);
			case PracticePackage.CELEBRATION__CHANGED_SELF:
				return CHANGED_SELF_EDEFAULT == null ? changedSelf != null : !CHANGED_SELF_EDEFAULT.equals(changedSelf);
			case PracticePackage.CELEBRATION__CHANGED_RELATIONSHIP:
				return CHANGED_RELATIONSHIP_EDEFAULT == null ? changedRelationship != null : !CHANGED_RELATIONSHIP_EDEFAULT.equals(changedRelationship);
			case PracticePackage.CELEBRATION__CHANGED_LIFE:
				return CHANGED_LIFE_EDEFAULT == null ? changedLife != null : !CHANGED_LIFE_EDEFAULT.equals(changedLife);
			case PracticePackage.CELEBRATION__DISCOVERY:
				return DISCOVERY_EDEFAULT == null ? discovery != null : !DISCOVERY_EDEFAULT.equals(discovery);
			case PracticePackage.CELEBRATION__WITNESSES:
				return witnesses != null && !witnesses.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (derivedFeatureID) {
				case PracticePackage.CELEBRATION__QUOTES: return RimPackage.QUOTED__QUOTES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (baseFeatureID) {
				case RimPackage.QUOTED__QUOTES: return PracticePackage.CELEBRATION__QUOTES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (meaning: ");
		result.append(meaning);
		result.append(", changedSelf: ");
		result.append(changedSelf);
		result.append(", changedRelationship: ");
		result.append(changedRelationship);
		result.append(", changedLife: ");
		result.append(changedLife);
		result.append(", discovery: ");
		result.append(discovery);
		result.append(')');
		return result.toString();
	}
}
