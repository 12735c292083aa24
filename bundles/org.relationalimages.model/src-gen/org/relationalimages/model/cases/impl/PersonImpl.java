// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases.impl;

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
import org.relationalimages.model.cases.AgeBand;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.GenderSymbol;
import org.relationalimages.model.cases.LifeState;
import org.relationalimages.model.cases.Party;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.cases.Pronouns;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.YearnedFor;
import org.relationalimages.model.impl.ClinicalElementImpl;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.Yearning;

public class PersonImpl extends ClinicalElementImpl implements Person {
	protected EList<Quote> quotes;
	protected EList<Yearning> yearnings;
	protected static final String PSEUDONYM_EDEFAULT = null;
	protected String pseudonym = PSEUDONYM_EDEFAULT;
	protected static final PersonRole ROLE_EDEFAULT = PersonRole.OTHER;
	protected PersonRole role = ROLE_EDEFAULT;
	protected static final GenderSymbol GENDER_SYMBOL_EDEFAULT = GenderSymbol.UNKNOWN;
	protected GenderSymbol genderSymbol = GENDER_SYMBOL_EDEFAULT;
	protected static final Pronouns PRONOUNS_EDEFAULT = Pronouns.NOT_NOTED;
	protected Pronouns pronouns = PRONOUNS_EDEFAULT;
	protected static final String OWN_PRONOUNS_EDEFAULT = null;
	protected String ownPronouns = OWN_PRONOUNS_EDEFAULT;
	protected static final Integer BIRTH_YEAR_EDEFAULT = null;
	protected Integer birthYear = BIRTH_YEAR_EDEFAULT;
	protected static final AgeBand AGE_BAND_EDEFAULT = AgeBand.UNKNOWN;
	protected AgeBand ageBand = AGE_BAND_EDEFAULT;
	protected static final LifeState LIFE_STATE_EDEFAULT = LifeState.LIVING;
	protected LifeState lifeState = LIFE_STATE_EDEFAULT;
	protected EList<Relationship> relationships;

