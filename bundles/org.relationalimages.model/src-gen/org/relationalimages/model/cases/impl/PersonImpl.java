// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.cases.AgeBand;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.GenderSymbol;
import org.relationalimages.model.cases.Party;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.cases.PersonRole;
import org.relationalimages.model.cases.Relationship;
import org.relationalimages.model.cases.YearnedFor;
import org.relationalimages.model.impl.ClinicalElementImpl;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.Yearning;

public class PersonImpl extends ClinicalElementImpl implements Person {
	protected EList<Yearning> yearnings;
	protected static final String PSEUDONYM_EDEFAULT = null;
	protected String pseudonym = PSEUDONYM_EDEFAULT;
	protected static final PersonRole ROLE_EDEFAULT = PersonRole.OTHER;
	protected PersonRole role = ROLE_EDEFAULT;
	protected static final GenderSymbol GENDER_SYMBOL_EDEFAULT = GenderSymbol.UNKNOWN;
	protected GenderSymbol genderSymbol = GENDER_SYMBOL_EDEFAULT;
	protected static final Integer BIRTH_YEAR_EDEFAULT = null;
	protected Integer birthYear = BIRTH_YEAR_EDEFAULT;
	protected static final AgeBand AGE_BAND_EDEFAULT = AgeBand.UNKNOWN;
	protected AgeBand ageBand = AGE_BAND_EDEFAULT;
	protected static final boolean DECEASED_EDEFAULT = false;
	protected boolean deceased = DECEASED_EDEFAULT;
	protected static final boolean IS_CLIENT_EDEFAULT = false;
	protected boolean isClient = IS_CLIENT_EDEFAULT;
	protected EList<Relationship> relationships;

	protected PersonImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CasesPackage.Literals.PERSON;
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
	public boolean isDeceased() {
		return deceased;
	}

	@Override
	public void setDeceased(boolean newDeceased) {
		boolean oldDeceased = deceased;
		deceased = newDeceased;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PERSON__DECEASED, oldDeceased, deceased));
	}

	@Override
	public boolean isIsClient() {
		return isClient;
	}

	@Override
	public void setIsClient(boolean newIsClient) {
		boolean oldIsClient = isClient;
		isClient = newIsClient;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CasesPackage.PERSON__IS_CLIENT, oldIsClient, isClient));
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
			case CasesPackage.PERSON__YEARNINGS:
				return getYearnings();
			case CasesPackage.PERSON__PSEUDONYM:
				return getPseudonym();
			case CasesPackage.PERSON__ROLE:
				return getRole();
			case CasesPackage.PERSON__GENDER_SYMBOL:
				return getGenderSymbol();
			case CasesPackage.PERSON__BIRTH_YEAR:
				return getBirthYear();
			case CasesPackage.PERSON__AGE_BAND:
				return getAgeBand();
			case CasesPackage.PERSON__DECEASED:
				return isDeceased();
			case CasesPackage.PERSON__IS_CLIENT:
				return isIsClient();
			case CasesPackage.PERSON__RELATIONSHIPS:
				return getRelationships();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
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
			case CasesPackage.PERSON__BIRTH_YEAR:
				setBirthYear((Integer)newValue);
				return;
			case CasesPackage.PERSON__AGE_BAND:
				setAgeBand((AgeBand)newValue);
				return;
			case CasesPackage.PERSON__DECEASED:
				setDeceased((Boolean)newValue);
				return;
			case CasesPackage.PERSON__IS_CLIENT:
				setIsClient((Boolean)newValue);
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
			case CasesPackage.PERSON__BIRTH_YEAR:
				setBirthYear(BIRTH_YEAR_EDEFAULT);
				return;
			case CasesPackage.PERSON__AGE_BAND:
				setAgeBand(AGE_BAND_EDEFAULT);
				return;
			case CasesPackage.PERSON__DECEASED:
				setDeceased(DECEASED_EDEFAULT);
				return;
			case CasesPackage.PERSON__IS_CLIENT:
				setIsClient(IS_CLIENT_EDEFAULT);
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
			case CasesPackage.PERSON__YEARNINGS:
				return yearnings != null && !yearnings.isEmpty();
			case CasesPackage.PERSON__PSEUDONYM:
				return PSEUDONYM_EDEFAULT == null ? pseudonym != null : !PSEUDONYM_EDEFAULT.equals(pseudonym);
			case CasesPackage.PERSON__ROLE:
				return role != ROLE_EDEFAULT;
			case CasesPackage.PERSON__GENDER_SYMBOL:
				return genderSymbol != GENDER_SYMBOL_EDEFAULT;
			case CasesPackage.PERSON__BIRTH_YEAR:
				return BIRTH_YEAR_EDEFAULT == null ? birthYear != null : !BIRTH_YEAR_EDEFAULT.equals(birthYear);
			case CasesPackage.PERSON__AGE_BAND:
				return ageBand != AGE_BAND_EDEFAULT;
			case CasesPackage.PERSON__DECEASED:
				return deceased != DECEASED_EDEFAULT;
			case CasesPackage.PERSON__IS_CLIENT:
				return isClient != IS_CLIENT_EDEFAULT;
			case CasesPackage.PERSON__RELATIONSHIPS:
				return relationships != null && !relationships.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
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
		result.append(", birthYear: ");
		result.append(birthYear);
		result.append(", ageBand: ");
		result.append(ageBand);
		result.append(", deceased: ");
		result.append(deceased);
		result.append(", isClient: ");
		result.append(isClient);
		result.append(')');
		return result.toString();
	}
}