	protected PersonImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CasesPackage.Literals.PERSON;
	}

	@Override
	public EList<Quote> getQuotes() {
		if (quotes == null) {
			quotes = new EObjectContainmentEList<Quote>(Quote.class, this, CasesPackage.PERSON__QUOTES);
		}
		return quotes;
	}

	@Override
	public EList<Yearning> getYearnings() {
		if (yearnings == null) {
			yearnings = new EObjectWithInverseEList.ManyInverse<Yearning>(Yearning.class, this, CasesPackage.PERSON__YEARNINGS, StrategiesPackage.YEARNING__TOWARD);
		}
		return yearnings;
	}

	@Override
	public String getPseudonym() {
		return pseudonym;
	}

	@Override
	public void setPseudonym(String newPseudonym) {
		String oldPseudonym = pseudonym;
		pseudonym = newPseudonym;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PERSON__PSEUDONYM, oldPseudonym, pseudonym));
	}

	@Override
	public PersonRole getRole() {
		return role;
	}

	@Override
	public void setRole(PersonRole newRole) {
		PersonRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PERSON__ROLE, oldRole, role));
	}

	@Override
	public GenderSymbol getGenderSymbol() {
		return genderSymbol;
	}

	@Override
	public void setGenderSymbol(GenderSymbol newGenderSymbol) {
		GenderSymbol oldGenderSymbol = genderSymbol;
		genderSymbol = newGenderSymbol == null ? GENDER_SYMBOL_EDEFAULT : newGenderSymbol;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PERSON__GENDER_SYMBOL, oldGenderSymbol, genderSymbol));
	}

	@Override
	public Pronouns getPronouns() {
		return pronouns;
	}

	@Override
	public void setPronouns(Pronouns newPronouns) {
		Pronouns oldPronouns = pronouns;
		pronouns = newPronouns == null ? PRONOUNS_EDEFAULT : newPronouns;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PERSON__PRONOUNS, oldPronouns, pronouns));
	}

	@Override
	public String getOwnPronouns() {
		return ownPronouns;
	}

	@Override
	public void setOwnPronouns(String newOwnPronouns) {
		String oldOwnPronouns = ownPronouns;
		ownPronouns = newOwnPronouns;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PERSON__OWN_PRONOUNS, oldOwnPronouns, ownPronouns));
	}

	@Override
	public Integer getBirthYear() {
		return birthYear;
	}

	@Override
	public void setBirthYear(Integer newBirthYear) {
		Integer oldBirthYear = birthYear;
		birthYear = newBirthYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PERSON__BIRTH_YEAR, oldBirthYear, birthYear));
	}

	@Override
	public AgeBand getAgeBand() {
		return ageBand;
	}

	@Override
	public void setAgeBand(AgeBand newAgeBand) {
		AgeBand oldAgeBand = ageBand;
		ageBand = newAgeBand == null ? AGE_BAND_EDEFAULT : newAgeBand;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PERSON__AGE_BAND, oldAgeBand, ageBand));
	}

	@Override
	public LifeState getLifeState() {
		return lifeState;
	}

	@Override
	public void setLifeState(LifeState newLifeState) {
		LifeState oldLifeState = lifeState;
		lifeState = newLifeState == null ? LIFE_STATE_EDEFAULT : newLifeState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PERSON__LIFE_STATE, oldLifeState, lifeState));
	}

	@Override
	public EList<Relationship> getRelationships() {
		if (relationships == null) {
			relationships = new EObjectWithInverseEList.ManyInverse<Relationship>(Relationship.class, this, CasesPackage.PERSON__RELATIONSHIPS, CasesPackage.RELATIONSHIP__ENDS);
		}
		return relationships;
	}

	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CasesPackage.PERSON__YEARNINGS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getYearnings()).basicAdd(otherEnd, msgs);
			case CasesPackage.PERSON__RELATIONSHIPS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getRelationships()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CasesPackage.PERSON__QUOTES:
				return ((InternalEList<?>)getQuotes()).basicRemove(otherEnd, msgs);
			case CasesPackage.PERSON__YEARNINGS:
				return ((InternalEList<?>)getYearnings()).basicRemove(otherEnd, msgs);
			case CasesPackage.PERSON__RELATIONSHIPS:
				return ((InternalEList<?>)getRelationships()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CasesPackage.PERSON__QUOTES:
				return getQuotes();
			case CasesPackage.PERSON__YEARNINGS:
				return getYearnings();
			case CasesPackage.PERSON__PSEUDONYM:
				return getPseudonym();
			case CasesPackage.PERSON__ROLE:
				return getRole();
			case CasesPackage.PERSON__GENDER_SYMBOL:
				return getGenderSymbol();
			case CasesPackage.PERSON__PRONOUNS:
				return getPronouns();
			case CasesPackage.PERSON__OWN_PRONOUNS:
				return getOwnPronouns();
			case CasesPackage.PERSON__BIRTH_YEAR:
				return getBirthYear();
			case CasesPackage.PERSON__AGE_BAND:
				return getAgeBand();
			case CasesPackage.PERSON__LIFE_STATE:
				return getLifeState();
			case CasesPackage.PERSON__RELATIONSHIPS:
				return getRelationships();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CasesPackage.PERSON__QUOTES:
				getQuotes().clear();
				getQuotes().addAll((Collection<? extends Quote>)newValue);
				return;
			case CasesPackage.PERSON__YEARNINGS:
				getYearnings().clear();
				getYearnings().addAll((Collection<? extends Yearning>)newValue);
				return;
			case CasesPackage.PERSON__PSEUDONYM:
				setPseudonym((String)newValue);
				return;
			case CasesPackage.PERSON__ROLE:
				setRole((PersonRole)newValue);
				return;
			case CasesPackage.PERSON__GENDER_SYMBOL:
				setGenderSymbol((GenderSymbol)newValue);
				return;
			case CasesPackage.PERSON__PRONOUNS:
				setPronouns((Pronouns)newValue);
				return;
			case CasesPackage.PERSON__OWN_PRONOUNS:
				setOwnPronouns((String)newValue);
				return;
			case CasesPackage.PERSON__BIRTH_YEAR:
				setBirthYear((Integer)newValue);
				return;
			case CasesPackage.PERSON__AGE_BAND:
				setAgeBand((AgeBand)newValue);
				return;
			case CasesPackage.PERSON__LIFE_STATE:
				setLifeState((LifeState)newValue);
				return;
			case CasesPackage.PERSON__RELATIONSHIPS:
				getRelationships().clear();
				getRelationships().addAll((Collection<? extends Relationship>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CasesPackage.PERSON__QUOTES:
				getQuotes().clear();
				return;
			case CasesPackage.PERSON__YEARNINGS:
				getYearnings().clear();
				return;
			case CasesPackage.PERSON__PSEUDONYM:
				setPseudonym(PSEUDONYM_EDEFAULT);
				return;
			case CasesPackage.PERSON__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case CasesPackage.PERSON__GENDER_SYMBOL:
				setGenderSymbol(GENDER_SYMBOL_EDEFAULT);
				return;
			case CasesPackage.PERSON__PRONOUNS:
				setPronouns(PRONOUNS_EDEFAULT);
				return;
			case CasesPackage.PERSON__OWN_PRONOUNS:
				setOwnPronouns(OWN_PRONOUNS_EDEFAULT);
				return;
			case CasesPackage.PERSON__BIRTH_YEAR:
				setBirthYear(BIRTH_YEAR_EDEFAULT);
				return;
			case CasesPackage.PERSON__AGE_BAND:
				setAgeBand(AGE_BAND_EDEFAULT);
				return;
			case CasesPackage.PERSON__LIFE_STATE:
				setLifeState(LIFE_STATE_EDEFAULT);
				return;
			case CasesPackage.PERSON__RELATIONSHIPS:
				getRelationships().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CasesPackage.PERSON__QUOTES:
				return quotes != null && !quotes.isEmpty();
			case CasesPackage.PERSON__YEARNINGS:
				return yearnings != null && !yearnings.isEmpty();
			case CasesPackage.PERSON__PSEUDONYM:
				return PSEUDONYM_EDEFAULT == null ? pseudonym != null : !PSEUDONYM_EDEFAULT.equals(pseudonym);
			case CasesPackage.PERSON__ROLE:
				return role != ROLE_EDEFAULT;
			case CasesPackage.PERSON__GENDER_SYMBOL:
				return genderSymbol != GENDER_SYMBOL_EDEFAULT;
			case CasesPackage.PERSON__PRONOUNS:
				return pronouns != PRONOUNS_EDEFAULT;
			case CasesPackage.PERSON__OWN_PRONOUNS:
				return OWN_PRONOUNS_EDEFAULT == null ? ownPronouns != null : !OWN_PRONOUNS_EDEFAULT.equals(ownPronouns);
			case CasesPackage.PERSON__BIRTH_YEAR:
				return BIRTH_YEAR_EDEFAULT == null ? birthYear != null : !BIRTH_YEAR_EDEFAULT.equals(birthYear);
			case CasesPackage.PERSON__AGE_BAND:
				return ageBand != AGE_BAND_EDEFAULT;
			case CasesPackage.PERSON__LIFE_STATE:
				return lifeState != LIFE_STATE_EDEFAULT;
			case CasesPackage.PERSON__RELATIONSHIPS:
				return relationships != null && !relationships.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (derivedFeatureID) {
				case CasesPackage.PERSON__QUOTES: return RimPackage.QUOTED__QUOTES;
				default: return -1;
			}
		}
		if (baseClass == Party.class) {
			switch (derivedFeatureID) {
				default: return -1;
			}
		}
		if (baseClass == YearnedFor.class) {
			switch (derivedFeatureID) {
				case CasesPackage.PERSON__YEARNINGS: return CasesPackage.YEARNED_FOR__YEARNINGS;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Quoted.class) {
			switch (baseFeatureID) {
				case RimPackage.QUOTED__QUOTES: return CasesPackage.PERSON__QUOTES;
				default: return -1;
			}
		}
		if (baseClass == Party.class) {
			switch (baseFeatureID) {
				default: return -1;
			}
		}
		if (baseClass == YearnedFor.class) {
			switch (baseFeatureID) {
				case CasesPackage.YEARNED_FOR__YEARNINGS: return CasesPackage.PERSON__YEARNINGS;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (pseudonym: ");
		result.append(pseudonym);
		result.append(", role: ");
		result.append(role);
		result.append(", genderSymbol: ");
		result.append(genderSymbol);
		result.append(", pronouns: ");
		result.append(pronouns);
		result.append(", ownPronouns: ");
		result.append(ownPronouns);
		result.append(", birthYear: ");
		result.append(birthYear);
		result.append(", ageBand: ");
		result.append(ageBand);
		result.append(", lifeState: ");
		result.append(lifeState);
		result.append(')');
		return result.toString();
	}
}
